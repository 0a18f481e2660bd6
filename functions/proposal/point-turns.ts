import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { isReason } from './reasons.ts';
import type { Paper } from './paper.ts';
import { begun } from './item-of.ts';
import { takeReason } from './bare-words.ts';
import type { Sentence } from './sentences.ts';
import { add, answering, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';
import { besideRefusing, neitherWords, refusing, turning } from './words/points.ts';

/** The entries of the answered list that a stretch names. */
const pointsIn = (paper: Paper, range: { first: number; last: number }): Mention[] =>
  within(paper.mentions, range, (mention) => mention.first).filter(({ given }) => given !== undefined);

/** "The first one is acceptable, the second one is not": the token where what is said of the next entry begins. */
export const turnsIn = (paper: Paper, sentence: Sentence): number[] => {
  const points = pointsIn(paper, sentence);
  return points.slice(1).flatMap((point, index) => {
    const from = points[index]?.last ?? sentence.first;
    const at = turnBefore(paper, from, point.first);
    const last = points[index + 2]?.first ?? sentence.last;
    return at !== null && saysOf(paper, at, last) ? [at] : [];
  });
};

/** The last comma or "but" before an entry, with what stands at it. */
const turnBefore = (paper: Paper, from: number, to: number): number | null => {
  let found: number | null = null;
  for (let at = to - 1; at >= from; at -= 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) break;
    if (isMark(token, ',;')) found ??= at + 1;
    else if (turning.has(token.norm)) found = at;
    else if (found !== null) break;
  }
  return found;
};

const saysOf = (paper: Paper, first: number, last: number): boolean =>
  within(paper.verbs, { first, last }, (verb) => verb.first).length > 0 ||
  paper.norms(first, last).some((norm) => refusing.has(norm)) ||
  Array.from({ length: last - first }, (_, step) => paper.answer(first + step)).some(
    (found) => found?.meaning.is === 'answer' || found?.meaning.is === 'again',
  );

/** "The second, I am afraid, not: …", "but not the third", « le second, non »: nothing but a place and a refusal. */
export const readRefusal = (state: State, sentence: Sentence): boolean => {
  const { paper } = state;
  const [point, ...more] = pointsIn(paper, sentence);
  if (point?.given === undefined || more.length > 0) return false;
  const end = refusalEnd(paper, sentence, point);
  if (end === null) return false;
  const [before] = state.made;
  const alike = paper.norms(sentence.first, end).some((norm) => neitherWords.has(norm));
  // "We oppose the first but not the second": of that nothing is asked.
  if (before?.kind === 'oppose' && !alike) return true;
  const { placed } = point.given;
  const stop = paper.tokens[end - 1]?.end ?? sentence.end;
  const made = placed.map((one) =>
    begun(one, 'oppose', 0.996, ['action: not this one'], [evidenceOf(paper, sentence.start, stop)]),
  );
  answering(made, point.given);
  add(state, made);
  let why = end;
  while (isMark(paper.tokens[why], ':;.-–—(')) why += 1;
  if (why < sentence.last) takeReason(state, paper.tokens[why]?.start ?? sentence.end, sentence.end);
  state.context = { ...state.context, last: [...placed] };
  return true;
};

/** The token behind a refusal that is all the sentence says of a place, but for why; null if it says anything else. */
const refusalEnd = (paper: Paper, sentence: Sentence, point: Mention): number | null => {
  let refused = false;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (at >= point.first && at < point.last) continue;
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) return null;
    if (refused && at >= point.last && (isMark(token, ':;.-–—(') || isReason(paper, at))) return at;
    if (refusing.has(token.norm)) refused = true;
    else if (token.kind !== 'mark' && !besideRefusing.has(token.norm) && !turning.has(token.norm)) return null;
    else if (isMark(token, '?')) return null;
  }
  return refused ? sentence.last : null;
};
