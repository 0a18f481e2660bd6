import type { Placed } from '#reference/placed.ts';
import type { Language } from '#wording/language.ts';
import { shippedCalibration, stated } from './calibration.ts';
import type { Calibration } from './calibration.ts';
import { doubtUnconfirmed } from './confirmed.ts';
import { holdsWords, wordsOf } from './reading.ts';
import type { Candidate, Edit, Evidence, Item, Kind } from './reading.ts';

/** A proposal while it is being read; `finished` makes it an item of the contract. */
export interface Reading {
  target: string;
  place: string | null;
  kind: Kind;
  /** It is only to be understood that it is asked. */
  isHint?: boolean;
  /** None of the reader's words asks anything of the place: what it asks is a guess. */
  isRemark?: boolean;
  /** Beside what the paper asks of the place in so many words it adds nothing. */
  isAside?: true;
  /** A new unit is asked for ("12 bis"), wherever it turns out to be. */
  isNew: boolean;
  group: string | null;
  destination: string | null;
  edits: readonly Edit[];
  reason: string | null;
  about: { delegation: string | null; reference: string | null } | null;
  confidence: number;
  /** The words of the place say so too: `Placed`. */
  isConfirmed?: true;
  candidates: readonly Candidate[];
  why: string[];
  evidence: Evidence[];
  /** Of the part it stands in. */
  language?: Language;
}

export const begun = (
  placed: Placed,
  kind: Kind,
  confidence: number,
  why: readonly string[],
  evidence: readonly Evidence[],
): Reading => ({
  target: placed.target,
  place: placed.place,
  kind,
  isNew: placed.form === 'new',
  group: null,
  destination: null,
  edits: [],
  reason: null,
  about: null,
  confidence: placed.confidence * confidence,
  ...(placed.isConfirmed === true && { isConfirmed: true }),
  candidates: placed.candidates,
  why: [`place: ${placed.why}`, ...why],
  evidence: [...evidence],
});

/**
 * How sure a reading is by the language it was read in: on mails that nobody had looked at, four to thirteen in a hundred of
 * what the younger tables place without doubt were wrong, and so a person sees all that the draft's own words do not confirm.
 */
const certainty: Readonly<Record<Language, number>> = {
  en: 1,
  fr: 1,
  es: 0.9,
  ar: 0.9,
  ru: 0.9,
  zh: 0.9,
};

/** The proposals in their order, numbered from 1. */
export const itemsOf = (
  readings: readonly Reading[],
  threshold: number,
  calibration: Calibration = shippedCalibration,
): Item[] => {
  const worth = (reading: Reading): number => stated(reading.confidence * certaintyOf(reading), calibration);
  doubtUnconfirmed(readings, (reading) => reading.target === 'unknown' || worth(reading) < threshold);
  return readings.map((reading, index) => finished(reading, index + 1, worth(reading), threshold));
};

const certaintyOf = ({ isConfirmed, language }: Reading): number =>
  isConfirmed === true ? 1 : certainty[language ?? 'en'];

const finished = (reading: Reading, id: number, confidence: number, threshold: number): Item => {
  const edits = holdsWords(reading.kind) ? [...reading.edits] : [];
  const needsReview = reading.target === 'unknown' || confidence < threshold;
  return {
    id,
    target: reading.target,
    kind: reading.kind,
    ...(reading.group !== null && { group: reading.group }),
    ...(reading.destination !== null && { destination: reading.destination }),
    edits,
    ...wordsOf(edits),
    ...(reading.reason !== null && { reason: reading.reason }),
    ...(reading.about !== null && { about: reading.about }),
    confidence,
    needsReview,
    candidates: [...reading.candidates],
    why: reading.why,
    evidence: reading.evidence,
  };
};
