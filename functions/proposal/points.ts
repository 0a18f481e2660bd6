import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import type { Language } from '#wording/language.ts';
import type { Reading } from './item-of.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { peopleIn } from './people.ts';
import type { People } from './people.ts';
import { labelOf } from './point-labels.ts';
import { readPart } from './reader.ts';
import type { PartRead } from './reader.ts';
import type { Sentence } from './sentences.ts';
import { ownPlace } from './draft-passage.ts';
import { within } from './within.ts';
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
  const paper = paperOf(listed.part, listed.text, listed.visible, listed.language, outline);
  const people = peopleIn(listed.visible, conference);
  for (const begins of [isLabelled, isDashed, beginsWithPlace, beginsWithDraft]) {
    const drafts = entriesOf(paper, begins);
    // Between paragraphs of the draft, what names one ("Jordan would delete 45") is an entry too.
    const entries = begins === beginsWithDraft && drafts.length > 0 ? entriesOf(paper, beginsWithAny) : drafts;
    if (entries.length === 0 || entries.length > mostPoints) continue;
    const read = readPart(paper, people, context);
    const points = entries.map((entry, index) => pointOf(listed, paper, people, entry, index, read));
    if (points.some(({ placed }) => placed.length > 0)) return points;
  }
  return [];
};

const pointOf = (listed: Listed, paper: Paper, people: People, entry: Entry, index: number, read: PartRead): Point => {
  const readings = read.readings.filter(({ evidence }) =>
    evidence.some(({ start }) => start >= entry.start && start < entry.end),
  );
  const own = ownPlace(paper.text.slice(entry.start, entry.end), entry.label, paper.outline);
  const [named] = people.within(entry.start, entry.end);
  const words = listed.text.slice(entry.start, Math.min(entry.end, entry.start + shown)).replaceAll(/\s+/gu, ' ');
  return {
    ...entry,
    placed: (own === null ? placesOf(paper, entry, readings, read.context) : [own]).map((placed) => ({
      ...placed,
      why: `entry ${index + 1} of ${answeredList}, “${words}” (${placed.why})`,
    })),
    by: named?.delegation ?? named?.group ?? listed.by,
    // Words of the draft that delete ask nobody to.
    deletes: own === null && readings.some(({ kind }) => kind === 'delete'),
  };
};

interface Entry {
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
}

/** A mail has entries with numbers or letters; if not those with dashes, else lines that begin with their place. */
const entriesOf = (paper: Paper, begins: (sentence: Sentence, paper: Paper) => boolean): Entry[] => {
  const entries: Entry[] = [];
  let open = false;
  for (const sentence of paper.sentences) {
    const last = entries.at(-1);
    if (sentence.beginsLine && begins(sentence, paper)) {
      entries.push({ label: labelOf(sentence), start: sentence.start, end: sentence.end });
      open = true;
    } else if (sentence.beginsBlock) open = false;
    else if (open && last !== undefined && !sentence.beginsLine)
      entries[entries.length - 1] = { ...last, end: sentence.end };
  }
  return entries;
};

/** "1.", "b)", "(C)"; not "M. Duarte". */
const isLabelled = ({ marker }: Sentence): boolean =>
  marker !== null && (marker.value !== null || /^\p{Ll}|\)$/u.test(marker.text));

const isDashed = (sentence: Sentence): boolean => sentence.marker !== null && labelOf(sentence) === null;

const beginsWithPlace = (sentence: Sentence, paper: Paper): boolean =>
  paper.mentions.length > 0 &&
  within(paper.mentions, { first: sentence.first, last: sentence.first + 1 }, (mention) => mention.first).some(
    (mention) => mention.foreign === null && mention.numbers.length > 0,
  );

const beginsWithDraft = ({ beginsBlock, start, end }: Sentence, { text, outline }: Paper): boolean =>
  beginsBlock && ownPlace(text.slice(start, end), null, outline) !== null;

const beginsWithAny = (sentence: Sentence, paper: Paper): boolean =>
  beginsWithDraft(sentence, paper) ||
  (sentence.beginsBlock &&
    within(paper.mentions, sentence, (mention) => mention.first).some(
      ({ foreign, numbers }) => foreign === null && numbers.length > 0,
    ));

/** What was read in the entry; if nothing was ("the text of paragraph 22 of Section IV"), what it names. */
const placesOf = (paper: Paper, entry: Entry, readings: readonly Reading[], context: Context): Placed[] => {
  const placed = new Map<string, Placed>();
  for (const { target, place, confidence, why, candidates } of readings)
    placed.set(target, {
      target,
      place,
      confidence,
      why: why[0]?.replace('place: ', '') ?? '',
      candidates,
      form: 'at',
    });
  if (placed.size > 0) return [...placed.values()];
  const first = paper.tokens.findIndex(({ start }) => start >= entry.start);
  const mentions = within(paper.mentions, { first: entry.start, last: entry.end }, (mention) => mention.start);
  return first < 0
    ? []
    : mentions
        .filter((mention) => mention.foreign === null && mention.numbers.length > 0)
        .flatMap((mention) => resolve(mention, context, paper.outline))
        .slice(0, 1);
};
