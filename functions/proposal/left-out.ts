import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import { isLeftOut } from './left-out-words.ts';
import type { Paper } from './paper.ts';

/** "Paragraph 75 should not include “x”", « no debería mencionar “x” »: the words are to go. */
export const asLeftOut = (paper: Paper, clause: Clause): Clause => {
  const { verb } = clause;
  const isHolding =
    verb?.action === 'insert' &&
    clause.denied &&
    clause.quotations.length === 1 &&
    /^(?:inclu|mention|menci|figur|recog|contempl)/u.test(paper.tokens[verb.last - 1]?.norm ?? '');
  // « Le paragraphe 39 ne mentionne pas la réinsertion »: what stands there, told.
  if (clause.denied && clause.quotations.length === 0 && holds(paper, clause)) return { ...clause, verb: null };
  // "47: yes, but without “compile”", « maintenir, sans « x » »: what is agreed to is agreed to without those words.
  if (verb !== null && !clause.denied && agreeing.has(verb.action) && isWithout(paper, clause, verb.last))
    return { ...clause, verb: { ...verb, action: 'delete' } };
  return isHolding ? { ...clause, verb: { ...verb, action: 'delete', hint: true }, denied: false } : clause;
};

const agreeing: ReadonlySet<Action> = new Set<Action>(['keep', 'support']);

const isWithout = (paper: Paper, { quotations }: Clause, behind: number): boolean =>
  quotations.length > 0 &&
  quotations.every(
    (quotation) => quotation.start >= (paper.tokens[behind - 1]?.end ?? 0) && isLeftOut(paper, quotation),
  );

const holds = (paper: Paper, { verb, mentions }: Clause): boolean =>
  verb?.action === 'insert' &&
  mentions.some(({ last }) => last <= verb.first) &&
  holding.has(paper.tokens[verb.last - 1]?.norm ?? '');

/** The present of verbs that say what a text holds. Folded. */
const holding: ReadonlySet<string> = new Set(
  'mentionne mentionnent inclut incluent menciona mencionan incluye incluyen упоминает включает'.split(' '),
);
