import { stated } from '#proposal/calibration.ts';
import type { Calibration } from '#proposal/calibration.ts';
import { witnessNames } from '#proposal/witnesses.ts';
import type { Witnesses } from '#proposal/witnesses.ts';

/** An item of the development half: what speaks for and against its place, and whether it was right. */
export interface Heard {
  readonly witnesses: Witnesses;
  readonly right: boolean;
}

/** Passes over all items; far fewer leave the weights where they are to three decimals. */
const passes = 3_000;
/** How much evidence outweighs the expectation that a witness is worth nothing: a few items prove little. */
const prior = 10;

/**
 * Logistic regression with a Gaussian prior on the weights, by whole-batch AdaGrad: the same items give the same weights.
 */
export const fitted = (heard: readonly Heard[]): Calibration => {
  const rows = heard.map(({ witnesses, right }) => ({
    values: [...witnessNames.map((name) => witnesses[name]), 1],
    right: Number(right),
  }));
  const weights = Array.from({ length: witnessNames.length + 1 }, () => 0);
  const seen = weights.map(() => 1e-8);
  const bias = witnessNames.length;
  for (let pass = 0; pass < passes; pass += 1) {
    const gradient = weights.map((weight, at) => (at === bias ? 0 : weight * prior));
    for (const { values, right } of rows) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (const [at, value] of values.entries()) gradient[at] = (gradient[at] ?? 0) + error * value;
    }
    for (const [at, slope] of gradient.entries()) {
      seen[at] = (seen[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (0.5 * slope) / Math.sqrt(seen[at]);
    }
  }
  const worth = (at: number): number => Math.round((weights[at] ?? 0) * 1000) / 1000;
  return {
    bias: worth(bias),
    weights: Object.fromEntries(witnessNames.map((name, at) => [name, worth(at)])) as Calibration['weights'],
  };
};

/** At a threshold: how many place themselves, and how many of these are right. */
export interface SelfPlacing {
  readonly threshold: number;
  readonly placed: number;
  readonly right: number;
}

export const thresholds = [0.9, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99] as const;

export const selfPlacing = (heard: readonly Heard[], calibration: Calibration): SelfPlacing[] => {
  const told = heard.map(({ witnesses, right }) => ({ confidence: stated(witnesses, calibration), right }));
  return thresholds.map((threshold) => {
    const placed = told.filter(({ confidence }) => confidence >= threshold);
    return { threshold, placed: placed.length, right: placed.filter(({ right }) => right).length };
  });
};
