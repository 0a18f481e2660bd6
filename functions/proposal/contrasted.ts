import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { within } from './within.ts';
import { contrasting, littleBefore } from './words/standing.ts';

/** The places of a clause that are named as not meant, wherever they stand in it. */
export const contrastedIn = (paper: Paper, clause: Clause): ReadonlySet<Mention> => {
  const denied = clause.mentions.filter((mention) => isContrasted(paper, mention, clause));
  return new Set(
    denied.length === 0
      ? []
      : clause.mentions.filter((mention) => denied.some((one) => one === mention || isSamePlace(one, mention))),
  );
};

/** "It belongs after 48, not after 43", « el párrafo 79, no el 80 »: the second is where it does not belong. */
const isContrasted = (paper: Paper, mention: Mention, { mentions }: Clause): boolean => {
  if (mentions[0] === mention || mention.foreign !== null) return false;
  let at = mention.first - 1;
  while (at > mention.first - farthestNot && littleBefore.has(paper.tokens[at]?.norm ?? '')) at -= 1;
  if (!contrasting.has(paper.tokens[at]?.norm ?? '') || inVerb(paper, at)) return false;
  const before = mentions[mentions.indexOf(mention) - 1];
  return before !== undefined && at - before.last <= besideNot;
};

/** "Our proposal on 41 should be on 42, not on 41": the first is where it was. */
const isSamePlace = (one: Mention, other: Mention): boolean =>
  one.numbers.length === 1 &&
  other.numbers.length === 1 &&
  one.unit === other.unit &&
  one.numbers[0]?.from === other.numbers[0]?.from &&
  one.path.join('.') === other.path.join('.');

/** Tokens between "not" and the place, and between the one place and "not". */
const farthestNot = 4;
const besideNot = 2;

const inVerb = (paper: Paper, at: number): boolean =>
  within(paper.verbs, { first: at - 6, last: at + 1 }, (verb) => verb.first).some((verb) => at < verb.last);
