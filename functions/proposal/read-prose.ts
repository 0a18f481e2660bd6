import { isMark } from '#reference/mention.ts';
import { clausesOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { readClause } from './read-clause.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';

export const readProse = (state: State, sentence: Sentence, index: number): void => {
  const { paper } = state;
  const clauses = clausesOf(paper, sentence);
  if (sentence.beginsBlock && state.pending === null && state.latest.length > 0 && !sentence.marker)
    state.latest = [...state.latest];
  for (const clause of clauses) if (!isSaidOfNothing(paper, clause)) readClause(state, clause, sentence, index);
};

/** "No comments on 5 to 9": gives nothing, whatever it names. */
const isSaidOfNothing = (paper: Paper, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    if (paper.action(at)?.meaning.is === 'nothing') return true;
    if (isMark(token, '.')) return false;
  }
  return false;
};
