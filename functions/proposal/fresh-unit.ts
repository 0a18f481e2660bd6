import type { Mention } from '#reference/mention.ts';
import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { within } from './within.ts';

/**
 * Whether a clause asks for a new unit: "add a new paragraph", and « faire suivre le 48 d'un paragraphe supplémentaire, libellé
 * comme suit », where what reads so is the new one named before it.
 */
export const asksForUnit = (paper: Paper, clause: Clause, sentence: Sentence, named: readonly Mention[]): boolean => {
  if (!makesUnits(clause.verb?.action)) return false;
  if (named.some(isFresh)) return true;
  if (clause.verb?.action !== 'read' || named.length > 0) return false;
  const before = { first: sentence.first, last: clause.first };
  if (within(paper.mentions, before, (mention) => mention.first).some(isFresh)) return true;
  // 紧接48段，应再有一段，表述为：…
  return within(paper.verbs, before, (verb) => verb.first).some(
    ({ action, first, last }) => action === 'insert' && paper.norms(first, last).includes('段'),
  );
};

const makesUnits = (action: Action | undefined): boolean =>
  action === undefined || !['split', 'merge', 'move', 'delete', 'keep', 'question', 'reserve'].includes(action);

const isFresh = ({ fresh, numbers }: Mention): boolean => fresh && numbers.length === 0;
