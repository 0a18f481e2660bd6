import type { Clause } from './clauses.ts';
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
  return isHolding ? { ...clause, verb: { ...verb, action: 'delete', hint: true }, denied: false } : clause;
};

const holds = (paper: Paper, { verb, mentions }: Clause): boolean =>
  verb?.action === 'insert' &&
  mentions.some(({ last }) => last <= verb.first) &&
  holding.has(paper.tokens[verb.last - 1]?.norm ?? '');

/** The present of verbs that say what a text holds. Folded. */
const holding: ReadonlySet<string> = new Set(
  'mentionne mentionnent inclut incluent menciona mencionan incluye incluyen упоминает включает'.split(' '),
);
