import type { Clause } from './clauses.ts';
import { isUnit } from './followed-by.ts';
import type { Reading } from './item-of.ts';
import type { Pointing } from './pointing.ts';
import type { Sentence } from './sentences.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { edit } from './wording.ts';
import type { Wording } from './wording.ts';

/** "… a new paragraph after 36, which would read: “…”": the words belong to the unit just asked for. */
export const givesWords = (
  state: State,
  clause: Clause,
  sentence: Sentence,
  pointing: Pointing,
  wording: Wording,
): boolean => {
  const words = wording.full ?? wording.edits[0]?.new ?? null;
  const { action } = clause.verb ?? {};
  const kinds = action === 'replace' ? ['replace'] : ['insert'];
  const waiting = state.latest.filter((reading) => kinds.includes(reading.kind) && reading.edits.length === 0);
  if ((action !== 'read' && action !== 'replace') || pointing.targets.length > 0 || waiting.length === 0) return false;
  if (clause.first === sentence.first && !givesUnit(state, clause, sentence, waiting)) return false;
  if (words === null) {
    state.awaiting = waiting;
    return true;
  }
  for (const reading of waiting) {
    reading.edits = [edit('insert', null, words, null, null)];
    reading.evidence.push(evidenceOf(state.paper, clause.start, clause.end));
  }
  return true;
};

/** "There is room for a paragraph on feedback. We propose: “To inform …”": a whole paragraph, right behind where one was asked for. */
const givesUnit = (
  { paper }: State,
  { quotations }: Clause,
  sentence: Sentence,
  waiting: readonly Reading[],
): boolean => {
  const [unit, ...more] = quotations;
  const asked = waiting.at(-1)?.evidence.at(-1);
  return (
    unit !== undefined &&
    more.length === 0 &&
    isUnit(paper, unit) &&
    asked !== undefined &&
    !paper.text.slice(asked.end, sentence.start).includes('\n') &&
    sentence.start - asked.end <= nextSentence
  );
};

/** UTF-16 units between what asks and the sentence right behind it. */
const nextSentence = 4;
