import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { lifted, liftingAnyway, standpoints } from './words/lifting.ts';

/** Verbs that are none where a standpoint is given up: « notre réserve sur le 12 est levée ». */
const overruled: ReadonlySet<Action> = new Set<Action>([
  'oppose',
  'reserve',
  'delete',
  'support',
  'keep',
  'withdraw',
  'move',
]);

/** Tokens between what is given up and what is said of it. */
const farthest = 24;

/**
 * « L'objection du Maroc au 16 est levée », "our reservation on 12 no longer stands": what somebody had against a place,
 * or had asked of it, and behind the place that it holds no more.
 */
export const asLifted = (paper: Paper, clause: Clause): Clause => {
  const { verb, quotations, first, last } = clause;
  if (quotations.length > 1 || (verb !== null && !overruled.has(verb.action))) return clause;
  for (let at = first; at < last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start) || !standpoints.has(token.norm)) continue;
    const end = liftedBehind(paper, at + 1, Math.min(last, at + farthest));
    if (end !== null)
      return { ...clause, verb: { action: 'withdraw', first: end.first, last: end.last, hint: true }, denied: false };
  }
  return clause;
};

const liftedBehind = (paper: Paper, from: number, to: number): { first: number; last: number } | null => {
  for (let at = from; at < to; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start) || paper.isInMention(at)) continue;
    for (const length of [4, 3, 2, 1]) {
      const words = paper.norms(at, at + length).join(' ');
      if (lifted.has(words) || (length === 1 && liftingAnyway.has(words))) return { first: at, last: at + length };
    }
  }
  return null;
};
