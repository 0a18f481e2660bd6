import { targetProblem } from '#draft/target.ts';
import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { noContext, resolve } from '#reference/resolve.ts';
import type { Context, Placed } from '#reference/resolve.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { clausesOf, within } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { readClause } from './read-clause.ts';
import { lineOf } from './lines.ts';
import type { Paper } from './paper.ts';
import type { Evidence, NotPlaced } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { edit } from './edits.ts';
import { withoutRepeats } from './repeats.ts';
import type { People } from './people.ts';

/** What reading one part came to. */
export interface PartRead {
  readonly readings: Reading[];
  readonly notPlaced: NotPlaced[];
  readonly context: Context;
}

/** Where the reader is in a part: the places in force, and what still waits for words or for an instruction. */
export interface State {
  readonly paper: Paper;
  readonly people: People;
  context: Context;
  /** A place named by itself, waiting for what is asked of it. */
  pending: { placed: Placed[]; sentence: Sentence; used: boolean; mentions: readonly Mention[] } | null;
  /** Items that announced words ("the following:") which have not come yet. */
  awaiting: Reading[];
  /** Items of the last instruction: reasons and later words belong to them. */
  latest: Reading[];
  /** The old text that a label gave, until the new one comes. */
  old: string | null;
  readonly consumed: Set<Sentence>;
  readonly readings: Reading[];
  readonly notPlaced: NotPlaced[];
  groups: number;
}

/** No contribution holds more; what comes behind is listed for a person. */
const mostItems = 2_000;

export const readPart = (paper: Paper, people: People, context: Context = noContext): PartRead => {
  const state: State = {
    paper,
    people,
    context,
    pending: null,
    awaiting: [],
    latest: [],
    old: null,
    consumed: new Set(),
    readings: [],
    notPlaced: [],
    groups: 0,
  };
  for (const [index, sentence] of paper.sentences.entries()) {
    if (state.consumed.has(sentence)) continue;
    if (state.readings.length >= mostItems) {
      state.notPlaced.push({
        ...evidenceOf(paper, sentence.start, sentence.end),
        why: `more than ${mostItems} proposals in one part`,
      });
      break;
    }
    readSentence(state, sentence, index);
  }
  closePending(state);
  for (const reading of state.readings) if (lacksWords(reading)) reading.confidence *= 0.975;
  for (const reading of state.readings)
    if (targetProblem(reading.target, paper.outline) !== null)
      Object.assign(reading, { target: 'unknown', confidence: 0.3 });
  return { readings: withoutRepeats(state.readings), notPlaced: state.notPlaced, context: state.context };
};

/** New words were asked for and none were found: a person looks whether the reader overlooked them. */
const lacksWords = (reading: Reading): boolean => reading.kind === 'replace' && reading.edits.length === 0;

const readSentence = (state: State, sentence: Sentence, index: number): void => {
  const { paper } = state;
  const line = lineOf(paper, sentence);
  if (state.awaiting.length > 0 && givesAwaitedWords(state, sentence, line.is)) return;
  switch (line.is) {
    case 'heading':
      closePending(state);
      enterSection(state, line.id, 'heading');
      return;
    case 'location':
      readLocation(state, sentence, line.mentions);
      return;
    case 'label':
      readLabel(state, sentence, line.label, line.behind, index);
      return;
    case 'prose':
      readProse(state, sentence, index);
      return;
  }
};

export const evidenceOf = (paper: Paper, start: number, end: number): Evidence => ({
  part: paper.part,
  start,
  end,
  quote: paper.text.slice(start, end),
});

export const enterSection = (state: State, id: string, how: Context['how']): void => {
  const section = state.paper.outline.place(id)?.section ?? null;
  state.context = { section, heading: id, how, last: [] };
  state.latest = [];
};

/** "The following:" and then the words, in quotation marks or bare, up to the next line that says something else. */
const givesAwaitedWords = (state: State, sentence: Sentence, line: string): boolean => {
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
    giveWords(reading, words.replaceAll(/[ \t]*\n[ \t]*(?!\n)/gu, ' ').trim());
    reading.confidence *= startsQuoted ? 1 : 0.985;
    reading.evidence.push(evidenceOf(paper, sentence.start, end));
  }
  for (const covered of within(paper.sentences, { first: sentence.start, last: end }, (one) => one.start))
    state.consumed.add(covered);
  state.latest = waiting;
  return true;
};

/** Bare words end with their block, or before a line that names a place or carries a label. */
export const endOfBare = (state: State, sentence: Sentence): number => {
  const { paper } = state;
  let { end } = sentence;
  for (const next of within(paper.sentences, { first: sentence.end, last: sentence.end + 4_000 }, (one) => one.start)) {
    if (next.beginsBlock || (next.beginsLine && (next.marker !== null || lineOf(paper, next).is !== 'prose'))) break;
    if (
      next.beginsLine &&
      within(paper.mentions, next, (mention) => mention.first).some((mention) => mention.first === next.first)
    )
      break;
    ({ end } = next);
  }
  return end;
};

const giveWords = (reading: Reading, words: string): void => {
  const anchor = reading.edits[0]?.anchor ?? null;
  reading.edits =
    reading.kind === 'replace'
      ? [edit('replace', null, words, null, null)]
      : [edit('insert', null, words, null, anchor)];
};

const readLocation = (state: State, sentence: Sentence, mentions: readonly Mention[]): void => {
  closePending(state);
  const { paper } = state;
  const placed: Placed[] = [];
  for (const mention of mentions) {
    const isSection = mention.unit === 'section' && mention.numbers.length === 0;
    const found = resolve(mention, state.context, paper.outline);
    if (isSection && mention.relation === 'at' && !mention.fresh) {
      const [first] = found;
      if (first !== undefined && first.place !== null && first.target !== 'unknown') {
        enterSection(state, first.place, 'heading');
        if (mentions.length === 1) placed.push(...found);
      } else placed.push(...found);
    } else {
      rememberSection(state, mention, found, true);
      placed.push(...found);
    }
  }
  state.context = { ...state.context, last: placed };
  state.latest = [];
  const own = mentions.filter((mention) => !(mention.unit === 'section' && mention.numbers.length === 0));
  state.pending = placed.length === 0 ? null : { placed, sentence, used: own.length === 0, mentions };
};

/** A section named with a paragraph stays in force for the numbers after it. */
export const rememberSection = (state: State, mention: Mention, placed: readonly Placed[], byLine: boolean): void => {
  if (mention.path.length === 0 && mention.named === null) return;
  const id = placed.find((one) => one.place !== null)?.place ?? null;
  const section = id === null ? null : (state.paper.outline.place(id)?.section ?? null);
  if (section === null) return;
  // A heading above says more about the lines below than a section named in passing.
  if (!byLine && state.context.how === 'heading' && state.context.section === section) return;
  state.context = { ...state.context, section, heading: section, how: 'named before' };
};

/** A place was named and nothing was asked of it: if prose followed, it was a comment and has been read as one. */
const closePending = (state: State): void => {
  state.pending = null;
  state.awaiting = [];
  state.old = null;
};

const readLabel = (
  state: State,
  sentence: Sentence,
  label: 'reason' | 'new' | 'old' | 'comment' | 'proposal',
  behind: number,
  index: number,
): void => {
  const { paper } = state;
  const start = paper.tokens[behind]?.start ?? sentence.end;
  const rest = behind >= sentence.last ? null : { ...sentence, first: behind, start };
  switch (label) {
    case 'reason':
      if (state.latest.length > 0) {
        const end = rest === null ? endOfNextBlock(state, index) : endOfBare(state, sentence);
        takeReason(state, rest === null ? (paper.sentences[index + 1]?.start ?? sentence.end) : start, end);
        return;
      }
      if (rest !== null) readProse(state, rest, index);
      return;
    case 'old':
      state.old = rest === null ? null : wordsFrom(state, rest);
      if (rest === null && paper.sentences[index + 1] !== undefined) {
        const next = paper.sentences[index + 1];
        if (next !== undefined) {
          state.old = wordsFrom(state, next);
          consumeTo(state, next, endOfBare(state, next));
        }
      } else if (rest !== null) consumeTo(state, sentence, endOfBare(state, sentence));
      return;
    case 'new':
      readNewText(state, rest, index);
      return;
    case 'comment':
    case 'proposal':
      if (rest !== null) readProse(state, rest, index);
      return;
  }
};

const consumeTo = (state: State, sentence: Sentence, end: number): void => {
  for (const covered of within(
    state.paper.sentences,
    { first: sentence.start, last: Math.max(end, sentence.start + 1) },
    (one) => one.start,
  ))
    state.consumed.add(covered);
};

const endOfNextBlock = (state: State, index: number): number => {
  const next = state.paper.sentences[index + 1];
  return next === undefined ? 0 : endOfBare(state, next);
};

const wordsFrom = (state: State, sentence: Sentence): string => {
  const { paper } = state;
  const [quotation] = within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start);
  const raw =
    quotation !== undefined && quotation.start <= sentence.start + 2
      ? paper.text.slice(quotation.innerStart, quotation.innerEnd)
      : paper.text.slice(sentence.start, endOfBare(state, sentence));
  return raw.replaceAll(/\s*\n\s*/gu, ' ').trim();
};

/** "New text: …" under a place: the whole unit's new words, or, with an old text that is only part of it, an exchange. */
const readNewText = (state: State, rest: Sentence | null, index: number): void => {
  const { paper } = state;
  const from = rest ?? paper.sentences[index + 1];
  const places = state.pending?.placed ?? state.context.last;
  if (from === undefined || places.length === 0) return;
  if (
    rest !== null &&
    clausesOf(paper, rest).some(
      (clause) => clause.verb !== null && (clause.quotations.length > 0 || clause.mentions.length > 0),
    )
  ) {
    readProse(state, rest, index);
    return;
  }
  const words = wordsFrom(state, from);
  const end = endOfBare(state, from);
  const wording = wordingIndexOf(paper.outline);
  const made = places.map((placed) => {
    const current =
      placed.place === null ? '' : (Object.values(paper.outline.place(placed.place)?.words ?? {})[0] ?? '');
    const isPart =
      state.old !== null &&
      placed.place !== null &&
      wording.holds(placed.place, state.old) &&
      state.old.length < current.length * 0.7;
    const kind = placed.form === 'new' || placed.target.endsWith('+') ? 'insert' : isPart ? 'amend' : 'replace';
    const reading = begun(placed, kind, 0.99, ['a labelled new text'], [evidenceOf(paper, from.start, end)]);
    reading.edits = [
      kind === 'insert'
        ? edit('insert', null, words, null, null)
        : edit('replace', isPart ? state.old : null, words, null, null),
    ];
    return reading;
  });
  consumeTo(state, from, end);
  add(state, made);
  state.old = null;
};

export const add = (state: State, readings: readonly Reading[]): void => {
  if (readings.length === 0) return;
  if (state.pending !== null) {
    const { sentence } = state.pending;
    for (const reading of readings) reading.evidence.unshift(evidenceOf(state.paper, sentence.start, sentence.end));
    state.pending.used = true;
  }
  state.readings.push(...readings);
  state.latest = [...readings];
};

export const takeReason = (state: State, start: number, end: number): void => {
  const words = state.paper.text
    .slice(start, end)
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim();
  if (words === '') return;
  for (const reading of state.latest) reading.reason = reading.reason === null ? words : `${reading.reason} ${words}`;
  for (const covered of within(state.paper.sentences, { first: start, last: end }, (one) => one.start))
    state.consumed.add(covered);
};

const readProse = (state: State, sentence: Sentence, index: number): void => {
  const { paper } = state;
  const clauses = clausesOf(paper, sentence);
  if (sentence.beginsBlock && state.pending === null && state.latest.length > 0 && !sentence.marker)
    state.latest = [...state.latest];
  for (const clause of clauses) if (!isSaidOfNothing(paper, clause)) readClause(state, clause, sentence, index);
};

/** "No comments on 5 to 9": gives nothing, whatever it names. */
const isSaidOfNothing = (paper: Paper, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    if (paper.action(at)?.meaning.is === 'nothing') return true;
    if (isMark(token, '.')) return false;
  }
  return false;
};
