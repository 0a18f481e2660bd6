import { isMark } from '#reference/mention.ts';
import type { Given } from '#reference/mention.ts';
import { indexOf, labelOf } from './point-labels.ts';
import type { Point } from './points.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { enterSection } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

/** The sender's own "1." is the list's "1."; a factor, below what is placed without a person. */
const sameNumber = 0.97;

/**
 * "> 3. Para 32: delete …" and beneath it "We agree."; or "3. We agree." above the list: the places of the entry are in
 * force for what is said there.
 */
export const enterPoint = (state: State, sentence: Sentence): void => {
  const { paper } = state;
  if (paper.points.length === 0 || !sentence.beginsLine) return;
  const above = pointAbove(paper, sentence);
  const point = above ?? (namesPlace(paper, sentence) ? undefined : pointWithNumber(paper, sentence));
  if (point === undefined || point.placed.length === 0) return;
  const factor = above === undefined ? sameNumber : 1;
  const placed = point.placed.map((one) => ({ ...one, confidence: one.confidence * factor }));
  state.latest = [];
  // "> What about Section III?", and beneath it "Delete paragraph 8": a question is a heading to its answer.
  const sections = new Set(placed.map(({ place }) => paper.outline.place(place ?? '')?.section ?? null));
  const [section] = sections;
  if (above !== undefined && sections.size === 1 && section !== undefined && section !== null)
    enterSection(state, section, 'heading');
  state.context = { ...state.context, last: placed };
  if (placed.every(({ place }) => paper.outline.place(place ?? '')?.kind === 'section')) return;
  state.pending = {
    placed,
    sentence: { ...sentence, start: point.start, end: point.end },
    used: false,
    mentions: [],
    given: givenBy(point),
  };
};

export const givenBy = ({ placed, by, deletes, words }: Point): Given => ({ placed, by, deletes, words });

const namesPlace = (paper: Paper, sentence: Sentence): boolean =>
  within(paper.mentions, sentence, (mention) => mention.first).length > 0;

/** What opens a remark: "- yes", "--> yes", "[yes]", «* да»; marks of one opening are no more. */
const openingMarks = '>＞›=→⇒➔*•·#+–—-[(（【«"“';
const mostMarks = 6;

/** The entry that ends right above, with nothing of the sender's but what opens a remark between. */
const pointAbove = ({ points, tokens }: Paper, sentence: Sentence): Point | undefined => {
  const point = points.findLast(({ end }) => end <= sentence.start);
  let before = sentence.first - 1;
  while (before >= sentence.first - mostMarks && isMark(tokens[before], openingMarks)) before -= 1;
  return point === undefined || (tokens[before]?.start ?? 0) > point.start ? undefined : point;
};

/** The entry with the number that the sender's line has. */
const pointWithNumber = (paper: Paper, sentence: Sentence): Point | undefined => {
  const label = labelOf(sentence);
  const index = label === null ? null : indexOf(label, paper.points);
  return index !== null && paper.points[index]?.label === label && countsAlike(paper) ? paper.points[index] : undefined;
};

const known = new WeakMap<Paper, boolean>();

/** All lines of the sender's that have a number and no place count as the list does. */
const countsAlike = (paper: Paper): boolean => {
  const asked = known.get(paper);
  if (asked !== undefined) return asked;
  const numbered = paper.sentences.filter((one) => one.beginsLine && labelOf(one) !== null);
  const alike =
    numbered.length <= paper.points.length &&
    numbered.every((one) => indexOf(labelOf(one) ?? '', paper.points) !== null && !namesPlace(paper, one));
  known.set(paper, alike);
  return alike;
};
