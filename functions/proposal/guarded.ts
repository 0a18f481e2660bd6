import { wholeOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { doing } from './deeds.ts';
import { opensOnCondition } from './mood.ts';
import type { Paper } from './paper.ts';
import { inEveryLanguage, phrasesOf } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { firstFrom, within } from './within.ts';
import { guarding } from './words/guarding.ts';

const refused = phrasesOf(inEveryLanguage(guarding, (table) => table.refused));
const harm = phrasesOf(inEveryLanguage(guarding, (table) => table.harm));
const line = phrasesOf(inEveryLanguage(guarding, (table) => table.line));
const stays = phrasesOf(inEveryLanguage(guarding, (table) => table.stays));

/**
 * "We cannot accept a text without it", « tout affaiblissement serait regrettable », "a red line: it has to stay": who will
 * not have the text harmed wants it kept, whatever the words for the harm would ask alone. Null where a sentence says no
 * such thing, or asks for more.
 */
export const guardedClause = (paper: Paper, sentence: Sentence): Clause | null => {
  const text = paper.text.slice(sentence.start, sentence.end);
  const said = pairIn(text, refused, harm) ?? pairIn(text, line, stays);
  if (said === null || text.includes('?') || opensOnCondition(paper, sentence)) return null;
  const [start, end] = [sentence.start + said.start, sentence.start + said.end];
  if (isOfPast(text.slice(0, said.harmAt)) || asksMore(paper, sentence, start, end)) return null;
  if (/[:;；：]/u.test(text.slice(said.start, said.end)) && pairIn(text, line, stays) === null) return null;
  if (refusesPlace(paper, sentence, said) || isDenied(text, said)) return null;
  const whole = wholeOf(paper, sentence);
  const numbered = whole.mentions.filter(({ numbers }) => numbers.length > 0);
  if (whole.quotations.length > 0 || numbered.length > 1) return null;
  const first = firstFrom(paper.tokens, start, (token) => token.start);
  const last = firstFrom(paper.tokens, end, (token) => token.start);
  return { ...whole, verb: { action: 'keep', first, last }, denied: false, reasonAt: whole.last };
};

/** UTF-16 units in a sentence: from where to where it is said, from where to where the refusal stands, and where the harm begins. */
interface Pair {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly one: number;
  readonly harmAt: number;
}

/** "We object to this paragraph, which …", "without it we could not accept the paragraph": that is what is refused. */
const refusesPlace = (paper: Paper, sentence: Sentence, { one, harmAt }: Pair): boolean => {
  const from = sentence.start + one;
  const to = harmAt >= one ? sentence.start + harmAt : from + objectBehind;
  // 不愿看到该段被削弱: the harm is done to it.
  return within(paper.mentions, { first: from, last: to }, (mention) => mention.start).some(
    ({ end }) => harmAt < one || sentence.start + harmAt - end > apart,
  );
};

/** « Nous ne regretterions pas la disparition », "we do not object to its omission". */
const isDenied = (text: string, { from }: Pair): boolean =>
  /(?:^|[\s'’])(?:not|n't|never|ne|no|не|لا|لن)\s$|[不没]$/iu.test(text.slice(Math.max(0, from - 7), from));

/** UTF-16 units: "accept [the paragraph]". */
const objectBehind = 12;
const apart = 2;

/** Where one of each stands in a text, in either order and not one in the other. */
const pairIn = (text: string, ones: typeof refused, others: typeof harm): Pair | null => {
  const found = ones.in(text);
  if (found.length === 0) return null;
  for (const other of others.in(text))
    for (const one of found)
      if (one.end <= other.start || other.end <= one.start)
        return {
          start: Math.min(one.start, other.start),
          end: Math.max(one.end, other.end),
          from: one.start,
          one: one.end,
          harmAt: other.start,
        };
  return null;
};

/** "We regret that it has been weakened": it was, and is not kept from it. */
const isOfPast = (before: string): boolean =>
  /(?:\b(?:been|was|were|été|sido|fue|fueron)|(?:^|\s)(?:был|была|было|تم|قد)|已|已经)\s?$/u.test(before.slice(-12));

/** Verbs of ours outside the words of it that do something to the text. */
const asksMore = (paper: Paper, sentence: Sentence, start: number, end: number): boolean =>
  within(paper.verbs, sentence, (verb) => verb.first).some(
    ({ action, first, last }) =>
      doing.has(action) && ((paper.tokens[last - 1]?.end ?? 0) <= start || (paper.tokens[first]?.start ?? 0) >= end),
  );
