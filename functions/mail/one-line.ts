/** CR, LF, NUL and the other C0 controls end here: no value can begin a new header line (HOSTILE B2). */
export const oneLine = (value: string): string =>
  value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('  ', ' ')
    .trim();
