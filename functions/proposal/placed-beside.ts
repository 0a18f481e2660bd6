import { isMark } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { directly, placing } from './words/placing.ts';

/**
 * "Paragraph 33. Place after 29.", « Colocarlo antes del 29. », «Поставить перед пунктом 41.»: what is put beside a paragraph
 * without any words is the paragraph named before. What ends in a colon leads to words.
 */
export const placesBeside = (paper: Paper, clause: Clause, { action, first, last }: Verb): boolean => {
  const named = clause.mentions.filter(({ foreign }) => foreign === null);
  const [goal] = named;
  if (action !== 'insert' || clause.quotations.length > 0 || goal === undefined || named.length > 1) return false;
  if (goal.fresh || goal.numbers.length !== 1 || (goal.relation !== 'after' && goal.relation !== 'before'))
    return false;
  if (!paper.norms(first, last).some((norm) => placing.has(norm)) || goal.first < last - 1) return false;
  const behind = paper.tokens[goal.last];
  return (
    paper.norms(last, goal.first).every((norm) => directly.has(norm)) &&
    (behind === undefined || behind.breaks > 0 || isMark(behind, '.,;)'))
  );
};
