import type { Reading } from './item-of.ts';
import { phrasesOf } from './phrases.ts';
import type { Kind } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import { within } from './within.ts';
import { disclaiming, exceptThat } from './words/disclaiming.ts';

/**
 * « Qu'il disparaisse ne nous chagrinerait pas, mais nous n'en faisons pas la demande »: what a sentence says that it does
 * not ask is a comment, and what it leaves to others too; so is an assent "except that …" with nothing asked behind. Only
 * of what was said before those words: "without asking for its deletion, we would replace …" asks.
 */
export const disclaim = (state: State, sentence: Sentence): void => {
  const { text } = state.paper;
  const said = text.slice(sentence.start, sentence.end);
  const made = madeIn(state, sentence);
  if (made.length === 0) return;
  const [disclaimer] = disclaimers.in(said);
  const [tail] = tails.in(said);
  if (disclaimer !== undefined && !isQuoted(state, sentence.start + disclaimer.start)) {
    const at = sentence.start + disclaimer.start;
    const all = before(made, at).filter(({ kind }) => asking.has(kind));
    // "We are not at ease with it, without asking for its deletion": what is thought of it stands.
    const isBeside = all.some(({ evidence }) => (evidence.at(-1)?.end ?? 0) > at);
    const asked = all.filter(
      ({ kind, evidence }) => !isBeside || kind !== 'oppose' || (evidence.at(-1)?.end ?? 0) > at,
    );
    const rest = all.filter((reading) => !asked.includes(reading));
    const told = new Set(
      [...state.readings.filter((one) => one.kind === 'comment').slice(-most), ...rest].map(({ target }) => target),
    );
    const kept = (namesPlaces(state, sentence) ? asked : asked.slice(0, 1)).filter(
      ({ target }) => !told.has(target) && told.add(target),
    );
    for (const reading of kept) toComment(reading, 'the sender says that it is not asked');
    drop(
      state,
      asked.filter((reading) => !kept.includes(reading)),
    );
  }
  if (tail !== undefined && !isQuoted(state, sentence.start + tail.start)) {
    const agreed = before(made, sentence.start + tail.start).filter(({ kind }) => kind === 'support');
    if (made.every(({ kind }) => kind === 'support' || kind === 'comment'))
      for (const reading of agreed) toComment(reading, 'an exception is made behind the assent');
  }
};

const disclaimers = phrasesOf(disclaiming);
const tails = phrasesOf(exceptThat);

const asking: ReadonlySet<Kind> = new Set<Kind>([
  'delete',
  'merge',
  'split',
  'move',
  'reserve',
  'support',
  'amend',
  'oppose',
]);

const isQuoted = ({ paper }: State, position: number): boolean => paper.isQuoted(position);

/** Looked at: no sentence makes more. */
const most = 40;

const madeIn = ({ readings }: State, { start, end }: Sentence): Reading[] =>
  readings.slice(-most).filter(({ evidence }) => {
    const last = evidence.at(-1);
    return last !== undefined && last.start >= start && last.start < end;
  });

const before = (made: readonly Reading[], position: number): Reading[] =>
  made.filter(({ evidence }) => (evidence.at(-1)?.start ?? Infinity) <= position);

const namesPlaces = ({ paper }: State, sentence: Sentence): boolean =>
  within(paper.mentions, sentence, (mention) => mention.first).some(({ numbers }) => numbers.length > 0);

const toComment = (reading: Reading, why: string): void => {
  reading.kind = 'comment';
  reading.edits = [];
  reading.isHint = true;
  reading.confidence *= 0.94;
  reading.why.push(why);
};

const drop = (state: State, readings: readonly Reading[]): void => {
  for (const reading of readings) state.readings.splice(state.readings.indexOf(reading), 1);
};
