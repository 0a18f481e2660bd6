import { isMark } from '#reference/mention.ts';
import type { Placed } from '#reference/placed.ts';
import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import { begun } from './item-of.ts';
import { isOnlyLocation } from './location-line.ts';
import type { Paper } from './paper.ts';
import type { Kind } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

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
  const { paper } = state;
  const colon = sentence.endsLine && isMark(paper.tokens[sentence.last - 1], ':');
  const isList = colon || isVerbLine(paper, sentence);
  if (!isList || clause.mentions.some((mention) => mention.numbers.length > 0) || clause.quotations.length > 0)
    return false;
  state.leading = { kind, confidence: clause.verb?.hint === true ? apart * 0.94 : apart, sentence };
  return true;
};

/** Tokens of a line that is a verb and little else. */
const shortLine = 5;

/** "To be deleted", "KEEP": over a line of places. */
const isVerbLine = (paper: Paper, sentence: Sentence): boolean => {
  if (!sentence.beginsLine || !sentence.endsLine || sentence.last - sentence.first > shortLine) return false;
  if (isMark(paper.tokens[sentence.last - 1], '.!?,;')) return false;
  const next = paper.sentences[paper.sentences.indexOf(sentence) + 1];
  if (next === undefined || next.beginsBlock) return false;
  const mentions = within(paper.mentions, next, (mention) => mention.first);
  return (
    mentions.some((mention) => mention.numbers.length > 0) &&
    within(paper.verbs, next, (verb) => verb.first).length === 0 &&
    isOnlyLocation(paper, next, mentions)
  );
};

/** "… II.3 and 4; III.6; IV.2": what was asked of the first places of a list holds for those behind the semicolon. */
export const leadsOn = (state: State, sentence: Sentence, clauses: readonly Clause[]): void => {
  const [clause] = clauses;
  const kind = clause?.verb === undefined || clause.verb === null ? undefined : listed[clause.verb.action];
  const isOpen = !sentence.endsLine && isMark(state.paper.tokens[sentence.last - 1], ';');
  if (clause === undefined || kind === undefined || clauses.length > 1 || clause.denied || !isOpen) return;
  if (clause.mentions.some((mention) => mention.numbers.length > 0) && clause.quotations.length === 0)
    state.leading = { kind, confidence: apart, sentence };
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
