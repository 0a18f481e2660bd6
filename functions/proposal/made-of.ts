import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { making, whole } from './words/making.ts';

/**
 * « Faire du 19 le premier paragraphe de la partie E », « faisons des 12 et 13 un seul paragraphe », "make two paragraphs
 * of 15": what places are to be made into says whether they are moved, merged or divided.
 */
export const asMade = (paper: Paper, clause: Clause): Clause => {
  const { verb, quotations, mentions } = clause;
  if (quotations.length > 0 || (verb !== null && verb.action !== 'change')) return clause;
  const place = mentions.find(({ foreign, numbers, fresh }) => foreign === null && numbers.length > 0 && !fresh);
  if (place === undefined) return clause;
  const from = makerBefore(paper, clause, place.first);
  const action = from === null ? null : madeInto(paper, from + 1, clause);
  if (from === null || action === null) return clause;
  // The paragraph that it is to be is no place of the draft.
  const meant = mentions.filter((mention) => mention === place || mention.unit === 'section' || action === 'merge');
  return { ...clause, verb: { action, first: from, last: from + 1, hint: true }, mentions: meant };
};

const makerBefore = (paper: Paper, { first }: Clause, to: number): number | null => {
  for (let at = to - 1; at >= Math.max(first, to - 4); at -= 1) if (making.has(paper.tokens[at]?.norm ?? '')) return at;
  return null;
};

const madeInto = (paper: Paper, from: number, { last }: Clause): Action | null => {
  for (let at = from; at + 1 < last; at += 1) {
    const action = whole.get(paper.norms(at, at + 2).join(' '));
    if (action !== undefined) return action;
  }
  return null;
};
