import { isMark } from '#reference/mention.ts';
import { doing } from './deeds.ts';
import type { Paper } from './paper.ts';
import { inEveryLanguage, phrasesOf } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Verb } from './verbs.ts';
import { firstFrom, within } from './within.ts';
import { lapsed, ownPossessives, ownRequests, requestNouns } from './words/giving-up.ts';
import { lettingGo } from './words/letting-go.ts';
import { negations } from './words/denying.ts';

/** Tokens between "our" and "request": "our most recent request". */
const nearNoun = 3;
/** Tokens between what is said to have lapsed and the request, where it is said first: "as void our request". */
const nearRequest = 4;

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * "Please consider our request to delete paragraph 12 as moot", « notre demande de suppression est devenue sans objet »: what
 * the sender asked before is named only to be given up. The verbs that name it ask nothing; giving it up is what is asked.
 */
export const withGivenUp = (paper: Paper, sentence: Sentence, verbs: readonly Verb[]): readonly Verb[] => {
  const [own] = requestsIn(paper, sentence);
  if (own === undefined) return verbs;
  const gone = lapsesIn(paper, sentence, verbs).find((lapse) => isSaidOf(paper, own, lapse));
  if (gone === undefined) return verbs;
  const from = Math.min(own.first, gone.first);
  const to = gone.first > own.first ? gone.last : firstStop(paper, own.last, sentence.last);
  const between = verbs.filter(({ first }) => first >= from && first < to);
  if (!between.some(({ action }) => named.has(action)) && verbs.some(({ action }) => action === 'withdraw'))
    return verbs;
  const given: Verb = { action: 'withdraw', first: gone.first, last: gone.last };
  const behind = verbs.filter(({ first, action }) => first >= to && action !== 'withdraw');
  return [...verbs.filter(({ first }) => first < from), given, ...behind];
};

/** What a request that is given up may have asked. */
const named: ReadonlySet<Verb['action']> = new Set<Verb['action']>([...doing, 'support', 'oppose', 'keep', 'question']);

const requestsIn = (paper: Paper, sentence: Sentence): Stretch[] => {
  const found: Stretch[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!ownPossessives.has(paper.tokens[at]?.norm ?? '') || paper.isQuoted(paper.tokens[at]?.start ?? 0)) continue;
    for (let noun = at + 1; noun <= Math.min(at + nearNoun, sentence.last - 1); noun += 1) {
      if (paper.tokens[noun]?.kind !== 'word') break;
      if (requestNouns.test(paper.tokens[noun]?.norm ?? '')) found.push({ first: at, last: noun + 1 });
    }
  }
  return [...found, ...stretches(paper, sentence, requests)].sort((one, other) => one.first - other.first);
};

const lapsesIn = (paper: Paper, sentence: Sentence, verbs: readonly Verb[]): Stretch[] =>
  [...verbs.filter(({ action }) => action === 'withdraw'), ...stretches(paper, sentence, lapses)].sort(
    (one, other) => one.first - other.first,
  );

const requests = phrasesOf([...ownRequests, ...inEveryLanguage(lettingGo, ({ asked }) => asked)]);
const lapses = phrasesOf([...lapsed, ...inEveryLanguage(lettingGo, ({ dropped }) => dropped)]);

/** Where phrases stand in a sentence outside quotations, in tokens. */
const stretches = (paper: Paper, { start, end }: Sentence, phrases: typeof lapses): Stretch[] =>
  phrases
    .in(paper.text.slice(start, end))
    .map((found) => ({
      first: firstFrom(paper.tokens, start + found.start, (token) => token.end - 1),
      last: firstFrom(paper.tokens, start + found.end, (token) => token.start),
    }))
    .filter(({ first }) => !paper.isQuoted(paper.tokens[first]?.start ?? 0));

/** Nothing else is spoken of in between, and nothing denies it. */
const isSaidOf = (paper: Paper, own: Stretch, lapse: Stretch): boolean => {
  if (negations.has(paper.tokens[lapse.first - 1]?.norm ?? '')) return false;
  if (lapse.first < own.first) return own.first - lapse.last <= nearRequest && !hasStop(paper, lapse.last, own.first);
  const behind = within(
    paper.mentions,
    { first: lapse.last, last: firstStop(paper, lapse.last, lapse.last + 12) },
    (one) => one.first,
  );
  return lapse.first >= own.last && !hasStop(paper, own.last, lapse.first) && behind.length === 0;
};

const hasStop = (paper: Paper, from: number, to: number): boolean => firstStop(paper, from, to) < to;

const firstStop = ({ tokens, isQuoted }: Paper, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (isMark(tokens[at], ';:') && !isQuoted(tokens[at]?.start ?? 0)) return at;
  return to;
};
