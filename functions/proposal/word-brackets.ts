import type { Change, Paragraph, Run, WordDocument } from '#document/word-document.ts';
import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { letters } from './letters.ts';
import { labelEnds } from './marked-place.ts';
import { bracketNames, saysAdded, saysDeleted } from './words/marks-by-hand.ts';

/**
 * Square brackets typed into the draft's words, which no change tracks: around words of the draft they reserve these,
 * around others they put these in. A paper may say otherwise; where it says nothing, a person is asked (DOMAIN.md 15).
 */
export interface BracketsRead {
  readonly document: WordDocument;
  /** The paper says what they mean. */
  readonly hasLegend: boolean;
}

/** The changes that brackets stand for are these two objects and no others. */
const typed: Readonly<Record<Change['kind'], Change>> = {
  insert: { kind: 'insert', name: null, date: null, move: null },
  delete: { kind: 'delete', name: null, date: null, move: null },
};

export const isTyped = (change: Change): boolean => change === typed.insert || change === typed.delete;

/** From this share of a paragraph's three-word runs on it is the draft's. */
const known = 0.6;

export const bracketsAsChanges = (document: WordDocument, outline: Outline): BracketsRead => {
  if (!document.paragraphs.some(isBracketed)) return { document, hasLegend: false };
  const meaning = document.paragraphs.reduce<Meaning>((found, one) => found ?? meaningOf(textOf(one)), null);
  const paragraphs = document.paragraphs.map((one) => (isBracketed(one) ? asMarked(one, meaning, outline) : one));
  return { document: { ...document, paragraphs }, hasLegend: meaning !== null };
};

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** Untouched: tracked brackets are read as tracked. */
const isBracketed = (paragraph: Paragraph): boolean =>
  (paragraph.setting.kind === 'body' || paragraph.setting.kind === 'cell') &&
  paragraph.mark === null &&
  paragraph.runs.every(({ changes }) => changes.length === 0) &&
  paragraph.runs.some(({ text }) => /[[\]]/u.test(text));

type Meaning = Change['kind'] | null;

/** UTF-16 units. */
const longestLegend = 400;

const clauses = /[,;.،؛，；。]|\s(?:and|et|y|и)\s|\sو(?=\p{L})|[和而]/u;

/** "Words in [square brackets] are to be deleted": the clause that names them says of what. */
const meaningOf = (text: string): Meaning => {
  if (text.length > longestLegend) return null;
  for (const clause of text.split(clauses)) {
    if (!bracketNames.test(clause)) continue;
    const [isAdded, isDeleted] = [saysAdded.test(clause), saysDeleted.test(clause)];
    if (isAdded !== isDeleted) return isAdded ? 'insert' : 'delete';
  }
  return null;
};

interface Range {
  readonly start: number;
  readonly end: number;
  /** Null where it is left out: the paper says what the brackets mean, and they are no words. */
  readonly change: Change | null;
}

const asMarked = (paragraph: Paragraph, meaning: Meaning, outline: Outline): Paragraph => {
  const text = textOf(paragraph);
  // What else a table holds its columns say: a cell must have all of a paragraph.
  const words = wordsOf(text, outline, paragraph.setting.kind === 'cell');
  if (words === null || /[[\]]/u.test(words)) return paragraph;
  const ranges = rangesOf(text, letters(words), meaning);
  return ranges.length === 0 ? paragraph : { ...paragraph, runs: cutAt(paragraph.runs, ranges) };
};

/** The draft's words that the paragraph has, with the brackets or without what stands in them. */
const wordsOf = (text: string, outline: Outline, isWhole: boolean): string | null => {
  const without = text.replaceAll(/\[[^[\]]*\]/gu, '');
  const isExact = (place: Place): string | undefined =>
    Object.values(place.words).find((one) =>
      [text, without].some((some) => [...labelEnds(some)].some((at) => letters(some.slice(at)) === letters(one))),
    );
  for (const some of [text, without])
    for (const { place: id, share } of wordingIndexOf(outline).nearest(some)) {
      const place = outline.place(id);
      const exact = place === undefined ? undefined : isExact(place);
      if (exact !== undefined) return exact;
      if (!isWhole && place !== undefined && share >= known) return Object.values(place.words)[0] ?? null;
    }
  return null;
};

const rangesOf = (text: string, draft: string, meaning: Meaning): Range[] => {
  const ranges: Range[] = [];
  for (const { 0: found, 1: within, index } of text.matchAll(/\[([^[\]]*)\]|[[\]]/gu)) {
    const end = index + found.length;
    // "[…]" leaves words out, "[1]" is a note.
    if (within !== undefined && !/\p{L}/u.test(within)) continue;
    const isOfDraft =
      within === undefined || [...labelEnds(within)].some((at) => draft.includes(letters(within.slice(at))));
    if (within === undefined || (isOfDraft && meaning !== 'delete')) {
      ranges.push({ start: index, end: index + 1, change: typed.insert });
      if (within !== undefined) ranges.push({ start: end - 1, end, change: typed.insert });
    } else {
      const isSaid = meaning !== null;
      if (isSaid) ranges.push({ start: index, end: index + 1, change: null });
      ranges.push({
        start: isSaid ? index + 1 : index,
        end: isSaid ? end - 1 : end,
        change: isOfDraft ? typed.delete : typed.insert,
      });
      if (isSaid) ranges.push({ start: end - 1, end, change: null });
    }
  }
  return ranges;
};

/** The runs, cut where a range begins or ends. */
const cutAt = (runs: readonly Run[], ranges: readonly Range[]): Run[] => {
  const out: Run[] = [];
  let begin = 0;
  for (const run of runs) {
    const end = begin + run.text.length;
    const put = (from: number, to: number, changes: readonly Change[]): void => {
      if (to > from) out.push({ ...run, text: run.text.slice(from - begin, to - begin), changes });
    };
    let at = begin;
    for (const range of ranges) {
      if (range.end <= at || range.start >= end) continue;
      put(at, range.start, run.changes);
      at = Math.min(range.end, end);
      if (range.change !== null) put(Math.max(range.start, begin), at, [range.change]);
    }
    put(at, end, run.changes);
    begin = end;
  }
  return out;
};
