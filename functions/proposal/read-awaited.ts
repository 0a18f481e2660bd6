import { endOfBare } from './bare-words.ts';
import { clausesOf } from './clauses.ts';
import type { Reading } from './item-of.ts';
import type { Sentence } from './sentences.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';
import { edit } from './wording.ts';

/** "The following:" and then the words, in quotation marks or bare, up to the next line that says something else. */
export const givesAwaitedWords = (state: State, sentence: Sentence, line: string): boolean => {
  const { paper } = state;
  const [quotation] = within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start);
  const waiting = state.awaiting;
  state.awaiting = [];
  if (line === 'heading' || line === 'location' || line === 'label') return false;
  const startsQuoted = quotation !== undefined && quotation.start <= sentence.start + 2;
  if (!startsQuoted && clausesOf(paper, sentence).some((clause) => clause.verb !== null && clause.mentions.length > 0))
    return false;
  const end = startsQuoted ? quotation.end : endOfBare(state, sentence);
  const words = startsQuoted
    ? paper.text.slice(quotation.innerStart, quotation.innerEnd)
    : paper.text.slice(sentence.start, end);
  for (const reading of waiting) {
    giveWords(reading, words.replaceAll(/(?<![ \t])[ \t]*\n[ \t]*(?!\n)/gu, ' ').trim());
    reading.confidence *= startsQuoted ? 1 : 0.985;
    reading.evidence.push(evidenceOf(paper, sentence.start, end));
  }
  for (const covered of within(paper.sentences, { first: sentence.start, last: end }, (one) => one.start))
    state.consumed.add(covered);
  state.latest = waiting;
  return true;
};

const giveWords = (reading: Reading, words: string): void => {
  const anchor = reading.edits[0]?.anchor ?? null;
  reading.edits =
    reading.kind === 'replace'
      ? [edit('replace', null, words, null, null)]
      : [edit('insert', null, words, null, anchor)];
};
