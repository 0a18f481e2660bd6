import type { Outline } from '#draft/outline.ts';
import type { Reading } from './item-of.ts';

/** "Please disregard paragraph 85 in our mail; it should have been: …": what replaces is the proposal, nothing is withdrawn. */
export const withoutReplaced = (readings: Reading[]): Reading[] =>
  readings.filter(
    (reading) =>
      !isConsequence(reading, readings) &&
      !isGivenUp(reading, readings) &&
      (reading.kind !== 'withdraw' ||
        !readings.some(
          (other) =>
            asksForChange(other) &&
            !other.why.includes(toldAsAsked) &&
            other.target === reading.target &&
            other.target !== 'unknown',
        )),
  );

/** "Tonga withdraws its proposal to delete 16. We can now accept it.": only what follows from the withdrawal. */
const isConsequence = (reading: Reading, readings: readonly Reading[]): boolean =>
  reading.kind === 'support' &&
  reading.target !== 'unknown' &&
  readings.some((other) => other.kind === 'withdraw' && other.target === reading.target);

/** How a reading is explained that tells what was asked before. */
export const toldAsAsked = 'it is told as asked before';

/** « Nous avions demandé la suppression ; nous y renonçons »: what was asked before is given up, and not asked again. */
const isGivenUp = (reading: Reading, readings: readonly Reading[]): boolean =>
  reading.kind !== 'withdraw' &&
  reading.target !== 'unknown' &&
  reading.why.includes(toldAsAsked) &&
  readings.some((other) => other.kind === 'withdraw' && other.target === reading.target);

const asksForChange = ({ kind }: Reading): boolean => !['withdraw', 'support', 'comment', 'question'].includes(kind);

/** It asks for something of a place that was found. */
export const asksSomething = (reading: Reading): boolean =>
  reading.target !== 'unknown' && reading.kind !== 'comment' && reading.kind !== 'question' && reading.isFaint !== true;

/** A place inferred from what was named before is less sure than this. */
const surelyMeant = 0.95;

/** In so many words, and of a place that is named where it is asked. */
export const asksPlainly = (reading: Reading): boolean =>
  asksSomething(reading) && reading.isHint !== true && reading.confidence >= surelyMeant;

/** Of no place at all, of a whole section, or only to be understood: what mail about other things seems to ask. */
export const isVague = (reading: Reading, outline: Outline): boolean =>
  !asksPlainly(reading) &&
  (reading.isHint === true ||
    (reading.isRemark === true && reading.kind !== 'question') ||
    (['unknown', 'general'].includes(reading.target) && reading.candidates.length === 0) ||
    outline.place(reading.target)?.kind === 'section');
