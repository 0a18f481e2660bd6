import { pastArticles } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Said } from './said.ts';
import type { Action } from './action-words.ts';

/** Shorter words prove nothing: "it", "this". */
const shortest = 4;

const fromDraft = new Set<Action>(['change', 'replace', 'read']);

/**
 * "In paragraph 43, weapons should become “weapons and ammunition”": the old words stand without quotation marks between
 * the place and the verb. They are those words where the draft has them there.
 */
export const unquotedOld = (
  paper: Paper,
  clause: Clause,
  said: readonly Said[],
  holds: (words: string) => boolean,
): readonly Said[] => {
  const { verb } = clause;
  const [only] = said;
  if (verb === null || !fromDraft.has(verb.action) || said.length !== 1 || only === undefined || only.before)
    return said;
  const behind = clause.mentions.findLast((mention) => mention.last <= verb.first)?.last ?? clause.first;
  let from = behind;
  for (let next = pastLeadIn(paper, from); next > from && from < verb.first; next = pastLeadIn(paper, from))
    from = next;
  const start = paper.tokens[from]?.start;
  const end = paper.tokens[verb.first - 1]?.end;
  if (start === undefined || end === undefined || from >= verb.first) return said;
  const words = paper.text.slice(start, end).replaceAll(/\s+/gu, ' ');
  if (words.length < shortest || !holds(words)) return said;
  return [{ words, role: null, before: true }, only];
};

/** Marks, articles, and what announces words: ", the term". */
const pastLeadIn = (paper: Paper, at: number): number => {
  if (paper.tokens[at]?.kind === 'mark') return at + 1;
  const found = paper.action(at);
  return found?.meaning.is === 'inside' ? found.end : pastArticles(paper.source, at);
};
