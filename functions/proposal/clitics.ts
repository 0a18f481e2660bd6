import type { Clause } from './clauses.ts';
import type { State } from './state.ts';
import { clitics } from './words/pronouns.ts';

/** « Placez-le », « nous le soutenons », « il convient de les supprimer »: a pronoun that leans on the verb. */
export const isClitic = ({ paper }: State, { verb }: Clause, at: number): boolean => {
  const norm = paper.tokens[at]?.norm ?? '';
  // « Aucune raison d'y toucher »: the pronoun is the verb's first word.
  if (verb !== null && paper.language === 'fr' && norm === 'y' && (at === verb.first || at + 1 === verb.first))
    return true;
  if (verb === null || !clitics.has(norm)) return false;
  const isBefore = paper.tokens[at + 1]?.norm === "'" ? at + 2 === verb.first : at + 1 === verb.first;
  return isBefore || (paper.tokens[at - 1]?.norm === '-' && paper.tokens[at]?.spaced === false && at <= verb.last + 1);
};
