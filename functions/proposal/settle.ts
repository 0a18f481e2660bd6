import type { Outline } from '#draft/outline.ts';
import type { Placed } from '#reference/placed.ts';
import { doubtAskedAgain } from './asked-again.ts';
import { placeAt } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { doubtHalfSaid } from './half-said.ts';
import { placeLikeliest } from './likeliest.ts';
import { sectionsTogether } from './sections-together.ts';
import type { NotPlaced } from './reading.ts';

/** What only the whole paper tells of its readings, once all of it has been read. */
export const settled = (readings: readonly Reading[], outline: Outline, answered: readonly Placed[] = []): void => {
  placeTogether(readings, outline, answered);
  doubtAskedAgain(readings);
  doubtHalfSaid(readings);
};

/**
 * Bare numbers that several sections have ("Para 13", with no section anywhere) are decided together, once the whole
 * paper has been read: each by what is said of it, since the words of paragraph 13 are of one subject and those of its
 * namesakes of others. The rest stay unknown; the section where the paper's other numbers lie, if they lie in one, gives
 * the likeliest candidate.
 * @param answered the places of the list that the sender answers.
 */
const placeTogether = (readings: readonly Reading[], outline: Outline, answered: readonly Placed[]): void => {
  for (const reading of readings)
    if (isNumberOnly(reading, outline) && !asksWords(reading)) byAnswered(reading, answered);
  const open = readings.filter((reading) => isNumberOnly(reading, outline));
  const isOpen = new Set(open);
  sectionsTogether(readings, isOpen, outline);
  placeLikeliest(
    readings.filter((reading) => !open.includes(reading)),
    outline,
  );
  if (open.length === 0) return;
  const sections = new Set(
    readings.filter((reading) => reading.target !== 'unknown').map((reading) => sectionOf(reading.place, outline)),
  );
  const [section] = sections;
  if (sections.size !== 1 || section === undefined || section === null) return;
  for (const reading of open) if (reading.target === 'unknown') bySection(reading, section, outline);
};

/** Words of the sender's own are of a paragraph that the list need not have. */
const asksWords = ({ kind, edits }: Reading): boolean => edits.length > 0 || kind === 'insert' || kind === 'delete';

/** "We support Sweden's proposal on para 2": the list that is answered speaks of one paragraph with that number. */
const byAnswered = (reading: Reading, answered: readonly Placed[]): void => {
  const listed = reading.candidates.filter(({ target }) => answered.some((one) => one.place === target));
  const [only] = listed;
  if (only === undefined || listed.length > 1) return;
  const isAbout = reading.about !== null;
  placeAt(reading, only.target, isAbout ? 0.975 : 0.96, `place: the list that is answered has ${only.target}`);
};

/** Unknown, with one candidate a section, all of one number. */
const isNumberOnly = (reading: Reading, outline: Outline): boolean => {
  if (reading.target !== 'unknown' || reading.candidates.length < 2) return false;
  const labels = new Set(reading.candidates.map(({ target }) => outline.place(target)?.label ?? target));
  return labels.size === 1 && new Set(reading.candidates.map(({ target }) => sectionOf(target, outline))).size > 1;
};

const sectionOf = (place: string | null, outline: Outline): string | null =>
  place === null ? null : (outline.place(place)?.section ?? null);

/** A guess, and so never the answer: the likeliest candidate stands first. */
const bySection = (reading: Reading, section: string, outline: Outline): void => {
  const why = `all other numbers of the paper are of section ${section}`;
  reading.candidates = reading.candidates
    .map((one) => (sectionOf(one.target, outline) === section ? { ...one, confidence: 0.6, why } : one))
    .sort((one, other) => other.confidence - one.confidence);
};

/** Of what is said of whole sections one in eight is meant as a comment (gold set); the rest opens what follows. */
const hardlyMeant = 0.2;

/** Takes out what hardly is a proposal, where the paper holds others; a person still finds it with what was not placed. */
export const setAside = (readings: Reading[]): NotPlaced[] => {
  const why = new Map(readings.map((reading) => [reading, whyAside(reading)]));
  const kept = readings.filter((reading) => why.get(reading) === null);
  if (kept.length === 0 || kept.length === readings.length) return [];
  const aside = readings.filter((reading) => !kept.includes(reading));
  readings.splice(0, readings.length, ...kept);
  return aside.flatMap((reading) => reading.evidence.map((one) => ({ ...one, why: why.get(reading) ?? '' })));
};

const whyAside = ({ kind, confidence, target, isAside }: Reading): string | null =>
  isAside === true
    ? `it says more of ${target}, of which something is asked elsewhere`
    : kind === 'comment' && confidence <= hardlyMeant
      ? `it names ${target} as a whole and asks nothing of it`
      : null;
