/**
 * Letters that make a text say something else than it shows: overrides of direction and letters nobody sees (HOSTILE C4,
 * C5). The text is kept as it is; a person is told. Isolates and marks of direction are ordinary in Arabic, joiners in
 * many scripts and in emoji, and are not remarked on.
 */
export const letterProblems = (text: string): string[] => [
  ...(/[\u202d\u202e]/.test(text)
    ? ['The text turns the direction of its letters around; what it shows may not be what it says.']
    : []),
  // A flag is a black flag, letters of this kind and an end mark.
  ...(/[\u{e0001}\u{e0020}-\u{e007e}]/u.test(text.replace(/\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f}/gu, ''))
    ? ['The text holds letters that cannot be seen.']
    : []),
];
