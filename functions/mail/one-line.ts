/** CR, LF, NUL and the other C0 controls end here: no value can begin a new header line (HOSTILE B2). */
export const withoutControls = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** The same as it is shown. */
export const oneLine = (value: string): string => withoutControls(value).replaceAll('  ', ' ');
