import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import type { Role } from './action-words.ts';
import type { Verb } from './verbs.ts';

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
  const before: Range = [afterLeadIn(paper, 0), verb.first];
  switch (verb.action) {
    case 'delete':
      return withMarks(paper, [[first, paper.tokens.length]], holds) ?? withMarks(paper, [before], holds) ?? paper.text;
    case 'replace':
    case 'change':
      return exchanged(paper, first, before, holds) ?? paper.text;
    case 'read':
      return withMarks(paper, [before, [first, paper.tokens.length]], holds) ?? paper.text;
    case 'insert':
      return inserted(paper, first, holds) ?? insertedBehind(paper, verb, first, holds) ?? paper.text;
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

/** The text with marks around the ranges, if the draft holds the first of them, or the one that is known; else null. */
const withMarks = (
  paper: Paper,
  ranges: readonly Range[],
  holds: (words: string) => boolean,
  known: Range | undefined = ranges[0],
): string | null => {
  if (known === undefined || ranges.some((range) => wordsIn(paper, range) === '') || !holds(wordsIn(paper, known)))
    return null;
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

const exchanged = (paper: Paper, first: number, before: Range, holds: (words: string) => boolean): string | null => {
  const role = roleFrom(paper, first - 1, ['with']);
  if (role === null) return null;
  const fresh: Range = [afterLeadIn(paper, role.end), paper.tokens.length];
  return withMarks(paper, [[first, role.at], fresh], holds) ?? withMarks(paper, [before, fresh], holds);
};

const inserted = (paper: Paper, first: number, holds: (words: string) => boolean): string | null => {
  const role = roleFrom(paper, first, ['after', 'before']);
  if (role === null) return null;
  const anchor: Range = [afterLeadIn(paper, role.end), paper.tokens.length];
  return withMarks(paper, [[first, role.at], anchor], holds, anchor);
};

/** «После customs добавить border services», border control 之后加 customs: where to stands before the verb. */
const insertedBehind = (paper: Paper, verb: Verb, first: number, holds: (words: string) => boolean): string | null => {
  const role = roleFrom(paper, -1, ['after', 'before']);
  if (role === null || role.at >= verb.first) return null;
  const anchor: Range = role.at === 0 ? [afterLeadIn(paper, role.end), verb.first] : [afterLeadIn(paper, 0), role.at];
  return withMarks(paper, [anchor, [first, paper.tokens.length]], holds);
};
