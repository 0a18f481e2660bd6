import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import type { Context, Placed } from '#reference/placed.ts';
import type { Language } from '#wording/language.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { peopleIn } from './people.ts';
import type { People } from './people.ts';
import { asNumbered } from './question-labels.ts';
import { readPart } from './reader.ts';
import type { PartRead } from './reader.ts';
import { ownPlace } from './draft-passage.ts';
import { askedAbout, wordsAskedAbout } from './point-subjects.ts';
import { entriesIn } from './point-entries.ts';
import type { Entry } from './point-entries.ts';
import { answeredList } from './words/points.ts';

/** An entry of a list that the sender answers: "3. Para 32: delete …" in the mail beneath. */
export interface Point {
  /** As printed, without marks: "3", "b"; null for a dash. */
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  /** The places it asks about. */
  readonly placed: readonly Placed[];
  /** Whose it is. */
  readonly by: string | null;
  /** It asks for a deletion: who opposes it may want the place as it stands, or only not this. */
  readonly deletes: boolean;
  /** The words of the draft that it asks about. */
  readonly words: string | null;
}

/** What is needed to read a list that somebody else wrote. */
export interface Listed {
  readonly part: string;
  readonly text: string;
  /** The text with everything blanked out but the mail that holds the list. */
  readonly visible: string;
  readonly language: Language;
  /** Who wrote that mail. */
  readonly by: string | null;
}

/** No list that is answered by its numbers is longer. */
const mostPoints = 60;

/** UTF-16 units of an entry that are shown to a person. */
const shown = 90;

/** The list of a mail that is answered, each entry with the places that the reader finds for it. */
export const pointsOf = (listed: Listed, context: Context, outline: Outline, conference: Conference): Point[] => {
  const paper = paperOf(listed.part, listed.text, asNumbered(listed.visible), listed.language, outline);
  const people = peopleIn(listed.visible, conference);
  for (const entries of entriesIn(besides(listed), paper)) {
    if (entries.length === 0 || entries.length > mostPoints) continue;
    const read = readPart(paper, people, context);
    const points = entries.map((entry, index) => pointOf(listed, paper, people, entry, index, read));
    if (points.some(({ placed }) => placed.length > 0)) return points;
  }
  return [];
};

/** The text without what is visible of it: the answers between the lines. */
const besides = ({ text, visible }: Listed): string =>
  Array.from({ length: text.length }, (_, at) => (visible[at] === ' ' ? (text[at] ?? ' ') : ' ')).join('');

const pointOf = (listed: Listed, paper: Paper, people: People, entry: Entry, index: number, read: PartRead): Point => {
  const readings = read.readings.filter(({ evidence }) =>
    evidence.some(({ start }) => start >= entry.start && start < entry.end),
  );
  const own = ownPlace(paper.text.slice(entry.start, entry.end), entry.label, paper.outline);
  const [named] = people.within(entry.start, entry.end);
  const placed = own === null ? askedAbout(paper, entry, readings, read.context) : [own];
  const words = listed.text.slice(entry.start, Math.min(entry.end, entry.start + shown)).replaceAll(/\s+/gu, ' ');
  return {
    ...entry,
    placed: placed.map((one) => ({
      ...one,
      why: `entry ${index + 1} of ${answeredList}, “${words}” (${one.why})`,
    })),
    by: named?.delegation ?? named?.group ?? listed.by,
    // Words of the draft that delete ask nobody to.
    deletes: own === null && readings.some(({ kind }) => kind === 'delete'),
    words: own === null ? wordsAskedAbout(paper, entry, placed) : null,
  };
};
