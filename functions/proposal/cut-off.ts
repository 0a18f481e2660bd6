import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';

/** "End paragraph 51 at the word “x”", « qu'il s'achève au mot « x » »: what cuts off, and "at" right before the words. */
export const stopsAt = (paper: Paper, { first }: Clause, quotation: Quotation): boolean => {
  let at = first;
  let ends = false;
  for (; (paper.tokens[at]?.start ?? Infinity) < quotation.start; at += 1)
    ends ||= !paper.isInMention(at) && paper.answer(at)?.meaning.is === 'ending';
  return ends && [1, 2, 3].some((back) => pointsAt.has(paper.tokens[at - back]?.norm ?? ''));
};

/** Folded. */
const pointsAt: ReadonlySet<string> = new Set('at a au aux'.split(' '));
