import type { Edit } from './reading.ts';
import { isCutOff, laidInto } from './table-excerpt.ts';
import { markedEdits } from './table-marks.ts';
import { struckEdits } from './table-struck.ts';
import { likeness, wordChanges } from './word-changes.ts';

/** The changes that a cell shows in the place's own words, and the words that they take away. */
export interface Shown {
  readonly edits: readonly Edit[];
  readonly gone: readonly string[];
  readonly confidence: number;
}

/** The marks' own changes where the text without them is the draft's; else what differs from the draft. */
export const changesShown = (text: string, current: string): Shown | null => {
  const marked = text.length > longestMarked ? null : markedEdits(text);
  if (marked === null) return current !== '' && isCutOff(text) ? differing(current, text, 0.985) : null;
  const { edits, gone, before, after } = marked;
  const isExcerpt = before.length < current.length * 0.6;
  // `~~equal~~ full, equal and meaningful`: only what goes is marked, and what stands behind is not the draft's.
  const isPlain =
    current === '' || laidInto(current, before) === null || same(laidInto(current, before) ?? '', current);
  if (current === '' || (isPlain && isExcerpt) || same(before, current))
    return { edits, gone, confidence: current === '' ? 0.95 : 0.99 };
  const struck = struckEdits(text, current);
  if (struck !== null) return { edits: struck, gone, confidence: 0.985 };
  if (isExcerpt || isCutOff(text)) return differing(current, after, 0.985) ?? { edits, gone, confidence: 0.9 };
  if (likeness(current, after) < 0.5) return { edits, gone, confidence: 0.9 };
  const told = wordChanges(current, after.replaceAll(/\s+/gu, ' ').trim());
  return told.length === 0 ? { edits, gone, confidence: 0.9 } : { edits: told, gone: [], confidence: 0.985 };
};

/** A passage of the place's words that shows what goes, comes or is left out. */
export const showsPassage = (text: string, current: string): boolean => {
  if (text.length > longestMarked) return false;
  const marked = markedEdits(text);
  return (marked !== null || isCutOff(text)) && laidInto(current, marked?.after ?? text) !== null;
};

const differing = (current: string, excerpt: string, confidence: number): Shown | null => {
  const whole = laidInto(current, excerpt);
  const edits = whole === null ? [] : wordChanges(current, whole);
  return edits.length === 0 ? null : { edits, gone: [], confidence };
};

/** Letters. A cell of more is no marked-up paragraph. */
const longestMarked = 8_000;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Alike but for case and punctuation. */
export const same = (one: string, other: string): boolean => plain(one) === plain(other);

/** Alike to the letter and the comma, whatever quotation marks, dashes and spaces a keyboard set. */
export const unchanged = (one: string, other: string): boolean => typed(one) === typed(other);

const typed = (text: string): string =>
  text
    .replaceAll(/[“”„«»"]/gu, '"')
    .replaceAll(/[‘’ʼ]/gu, "'")
    .replaceAll(/[‐‑–—−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
