import { isMark } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { silences } from './words/ourselves.ts';

type Said = Pick<Clause, 'first' | 'last' | 'mentions'>;

/** "No comments on 5 to 9": gives nothing, whatever it names. */
export const isSaidOfNothing = (paper: Paper, clause: Said): boolean => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    if (paper.action(at)?.meaning.is === 'nothing') return true;
    if (isMark(token, '.') && !paper.isInMention(at)) break;
  }
  return isSilence(paper, clause);
};

/** "36: nothing", "36 – n/a". */
const isSilence = (paper: Paper, clause: Said): boolean => {
  let at = clause.mentions.at(-1)?.last ?? bareNumberAt(paper.source, clause.first)?.last ?? clause.last;
  while (at < clause.last && isMark(paper.tokens[at], ':-–—,')) at += 1;
  const words = paper.norms(at, clause.last).filter((norm) => !'.;!'.includes(norm));
  return words.join('') === 'n/a' || (words.length === 1 && silences.has(words[0] ?? ''));
};
