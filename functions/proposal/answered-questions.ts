import type { Reading } from './item-of.ts';
import { letters } from './letters.ts';
import { phrasesOf } from './phrases.ts';
import type { State } from './state.ts';
import { examples } from './words/examples.ts';

/** UTF-16 units from a question to the end of what answers it. */
const farthest = 320;

/**
 * "Why only “x”? Elsewhere it is y. Suggest making it “z”.", "can we name the Pacific? E.g. “, including in the Pacific,”":
 * who asks about words and then says how they should read asks for that. And of words changed in one breath, what
 * "transfers" without saying where to is one of them.
 */
export const withoutAnswered = (state: State): void => {
  const { readings } = state;
  const changes = readings.filter(({ edits, place }) => edits.length > 0 && place !== null);
  if (changes.length === 0) return;
  const kept = readings.filter(
    (one) =>
      !changes.some(
        (change) =>
          change !== one &&
          change.place === one.place &&
          ((one.kind === 'question' && isAnsweredBy(state, one, change)) || goesNowhere(state, one, change)),
      ),
  );
  if (kept.length < readings.length) readings.splice(0, readings.length, ...kept);
};

const isAnsweredBy = (state: State, question: Reading, change: Reading): boolean => {
  const asked = question.evidence.at(-1);
  const said = change.evidence.at(-1);
  if (asked === undefined || said === undefined || !isOneLine(state, asked.end, said.end)) return false;
  if (said.start < asked.start) return false;
  const words = letters(asked.quote);
  return (
    change.edits.some(({ old }) => old !== null && letters(old).length > 0 && words.includes(letters(old))) ||
    showing.in(state.paper.text.slice(asked.end, said.end).slice(0, longestLead)).length > 0
  );
};

const showing = phrasesOf(examples);

/** UTF-16 units: "E.g. …", "we could say, for example, …". */
const longestLead = 60;

const goesNowhere = (state: State, { kind, destination, evidence }: Reading, change: Reading): boolean => {
  const moved = evidence.at(-1);
  const said = change.evidence.at(-1);
  return (
    kind === 'move' &&
    (destination ?? null) === null &&
    moved !== undefined &&
    said !== undefined &&
    isOneLine(state, Math.min(moved.end, said.end), Math.max(moved.start, said.start))
  );
};

const isOneLine = ({ paper }: State, from: number, to: number): boolean =>
  to - from <= farthest && !/\n\s*\n/u.test(paper.text.slice(from, to));
