import { isMark } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { ActionMeaning } from './vocabulary.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { pastLeaders } from './leaders.ts';
import type { Answer } from './action-words.ts';
import { firstFrom } from './within.ts';
import { ourselves, saidBy } from './words/ourselves.ts';

/** "II.10: fine", « 19 : d'accord »: a short answer that is all a clause says of its place; what follows a mark is why. */
export const answerIn = (paper: Paper, clause: Clause): { action: Answer; first: number; last: number } | null => {
  const before = answerBefore(paper, clause);
  if (before !== null) return before;
  let at = clause.mentions.at(-1)?.last ?? bareNumberAt(paper.source, clause.first)?.last ?? clause.first;
  at = Math.min(pastLeaders(paper.tokens, at), clause.last);
  // "24: “strictest possible” OK."
  const [words] = clause.quotations;
  if (words !== undefined && paper.tokens[at]?.start === words.start)
    at = firstFrom(paper.tokens, words.end, ({ start }) => start);
  at = pastNames(paper, at, clause.last);
  const found = paper.answer(at);
  if (found?.meaning.is !== 'answer' || found.end > clause.last || isMissing(paper, clause, at)) return null;
  const end = saidFor(paper, found.end, clause.last);
  if (throwsOut(paper, found, words)) return { action: found.meaning.action, first: at, last: found.end };
  if (end < clause.last && end !== clause.reasonAt && !isMark(paper.tokens[end], ',.;-–!?(:')) return null;
  return { action: found.meaning.action, first: at, last: found.end };
};

/** 第12段“x”一词不要, “x”: out: what the words are called, and a mark, before what asks that they go. */
const pastNames = (paper: Paper, from: number, last: number): number => {
  let at = from;
  for (let named = paper.action(at); named?.meaning.is === 'inside'; named = paper.action(at)) at = named.end;
  while (at < last && isMark(paper.tokens[at], ':-–—')) at += 1;
  const found = paper.answer(at)?.meaning;
  return found?.is === 'answer' && found.action === 'delete' ? at : from;
};

/** « Fuera «x» », «долой «x»»: the words that are to go stand right behind. */
const throwsOut = (
  paper: Paper,
  found: { meaning: ActionMeaning; end: number },
  words: Quotation | undefined,
): boolean =>
  found.meaning.is === 'answer' &&
  found.meaning.action === 'delete' &&
  words !== undefined &&
  paper.tokens[found.end]?.start === words.start;

/** «В разделе III нет …»: something is missing there, and nothing answered. */
const isMissing = (paper: Paper, { mentions }: Clause, at: number): boolean => {
  const place = mentions.at(-1);
  return (
    paper.tokens[at]?.norm === 'нет' &&
    place?.last === at &&
    ['в', 'во'].includes(paper.tokens[place.first - 1]?.norm ?? '')
  );
};

/** "Fine for us", "OK from Nairobi", "no objection on the part of the Government": the token behind for whom it is said. */
const saidFor = (paper: Paper, at: number, last: number): number => {
  if (at >= last || !saidBy.has(paper.tokens[at]?.norm ?? '')) return at;
  for (let end = at + 1; end < Math.min(last, at + longestSpeaker); end += 1) {
    const token = paper.tokens[end];
    if (token === undefined || token.kind !== 'word' || token.breaks > 0) return at;
    const behind = paper.tokens[end + 1];
    const isEnd = end + 1 >= last || behind === undefined || behind.kind === 'mark' || behind.breaks > 0;
    if (isEnd) return ourselves.has(token.norm) || /^\p{Lu}/u.test(token.text) ? end + 1 : at;
  }
  return at;
};

/** Tokens. */
const longestSpeaker = 7;

/** "Agree – II.3", "OK: 4, 5 and 9": the answer first, and then its places. */
const answerBefore = (paper: Paper, clause: Clause): { action: Answer; first: number; last: number } | null => {
  const [place] = clause.mentions;
  const found = paper.answer(clause.first);
  const [words] = clause.quotations;
  if (found?.meaning.is === 'answer' && throwsOut(paper, found, words))
    return { action: found.meaning.action, first: clause.first, last: found.end };
  if (place === undefined || found?.meaning.is !== 'answer' || found.end >= place.first) return null;
  const behind = paper.tokens[found.end];
  return place.first - found.end <= 2 && isMark(behind, ':-–')
    ? { action: found.meaning.action, first: clause.first, last: found.end }
    : null;
};
