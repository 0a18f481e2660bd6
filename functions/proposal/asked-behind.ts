import { isMark } from '#reference/mention.ts';
import type { Reading } from './item-of.ts';
import type { Visit } from './passages.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { firstFrom, within } from './within.ts';

/** Sentences between what is said of a place and what is asked about it. */
const farthest = 2;

/**
 * "II.80 refers to “the national commission”. Where no such body exists, what is a State expected to do?": what was said
 * leads to the question, which is of the same place.
 */
export const readQuestionsBehind = (state: State, readings: readonly Reading[], visits: readonly Visit[]): void => {
  for (const reading of readings) {
    const last = reading.evidence.at(-1);
    if (reading.kind !== 'comment' || last === undefined || isSection(state, reading)) continue;
    const behind = questionBehind(state, visits, reading, last.start);
    if (behind === null) continue;
    reading.kind = 'question';
    reading.evidence.push(evidenceOf(state.paper, behind.sentence.start, behind.sentence.end));
    reading.why.push('action: what is said of it leads to a question');
  }
};

const questionBehind = ({ paper }: State, visits: readonly Visit[], reading: Reading, start: number): Visit | null => {
  const first = firstFrom(visits, start + 1, ({ sentence }) => sentence.start);
  for (let next = first; next <= first + farthest; next += 1) {
    const visit = visits[next];
    const [only, ...more] = visit?.places ?? [];
    if (visit === undefined || more.length > 0 || only?.target !== reading.target) return null;
    const { sentence } = visit;
    if (sentence.beginsBlock || sentence.marker !== null) return null;
    if (within(paper.mentions, sentence, ({ first }) => first).some(({ numbers }) => numbers.length > 0)) return null;
    if (isMark(paper.tokens[sentence.last - 1], '?')) return visit;
  }
  return null;
};

const isSection = ({ paper }: State, { place }: Reading): boolean =>
  place === null || paper.outline.place(place)?.kind === 'section';
