import { isMark } from '#reference/mention.ts';
import type { Reading } from './item-of.ts';
import type { Visit } from './passages.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

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
  const at = lastBefore(visits, start);
  for (let next = at + 1; next <= at + 1 + farthest; next += 1) {
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

/** The last sentence that begins at or before a position. */
const lastBefore = (visits: readonly Visit[], start: number): number => {
  let [low, high] = [0, visits.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((visits[middle]?.sentence.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
};

const isSection = ({ paper }: State, { place }: Reading): boolean =>
  place === null || paper.outline.place(place)?.kind === 'section';
