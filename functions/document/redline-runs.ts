import type { Author, Change } from './word-document.ts';
import type { RedlineEdit } from './write-redline.ts';
import type { WrittenComment } from './write-word.ts';
import type { WrittenRun } from './write-runs.ts';

/** A paragraph, or the part of one up to where an edit splits it. */
export interface RedlinePiece {
  readonly runs: readonly WrittenRun[];
  readonly comments: readonly WrittenComment[];
  /** The mark at which it was split off; null for the last piece. */
  readonly mark: Change | null;
}

interface Growing {
  runs: WrittenRun[];
  comments: WrittenComment[];
  /** UTF-16 units of the runs so far. */
  length: number;
  mark: Change | null;
}

/** An edit with the part of its deletion that nobody before it has deleted. */
interface Laid extends RedlineEdit {
  readonly ownFrom: number;
  /** Where it stands among the runs, once it does. */
  anchor: { readonly piece: Growing; readonly start: number; end: number } | null;
}

/**
 * The words with their edits in place: deleted words stay, an edit's new words come behind what it deletes. What it
 * deletes of words that an edit before it deletes is said in its comment after `also`, so that nobody's wish is lost.
 */
export const redlineRuns = (words: string, edits: readonly RedlineEdit[], also: string): readonly RedlinePiece[] => {
  const laid = inOrder(edits, words.length);
  const arriving = new Map<number, Laid[]>();
  for (const edit of laid) arriving.set(edit.end, [...(arriving.get(edit.end) ?? []), edit]);
  const cuts = [...new Set([0, words.length, ...laid.flatMap(({ ownFrom, end }) => [ownFrom, end])])].sort(
    (a, b) => a - b,
  );
  const first = blank();
  const pieces = [first];
  let piece = first;
  const put = (text: string, edit: Laid | undefined, kind: Change['kind']) => {
    const start = piece.length;
    if (text !== '') piece.runs.push({ text, changes: edit === undefined ? [] : [changeOf(edit, kind)] });
    piece.length += text.length;
    if (edit === undefined) return;
    edit.anchor ??= { piece, start, end: start };
    if (edit.anchor.piece === piece) edit.anchor.end = piece.length;
  };
  // Owners of deletions do not overlap and stand in order, so one index walks along with the cuts.
  const owners = laid.filter(({ ownFrom, end }) => ownFrom < end);
  let owner = 0;
  for (const [index, from] of cuts.entries()) {
    for (const edit of arriving.get(from) ?? [])
      for (const [line, text] of edit.text.split('\n').entries()) {
        if (line > 0) {
          piece.mark = changeOf(edit, 'insert');
          piece = blank();
          pieces.push(piece);
        }
        put(text, edit, 'insert');
      }
    while ((owners[owner]?.end ?? Number.POSITIVE_INFINITY) <= from) owner += 1;
    const deleting = owners[owner];
    const isDeleted = deleting !== undefined && deleting.ownFrom <= from;
    put(words.slice(from, cuts[index + 1] ?? from), isDeleted ? deleting : undefined, 'delete');
  }
  for (const edit of laid) comment(edit, words, also);
  return pieces;
};

const blank = (): Growing => ({ runs: [], comments: [], length: 0, mark: null });

const changeOf = ({ name, date }: Author, kind: Change['kind']): Change => ({ name, date, kind, move: null });

/** Sorted by where they begin, the longer deletion first, and kept within the words. */
const inOrder = (edits: readonly RedlineEdit[], length: number): Laid[] => {
  let deleted = 0;
  return edits
    .map((edit) => {
      const start = Math.min(Math.max(edit.start, 0), length);
      return { ...edit, start, end: Math.min(Math.max(edit.end, start), length) };
    })
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((edit) => {
      const ownFrom = Math.min(Math.max(edit.start, deleted), edit.end);
      deleted = Math.max(deleted, edit.end);
      return { ...edit, ownFrom, anchor: null };
    });
};

/** Its reason, and what it deletes that is deleted already; of a split the comment stands on the part before it. */
const comment = ({ anchor, name, date, reason, start, ownFrom }: Laid, words: string, also: string): void => {
  const deleted = words.slice(start, ownFrom);
  const text = [reason ?? '', deleted === '' ? '' : `${also} ${deleted}`].filter((line) => line !== '').join('\n');
  if (text === '' || anchor === null) return;
  anchor.piece.comments.push({ name, date, text, start: anchor.start, end: anchor.end });
};
