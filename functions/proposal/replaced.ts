import type { Reading } from './item-of.ts';

/** "Please disregard paragraph 85 in our mail; it should have been: …": what replaces is the proposal, nothing is withdrawn. */
export const withoutReplaced = (readings: Reading[]): Reading[] =>
  readings.filter(
    (reading) =>
      reading.kind !== 'withdraw' ||
      !readings.some(
        (other) => other.kind !== 'withdraw' && other.target === reading.target && other.target !== 'unknown',
      ),
  );

/** It asks for something of a place that was found. */
export const asksSomething = (reading: Reading): boolean =>
  reading.target !== 'unknown' && reading.kind !== 'comment' && reading.kind !== 'question';
