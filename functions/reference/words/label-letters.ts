/** Letters of other scripts that translations print for the draft's own, by their names: « الفرع ألف », « باء-2 ». Folded. */
export const namedLetters: ReadonlyMap<string, string> = new Map([
  ['الف', 'A'],
  ['باء', 'B'],
  ['جيم', 'C'],
  ['دال', 'D'],
  ['هاء', 'E'],
  ['واو', 'F'],
  ['زاي', 'G'],
  ['حاء', 'H'],
]);

/** The same as single letters: « (أ) », « (ب) ». Folded. */
export const singleLetters: ReadonlyMap<string, string> = new Map(
  [...'ابجدهوزحطيكلمن'].map((letter, index) => [letter, String.fromCodePoint(0x61 + index)] as const),
);
