import type { Paragraph } from '#document/word-document.ts';
import type { Reading } from './item-of.ts';
import { letters } from './letters.ts';
import type { Paper } from './paper.ts';
import { likeness } from './word-changes.ts';
import { edit } from './wording.ts';

/** What a comment in the margin is anchored on. */
export interface Anchored {
  /** Words of the paragraph: a passage, and not nearly all of it. */
  readonly words: string;
  /** Which of the same words, where the paragraph has them several times. */
  readonly occurrence: number | null;
  /** They are touched by a tracked change. */
  readonly isChanged: boolean;
}

/** Of a paragraph's letters; who marks more of it means it. */
const nearlyAll = 0.8;

/** What a comment is anchored on in its paragraph; null where that is nothing, or nearly all of it. */
export const anchoredIn = (
  { runs }: Paragraph,
  { start, end }: { readonly start: number; readonly end: number },
): Anchored | null => {
  const text = runs.map((run) => run.text).join('');
  let at = 0;
  const isChanged = runs.some((run) => {
    at += run.text.length;
    return run.changes.length > 0 && at > start && at - run.text.length < end;
  });
  const words = text.slice(start, end).trim();
  const count = letters(words).length;
  if (count === 0 || count >= letters(text).length * nearlyAll) return null;
  const before = text.slice(0, start).split(words).length;
  return { words, occurrence: text.split(words).length > 2 ? before : null, isChanged };
};

/** From this share of the paragraph's words on, new ones are for all of it. */
const mostlyKept = 0.4;

/** Below the threshold of every conference. */
const isDoubtful = 0.9;

/**
 * "Delete", "replace by “x”" beside marked words asks it of these, unless the comment names the paragraph. A person looks
 * where a single word is marked (Word marks one where the writer marks nothing), and where the words are being changed.
 */
export const askedOfWords = (reading: Reading, anchored: Anchored | null, paper: Paper, current: string): Reading => {
  if (anchored === null || paper.mentions.length > 0 || !current.includes(anchored.words)) return reading;
  const { words, occurrence, isChanged } = anchored;
  const [only, ...more] = reading.edits;
  const sure = isChanged || !/\s/u.test(words) ? isDoubtful : 1;
  const asked = (edits: Reading['edits']): Reading => ({
    ...reading,
    kind: 'amend',
    edits,
    confidence: reading.confidence * sure,
    why: [...reading.why, 'asked of the words that the comment is anchored on'],
  });
  if (reading.kind === 'delete') return asked([edit('delete', words, null, occurrence, null)]);
  if (only === undefined || more.length > 0 || only.old !== null || only.new === null || only.anchor !== null)
    return reading;
  if (reading.kind === 'replace' && likeness(current, only.new) < mostlyKept)
    return asked([edit('replace', words, only.new, occurrence, null)]);
  return reading.kind === 'amend' && only.op === 'insert'
    ? asked([edit('insert', null, only.new, null, { where: 'after', words })])
    : reading;
};
