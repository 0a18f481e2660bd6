/** Old and new words, where given. */
export interface Words {
  oldText?: string | undefined;
  newText?: string | undefined;
}

/**
 * Whether two say the same old and new words, but for white space and the style of quotation marks. Words that are not
 * given are not the same as words that are empty: "delete X" has empty new words, "reword X" has none.
 */
export const sameWords = (one: Words, other: Words): boolean =>
  plain(one.oldText) === plain(other.oldText) && plain(one.newText) === plain(other.newText);

export const hasWords = ({ oldText, newText }: Words): boolean => oldText !== undefined || newText !== undefined;

const plain = (words: string | undefined): string | undefined =>
  words
    ?.normalize('NFC')
    .replace(/[«“„‟‹]\s?/gu, '"')
    .replace(/\s?[»”›]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
