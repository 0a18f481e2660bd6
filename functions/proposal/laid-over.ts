import { diffWordsWithSpace } from 'diff';

/** Made once: making one costs more than a paragraph's comparison. Its rules are those of all six languages. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Words and spaces by which two texts may differ and still be laid over each other: the comparison's cost grows with the
 * square of it, and beyond it one reads the old text and the new one better apart.
 */
const mostEdits = 1_000;

/** Of the shorter text's words; a translation shares some figures, another paragraph of the draft a quarter. */
const leastShared = 0.1;

/** A stretch of two texts laid over each other: of both, or of one. */
export interface Stretch {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

/**
 * Two texts laid over each other word by word, Chinese too; null where they have little in common: then one stands for the
 * other as a whole.
 */
export const laidOver = (before: string, after: string): Stretch[] | null =>
  shared(before, after) < leastShared
    ? null
    : (diffWordsWithSpace(before, after, { intlSegmenter: words, maxEditLength: mostEdits }) ?? null);

/** The share of the shorter text's words that the longer one has too. */
const shared = (before: string, after: string): number => {
  const [few = [], many = []] = [wordsOf(before), wordsOf(after)].sort((one, other) => one.length - other.length);
  const counts = new Map<string, number>();
  for (const word of many) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of few) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return few.length === 0 ? 1 : common / few.length;
};

/** Each Chinese character for itself: no space says where a word ends. */
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [];
