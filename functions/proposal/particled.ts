import { isMark } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import { endsThere } from './ends-there.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { firstFrom } from './within.ts';
import {
  conditional,
  needing,
  particles,
  particleVerbs,
  removing,
  seeing,
  standing,
  welcoming,
  wishing,
  wordNouns,
} from './words/particles.ts';

/** What a little word behind the place makes of the verb before it: "leave paragraph 12 out", "we would like to see 12 go". */
export const particled = (paper: Paper, clause: Clause): Verb | null => {
  const [quotation] = clause.quotations;
  if (quotation !== undefined) return outOfPlace(paper, clause, quotation) ?? wishedFor(paper, clause, quotation);
  const object = clause.mentions.find(
    ({ last }) => last < clause.last && !paper.isInMention(last) && particleAt(paper, last) !== null,
  );
  const particle = object === undefined ? null : particleAt(paper, object.last);
  if (object === undefined || particle === null) return null;
  const verbs = particle.wish ? wishing : particleVerbs;
  for (let at = object.first - 1; at >= Math.max(clause.first, object.first - 3); at -= 1)
    if (verbs.has(paper.tokens[at]?.norm ?? ''))
      return { action: particle.action, first: at, last: at + 1, hint: false };
  return null;
};

/** The longest of the little words that stand at a token. */
const particleAt = (paper: Paper, at: number): { action: Verb['action']; wish: boolean } | null => {
  const [first, second] = paper.norms(at, at + 2);
  for (const [words, length] of [
    [`${first ?? ''} ${second ?? ''}`, 2],
    [first ?? '', 1],
  ] as const) {
    const found = particles.get(words);
    if (found !== undefined && (found.loose || endsThere(paper.tokens, at + length))) return found;
  }
  return null;
};

/** "Take “customs” out of paragraph 12". */
const outOfPlace = (paper: Paper, clause: Clause, { end }: Quotation): Verb | null => {
  const behind = tokenFrom(paper, end);
  if (behind >= clause.last || paper.tokens[behind]?.norm !== 'out') return null;
  for (let verb = clause.first; (paper.tokens[verb]?.start ?? end) < end; verb += 1)
    if (removing.has(paper.tokens[verb]?.norm ?? '') && !paper.isQuoted(paper.tokens[verb]?.start ?? 0))
      return { action: 'delete', first: verb, last: verb + 1, hint: false };
  return null;
};

/** "We would like to see “customs” mentioned": the words are to come in. */
const wishedFor = (paper: Paper, clause: Clause, { start, end }: Quotation): Verb | null => {
  const before = tokenFrom(paper, start) - 1;
  const apart = clause.verb === null || clause.verb.hint === true ? wishedApart(paper, clause, before + 1) : null;
  if (apart !== null) return apart;
  // "The reference to the Treaty needs “as applicable” in front of it."
  if (needing.has(paper.tokens[before]?.norm ?? '') && before > clause.first)
    return { action: 'insert', first: before, last: before + 1, hint: false };
  const behind = tokenFrom(paper, end);
  if (behind >= clause.last || !standing.has(paper.tokens[behind]?.norm ?? '')) return null;
  return before >= clause.first && seeing.has(paper.tokens[before]?.norm ?? '')
    ? { action: 'insert', first: before, last: before + 1, hint: false }
    : null;
};

/** Tokens between a wish and what it is for. */
const farthestWish = 24;

/** "We would welcome, following the mention of the Organization, the words “x”": where they go is said in between. */
const wishedApart = (paper: Paper, clause: Clause, words: number): Verb | null => {
  if (!wordNouns.has(paper.tokens[words - 1]?.norm ?? '') || paper.tokens[words - 2]?.norm !== 'the') return null;
  // "We would like it to finish with the words “x”" says where by another verb.
  if (!isMark(paper.tokens[words - 3], ',')) return null;
  for (let at = words - 3; at > Math.max(clause.first, words - farthestWish); at -= 1)
    if (welcoming.has(paper.tokens[at]?.norm ?? '') && conditional.has(paper.tokens[at - 1]?.norm ?? ''))
      return { action: 'insert', first: at, last: at + 1, hint: false };
  return null;
};

/** The first token at or behind a position. */
const tokenFrom = ({ tokens }: Paper, position: number): number => firstFrom(tokens, position, ({ start }) => start);
