import type { Placed } from '#reference/placed.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import { resolve } from '#reference/resolve.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { begun } from './item-of.ts';
import type { Sentence } from './sentences.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { markedEdits } from './table-marks.ts';
import { within } from './within.ts';

/** UTF-16 units; a longer line is no paragraph of a draft. */
const longestLine = 8_000;

/**
 * "27. To provide authorities, in particular customs [added: and border security] authorities": the draft's own words
 * with the changes marked in them. The line's number, or the place named above it, says which paragraph; its words must
 * agree.
 * @returns whether the line was read as that.
 */
export const readMarked = (state: State, sentence: Sentence, index: number): boolean => {
  const { paper } = state;
  if (!sentence.beginsLine && !isBehindPlace(state, sentence)) return false;
  const line = lineFrom(state, index);
  const end = line.at(-1)?.end ?? sentence.end;
  if (end - sentence.start > longestLine) return false;
  const text = paper.text.slice(sentence.start, end);
  if (!/[[{~+]/u.test(text)) return false;
  const words = wordingIndexOf(paper.outline);
  const [found] = placesOf(state, sentence).flatMap(({ placed, from }) => {
    const marked = markedEdits(paper.text.slice(from, end));
    const { place } = placed;
    return marked !== null && place !== null && words.holds(place, marked.before) ? [{ placed, place, marked }] : [];
  });
  if (found === undefined) return false;
  const { placed, place, marked } = found;
  const isGone =
    !/[\p{L}\p{N}]/u.test(marked.after) &&
    Object.values(paper.outline.place(place)?.words ?? {}).some((own) => isAll(marked.before, own));
  const reading = begun(
    { ...placed, why: `${placed.why}; its words agree` },
    isGone ? 'delete' : 'amend',
    0.99,
    ['action: changes marked in the draft’s words'],
    [evidenceOf(paper, sentence.start, end)],
  );
  if (!isGone) reading.edits = marked.edits;
  add(state, [reading]);
  for (const one of line) state.consumed.add(one);
  state.context = { ...state.context, last: [placed] };
  return true;
};

/** "III.5. To encourage …": the place has its own full stop, and the paragraph follows on its line. */
const isBehindPlace = ({ pending }: State, { first }: Sentence): boolean =>
  pending !== null && !pending.used && pending.sentence.last === first;

/** The sentences of one line, from the one at an index. */
const lineFrom = ({ paper }: State, index: number): Sentence[] => {
  const line: Sentence[] = [];
  for (let at = index; at < paper.sentences.length; at += 1) {
    const one = paper.sentences[at];
    if (one === undefined || (at > index && one.beginsLine)) break;
    line.push(one);
  }
  return line;
};

/** Where the line may belong: the place it begins with, the number before it, the place named above; and where its words begin. */
const placesOf = (state: State, sentence: Sentence): { readonly placed: Placed; readonly from: number }[] => {
  const { paper, context } = state;
  const [mention] = within(paper.mentions, sentence, (one) => one.first);
  const named =
    mention !== undefined && mention.first <= sentence.first + 1 && mention.foreign === null
      ? resolve(mention, context, paper.outline).map((placed) => ({ placed, from: mention.end }))
      : [];
  const number = (sentence.marker?.value ?? null) === null ? -1 : markerOf(state, sentence);
  const counted = number < 0 ? null : bareNumberAt(paper.source, number);
  const numbered =
    counted === null
      ? []
      : resolve(counted, context, paper.outline).map((placed) => ({ placed, from: sentence.start }));
  const above = (state.pending?.placed ?? []).map((placed) => ({ placed, from: sentence.start }));
  return [...named, ...numbered, ...above];
};

const markerOf = ({ paper }: State, sentence: Sentence): number => {
  for (let at = sentence.first - 1; at >= Math.max(0, sentence.first - 4); at -= 1)
    if (paper.tokens[at]?.kind === 'number') return at;
  return -1;
};

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const isAll = (words: string, own: string): boolean => letters(words) === letters(own);
