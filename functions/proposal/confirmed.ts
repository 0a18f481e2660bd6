import type { Reading } from './item-of.ts';

/**
 * A number that the paragraph's own words do not confirm is one witness, and a slip of the pen, a list that goes on or a
 * number of the sender's own looks the same. In contributions in which nothing was doubted, one witness was right (30 of
 * 30 on mails that nobody had looked at); where something else was, one of eight was wrong, and of what the words
 * confirmed one of fifty. So a doubt anywhere in a contribution makes a person look at what a number alone places.
 */
export const doubtUnconfirmed = (readings: readonly Reading[], isDoubted: (reading: Reading) => boolean): void => {
  if (!readings.some((reading) => reading.isRemark !== true && isDoubted(reading))) return;
  for (const reading of readings) {
    if (reading.isConfirmed === true || isDoubted(reading)) continue;
    reading.confidence *= oneWitness;
    reading.why.push('only its number says which place, and something else in the contribution is in doubt');
  }
};

/** Of what one witness placed beside doubts, that share was right. */
const oneWitness = 0.9;
