import type { Token } from '#reference/tokens.ts';

/** The folded words of a stretch of tokens, without its numbers and marks, with a space between. */
export const wordsIn = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm)
    .join(' ');
