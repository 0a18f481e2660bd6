import type { Outline } from '#draft/outline.ts';
import type { Reading } from './item-of.ts';
import { rewordedAt } from './reworded.ts';

/** In small letters, or behind a comma: a part of a paragraph. */
export const beginsSmall = (words: string): boolean => /^[\s,;(]*\p{Ll}/u.test(words);

/**
 * "We would say “no more than three days”": words in small letters that are less than half as long as what stands there
 * take the place of a part of it, and not of all; of which part, where the place shows it.
 */
export const takenAsParts = (readings: readonly Reading[], outline: Outline): void => {
  for (const reading of readings) {
    const [only, ...more] = reading.edits;
    const words = only?.new ?? '';
    if (reading.isNew || more.length > 0 || only?.old !== null || words === '') continue;
    const own = Object.values(outline.place(reading.place ?? '')?.words ?? {});
    if (reading.kind === 'replace' && beginsSmall(words) && own.some((one) => one.length > 2 * words.length)) {
      reading.kind = 'amend';
      reading.confidence *= 0.97;
    }
    if (reading.kind !== 'amend' || reading.place === null || only.anchor !== null) continue;
    const old = rewordedAt(outline, reading.place, words, only.op === 'insert');
    if (old !== null) reading.edits = [{ ...only, op: 'replace', old }];
  }
};
