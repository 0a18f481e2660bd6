import type { Clause } from './clauses.ts';
import type { State } from './state.ts';
import { clitics } from './words/pronouns.ts';

/** « Placez-le », « nous le soutenons », « il convient de les supprimer »: a pronoun that leans on the verb. */
export const isClitic = ({ paper }: State, { verb }: Clause, at: number): boolean => {
  if (verb === null || !clitics.has(paper.tokens[at]?.norm ?? '')) return false;
  const isBefore = paper.tokens[at + 1]?.norm === "'" ? at + 2 === verb.first : at + 1 === verb.first;
  return isBefore || (paper.tokens[at - 1]?.norm === '-' && paper.tokens[at]?.spaced === false && at <= verb.last + 1);
};
