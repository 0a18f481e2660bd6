import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { anyChange } from './words/any-change.ts';

/** "We do not support any changes": whoever refuses all of them wants the place as it stands. */
export const refusesAnyChange = (paper: Paper, { verb, quotations, reasonAt }: Clause): boolean => {
  if (verb === null || quotations.length > 0) return false;
  for (let at = verb.first; at < reasonAt; at += 1) {
    if (anyChange.at(paper.tokens, at) !== null) return true;
  }
  return false;
};
