import { targetProblem } from '#draft/target.ts';
import { noContext } from '#reference/placed.ts';
import type { Context } from '#reference/placed.ts';
import { withoutIdle, withoutPassing } from './in-passing.ts';
import type { Reading } from './item-of.ts';
import { lineOf } from './lines.ts';
import type { Paper } from './paper.ts';
import type { People } from './people.ts';
import { withoutAnswered } from './answered-questions.ts';
import { takenAsLikely } from './as-likely.ts';
import { readQuestionsBehind } from './asked-behind.ts';
import { byExactWords, doubtWithoutWords } from './exact-words.ts';
import { decorationOf, isNextHeading, isOwnHeading } from './next-heading.ts';
import { readPassages } from './passages.ts';
import type { Visit } from './passages.ts';
import { givesAwaitedWords } from './read-awaited.ts';
import { takenAsParts } from './part-of-unit.ts';
import { enterPoint } from './point-places.ts';
import { readLabel } from './read-label.ts';
import { readLocation } from './read-location.ts';
import type { MarkedLines } from './marked-lines.ts';
import { readMarked } from './read-marked.ts';
import { besideMarkedLines, passUntouched, readMarkedLine } from './read-marked-lines.ts';
import { readReferredLine } from './read-referred-line.ts';
import { readProse } from './read-prose.ts';
import type { NotPlaced } from './reading.ts';
import { withoutRepeats } from './repeats.ts';
import type { Sentence } from './sentences.ts';
import { sessionLine } from './session.ts';
import type { Sessions } from './session.ts';
import { closePending, enterSection, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { readTable } from './table-read.ts';
import type { KnownTable } from './table-read.ts';
import type { RowReader } from './table-row.ts';

/** What reading one part came to. */
export interface PartRead {
  readonly readings: Reading[];
  readonly notPlaced: NotPlaced[];
  readonly context: Context;
}

/** No contribution holds more; what comes behind is listed for a person. */
const mostItems = 2_000;

/** The tables of a part, and what reading them needs to know. */
export interface Tables {
  readonly known: readonly KnownTable[];
  readonly marked: MarkedLines;
  /** The sender and those it speaks with. */
  readonly speakers: readonly string[];
  readonly peopleIn: (text: string) => People;
}

export const readPart = (
  paper: Paper,
  people: People,
  context: Context = noContext,
  tables: Tables | null = null,
  sessions: Sessions = noSessions,
): PartRead => {
  const state = begin(paper, people, context, tables?.speakers ?? []);
  const reader: RowReader | null = tables === null ? null : { prose: cellReader(tables), speakers: tables.speakers };
  const waiting = [...(tables?.known ?? [])].reverse();
  const { known = [], untouched = [], others = [] } = tables?.marked ?? {};
  const lines = [...known, ...untouched].sort((one, other) => other.start - one.start);
  const referred = [...others].sort((one, other) => other.start - one.start);
  const readTablesBefore = (position: number): void => {
    for (let next = waiting.at(-1); next !== undefined && next.start < position; next = waiting.at(-1)) {
      waiting.pop();
      if (reader !== null && state.readings.length < mostItems) readTable(state, next, reader);
    }
    for (let next = lines.at(-1); next !== undefined && next.start < position; next = lines.at(-1)) {
      lines.pop();
      if ('pieces' in next) readMarkedLine(state, next);
      else passUntouched(state, next);
    }
    for (let next = referred.at(-1); next !== undefined && next.start <= position; next = referred.at(-1)) {
      referred.pop();
      readReferredLine(state, next);
    }
  };
  const visits: Visit[] = [];
  for (const [index, sentence] of paper.sentences.entries()) {
    readTablesBefore(sentence.start);
    if (state.consumed.has(sentence)) continue;
    if (state.readings.length >= mostItems) {
      state.notPlaced.push({
        ...evidenceOf(paper, sentence.start, sentence.end),
        why: `more than ${mostItems} proposals in one part`,
      });
      break;
    }
    const considered = sessionLine(paper, sentence, sessions);
    if (considered !== null) {
      closePending(state);
      enterSection(state, considered.section, 'timetable');
    }
    if (considered?.isAll !== true) readSentence(state, sentence, index);
    visits.push({ sentence, places: state.context.last });
  }
  readTablesBefore(Infinity);
  closePending(state);
  readPassages(state, visits);
  withoutAnswered(state);
  byExactWords(state);
  takenAsParts(state.readings, paper.outline);
  if (tables !== null) besideMarkedLines(state, tables.marked);
  doubtWithoutWords(state.readings);
  for (const reading of state.readings)
    if (targetProblem(reading.target, paper.outline) !== null)
      Object.assign(reading, { target: 'unknown', confidence: 0.3 });
  const readings = withoutRepeats(withoutPassing(state.readings));
  readQuestionsBehind(state, readings, visits);
  takenAsLikely(readings, paper.language);
  return { readings: withoutIdle(readings), notPlaced: state.notPlaced, context: state.context };
};

const noSessions: Sessions = () => null;

const begin = (paper: Paper, people: People, context: Context, speakers: readonly string[]): State => ({
  paper,
  people,
  speakers,
  context,
  pending: null,
  awaiting: [],
  latest: [],
  pair: null,
  namedIn: null,
  quoted: null,
  heading: { number: null, mark: null },
  leading: null,
  made: [],
  old: null,
  consumed: new Set(),
  readings: [],
  notPlaced: [],
  groups: 0,
});

/** A cell is read like a body in which its row's places have just been named. */
export const cellReader =
  ({ peopleIn, speakers }: Pick<Tables, 'peopleIn' | 'speakers'>) =>
  (paper: Paper, context: Context): readonly Reading[] => {
    const state = begin(paper, peopleIn(paper.text), context, speakers);
    const [sentence] = paper.sentences;
    if (sentence !== undefined && context.last.length > 0)
      // The row names the place: no words of the cell do, and none are its evidence.
      state.pending = {
        placed: [...context.last],
        sentence: { ...sentence, start: 0, end: 0 },
        used: false,
        mentions: [],
      };
    if (state.pending !== null) state.context = { ...context, last: state.pending.placed };
    for (const [index, one] of paper.sentences.entries()) if (!state.consumed.has(one)) readSentence(state, one, index);
    closePending(state);
    return withoutRepeats(state.readings.filter(({ inPassing }) => inPassing === undefined));
  };

const rememberHeading = (state: State, sentence: Sentence): void => {
  state.heading = { number: sentence.marker?.value ?? null, mark: decorationOf(state, sentence) };
};

const readSentence = (state: State, sentence: Sentence, index: number): void => {
  const { paper } = state;
  enterPoint(state, sentence);
  const line = lineOf(paper, sentence);
  if (line.is !== 'heading' && isNextHeading(state, sentence)) {
    closePending(state);
    rememberHeading(state, sentence);
    state.context = noContext;
    return;
  }
  if (line.is === 'prose' && isOwnHeading(state, sentence, index)) state.context = { ...state.context, left: true };
  if (state.awaiting.length > 0 && givesAwaitedWords(state, sentence, line.is)) return;
  if (line.is === 'prose' && readMarked(state, sentence, index)) return;
  switch (line.is) {
    case 'heading':
      closePending(state);
      enterSection(state, line.id, 'heading');
      rememberHeading(state, sentence);
      return;
    case 'location':
      readLocation(state, sentence, line.mentions);
      if (line.mentions.every(({ unit, numbers }) => unit === 'section' && numbers.length === 0))
        rememberHeading(state, sentence);
      return;
    case 'label':
      readLabel(state, sentence, line.label, line.behind, index);
      return;
    case 'prose':
      readProse(state, sentence, index);
      return;
  }
};
