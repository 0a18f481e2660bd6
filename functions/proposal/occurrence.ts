import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import { occurrences } from './words/occurrences.ts';

/** "Both times", "the second “terrorists”": which of several. */
export const occurrenceIn = (paper: Paper, clause: Clause): Edit['occurrence'] => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const found = paper.action(at)?.meaning.is;
    if (found === 'every' || found === 'everywhere') return 'all';
    const word = paper.source.phrase(at);
    const next = paper.tokens[word?.end ?? at + 1];
    if (word?.meaning.is === 'ordinal' && next !== undefined && occurrences.has(next.norm)) return word.meaning.value;
    // "the second “terrorists”"
    if (word?.meaning.is === 'ordinal' && next !== undefined && paper.isQuoted(next.start)) return word.meaning.value;
  }
  return null;
};
