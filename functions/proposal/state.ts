import { isMark } from '#reference/mention.ts';
import type { Given, Mention } from '#reference/mention.ts';
import { mayBeLeft } from '#reference/placed.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import { introducers } from '#reference/words/introducers.ts';
import type { Reading } from './item-of.ts';
import { answering } from './answering.ts';
import type { Paper } from './paper.ts';
import { answeredList } from './words/points.ts';
import type { People } from './people.ts';
import type { Evidence, Kind, NotPlaced } from './reading.ts';
import type { Sentence } from './sentences.ts';

interface Pending {
  readonly placed: Placed[];
  readonly sentence: Sentence;
  used: boolean;
  readonly mentions: readonly Mention[];
  /** An entry of another's list named it. */
  readonly given?: Given;
}

/** Where the reader is in a part: the places in force, and what still waits for words or for an instruction. */
export interface State {
  readonly paper: Paper;
  readonly people: People;
  /** The sender and those it speaks with. */
  readonly speakers: readonly string[];
  context: Context;
  /** A place named by itself, waiting for what is asked of it. */
  pending: Pending | null;
  /** Items that announced words ("the following:") which have not come yet. */
  awaiting: Reading[];
  /** Items of the last instruction: reasons and later words belong to them. */
  latest: Reading[];
  /** Two places named together, of which one may be spoken of after the other. */
  pair: readonly Placed[] | null;
  /** The sentence where the places in force were named last. */
  namedIn: Sentence | null;
  /** What an announcing line asks of the places listed below it: "we would like to see the following retained:". */
  leading: { readonly kind: Kind; readonly confidence: number; readonly sentence: Sentence } | null;
  /** How the sender wrote the heading in force: its number, "1. DECLARATION", or what decorates it, "==== Declaration". */
  heading: { readonly number: number | null; readonly mark: string | null };
  /** The place whose words a sentence quotes at length, or whose number stands before it like a list's, instead of naming it. */
  quoted: { readonly sentence: Sentence; readonly placed: Placed; readonly byNumber?: boolean } | null;
  /** What the last instruction came to: "the same for 25" asks it again. */
  made: readonly Reading[];
  /** The old text that a label gave, until the new one comes. */
  old: string | null;
  readonly consumed: Set<Sentence>;
  readonly readings: Reading[];
  readonly notPlaced: NotPlaced[];
  groups: number;
}

export const evidenceOf = (paper: Paper, start: number, end: number): Evidence => ({
  part: paper.part,
  start,
  end,
  quote: paper.text.slice(start, end),
});

export const enterSection = (state: State, id: string, how: Context['how']): void => {
  const section = state.paper.outline.place(id)?.section ?? null;
  state.context = { section, heading: id, how, last: [], several: [] };
  state.latest = [];
};

/** A section named with a paragraph stays in force for the numbers after it. */
export const rememberSection = (state: State, mention: Mention, placed: readonly Placed[], byLine: boolean): void => {
  if (mention.path.length === 0 && mention.named === null) return;
  const id = placed.find((one) => one.place !== null)?.place ?? null;
  const section = id === null ? null : (state.paper.outline.place(id)?.section ?? null);
  if (section === null) return;
  // A heading above says more about the lines below than a section named in passing.
  const { how } = state.context;
  if (!byLine && how === 'heading' && (state.context.section === section || !opensLine(state.paper, mention))) return;
  state.context = { ...state.context, section, heading: section, how: 'named before' };
};

/** Tokens before a section with which a line opens: "- In Section II"; more where they introduce it: « Pour ce qui est de la section V ». */
const lead = 4;
const longestLead = 12;

/** Under a heading, a section named further on in a line is only that place's. */
const opensLine = ({ tokens }: Paper, { first }: Mention): boolean => {
  for (let at = first; at >= Math.max(0, first - longestLead); at -= 1) {
    if (at === 0 || (tokens[at]?.breaks ?? 0) > 0) return true;
    // "Mr. President, on Section IV."
    const addresses =
      isMark(tokens[at], ',') || (isMark(tokens[at], '.') && introducers.has(tokens[at - 1]?.norm ?? ''));
    if (first - at >= lead && !addresses && !introducers.has(tokens[at]?.norm ?? '')) return false;
  }
  return false;
};

/** "Paragraph 24: no objection to …; replace, however, …": nothing is asked of it, but it is where the reader is. */
export const rememberNamed = (state: State, mentions: readonly Mention[]): void => {
  const [first] = mentions.filter((mention) => mention.foreign === null && mention.unit !== 'line');
  if (first === undefined) return;
  const placed = resolve(first.fresh ? first : { ...first, relation: 'at' }, state.context, state.paper.outline);
  rememberSection(state, first, placed, false);
  state.context = { ...state.context, last: placed };
};

/** A place was named and nothing was asked of it: if prose followed, it was a comment and has been read as one. */
export const closePending = (state: State): void => {
  state.pending = null;
  state.awaiting = [];
  state.old = null;
};

/** How a place is explained that only its number tells. */
const byNumber = 'only one section has';

/** A place is no surer than this where a section named in passing gives way to that of the place. */
const surelyThere = 0.96;

/** Words that one paragraph alone has: the reader has gone on to its section. A number says less; others go on to jump. */
const followSection = (state: State, { place, confidence, why }: Reading): void => {
  // An entry of another's list leads nowhere.
  if (why[0]?.includes(answeredList) === true) return;
  if (why[0]?.includes(byNumber) === true) {
    leaveSection(state, place);
    return;
  }
  const section = place === null ? null : (state.paper.outline.place(place)?.section ?? null);
  const { how } = state.context;
  const given = how === 'heading' || how === 'subject' || how === 'timetable' || how === 'file name';
  if (section === null || given || confidence < surelyThere || section === state.context.section) return;
  state.context = { ...state.context, section, heading: section, how: 'named before' };
};

/**
 * A number that the section named in passing has not: the reader has left it, for the section of that number where that
 * was spoken of just before; else nobody knows for where.
 */
const leaveSection = (state: State, place: string | null): void => {
  const { section, how } = state.context;
  const { outline } = state.paper;
  const next = outline.place(place ?? '')?.section ?? section;
  if (section === null || next === section || !mayBeLeft(state.context)) return;
  if (how === 'heading') {
    state.context = { ...state.context, section: next, heading: next, how: 'named before' };
    return;
  }
  const back = state.readings
    .slice(-justBefore)
    .some(({ place: named, why }) => outline.place(named ?? '')?.section === next && why[0]?.includes(byName) === true)
    ? next
    : null;
  state.context = { ...state.context, section: back, heading: back, how: back === null ? null : how };
};

/** Readings. */
const justBefore = 4;
/** How a place is explained whose section is written out. */
const byName = 'the sender names section';

export const add = (state: State, readings: readonly Reading[]): void => {
  if (readings.length === 0) return;
  if (state.pending !== null) {
    const { sentence, placed, given } = state.pending;
    if (given !== undefined) answering(state.paper, readings, given);
    const line = evidenceOf(state.paper, sentence.start, sentence.end);
    for (const reading of readings)
      if (placed.some((one) => one.target === reading.target || (one.place !== null && one.place === reading.place)))
        reading.evidence.unshift(line);
    state.pending.used = true;
  }
  for (const reading of readings) followSection(state, reading);
  state.readings.push(...readings);
  state.latest = [...readings];
  if (readings.some(({ kind }) => kind !== 'comment')) state.made = readings;
};
