import { alsoDeletes } from '#wording/redlines.ts';
import type { Language } from '#wording/language.ts';
import { bookmarkName } from './place-ids.ts';
import { redlineRuns } from './redline-runs.ts';
import type { Author, Change } from './word-document.ts';
import type { ParagraphStyle } from './word-styles.ts';
import { labelled } from './write-draft.ts';
import { writeWord, type WrittenParagraph } from './write-word.ts';

/** One change of the words of a paragraph. */
export interface RedlineEdit extends Author {
  /** UTF-16 units of the paragraph's words before all changes, without its number; equal where words are only added. */
  readonly start: number;
  readonly end: number;
  /** The new words; a line feed among them splits the paragraph there. Empty where words are only deleted. */
  readonly text: string;
  /** Stands as a comment on the change. */
  readonly reason: string | null;
}

export interface RedlineParagraph {
  readonly style: ParagraphStyle;
  /** The place that it is in the draft; null for a new paragraph. */
  readonly place: string | null;
  /** As printed: `19.`, `(a)`, `19 bis.`; empty for none. */
  readonly label: string;
  /** The words before all changes; of a new paragraph its own. */
  readonly words: string;
  /** In any order. */
  readonly edits: readonly RedlineEdit[];
  /** The whole paragraph is new or deleted, or is one end of a move (both ends carry the same name). */
  readonly whole: (Change & { readonly reason: string | null }) | null;
  /** Who joins it with the next one by deleting its mark. */
  readonly joinsNext: Author | null;
}

export interface Redline {
  /** `d2`. */
  readonly draft: string;
  readonly title: string;
  readonly language: Language;
  readonly paragraphs: readonly RedlineParagraph[];
}

/**
 * A draft with proposals in it as real tracked changes, each by its author and date, reasons as comments. Where two delete
 * the same words, the first in order holds the deletion and the other says so in a comment: Word has one deletion a word.
 */
export const writeRedline = ({ draft, title, language, paragraphs }: Redline): Uint8Array => {
  const last = paragraphs.length - 1;
  const written = paragraphs.map((paragraph, index) => {
    const joinsNext = index === last ? null : paragraph.joinsNext;
    return changedParagraphs({ ...paragraph, joinsNext }, draft, alsoDeletes[language]);
  });
  const kept = paragraphs.findLastIndex(({ whole }) => whole === null);
  const atEnd = written.slice(kept + 1).flat().length;
  return writeWord({ language, title, paragraphs: withoutLastMark(written.flat(), atEnd) });
};

/** One paragraph, or several where an edit splits it. */
const changedParagraphs = (paragraph: RedlineParagraph, draft: string, also: string): WrittenParagraph[] => {
  const { style, place, label, words, whole, joinsNext } = paragraph;
  const printed = labelled(label);
  const around = whole === null ? [] : [changeOf(whole, whole.kind, whole.move)];
  const pieces = redlineRuns(words, paragraph.edits, also);
  const name = place === null ? null : bookmarkName(draft, place);
  return pieces.map(({ runs, comments, mark }, index): WrittenParagraph => {
    const isFirst = index === 0;
    const before = isFirst ? printed : '';
    const all = [{ text: before, changes: [] }, ...runs].filter((run) => run.text !== '');
    const length = all.reduce((sum, run) => sum + run.text.length, 0);
    const shifted = comments.map((one) => ({ ...one, start: one.start + before.length, end: one.end + before.length }));
    const reason =
      isFirst && typeof whole?.reason === 'string' ? [{ ...whole, text: whole.reason, start: 0, end: length }] : [];
    const joined = joinsNext === null ? null : changeOf(joinsNext, 'delete', null);
    return {
      style,
      bookmark: isFirst && name !== null ? { name, start: Math.max(before.length, 1) } : null,
      // Inside a new paragraph others' changes come within the insertion, as Word nests them.
      runs: all.map((run) => ({ text: run.text, changes: [...around, ...run.changes] })),
      mark: mark ?? around[0] ?? joined,
      comments: [...reason, ...shifted],
    };
  });
};

const changeOf = ({ name, date }: Author, kind: Change['kind'], move: string | null): Change => ({
  name,
  date,
  kind,
  move,
});

/**
 * The last mark of a document cannot be inserted or deleted: there is nothing behind it to join. As Word does it, the marks
 * of new or deleted paragraphs at the end are those before each of them.
 */
const withoutLastMark = (paragraphs: readonly WrittenParagraph[], atEnd: number): WrittenParagraph[] => {
  const settled = paragraphs.length - 1 - atEnd;
  const isFree = paragraphs[settled]?.mark === null;
  return paragraphs.map((paragraph, index) => {
    if (index < settled || !isFree) return paragraph;
    return { ...paragraph, mark: paragraphs[index + 1]?.mark ?? null };
  });
};
