import { isMark } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Answer } from './action-words.ts';

const between = ':;,.-–—()[]*_|';

/** "II.10: fine", « 19 : d'accord »: a short answer that is all a clause says of its place; what follows a mark is why. */
export const answerIn = (paper: Paper, clause: Clause): { action: Answer; first: number; last: number } | null => {
  let at = clause.mentions.at(-1)?.last ?? clause.first;
  while (at < clause.last && isMark(paper.tokens[at], between)) at += 1;
  const found = paper.answer(at);
  if (found?.meaning.is !== 'answer' || found.end > clause.last) return null;
  const behind = paper.tokens[found.end];
  if (found.end < clause.last && found.end !== clause.reasonAt && !isMark(behind, ',.;-!?(')) return null;
  return { action: found.meaning.action, first: at, last: found.end };
};
