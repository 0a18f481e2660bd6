import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import type { Role } from './action-words.ts';

/**
 * Cells are short, and their writers leave the quotation marks out: "replace customs with customs and border
 * authorities", "delete brokering". Where the words stand in the draft at the row's place, the marks are put in, so that
 * the cell is read like any other instruction.
 */
export const quotedUp = (paper: Paper, holds: (words: string) => boolean): string => {
  const [verb] = paper.verbs;
  const isOne = paper.sentences.length === 1 && !paper.tokens.some((token) => isMark(token, ';'));
  if (verb === undefined || !isOne || paper.quotations.length > 0 || paper.tokens.length > longest) return paper.text;
  const first = afterLeadIn(paper, verb.last);
  switch (verb.action) {
    case 'delete':
      return withMarks(paper, [[first, paper.tokens.length]], holds);
    case 'replace':
    case 'change':
      return exchanged(paper, first, holds);
    case 'insert':
      return inserted(paper, first, holds);
    default:
      return paper.text;
  }
};

/** Tokens. */
const longest = 80;

type Range = readonly [from: number, to: number];

/** "the word", "the phrase": what leads to words without being of them. */
const afterLeadIn = (paper: Paper, from: number): number => {
  let at = from;
  for (let steps = 0; steps < 3; steps += 1) {
    const found = paper.action(at);
    if (found?.meaning.is === 'inside') at = found.end;
    else if (paper.tokens[at]?.norm === ':') at += 1;
  }
  return at;
};

const wordsIn = (paper: Paper, [from, to]: Range): string =>
  paper.text
    .slice(paper.tokens[from]?.start ?? paper.text.length, paper.tokens[to - 1]?.end ?? 0)
    .replace(/[.;:\s]{1,8}$/u, '');

/** The text with marks around the ranges, if the draft holds the first of them. */
const withMarks = (
  paper: Paper,
  ranges: readonly Range[],
  holds: (words: string) => boolean,
  known: Range | undefined = ranges[0],
): string => {
  if (known === undefined || ranges.some((range) => wordsIn(paper, range) === '') || !holds(wordsIn(paper, known)))
    return paper.text;
  let text = '';
  let at = 0;
  for (const range of ranges) {
    const start = paper.tokens[range[0]]?.start ?? 0;
    const words = wordsIn(paper, range);
    text += `${paper.text.slice(at, start)}“${words}”`;
    at = start + words.length;
  }
  return text + paper.text.slice(at);
};

const roleFrom = (paper: Paper, from: number, among: readonly Role[]): { at: number; end: number } | null => {
  for (let at = from + 1; at < paper.tokens.length; at += 1) {
    const found = paper.action(at);
    if (found?.meaning.is === 'role' && among.includes(found.meaning.role)) return { at, end: found.end };
  }
  return null;
};

const exchanged = (paper: Paper, first: number, holds: (words: string) => boolean): string => {
  const role = roleFrom(paper, first, ['with']);
  if (role === null) return paper.text;
  return withMarks(
    paper,
    [
      [first, role.at],
      [afterLeadIn(paper, role.end), paper.tokens.length],
    ],
    holds,
  );
};

const inserted = (paper: Paper, first: number, holds: (words: string) => boolean): string => {
  const role = roleFrom(paper, first, ['after', 'before']);
  if (role === null) return paper.text;
  const anchor: Range = [afterLeadIn(paper, role.end), paper.tokens.length];
  return withMarks(paper, [[first, role.at], anchor], holds, anchor);
};
