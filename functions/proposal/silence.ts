import { isMark } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import type { Clause } from './clauses.ts';
import { pastLeaders } from './leaders.ts';
import type { Paper } from './paper.ts';
import { isEmptyCell } from './table-text.ts';
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

/** "36: nothing", "36 – n/a", « 14 : néant », "I, 14: none". */
const isSilence = (paper: Paper, clause: Said): boolean => {
  const named = clause.mentions.at(-1)?.last ?? bareNumberAt(paper.source, clause.first)?.last ?? clause.last;
  const at = Math.min(pastLeaders(paper.tokens, named), clause.last);
  const words = paper.norms(at, clause.last).filter((norm) => !'.;!'.includes(norm));
  if (words.join('') === 'n/a' || (words.length === 1 && silences.has(words[0] ?? ''))) return true;
  const start = paper.tokens[at]?.start ?? paper.text.length;
  const said = at < clause.last ? paper.text.slice(start, paper.tokens[clause.last - 1]?.end) : '';
  return /\p{L}/u.test(said) && isEmptyCell(said) && (words[0] !== 'нет' || listsChanges(paper, start));
};

/** UTF-16 units. */
const longestList = 2_000;

/** «Поправки: … п. 14: нет» has none there; beside «да» the same word is an answer. */
const listsChanges = ({ text }: Paper, start: number): boolean => {
  const before = text.slice(Math.max(0, start - longestList), start);
  return changes.test(before) && !yes.test(text.slice(Math.max(0, start - longestList), start + longestList));
};

const changes = /(?:изменени|поправ|правк|замечани|предложени|комментари)/iu;
const yes = /(?<!\p{L})да(?!\p{L})/iu;
