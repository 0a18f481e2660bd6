import type { Clause } from './clauses.ts';
import type { Reading } from './item-of.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';

/** "Delete “adequate” and insert “effective”": what comes in takes the place of what goes, unless it is said where. */
export const putsInstead = (state: State, clause: Clause, made: readonly Reading[], sentence: Sentence): boolean => {
  const [fresh] = made;
  const action = clause.verb?.action;
  const puts = action === 'insert' || action === 'replace' || action === 'read' || action === 'change';
  if (fresh === undefined || made.length > 1 || !puts) return false;
  // "Drop “x”; “y” would be enough."
  const isNext = clause.verb?.wording === true && !sentence.beginsLine && fresh.edits[0]?.old !== null;
  if (clause.first === sentence.first && !isNext) return false;
  const words = fresh.edits[0]?.new ?? null;
  const known = fresh.edits[0]?.old ?? null;
  if (words === null || fresh.edits.length !== 1 || fresh.edits[0]?.anchor !== null) return false;
  const gone = state.latest.find(
    (one) =>
      one.kind === 'amend' &&
      one.place === fresh.place &&
      one.edits.length === 1 &&
      one.edits[0]?.op === 'delete' &&
      (known === null || known === one.edits[0].old) &&
      one.evidence.some(({ start, end }) => start >= sentence.start || (isNext && sentence.start - end <= nextTo)),
  );
  const old = gone?.edits[0];
  if (gone === undefined || old === undefined) return false;
  gone.edits = [{ ...old, op: 'replace', new: words }];
  gone.evidence.push(...fresh.evidence);
  return true;
};

/** UTF-16 units between two statements of one sentence. */
const nextTo = 3;
