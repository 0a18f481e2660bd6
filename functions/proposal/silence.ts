import { isMark } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { within } from './within.ts';
import { silences } from './words/ourselves.ts';

type Said = Pick<Clause, 'first' | 'last' | 'mentions'>;

/** "No comments on 5 to 9": gives nothing, whatever it names. */
export const isSaidOfNothing = (paper: Paper, clause: Said): boolean => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const found = paper.action(at);
    if (found?.meaning.is === 'nothing') return !isAssentBehind(paper, clause, found.end);
    if (isMark(token, '.') && !paper.isInMention(at)) break;
  }
  return isSilence(paper, clause);
};

/** 第12段：没有意见，同意; "No comments on paragraph 12, please keep it": right behind the silence the place is agreed to. */
const isAssentBehind = (paper: Paper, { last, mentions }: Said, from: number): boolean => {
  const named = Math.max(from, ...mentions.map((mention) => mention.last));
  let at = named;
  while (at < last && isMark(paper.tokens[at], ',;:-–—')) at += 1;
  return (
    at > named &&
    within(paper.verbs, { first: at, last }, (verb) => verb.first).some(
      ({ first, action }) => first - at <= courtesy && (action === 'keep' || action === 'support'),
    )
  );
};

/** Tokens: "please", « à », 请予. */
const courtesy = 2;

/** "36: nothing", "36 – n/a". */
const isSilence = (paper: Paper, clause: Said): boolean => {
  let at = clause.mentions.at(-1)?.last ?? bareNumberAt(paper.source, clause.first)?.last ?? clause.last;
  while (at < clause.last && isMark(paper.tokens[at], ':-–—,')) at += 1;
  const words = paper.norms(at, clause.last).filter((norm) => !'.;!'.includes(norm));
  return words.join('') === 'n/a' || (words.length === 1 && silences.has(words[0] ?? ''));
};
