/** "has [our|my] [full|] support" → every phrase the pattern stands for. */
const oneByOne = (pattern: string): string[] =>
  pattern
    .split(/[[\]]/u)
    .map((piece, index) => (index % 2 === 0 ? [piece] : piece.split('|')))
    .reduce<string[]>(
      (phrases, choices) => phrases.flatMap((phrase) => choices.map((choice) => phrase + choice)),
      [''],
    );

/** The phrases of all patterns, each once; an empty choice leaves no space behind. */
export const spread = (...patterns: readonly string[]): string[] => [
  ...new Set(
    patterns.flatMap(oneByOne).map((phrase) =>
      phrase
        .split(' ')
        .filter((word) => word !== '')
        .join(' '),
    ),
  ),
];
