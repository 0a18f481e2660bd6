import { placedAt } from '#reference/placed.ts';
import type { Mention } from '#reference/mention.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Placed } from '#reference/placed.ts';
import { isHan } from '#reference/signed-numbers.ts';
import type { Token } from '#reference/tokens.ts';
import { afterOrdinals } from '#reference/words/singular-articles.ts';
import type { Clause } from './clauses.ts';
import { isClitic } from './clitics.ts';
import { isDescriber } from './described.ts';
import type { Sentence } from './sentences.ts';
import { namesWords } from './spoken-words.ts';
import { isNear, isStanceOnTopic, positions } from './near-topic.ts';
import type { State } from './state.ts';
import { finite } from './words/describing.ts';
import {
  goesOn,
  leavingAside,
  neverAdjectives,
  oneOfThem,
  oneOfTwo,
  otherOfTwo,
  pluralPronouns,
  pronouns,
  saidBefore,
  surelyPlural,
} from './words/pronouns.ts';

/** The place named before, unless a blank line and no announcing line stand between. */
export const inherited = (state: State, clause: Clause, sentence: Sentence): Placed[] => {
  const last = thoseWithWords(state, clause, meantOf(state, clause, state.context.last));
  if (last.length === 0 || (last === state.context.last && meansOthers(state, clause))) return [];
  if (isPositionOnSection(state, clause, last)) return [];
  const announced = state.pending !== null && state.context.last === state.pending.placed;
  const asksForPlace =
    announced ||
    last.length < state.context.last.length ||
    last[0] !== state.context.last[0] ||
    state.namedIn === sentence ||
    clause.quotations.length > 0 ||
    // "…; should that not be possible, put it in brackets": of what was just asked.
    state.paper.action(clause.first)?.meaning.is === 'fallback' ||
    hasSameWord(state, clause) ||
    isStanceOnTopic(state, clause, sentence) ||
    namesWords(state.paper, clause) ||
    takesPosition(state, clause, sentence) ||
    state.paper.length(clause.first, clause.last) <= 8;
  if (!asksForPlace) return [];
  const apart = announced ? 1 : distanceFactor(state, clause, sentence);
  return last.map((placed) => {
    // A whole section is asked about in so many words, or not at all.
    const whole = isHeading(state, placed) && clause.quotations.length === 0 ? 0.9 : 1;
    return {
      ...placed,
      confidence: placed.confidence * apart * whole,
      why: announced ? placed.why : `the place named before (${placed.why})`,
    };
  });
};

/** "Number 9 begins with “However”, and in 8 we praised ourselves. Take the “however” out": of several, those with the words. */
const thoseWithWords = ({ paper }: State, { quotations, verb }: Clause, last: readonly Placed[]): readonly Placed[] => {
  const [quoted] = quotations;
  if (last.length < 2 || quoted === undefined || verb?.action === 'merge') return last;
  const words = paper.text.slice(quoted.innerStart, quoted.innerEnd);
  const { holds } = wordingIndexOf(paper.outline);
  const found = last.filter(({ place }) => place !== null && holds(place, words));
  return found.length > 0 && found.length < last.length ? found : last;
};

/** 第10段我们讨论过多次。在收到国内指示前，我们保留立场: of what was named right before, as nothing else is. */
const takesPosition = (state: State, { verb, mentions }: Clause, sentence: Sentence): boolean =>
  verb?.action === 'reserve' && mentions.length === 0 && isNear(state, sentence);

/** Beneath "Section IV": "It stays", "we welcome the schedule" is said of something in it, and of the whole in so many words. */
const isPositionOnSection = (state: State, { verb, quotations }: Clause, last: readonly Placed[]): boolean =>
  verb !== null &&
  quotations.length === 0 &&
  positions.has(verb.action) &&
  last.every(({ target }) => state.paper.outline.place(target)?.kind === 'section');

/**
 * "The former can be dropped", « le second se suffit », and then "the latter stays", "the other should stay": one of the
 * two places named before, or all of them.
 */
export const meantOf = (state: State, clause: Clause, last: readonly Placed[]): readonly Placed[] => {
  if (clause.verb?.action === 'merge' || clause.verb?.action === 'move') return last;
  if (last.length === 2) state.pair = last;
  const pair = last.length === 2 ? last : pairOf(state, last);
  if (pair === null) return last;
  for (let at = clause.first; at < clause.reasonAt; at += 1) {
    const token = state.paper.tokens[at];
    if (token === undefined || state.paper.isInMention(at) || state.paper.isQuoted(token.start)) continue;
    const next = state.paper.tokens[at + 1];
    const both = isHan(state.paper.source, at) ? oneOfTwo.get(`${token.norm}${next?.norm ?? ''}`) : undefined;
    if (both !== undefined && pair[both] !== undefined) return [pair[both]];
    const which = oneOfTwo.get(token.norm);
    const only =
      which !== undefined
        ? pair[which]
        : otherOfTwo.has(token.norm) && last.length === 1
          ? pair.find(({ target }) => target !== last[0]?.target)
          : undefined;
    const isOfThem = oneOfThem.has(`${next?.norm ?? ''} ${state.paper.tokens[at + 2]?.norm ?? ''}`);
    if (
      only !== undefined &&
      (isAlone(next) || isOfThem || (neverAdjectives.has(token.norm) && goesOn.has(next?.norm ?? '')))
    )
      return [only];
  }
  return last;
};

/** "The other paragraphs", "the rest of the section", « celui qui … »: not those named before. */
const meansOthers = (state: State, { first, reasonAt }: Clause): boolean => {
  const { paper } = state;
  for (let at = first; at < reasonAt; at += 1) {
    if (isDescriber(paper.source, at)) return true;
    if (!leavingAside.has(paper.tokens[at]?.norm ?? '')) continue;
    // "the rest of the paragraphs", « le reste de la section » and, behind its noun, « les paragraphes restants ».
    for (let near = Math.max(first, at - 1); near <= Math.min(at + 3, reasonAt - 1); near += 1)
      if (paper.source.phrase(near)?.meaning.is === 'unit') return true;
  }
  return false;
};

/** Proposals back to which a reader remembers a number. */
const longestMemory = 12;

/** "The aforementioned paragraph 18", « ledit paragraphe 18 »: of those named before, the one with that number. */
export const spokenOf = (state: State, { first, last, path, numbers }: Mention): Placed[] | null => {
  const [number, ...more] = numbers;
  if (number === undefined || more.length > 0 || path.length > 0 || number.added !== null) return null;
  const { tokens, outline } = state.paper;
  if (![first - 1, first - 2, first, last].some((at) => saidBefore.has(tokens[at]?.norm ?? ''))) return null;
  const label = String(number.from);
  const before = state.readings
    .slice(-longestMemory)
    .findLast(({ place }) => outline.place(place ?? '')?.label === label);
  return before?.place === undefined || before.place === null
    ? null
    : [placedAt(before.place, before.confidence * 0.99, `${before.place} was named before`)];
};

/** The two of which one was spoken of last. */
const pairOf = ({ pair }: State, [only, ...more]: readonly Placed[]): readonly Placed[] | null =>
  pair !== null && more.length === 0 && pair.some(({ target }) => target === only?.target) ? pair : null;

/** A section, or a heading that stands over paragraphs. */
const isHeading = (state: State, { target }: Placed): boolean =>
  ['section', 'heading'].includes(state.paper.outline.place(target)?.kind ?? '');

/** No noun follows: "the first sentence" is no place. */
const isAlone = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind !== 'word' ||
  next.breaks > 0 ||
  finite.has(next.norm) ||
  afterOrdinals.has(next.norm);

/**
 * A bare request right behind another on the line ("I.12: replace …; add at the end …") is of the same place; of
 * anything else a person judges whether the place named before is still meant.
 */
const distanceFactor = (state: State, clause: Clause, sentence: Sentence): number => {
  if (state.context.last.length === 1 && saysSeveral(state, clause)) return 0.94;
  if (agreesInNumber(state, clause) && state.namedIn === sentence) return 0.994;
  if (agreesInNumber(state, clause) && hasSameWord(state, clause) && isNear(state, sentence)) return 0.989;
  const opens = clause.verb !== null && clause.verb.first - clause.first <= 2;
  const sameLine = clause.first > sentence.first || !sentence.beginsLine;
  return opens && sameLine ? 0.987 : sentence.beginsBlock && clause.first === sentence.first ? 0.94 : 0.965;
};

/** "They" is not the one place named before. */
const saysSeveral = (state: State, clause: Clause): boolean =>
  state.paper.norms(clause.first, clause.reasonAt).some((norm) => surelyPlural.has(norm));

/** One place, or several where "these", "both", "the two" are meant. */
const agreesInNumber = (state: State, clause: Clause): boolean =>
  state.context.last.length === 1 ||
  state.paper.norms(clause.first, clause.reasonAt).some((norm) => pluralPronouns.has(norm));

const hasSameWord = (state: State, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.reasonAt; at += 1) {
    const found = state.paper.source.phrase(at)?.meaning;
    if (found?.is === 'same') return true;
    const norm = state.paper.tokens[at]?.norm;
    if (norm !== undefined && (pronouns.has(norm) || isClitic(state, clause, at))) return true;
  }
  return false;
};
