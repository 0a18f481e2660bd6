/** Blanks in the place of words, UTF-16 unit for UTF-16 unit; lines stay lines. */
export const blanked = (words: string): string =>
  words.replaceAll(/[^\n]/gu, (character) => ' '.repeat(character.length));

/** A text in which the words from `start` to `end` are blanked out. */
export const blankedAt = (text: string, start: number, end: number): string =>
  text.slice(0, start) + blanked(text.slice(start, end)) + text.slice(end);
