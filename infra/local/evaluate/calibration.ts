import type { Item } from '#proposal/reading.ts';
import { rightPlaces } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** How often items of about one confidence are right. */
export interface Band {
  from: number;
  to: number;
  n: number;
  /** Mean confidence stated, and the share that is right. */
  stated: number;
  right: number;
}

export interface Calibration {
  bands: Band[];
  /** Expected calibration error: the mean distance between stated and right, weighed by items. */
  ece: number | null;
  brier: number | null;
}

export const edges = [0, 0.5, 0.8, 0.9, 0.97, 0.99, 1.001] as const;

export const scoredItems = (outcomes: readonly Outcome[]): { item: Item; right: boolean }[] =>
  outcomes.flatMap((outcome) => {
    const right = rightPlaces(outcome);
    return outcome.reading.items.map((item) => ({ item, right: right.has(item) }));
  });

export const calibrationOf = (outcomes: readonly Outcome[]): Calibration => {
  const scored = scoredItems(outcomes).map(({ item, right }) => ({ confidence: item.confidence, right }));
  const bands = edges.slice(0, -1).flatMap((from, index): Band[] => {
    const to = edges[index + 1] ?? 1;
    const inBand = scored.filter((one) => one.confidence >= from && one.confidence < to);
    if (inBand.length === 0) return [];
    return [
      {
        from,
        to: Math.min(1, to),
        n: inBand.length,
        stated: mean(inBand.map((one) => one.confidence)),
        right: mean(inBand.map((one) => Number(one.right))),
      },
    ];
  });
  if (scored.length === 0) return { bands, ece: null, brier: null };
  return {
    bands,
    ece: bands.reduce((sum, band) => sum + band.n * Math.abs(band.stated - band.right), 0) / scored.length,
    brier: mean(scored.map((one) => (one.confidence - Number(one.right)) ** 2)),
  };
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
