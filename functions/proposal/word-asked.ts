import type { Outline } from '#draft/outline.ts';
import { placedAt, unknown } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { hasLetters, letters, tidy } from './letters.ts';
import { editsMarked } from './marked-edits.ts';
import { withoutLabel } from './marked-label.ts';
import type { Piece } from './marked-line.ts';
import type { Evidence, Kind } from './reading.ts';
import { withoutNumber } from './read-marked-lines.ts';
import { edit } from './wording.ts';
import { answerOf, isWithinAnothers, ofAnothersWords, restoredBy } from './word-answers.ts';
import type { Answer } from './word-answers.ts';
import type { Known } from './word-places.ts';
import { allChanges, authorsOf, piecesBy, signed } from './word-units.ts';
import type { Stretch, Unit, UnitPart } from './word-units.ts';

/** What one author asks of one place, with what later joins it to another: a move, a merge. */
export interface Asked {
  readonly reading: Reading;
  readonly author: string | null;
  /** Index of the unit in the document. */
  readonly unit: number;
  /** Word's name of the move of which it is one end. */
  readonly move: string | null;
  /** For a new paragraph its words. */
  readonly put: string | null;
}

/** A paragraph of the document that is a place of the draft. */
export interface Placing {
  readonly unit: Unit;
  readonly index: number;
  readonly known: Known;
  readonly outline: Outline;
  readonly evidence: readonly Evidence[];
}

/** Told apart from the readings of prose by this. */
export const tracked = 'action: changes marked in the draft’s words';

/** One proposal for each author of changes in a paragraph of the draft; one more where it is split. */
export const askedOfUnit = (placing: Placing): Asked[] => {
  const stretches = placing.unit.parts.filter(isOld).flatMap((part) => part.stretches);
  return authorsOf(placing.unit).flatMap((author) => {
    const { rest, from } = restoredBy(author, stretches);
    const asked = changeBy(author, rest, placing);
    const answers = answerBy(author, stretches, from, placing);
    return [...(asked === null ? [] : [asked]), ...answers, ...splitBy(author, placing)];
  });
};

/** Parts that held words of the draft before the changes; the others are new paragraphs. */
export const isOld = ({ stretches }: UnitPart): boolean =>
  stretches.some(({ text, changes }) => /[\p{L}\p{N}]/u.test(text) && changes.every(({ kind }) => kind === 'delete'));

/** @param rest the words without what only puts back another's deletion. */
const changeBy = (author: string | null, rest: readonly Stretch[], placing: Placing): Asked | null => {
  const { unit, known, outline } = placing;
  const pieces = piecesBy(author, rest);
  if (pieces.every(({ is }) => is === 'kept')) return null;
  const asked = askedBy(pieces, known, outline);
  if (asked === null) return null;
  const change = made(placing, author, asked.kind, asked.edits, moveOf(unit, author));
  if (asked.kind === 'reserve') return doubted(change, 'brackets may mean contested or deleted');
  if (isWithinAnothers(author, rest)) doubted(change, 'stands among words that another puts in');
  return change;
};

/** What is struck of words that another author puts into the paragraph, and what another strikes is put back. */
const answerBy = (
  author: string | null,
  stretches: readonly Stretch[],
  from: string | null | undefined,
  placing: Placing,
): Asked[] => {
  const answers: Asked[] = [];
  const answer = answerOf(author, stretches);
  if (answer !== null) answers.push(answered(answer, made(placing, author, 'amend', [], null)));
  if (from !== undefined) {
    const opposed = made(placing, author, 'oppose', [], null);
    answers.push(doubted(opposed, `puts back words that ${signed({ name: from, date: null })} strikes`));
  }
  return answers;
};

/** Another's words struck: all of them is to oppose them, some is a change of his change. */
export const answered = ({ to, struck, isAll }: Answer, asked: Asked): Asked => {
  const { reading } = asked;
  reading.kind = isAll ? 'oppose' : 'amend';
  reading.edits = isAll ? [] : struck.map((words) => edit('delete', words, null, null, null));
  return doubted(asked, `strikes words that ${signed({ name: to, date: null })} puts in`);
};

export const doubted = (asked: Asked, why: string): Asked => {
  asked.reading.confidence *= ofAnothersWords;
  asked.reading.why.push(why);
  return asked;
};

/** Only square brackets are put in: what they mean here no legend can be relied on to say (DOMAIN.md 3). */
const isBracketing = (pieces: readonly Piece[]): boolean => {
  const changed = pieces.filter(({ is }) => is !== 'kept');
  return (
    changed.length > 0 && changed.every(({ is, text }) => is === 'put' && /^[\s[\]]{0,8}[[\]][\s[\]]{0,8}$/u.test(text))
  );
};

/** All of it goes, other words come for all of it, or some of it changes; null where only form changes. */
const askedBy = (pieces: readonly Piece[], known: Known, outline: Outline): Pick<Reading, 'kind' | 'edits'> | null => {
  if (isBracketing(pieces)) return { kind: 'reserve', edits: [] };
  const left = pieces.flatMap(({ is, text }) => (is === 'kept' ? [text] : [])).join('');
  const isAllGone = !hasLetters(left, known.label.length + 1) && ['', letters(known.label)].includes(letters(left));
  const isHeading = ['section', 'heading', 'title'].includes(outline.place(known.place)?.kind ?? '');
  if (!isAllGone || isHeading) {
    const edits = editsMarked(withoutLabel(pieces, known.label), known.current);
    return edits.length === 0 ? null : { kind: 'amend', edits };
  }
  const fresh = pieces.flatMap(({ is, text }) => (is === 'put' ? [text] : [])).join('');
  const words = withoutNumber(tidy(fresh));
  return letters(words) === ''
    ? { kind: 'delete', edits: [] }
    : { kind: 'replace', edits: [edit('replace', null, words, null, null)] };
};

/** An inserted paragraph mark between words of the draft. */
const splitBy = (author: string | null, placing: Placing): Asked[] => {
  const { parts } = placing.unit;
  const lastOld = parts.findLastIndex(isOld);
  const isSplit = parts.some(
    (part, at) =>
      at < lastOld && isOld(part) && part.paragraph.mark?.kind === 'insert' && part.paragraph.mark.name === author,
  );
  // The mark behind an old part may be followed by a new paragraph and then by the rest: the rest was still parted.
  return isSplit ? [made(placing, author, 'split', [], null)] : [];
};

/** Word's move that takes the whole unit away. */
const moveOf = (unit: Unit, author: string | null): string | null =>
  allChanges(unit).find(({ kind, move, name }) => kind === 'delete' && move !== null && name === author)?.move ?? null;

const made = (
  { unit, index, known, evidence }: Placing,
  author: string | null,
  kind: Kind,
  edits: Reading['edits'],
  move: string | null,
): Asked => {
  const first = allChanges(unit).find(({ name }) => name === author);
  const reading = begun(placedOf(known), kind, 1, [tracked, `marked by ${signed(first ?? nobody)}`], evidence);
  Object.assign(reading, { edits });
  return { reading, author, unit: index, move, put: null };
};

const nobody = { name: null, date: null };

/** The place, as sure as its words make it. */
export const placedOf = (known: Known): Placed => {
  if (known.candidates.length === 0) return placedAt(known.place, certaintyOf(known), whyOf(known));
  const all = [known.place, ...known.candidates];
  return unknown(
    'several places have these words',
    all.map((target) => ({ target, confidence: 1 / all.length, why: 'its words agree' })),
  );
};

const certaintyOf = ({ by, fit, isNumbered }: Known): number => {
  if (by === 'number') return 0.85;
  switch (fit) {
    case 'whole':
      return by === 'id' || isNumbered === true ? 0.995 : isNumbered === false ? 0.98 : 0.99;
    case 'passage':
      return by === 'id' || isNumbered === true ? 0.995 : isNumbered === false ? 0.975 : 0.985;
    case 'like':
      return 0.9;
  }
};

const whyOf = ({ by, fit, isNumbered }: Known): string => {
  const words = fit === 'like' ? 'its words are much like these, and differ without a mark' : 'its words agree';
  const id = by === 'id' ? 'it carries the hidden id of our template; ' : '';
  return `${id}${words}${isNumbered === false ? ', though the number before it is another’s' : ''}`;
};
