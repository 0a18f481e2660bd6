import type { Outline } from '#draft/outline.ts';
import { compareTargets } from '#draft/target-order.ts';
import { parseTarget } from '#draft/target.ts';
import { kinshipIn } from './kinship.ts';
import type { Item } from './reading.ts';

/**
 * What speaks for or against a reading beside the reader's own score: whether the sender's words are those of the place,
 * whether the paper goes through the draft in order there, whether the place was read already. Each is between 0 and
 * about 4 and the same in every language; what it is worth is measured (`calibration.ts`).
 */
export const witnessNames = [
  'score',
  'again',
  'wholeSection',
  'comment',
  'replacesAll',
  'kinship',
  'ofOneSubject',
  'nothingInCommon',
  'removesWords',
  'addsWords',
  'reasoned',
  'newUnit',
  'behindTheLast',
  'beforeTheLast',
  'beforeTheNext',
] as const;
export type WitnessName = (typeof witnessNames)[number];
export type Witnesses = Readonly<Record<WitnessName, number>>;

/** Bits of kinship (`WordingIndex`): from here on two texts share a subject; beyond the other, more says no more. */
const ofOneSubject = 9;
const mostBits = 60;

/**
 * The witnesses of the item at an index, gathered when they are asked for: in a marked-up draft nobody is.
 * @param items as read, with raw scores, in the order of the paper.
 */
export const witnessesIn = (items: readonly Item[], outline: Outline): ((index: number) => Witnesses | undefined) => {
  const times = new Map<string, number>();
  for (const { target } of items) times.set(placeIn(target), (times.get(placeIn(target)) ?? 0) + 1);
  const kinship = kinshipIn(outline);
  const order = (one: Item | undefined, other: Item | undefined): number | null =>
    one === undefined || other === undefined || one.target === unknown || other.target === unknown
      ? null
      : compareTargets(placeIn(one.target), placeIn(other.target), outline);
  return (index) => {
    const [before, item, behind] = [items[index - 1], items[index], items[index + 1]];
    if (item === undefined) return undefined;
    const [sinceLast, untilNext] = [order(before, item), order(item, behind)];
    const bits = kinship(item)(placeIn(item.target));
    return {
      score: -Math.log(1.001 - Math.min(1, item.confidence)) / 2,
      again: Number((times.get(placeIn(item.target)) ?? 0) > 1),
      wholeSection: Number(outline.place(item.target)?.kind === 'section' || item.target === 'general'),
      comment: Number(item.kind === 'comment'),
      replacesAll: Number(item.kind === 'replace'),
      kinship: Math.min(bits, mostBits) / 20,
      ofOneSubject: Number(bits >= ofOneSubject),
      nothingInCommon: Number(bits === 0),
      removesWords: Number(item.oldText !== undefined),
      addsWords: Number(item.newText !== undefined),
      reasoned: Number(item.reason !== undefined),
      newUnit: Number(item.target.endsWith('+')),
      behindTheLast: Number(sinceLast !== null && sinceLast <= 0),
      beforeTheLast: Number(sinceLast !== null && sinceLast > 0),
      beforeTheNext: Number(untilNext !== null && untilNext <= 0),
    };
  };
};

const unknown = 'unknown';

/** A new unit behind a paragraph, and a range from it on, are told from it by their words, not by their place. */
const placeIn = (text: string): string => {
  const target = parseTarget(text);
  return target?.form === 'after' ? target.id : target?.form === 'range' ? target.first : text;
};
