import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';

const coordinators = new Set([
  'and',
  'then',
  'but',
  'et',
  'puis',
  'mais',
  'y',
  'pero',
  'и',
  'а',
  'но',
  'затем',
  'однако',
  'тогда',
  '并',
  'also',
  'while',
  'whereas',
  'ainsi',
  'as',
]);

/** "We cannot join it: paragraph 7 should be kept": behind the colon a place has its own verb. */
const opensWithPlace = (paper: Paper, at: number): boolean => paper.isInMention(at) && !paper.isInMention(at - 2);

export const isJoint = (paper: Paper, at: number): boolean => {
  const token = paper.tokens[at];
  if (token === undefined || paper.isQuoted(token.start)) return false;
  if (paper.isInMention(at)) return isMark(paper.tokens[at - 1], ':') && opensWithPlace(paper, at);
  return (
    coordinators.has(token.norm) ||
    isMark(token, ',;|') ||
    paper.action(at)?.meaning.is === 'fallback' ||
    (token.breaks > 0 && isMark(paper.tokens[at - 1], ':'))
  );
};

export const hasJoint = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isJoint(paper, at)) return true;
  return false;
};

export const hasObject = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = paper.tokens[at];
    if (token !== undefined && (paper.isQuoted(token.start) || paper.isInMention(at))) return true;
  }
  return false;
};
