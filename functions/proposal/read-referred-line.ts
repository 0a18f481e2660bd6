import { bareNumberAt } from '#reference/mentions.ts';
import type { Mention } from '#reference/mention.ts';
import type { Placed } from '#reference/placed.ts';
import { quotationsIn } from '#reference/quotations.ts';
import { resolve } from '#reference/resolve.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { letters } from './letters.ts';
import { editsMarked } from './marked-edits.ts';
import { wordsWithout } from './marked-line.ts';
import type { MarkedLine, Piece } from './marked-line.ts';
import type { Edit } from './reading.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { firstFrom } from './within.ts';

/** What the reader says of a change that it took from marks. */
export const byMarks = 'action: changes marked in the draft’s words';

/** A person looks: the reference and the words do not belong together. */
const doubtful = 0.6;

/**
 * "Section II, paragraph 19: [deleted: intentional] [added: deliberate]": too few words to tell their paragraph by, or
 * none of the draft's; the reference before them, or the one on the line above, does. Struck words that do not stand
 * there are shown to a person.
 */
export const readReferredLine = (state: State, line: MarkedLine): void => {
  const named = namedFor(state, line);
  if (named === null) return;
  const pieces = behindLabel(line.pieces, named.labelEnd - line.start).map(omitting);
  const was = wordsWithout('put', pieces);
  const { outline } = state.paper;
  const { placed, place } = named;
  const stands = letters(was) !== '' && wordingIndexOf(outline).holds(place, was);
  const isOnlyMarks = pieces.every(({ is, text }) => is !== 'kept' || letters(text) === '');
  if (!line.pieces.some(({ is }) => is === 'gone') || (!stands && !isOnlyMarks)) return;
  const why = stands ? [byMarks] : [byMarks, 'the struck words do not stand there'];
  const reading = begun(placed, 'amend', stands ? 0.985 : doubtful, why, [
    evidenceOf(state.paper, line.start, line.end),
  ]);
  reading.edits = editsIn(pieces, place, state);
  add(state, [reading]);
  state.context = { ...state.context, last: [placed] };
  const { sentences } = state.paper;
  for (let at = firstFrom(sentences, line.start, ({ start }) => start); at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.end > line.end) break;
    state.consumed.add(sentence);
  }
};

/**
 * "19: replace [deleted: intentional] with [added: deliberate]": read as an instruction, of which the marks show the
 * words. Without them "delete [deleted: incidents of diversion]" would delete the paragraph.
 */
export const withMarkedWords = (state: State, { start, end, pieces }: MarkedLine): boolean => {
  const read = state.readings.filter((one) => one.evidence.some((quote) => quote.start < end && start < quote.end));
  const [reading, ...more] = read;
  const gone = pieces.filter(({ is }) => is === 'gone');
  const put = pieces.filter(({ is }) => is === 'put');
  if (reading === undefined || more.length > 0 || gone.length === 0 || !changing.has(reading.kind)) return false;
  const { place } = reading;
  if (place === null || !gone.every(({ text }) => wordingIndexOf(state.paper.outline).holds(place, text))) {
    if (reading.kind === 'delete' || reading.edits.length === 0) reading.confidence *= doubtful;
    return false;
  }
  if (gone.length > 1 || put.length > 1) return false;
  if (correctsOwnWords(reading, place, pieces, state)) return true;
  Object.assign(reading, { kind: 'amend', edits: editsIn([...gone, ...put], place, state) });
  reading.why.push(byMarks);
  return true;
};

/**
 * "Replace “customs” by “border [deleted: authorities][added: agencies]”": the words that the instruction itself takes from
 * the draft are not marked, so the marks are in the sender's own words, which are as they stand after them.
 */
const correctsOwnWords = (reading: Reading, place: string, pieces: readonly Piece[], { paper }: State): boolean => {
  const [only, ...more] = reading.edits;
  if (only === undefined || more.length > 0 || only.old === null || only.new === null) return false;
  const marked = letters(
    wordsWithout(
      'put',
      pieces.filter(({ is }) => is !== 'kept'),
    ),
  );
  if (!wordingIndexOf(paper.outline).holds(place, only.old) || letters(only.old).includes(marked)) return false;
  const after = wordsWithout('gone', pieces);
  const fresh = quotationsIn(after).at(-1);
  if (fresh === undefined) return false;
  reading.edits = [{ ...only, new: after.slice(fresh.innerStart, fresh.innerEnd) }];
  return true;
};

const changing: ReadonlySet<Reading['kind']> = new Set(['amend', 'replace', 'delete']);

interface Named {
  readonly placed: Placed;
  readonly place: string;
  /** Where what names it ends, in the part's text. */
  readonly labelEnd: number;
}

/** The one place that a line names before its first mark, by a reference or by the number it begins with, or the line above. */
const namedFor = (state: State, line: MarkedLine): Named | null => {
  const { paper, context } = state;
  const [opening] = line.pieces;
  const before = line.start + (opening?.is === 'kept' ? opening.text.length : 0);
  const from = firstFrom(paper.mentions, line.start, ({ start }) => start);
  const mentions = paper.mentions.slice(from).filter((one) => one.start < line.end);
  const [mention, ...others] = mentions;
  if (others.length > 0) return null;
  const own = mention ?? numberBefore(state, line.start, before);
  if (own === null) {
    const [above, ...more] = state.pending?.placed ?? [];
    const isLabelled = letters(paper.text.slice(line.start, before)) !== '';
    return above === undefined || more.length > 0 || isLabelled ? null : namedBy(state, above, line.start);
  }
  if (own.end > before || own.foreign !== null || own.fresh) return null;
  const [placed, ...more] = resolve(own, context, paper.outline);
  return placed === undefined || more.length > 0 ? null : namedBy(state, placed, own.end);
};

const namedBy = ({ paper }: State, placed: Placed, labelEnd: number): Named | null => {
  const { place, form } = placed;
  const kind = paper.outline.place(place ?? '')?.kind;
  return place === null || form !== 'at' || placed.target !== place || kind === 'section'
    ? null
    : { placed, place, labelEnd };
};

/** "19." at the beginning of a line. */
const numberBefore = ({ paper }: State, start: number, end: number): Mention | null => {
  const at = firstFrom(paper.tokens, start, (token) => token.start);
  const token = paper.tokens[at];
  return token?.kind === 'number' && token.end <= end ? bareNumberAt(paper.source, at) : null;
};

/** The pieces without what names their place. @param length UTF-16 units of the line. */
const behindLabel = (pieces: readonly Piece[], length: number): Piece[] =>
  pieces.map((piece, at) =>
    at === 0 && piece.is === 'kept' ? { ...piece, text: piece.text.slice(Math.max(0, length)) } : piece,
  );

/** "[deleted: x], [deleted: y]": between two changes named one after the other the draft has more words. */
const omitting = (piece: Piece): Piece =>
  piece.is === 'kept' && /[;,]/u.test(piece.text) && letters(piece.text) === '' ? { ...piece, text: ' … ' } : piece;

/** Which of several equal words is meant, nobody says who gives only the words. */
const editsIn = (pieces: readonly Piece[], place: string, { paper }: State): Edit[] => {
  const versions = Object.values(paper.outline.place(place)?.words ?? {});
  const was = letters(wordsWithout('put', pieces));
  const current = versions.find((one) => letters(one).includes(was)) ?? versions[0] ?? '';
  const isOnce = letters(current).split(was).length <= 2;
  return editsMarked(pieces, current).map((one) => (isOnce ? one : { ...one, occurrence: null }));
};
