import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';

/** "Sorry, this one is not ready", "I mean …": the token at which what was just asked may no longer be, or null. */
export const slipIn = (paper: Paper, sentence: Sentence): number | null => {
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (!paper.isQuoted(paper.tokens[at]?.start ?? 0) && paper.action(at)?.meaning.is === 'slip') return at;
  return null;
};

/** "Delete it … no, I mean, keep it": what is asked of the same place behind the slip takes the place of what stood before. */
export const dropCorrected = (state: State, sentence: Sentence, slip: number): void => {
  const { paper } = state;
  const at = paper.tokens[slip]?.start ?? sentence.end;
  const from = opensOn(paper, sentence, slip) ? lineStart(paper, sentence) : sentence.start;
  const said = state.readings.filter(({ evidence }) => (evidence.at(-1)?.start ?? -1) >= from);
  const behind = said.filter(({ evidence }) => (evidence.at(-1)?.end ?? 0) > at && asksAnew(paper, evidence, at));
  for (const reading of said) {
    const last = reading.evidence.at(-1);
    const isBefore = last !== undefined && last.start < at && !behind.includes(reading);
    if (!isBefore || !behind.some((other) => other.target === reading.target)) continue;
    state.readings.splice(state.readings.indexOf(reading), 1);
  }
};

/** What was read of the words behind the slip begins there, or at the joint before it. */
const asksAnew = (paper: Paper, evidence: readonly { start: number }[], at: number): boolean => {
  const start = evidence.at(-1)?.start ?? 0;
  return start >= at || /^[\s,;:.…–—-]{0,8}(?:\p{L}{1,12}\s){0,2}$/u.test(paper.text.slice(start, at));
};

/** Tokens of a sentence before the slip that opens it. */
const lead = 3;

const opensOn = (paper: Paper, sentence: Sentence, slip: number): boolean =>
  !sentence.beginsLine && slip - sentence.first < lead && !isMark(paper.tokens[sentence.last - 1], '?');

/** Where the line of a sentence begins. */
const lineStart = (paper: Paper, { start }: Sentence): number => paper.text.lastIndexOf('\n', start) + 1;
