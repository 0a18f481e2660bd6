import { tokensOf } from './tokens.ts';

/** The words and numbers of a text, folded, without its marks. */
export const spelled = (words: string): string[] =>
  tokensOf(words)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
