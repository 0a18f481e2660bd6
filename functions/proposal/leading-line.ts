import { isMark } from '#reference/mention.ts';
import type { Placed } from '#reference/placed.ts';
import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import { begun } from './item-of.ts';
import type { Kind } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';

/** What needs no words of its own, and so can be asked of a whole list. */
const listed: Readonly<Partial<Record<Action, Kind>>> = {
  delete: 'delete',
  keep: 'support',
  support: 'support',
  oppose: 'oppose',
  reserve: 'reserve',
  question: 'question',
};

/** It stands two lines apart: what is asked, and of what. */
const apart = 0.985;

/** "For the record, we would like to see the following retained:": a line that asks, and leaves the places to those below. */
export const leadsList = (state: State, sentence: Sentence, clauses: readonly Clause[]): boolean => {
  const [clause] = clauses;
  const kind = clause?.verb === undefined || clause.verb === null ? undefined : listed[clause.verb.action];
  if (clause === undefined || kind === undefined || clauses.length > 1 || clause.denied) return false;
  const isList = sentence.endsLine && isMark(state.paper.tokens[sentence.last - 1], ':');
  if (!isList || clause.mentions.some((mention) => mention.numbers.length > 0) || clause.quotations.length > 0)
    return false;
  state.leading = { kind, confidence: clause.verb?.hint === true ? apart * 0.94 : apart, sentence };
  return true;
};

/** The places of a line below it. */
export const asksOfListed = (state: State, placed: readonly Placed[], sentence: Sentence): boolean => {
  const { leading, paper } = state;
  if (leading === null || placed.length === 0) return false;
  add(
    state,
    placed.map((one) =>
      begun(
        one,
        leading.kind,
        leading.confidence,
        ['action: asked of the list below'],
        [
          evidenceOf(paper, leading.sentence.start, leading.sentence.end),
          evidenceOf(paper, sentence.start, sentence.end),
        ],
      ),
    ),
  );
  return true;
};
