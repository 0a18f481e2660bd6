import type { Outline } from '#draft/outline.ts';
import { noContext, placedAt } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import type { Language } from '#wording/language.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { paperOf } from './paper.ts';
import type { Kind } from './reading.ts';
import type { RowReader } from './table-row.ts';
import { askedOfWords } from './word-anchored.ts';
import type { Anchored } from './word-anchored.ts';
import type { WordNote } from './word-text.ts';

/** A comment in the margin that is anchored on a paragraph of the draft. */
export interface PlacedNote extends WordNote {
  readonly place: string;
  /** Further places of the draft that it covers, as far as it goes. */
  readonly further: readonly string[];
  /** Some words of the paragraph, where it is anchored on these alone. */
  readonly anchored: Anchored | null;
}

/**
 * What comments say of the paragraphs they are anchored on: read like a line below the place's name. A reply goes with
 * the comment that it answers.
 * @param language of a comment's words.
 */
export const readNotes = (
  part: string,
  notes: readonly PlacedNote[],
  outline: Outline,
  language: (words: string) => Language,
  prose: RowReader['prose'],
): Reading[] => {
  const byComment = new Map<string, Reading[]>();
  for (const note of notes) {
    const { text, parent, id } = note.comment;
    const evidence = { part, start: note.start, end: note.end, quote: text.trim() };
    const asked = parent === null ? undefined : byComment.get(parent);
    if (asked !== undefined) {
      for (const reading of asked) {
        reading.reason = [reading.reason ?? '', text.trim()].join(' ').trim();
        reading.evidence.push(evidence);
      }
      byComment.set(id, asked);
      continue;
    }
    byComment.set(id, readNote(part, note, outline, language(text), prose));
  }
  return [...new Set([...byComment.values()].flat())];
};

const readNote = (
  part: string,
  { comment, place, further, start, end, anchored }: PlacedNote,
  outline: Outline,
  language: Language,
  prose: RowReader['prose'],
): Reading[] => {
  const words = comment.text.trim();
  const placed = placedAt(place, 0.985, 'a comment is anchored on it');
  const section = outline.place(place)?.section ?? null;
  const isHeading = outline.under(place).length > 0;
  const heading = isHeading ? place : (outline.headingChain(place).at(-1)?.id ?? section);
  const context = { ...noContext, section, heading, how: 'heading' as const, last: [placed] };
  const paper = paperOf(part, words, words, language, outline);
  const current = Object.values(outline.place(place)?.words ?? {})[0] ?? '';
  const read = prose(paper, context).map((reading) =>
    reading.target === place ? askedOfWords(reading, anchored, paper, current) : ofSection(reading, outline),
  );
  const found = [...withOwnMerge(read, placed, comment.id), ...read.flatMap((one) => alsoOf(one, place, further))];
  if (found.length === 0) {
    const kind = /[?？؟]\s*$/u.test(words) ? 'question' : 'comment';
    const evidence = { part, start, end, quote: words };
    return [begun(placed, kind, 1, ['action: a comment in the margin'], [evidence])];
  }
  return found.map((reading) => {
    const moved = reading.evidence
      .filter((one) => one.end > one.start)
      .map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
    return Object.assign(reading, {
      language,
      evidence: moved.length > 0 ? moved : [{ part, start, end, quote: words }],
    });
  });
};

/** "Merge with paragraph 13": the paragraph that the comment is anchored on is the other one. */
const withOwnMerge = (read: readonly Reading[], placed: Placed, id: string): Reading[] => {
  const merge = read.find(({ kind }) => kind === 'merge');
  if (merge === undefined || read.some(({ kind, target }) => kind === 'merge' && target === placed.target))
    return [...read];
  const group = merge.group ?? `n${id}`;
  const tied = read.map((one) => (one.kind === 'merge' ? { ...one, group } : one));
  const own = begun(placed, 'merge', 1, merge.why.slice(1), merge.evidence);
  return [{ ...own, group, confidence: Math.min(own.confidence, merge.confidence) }, ...tied];
};

/** What is asked of the first of several paragraphs is asked of them all; what is only said of them is said once. */
const alsoOf = (reading: Reading, place: string, further: readonly string[]): Reading[] =>
  reading.target === place && ofEach.has(reading.kind)
    ? further.map((target) => ({ ...reading, target, place: target, evidence: [...reading.evidence] }))
    : [];

const ofEach: ReadonlySet<Kind> = new Set(['delete', 'support', 'oppose', 'reserve', 'merge']);

/** "Delete the heading" beside a paragraph: its words or all that stands under it (PATTERNS.md 11). */
const ofSection = (reading: Reading, outline: Outline): Reading =>
  reading.kind === 'delete' && outline.under(reading.target).length > 0
    ? { ...reading, confidence: reading.confidence * 0.9 }
    : reading;
