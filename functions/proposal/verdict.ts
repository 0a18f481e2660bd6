import { isMark } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { within } from './within.ts';

/** "“x” is too rigid; “y” would be preferable": the words preferred stand before what is said of them. */
export const asVerdict = (paper: Paper, clause: Clause): Clause => {
  const { verb } = clause;
  const [only, other] = clause.quotations;
  if (verb?.action === 'prefer' && only !== undefined && other !== undefined && clause.quotations.length === 2) {
    const between = within(paper.tokens, { first: only.end, last: other.start }, (token) => token.start);
    const isBehind = other.end <= (paper.tokens[verb.first]?.start ?? 0);
    // « « x » manque de netteté : « y » serait préférable »
    if (isBehind && between.length > 2 && between.some((token) => isMark(token, ':;,')))
      return { ...clause, verb: { ...verb, action: 'change', hint: true } };
  }
  const isVerdict =
    verb?.action === 'prefer' &&
    only !== undefined &&
    clause.quotations.length === 1 &&
    only.end <= (paper.tokens[verb.first]?.start ?? 0);
  return isVerdict ? { ...clause, verb: { ...verb, action: 'read', wording: true } } : clause;
};
