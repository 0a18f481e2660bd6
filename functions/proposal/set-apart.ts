import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import { introducers } from '#reference/words/introducers.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { alike, already, joinsLikes } from './words/han-words.ts';

/**
 * 鉴于第37段已有规定，建议删除第38段: Chinese strings its clauses together with commas. Where the verb's own stretch names
 * a place, one that was only spoken of before is no target; nor is one that a reason names, or one that is compared.
 */
export const isSetApart = (paper: Paper, mention: Mention, clause: Clause): boolean => {
  const { verb } = clause;
  if (verb === null || !isHan(paper.source, verb.first) || mention.unit === 'section') return false;
  if (verb.action === 'merge' || verb.action === 'move') return false;
  if (isLikened(paper, mention)) return true;
  const own = stretchAt(paper, verb.first, clause);
  const first = mention.first;
  if (first >= own.first) return false;
  const stretch = stretchAt(paper, first, clause);
  const opening = paper.action(stretch.first)?.meaning.is;
  if (opening === 'because' && first > stretch.first) return true;
  const namesOwn = clause.mentions.some(
    (one) =>
      one.first >= own.first &&
      one.first < own.last &&
      one.foreign === null &&
      names(one) &&
      !(one.unit === 'same' && isTopic(paper, mention, clause)),
  );
  return namesOwn && saysMore(paper, stretch, mention);
};

/** 第7段各国意见不一，请将本段放入括号: “this paragraph” is the one that the sentence began with, unless that has something already. */
const isTopic = (paper: Paper, mention: Mention, clause: Clause): boolean =>
  mention.first === clause.first &&
  mention.numbers.length > 0 &&
  !already.has(paper.norms(mention.last, mention.last + 1).join(''));

const names = ({ unit, numbers }: Mention): boolean => unit === 'same' || numbers.length > 0;

/** 与第15段保持一致: what a place is like is not asked about. */
const isLikened = (paper: Paper, { first, last }: Mention): boolean =>
  joinsLikes.has(paper.tokens[first - 1]?.norm ?? '') && likenessBehind(paper, last);

/** Tokens between the places and what likens them: 的内容基本. */
const farthest = 8;

/** 第37段与第38段内容重复: whichever is meant by what follows. */
export const likenessBehind = (paper: Paper, from: number): boolean => {
  for (let at = from; at < from + farthest && isHan(paper.source, at); at += 1)
    if (alike.has(paper.norms(at, at + 2).join(''))) return true;
  return false;
};

const stretchAt = (paper: Paper, at: number, clause: Clause): { first: number; last: number } => {
  let first = at;
  while (first > clause.first && !isComma(paper, first - 1)) first -= 1;
  let last = at;
  while (last < clause.last && !isComma(paper, last)) last += 1;
  return { first, last };
};

const isComma = (paper: Paper, at: number): boolean => {
  const token = paper.tokens[at];
  return isMark(token, ',;') && token?.text !== '、' && !paper.isInMention(at) && !paper.isQuoted(token?.start ?? 0);
};

/** 第5段，第6段删除 names two; 第5段已有规定，第6段删除 says something of the first. */
const saysMore = (paper: Paper, { first, last }: { first: number; last: number }, mention: Mention): boolean => {
  for (let at = first; at < last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || token.kind === 'mark' || (at >= mention.first && at < mention.last)) continue;
    if (paper.isInMention(at) || introducers.has(token.norm) || paper.source.phrase(at)?.meaning.is === 'of') continue;
    return true;
  }
  return false;
};
