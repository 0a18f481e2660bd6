import type { Outline } from '#draft/outline.ts';
import type { Inherited, Placed } from '#reference/placed.ts';
import { stated, thousandths } from './calibration.ts';
import type { Calibration } from './calibration.ts';
import { holdsWords, wordsOf } from './reading.ts';
import type { Candidate, Edit, Evidence, Item, Kind } from './reading.ts';
import { witnessesIn } from './witnesses.ts';

/** A proposal while it is being read; `finished` makes it an item of the contract. */
export interface Reading {
  target: string;
  place: string | null;
  kind: Kind;
  /** It is only to be understood that it is asked. */
  isHint?: boolean;
  /** None of the reader's words asks anything of the place: what it asks is a guess. */
  isRemark?: boolean;
  /** And one that is hardly likelier than another. */
  isFaint?: true;
  /** Its place is named well inside a sentence, or in one of set phrases that ask nothing: it may not be meant at all. */
  inPassing?: 'inside' | 'idle' | 'told';
  /** It seems to be what somebody else asks; what the sender says of it next may be about that. */
  isOthers?: 'surely' | 'perhaps';
  /** It is said on a condition, and so a reservation. */
  isConditional?: true;
  /** Beside what the paper asks of the place in so many words it adds nothing. */
  isAside?: true;
  /** The form of the paper tells its place: a mark in the draft's words, a column of places; no words about it do. */
  isTold?: true;
  /** How its section is known where only its number was written. */
  inherited: Inherited | null;
  /** A new unit is asked for ("12 bis"), wherever it turns out to be. */
  isNew: boolean;
  group: string | null;
  destination: string | null;
  edits: readonly Edit[];
  reason: string | null;
  about: { delegation: string | null; reference: string | null } | null;
  confidence: number;
  candidates: readonly Candidate[];
  why: string[];
  evidence: Evidence[];
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
  inherited: placed.inherited ?? null,
  isNew: placed.form === 'new',
  group: null,
  destination: null,
  edits: [],
  reason: null,
  about: null,
  confidence: placed.confidence * confidence,
  candidates: placed.candidates,
  why: [`place: ${placed.why}`, ...why],
  evidence: [...evidence],
});

/** What another asks of a place, read as what the sender thinks of it; what he says next may be of the same. */
export const begunAgain = (wish: Reading, kind: Kind, why: readonly string[], evidence: Evidence): Reading => {
  const again: Reading = {
    ...wish,
    kind,
    destination: null,
    group: null,
    edits: [],
    why: [...wish.why.slice(0, 1), ...why],
    evidence: [...wish.evidence, evidence],
  };
  delete again.inPassing;
  return again;
};

/** A factor: too little for the machine to place it by itself. */
const doubtful = 0.96;

/** Something about the whole paper speaks against a reading: a person looks. */
export const doubt = (reading: Reading, why: string): void => {
  reading.confidence *= doubtful;
  reading.why.push(why);
};

/** Placed by inference, and `why` says how: a person always looks, and sees the other candidates. */
export const placeAt = (reading: Reading, target: string, confidence: number, why: string): void => {
  reading.target = reading.isNew ? `${target}+` : target;
  reading.place = target;
  reading.confidence = confidence;
  reading.why = [why, ...reading.why.slice(1)];
};

/** How readings become items; `calibration` null states the raw scores, to be measured. */
export interface Stating {
  readonly outline: Outline;
  readonly threshold: number;
  readonly calibration: Calibration | null;
}

/** From this raw score on nothing in the words themselves is doubtful. */
export const surely = 0.97;

/**
 * The proposals in their order, numbered from 1. What the form of the paper tells is no guess and is stated as it is. So is all
 * of a paper in which nothing but the kind of a remark is in doubt: of a thousand such items of the gold set 99 in 100 were
 * right, in each language. Where something else is, slips of the pen and numbers of the sender's own are about, and what
 * speaks for and against each place is heard.
 */
export const itemsOf = (readings: readonly Reading[], { outline, threshold, calibration }: Stating): Item[] => {
  const raw = readings.map((reading, index) => rawItem(reading, index + 1));
  const isPlain = raw.every((item, index) => !isDoubtful(item) || readings[index]?.isRemark === true);
  const witnesses = witnessesIn(raw, outline);
  return raw.map((item, index) => {
    const isDoubted = isDoubtful(item);
    const isTold = readings[index]?.isTold === true;
    const isStated = isTold || item.target === 'unknown' || (isPlain && !isDoubted) || calibration === null;
    const heard = isStated ? undefined : witnesses(index);
    const confidence = calibration === null || heard === undefined ? item.confidence : stated(heard, calibration);
    return { ...item, confidence, needsReview: confidence < threshold || (isStated && isDoubted) };
  });
};

/** @param item with its raw score. */
export const isDoubtful = (item: Item): boolean => item.target === 'unknown' || item.confidence < surely;

const rawItem = (reading: Reading, id: number): Item => {
  const edits = holdsWords(reading.kind) ? [...reading.edits] : [];
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
    confidence: thousandths(reading.confidence),
    needsReview: false,
    candidates: [...reading.candidates],
    why: reading.why,
    evidence: reading.evidence,
  };
};
