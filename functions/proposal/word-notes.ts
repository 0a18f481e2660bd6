import type { Outline } from '#draft/outline.ts';
import { noContext, placedAt } from '#reference/placed.ts';
import type { Language } from '#wording/language.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { paperOf } from './paper.ts';
import type { RowReader } from './table-row.ts';
import { askedOfWords } from './word-anchored.ts';
import type { Anchored } from './word-anchored.ts';
import type { WordNote } from './word-text.ts';

/** A comment in the margin that is anchored on a paragraph of the draft. */
export interface PlacedNote extends WordNote {
  readonly place: string;
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
  { comment, place, start, end, anchored }: PlacedNote,
  outline: Outline,
  language: Language,
  prose: RowReader['prose'],
): Reading[] => {
  const words = comment.text.trim();
  const placed = placedAt(place, 0.985, 'a comment is anchored on it');
  const section = outline.place(place)?.section ?? null;
  const context = { ...noContext, section, heading: section, how: 'heading' as const, last: [placed] };
  const paper = paperOf(part, words, words, language, outline);
  const current = Object.values(outline.place(place)?.words ?? {})[0] ?? '';
  const found = prose(paper, context).map((reading) =>
    reading.target === place ? askedOfWords(reading, anchored, paper, current) : reading,
  );
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
