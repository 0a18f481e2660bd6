import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import { endsThere } from './ends-there.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { firstFrom } from './within.ts';
import { particles, particleVerbs, removing, seeing, standing, wishing } from './words/particles.ts';

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
  const behind = tokenFrom(paper, end);
  if (behind >= clause.last || !standing.has(paper.tokens[behind]?.norm ?? '')) return null;
  const before = tokenFrom(paper, start) - 1;
  return before >= clause.first && seeing.has(paper.tokens[before]?.norm ?? '')
    ? { action: 'insert', first: before, last: before + 1, hint: false }
    : null;
};

/** The first token at or behind a position. */
const tokenFrom = ({ tokens }: Paper, position: number): number => firstFrom(tokens, position, ({ start }) => start);
