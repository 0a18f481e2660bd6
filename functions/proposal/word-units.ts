import type { Author, Change, Look, Paragraph, Setting, WordDocument } from '#document/word-document.ts';
import { letters, tidy } from './letters.ts';
import type { Piece } from './marked-line.ts';
import { changesOf } from './word-text.ts';

/** A stretch with the changes that touch it, from the outermost inwards. */
export interface Stretch {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly look: Look;
}

/** One paragraph of the document as it is shown. */
export interface UnitPart {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly stretches: readonly Stretch[];
}

/**
 * A paragraph as it was before all changes: an inserted mark split it, so several of the document's paragraphs may be one
 * unit; a tracked new paragraph is a part without any old words.
 */
export interface Unit {
  readonly parts: readonly UnitPart[];
  /** Its words with all changes rejected; empty for what is wholly new. */
  readonly before: string;
  /** The letters and figures of `before`. */
  readonly plain: string;
}

/** The document's paragraphs, those put together that were one before. */
export const unitsOf = (document: WordDocument): Unit[] => {
  const units: Unit[] = [];
  let open: UnitPart[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    let words = '';
    for (const part of open) words += beforeOf(part);
    const before = tidy(words);
    units.push({ parts: open, before, plain: letters(before) });
    open = [];
  };
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const last = open.at(-1)?.paragraph;
    if (last !== undefined && !(last.mark?.kind === 'insert' && isSameStory(last.setting, paragraph.setting))) close();
    open.push({ index, paragraph, stretches: stretchesOf(paragraph) });
  }
  close();
  return units;
};

const stretchesOf = (paragraph: Paragraph): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const run of paragraph.runs) {
    const { text, look } = run;
    if (!look.hidden && text !== '') stretches.push({ text, changes: changesOf(run, paragraph), look });
  }
  return stretches;
};

/** Paragraphs that a mark can part or join: of one cell, or of the body. */
export const isSameStory = (one: Setting, other: Setting): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'cell' ||
    (other.kind === 'cell' && one.table === other.table && one.row === other.row && one.column === other.column));

/** Words of a part with all changes rejected. */
export const beforeOf = ({ stretches }: UnitPart): string => wordsWith('delete', stretches);

/** Words of a part with all changes accepted. */
export const afterOf = ({ stretches }: UnitPart): string => wordsWith('insert', stretches);

const wordsWith = (only: Change['kind'], stretches: readonly Stretch[]): string => {
  let words = '';
  for (const { text, changes } of stretches) if (changes.every(({ kind }) => kind === only)) words += text;
  return words;
};

const counted = new WeakMap<Unit, readonly Change[]>();
const unchanged: readonly Change[] = [];

/** Everything that touches the unit: its words, the marks of its paragraphs; asked again and again, gathered once. */
export const allChanges = (unit: Unit): readonly Change[] => {
  const known = counted.get(unit);
  if (known !== undefined) return known;
  let all: Change[] | null = null;
  for (const { paragraph, stretches } of unit.parts) {
    for (const { changes } of stretches) if (changes.length > 0) (all ??= []).push(...changes);
    if (paragraph.mark !== null) (all ??= []).push(paragraph.mark);
  }
  counted.set(unit, all ?? unchanged);
  return all ?? unchanged;
};

/** Who changed something in the unit, in the order of the text; null is whoever Word does not name. */
export const authorsOf = (unit: Unit): (string | null)[] => [...new Set(allChanges(unit).map(({ name }) => name))];

/**
 * The words as one author leaves them: what others put in is not there, what others strike still stands. Words that one
 * puts in and another strikes are the first one's.
 */
export const piecesBy = (author: string | null, stretches: readonly Stretch[]): Piece[] => {
  const pieces: { is: Piece['is']; text: string }[] = [];
  // Another's words between two of his own part them: "customs", "air" are not "customsair".
  let isParted = false;
  for (const { text, changes } of stretches) {
    const is = isBy(author, changes);
    const last = pieces.at(-1);
    if (is === null) {
      if (last?.is === 'put') last.text += ' ';
      isParted = true;
      continue;
    }
    // Where another strikes words, what is put beside them comes in their place, and is no part of them.
    const isAnothers = is === 'kept' && changes.some(({ kind }) => kind === 'delete');
    if (isAnothers && last?.is === 'put') last.text += ' ';
    if (last?.is === is) last.text += text;
    else pieces.push({ is, text: is === 'put' && isParted ? ` ${text}` : text });
    isParted = isAnothers;
  }
  return pieces;
};

/** Null for words that are not there for this author. */
const isBy = (author: string | null, changes: readonly Change[]): Piece['is'] | null => {
  // Within another's insertion the inner one put the words in.
  const put = changes.findLast(({ kind }) => kind === 'insert');
  const gone = changes.find(({ kind }) => kind === 'delete');
  if (put !== undefined) {
    // Put in and struck again by the same hand: never there.
    return put.name === author && gone?.name !== author ? 'put' : null;
  }
  return gone !== undefined && gone.name === author ? 'gone' : 'kept';
};

/** "Anna Muster, 2018-06-15": who marked it, for the officer who looks. */
export const signed = ({ name, date }: Author): string =>
  `${name ?? 'someone whom Word does not name'}${date === null ? '' : `, ${date.slice(0, 10)}`}`;
