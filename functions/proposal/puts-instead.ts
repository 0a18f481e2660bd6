import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './item-of.ts';
import type { Sentence } from './sentences.ts';
import { isSubject } from './spoken-words.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

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

/** "“x” is too vague. Put “y”.": what is put, and not said where, takes the place of the words just spoken of. */
export const putForSpoken = ({ paper }: State, { verb, start }: Clause, made: readonly Reading[]): void => {
  const [fresh] = made;
  const [only, ...others] = fresh?.edits ?? [];
  if (verb === null || fresh === undefined || only === undefined || made.length > 1 || others.length > 0) return;
  if (only.op !== 'insert' || only.anchor !== null || fresh.place === null) return;
  if (!paper.norms(verb.first, verb.last).some((norm) => putting.test(norm))) return;
  const spoken = within(paper.quotations, { first: Math.max(0, start - reach), last: start }, (one) => one.start).at(
    -1,
  );
  if (spoken === undefined || !isSubject(paper, spoken)) return;
  const words = paper.text.slice(spoken.innerStart, spoken.innerEnd);
  if (!wordingIndexOf(paper.outline).holds(fresh.place, words)) return;
  fresh.edits = [{ ...only, op: 'replace', old: words }];
};

/** Verbs that put words somewhere, and not beside others as "add" does. Beginnings, folded. */
const putting = /^(?:put|pon|pong|mett|mis$|постав|размест|وضع|نضع|يوضع|توضع|ضع$)/u;

/** UTF-16 units between the words spoken of and what is put in their place. */
const reach = 120;

/** UTF-16 units between two statements of one sentence. */
const nextTo = 3;
