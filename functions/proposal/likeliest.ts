import type { Outline } from '#draft/outline.ts';
import { placeAt } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { kinshipIn } from './kinship.ts';

/**
 * Several places have the words that are quoted, or speak of what is described: where what is said beside them is clearly
 * of one, that is meant. A person always looks, and sees the other candidates.
 */
export const placeLikeliest = (readings: readonly Reading[], outline: Outline): void => {
  const kinship = kinshipIn(outline);
  for (const reading of readings) {
    if (reading.target !== 'unknown' || reading.candidates.length < 2 || reading.candidates.length > most) continue;
    const bits = kinship(reading);
    const [best, next] = reading.candidates
      .map(({ target }) => ({ target, bits: bits(target) }))
      .sort((one, other) => other.bits - one.bits);
    if (best === undefined || next === undefined || best.bits - next.bits < clearly) continue;
    placeAt(reading, best.target, likely, `${reading.why[0] ?? 'place:'}; most of what is said is of ${best.target}`);
  }
};

/** Bits: a word that one place in eight has. */
const clearly = 3;
const likely = 0.7;
/** Candidates: what more places have than are kept tells nothing. */
const most = 7;
