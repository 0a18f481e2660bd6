import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';

/** « Placer le 12 en tête », « insérer les paragraphes 3 et 4 ici »: what is there already is put elsewhere. */
export const isTaken = (paper: Paper, verb: Verb, { first, relation, sentence }: Mention): boolean =>
  relation === 'at' &&
  sentence === null &&
  first <= verb.last + 1 &&
  (['le', 'les'].includes(paper.tokens[first]?.norm ?? '') ||
    ['le', 'les'].includes(paper.tokens[first - 1]?.norm ?? ''));

/** Verbs of putting, and none of adding: « compléter le 12 » changes it. */
export const putsWhole = (paper: Paper, { first, last }: Verb): boolean =>
  paper
    .norms(first, last)
    .some((norm) => /^(?:plac|mett|mis|inser|gliss|intercal|rang|figur|rejet|reloge)/u.test(norm));

/** « Le 12 précède le 13 » tells where they stand; « que le 12 précède le 13 » asks for it. */
export const tellsOrder = (paper: Paper, { verb, first }: Clause): boolean =>
  verb !== null &&
  /^(?:precede|precedent|suit|suivent|follows|precedes)$/u.test(paper.norms(verb.first, verb.last).join(' ')) &&
  !paper.norms(first, verb.first).some((norm) => norm === 'que' || norm === 'qu');
