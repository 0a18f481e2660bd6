import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import { resolve } from '#reference/resolve.ts';
import { isReason } from './reasons.ts';
import type { Paper } from './paper.ts';
import { begun } from './item-of.ts';
import { takeReason } from './bare-words.ts';
import type { Sentence } from './sentences.ts';
import { answering } from './answering.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';
import { wordsIn } from './words-in.ts';
import {
  besideRefusing,
  denying,
  neitherWords,
  notOf,
  notSoBehind,
  refusing,
  topicTurns,
  turning,
} from './words/points.ts';

/**
 * "The first one is acceptable, the second one is not": the token where what is said of the next entry begins; of places
 * of the draft that of a refusal alone: "we support paragraph 2, but not paragraph 7".
 */
export const turnsIn = (paper: Paper, sentence: Sentence): number[] => {
  const places = within(paper.mentions, sentence, (mention) => mention.first);
  const bare = bareBehind(paper, sentence);
  if (bare !== null && places.length === 1 && (places[0]?.last ?? bare.at) <= bare.at) return [bare.at];
  return places.slice(1).flatMap((place, index) => {
    const at = turnBefore(paper, places[index]?.last ?? sentence.first, place.first);
    const last = places[index + 2]?.first ?? sentence.last;
    if (at === null) return [];
    const isEntry = isOne(place) && isOne(places[index]);
    if (opensTopic(paper, at)) return [at];
    const refused =
      isPlain(place) &&
      (refusesAt(paper, at, place.first) || isRefused(paper, at, last, place) || isNotOf(paper, at, last, place));
    return (isEntry && saysOf(paper, at, last)) || refused ? [at] : [];
  });
};

/** An entry of an answered list, or one of those named together. */
const isOne = (mention: Mention | undefined): boolean => mention?.given !== undefined || mention?.unit === 'singled';

const isPlain = ({ numbers, foreign }: Mention): boolean => numbers.length > 0 && foreign === null;

/** "But not the one on", « mais pas »: the token behind "but" denies what comes. */
const refusesAt = (paper: Paper, at: number, to: number): boolean => {
  const but = turning.has(paper.tokens[at]?.norm ?? '') ? at + 1 : at;
  return (
    but > at &&
    denying.has(paper.tokens[but]?.norm ?? '') &&
    paper.norms(but + 1, to).every((norm) => besideRefusing.has(norm))
  );
};

/** "…; paragraph 16 cannot", «пункт 16 — нет», « أما الفقرة 16 فلا »: all that is said of it. */
const isRefused = (paper: Paper, first: number, last: number, place: Mention): boolean =>
  [last, last - 1].includes(refusalEnd(paper, { first, last }, place) ?? -1) &&
  paper.norms(place.last, last).some((norm) => refusing.has(norm)) &&
  !paper.norms(first, place.first).some((norm) => refusing.has(norm));

/** "…, which cannot be said of 13", 第13段则不然: what was said of the place before is not of this one. */
const isNotOf = (paper: Paper, first: number, last: number, place: Mention): boolean => {
  const before = wordsIn(paper.tokens, first, place.first);
  const behind = wordsIn(paper.tokens, place.last, last);
  return (behind === '' && leadsToNotOf(before)) || (before === '' && notSoBehind.has(behind.replaceAll(' ', '')));
};

/** « ce qui n'est pas le cas [du 13] »: the last small word may belong to the name of the place. */
const leadsToNotOf = (said: string): boolean =>
  notOf.has(said) || (said !== '' && [...notOf].some((phrase) => phrase.slice(0, phrase.lastIndexOf(' ')) === said));

/** "…, which cannot be said of 13", « …, ce qui n'est pas le cas du 13 »: a number without its noun, and the token of the first word. */
const bareBehind = (paper: Paper, { first, last }: Sentence): { place: Mention; at: number } | null => {
  for (let at = last - 1; at > first; at -= 1) {
    if (paper.tokens[at]?.kind !== 'number' || paper.isInMention(at)) continue;
    for (let from = at - 1; from >= Math.max(first, at - longestNotOf); from -= 1)
      if (notOf.has(wordsIn(paper.tokens, from, at)) && (from === first || isMark(paper.tokens[from - 1], ',;'))) {
        const place = bareNumberAt(paper.source, at);
        return place === null ? null : { place, at: from };
      }
  }
  return null;
};

/** Tokens. */
const longestNotOf = 12;

/** « أما الفقرة التي تليها فـ… », "…, as for 12, …": what is said before is over. */
const opensTopic = (paper: Paper, at: number): boolean => {
  const [first = '', second = ''] = paper.norms(at, at + 2);
  return topicTurns.has(first) || topicTurns.has(`${first} ${second}`);
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

/** "The second, I am afraid, not: …", "but not the third", « le second, non », "II.33 is not": nothing but a place and a refusal. */
export const readRefusal = (state: State, sentence: Sentence): boolean => {
  const { paper } = state;
  const [named, ...more] = within(paper.mentions, sentence, (mention) => mention.first);
  const place = named ?? bareBehind(paper, sentence)?.place;
  if (place === undefined || more.length > 0) return false;
  const [before] = state.made;
  const isNot = isNotOf(paper, sentence.first, sentence.last, place);
  const end = isNot ? sentence.last : refusalEnd(paper, sentence, place);
  if (end === null) return false;
  if (!isOne(place)) {
    if (
      before === undefined ||
      !isPlain(place) ||
      !(isNot || denies(paper, sentence) || isRefused(paper, sentence.first, sentence.last, place))
    )
      return false;
    // "Delete 12 but not 13": of that nothing is asked.
    if (before.kind !== 'support') return turning.has(paper.tokens[sentence.first]?.norm ?? '');
  }
  const alike = paper.norms(sentence.first, end).some((norm) => neitherWords.has(norm));
  // "We oppose the first but not the second": of that nothing is asked.
  if (before?.kind === 'oppose' && !alike) return true;
  const placed = resolve(place, state.context, paper.outline);
  const stop = paper.tokens[end - 1]?.end ?? sentence.end;
  const sureness = place.given === undefined ? 0.95 : 0.996;
  const made = placed.map((one) =>
    begun(one, 'oppose', sureness, ['action: not this one'], [evidenceOf(paper, sentence.start, stop)]),
  );
  if (place.given !== undefined) answering(paper, made, place.given);
  add(state, made);
  let why = end;
  while (isMark(paper.tokens[why], ':;.-–—(')) why += 1;
  if (why < sentence.last) takeReason(state, paper.tokens[why]?.start ?? sentence.end, sentence.end);
  state.context = { ...state.context, last: [...placed] };
  return true;
};

/** A word that answers nothing by itself: "II.33 is not". */
const denies = (paper: Paper, { first, last }: Sentence): boolean =>
  paper.norms(first, last).some((norm) => denying.has(norm));

/** The token behind a refusal that is all the sentence says of a place, but for why; null if it says anything else. */
const refusalEnd = (paper: Paper, sentence: Pick<Sentence, 'first' | 'last'>, point: Mention): number | null => {
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
