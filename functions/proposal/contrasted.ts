import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { within } from './within.ts';
import { answering, contrasting, littleBefore, towards } from './words/standing.ts';

/** The places of a clause that are named as not meant, wherever they stand in it. */
export const contrastedIn = (paper: Paper, { mentions }: Clause): ReadonlySet<Mention> => {
  const denied = new Set(mentions.filter((mention, index) => isContrasted(paper, mention, mentions[index - 1])));
  // "Our proposal on 41 should be on 42, not on 41": the first is where it was.
  const places = new Set([...denied].map(placeOf));
  return denied.size === 0 ? denied : new Set(mentions.filter((mention) => places.has(placeOf(mention))));
};

const placeOf = ({ unit, path, numbers }: Mention): string =>
  [unit, ...path, ...numbers.map(({ from, to }) => `${String(from)}-${String(to)}`)].join('.');

/** "It belongs after 48, not after 43", « el párrafo 79, no el 80 »: the second is where it does not belong. */
const isContrasted = (paper: Paper, mention: Mention, before: Mention | undefined): boolean => {
  if (before === undefined || mention.foreign !== null) return false;
  const normAt = (at: number): string => paper.tokens[at]?.norm ?? '';
  let at = mention.first - 1;
  while (at > mention.first - farthestNot && littleBefore.has(normAt(at))) at -= 1;
  // "Yes to 3, no to 9" answers.
  if (answering.has(normAt(at)) && towards.has(normAt(at + 1))) return false;
  return contrasting.has(normAt(at)) && !inVerb(paper, at) && at - before.last <= besideNot;
};

/** Tokens between "not" and the place, and between the one place and "not". */
const farthestNot = 4;
const besideNot = 2;

const inVerb = (paper: Paper, at: number): boolean =>
  within(paper.verbs, { first: at - 6, last: at + 1 }, (verb) => verb.first).some((verb) => at < verb.last);
