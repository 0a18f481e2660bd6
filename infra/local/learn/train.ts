import { featuresOf } from '#proposal/turn-features.ts';
import type { Turns } from '#proposal/likely-kind.ts';
import { kinds } from '#proposal/reading.ts';
import type { Kind } from '#proposal/reading.ts';

/** A remark and what it asks. */
export interface Example {
  readonly kind: Kind;
  readonly text: string;
}

/** Passes over all examples. */
const passes = 200;
/** Standard deviation of the weights that is expected: the larger, the more an example may say. */
const spread = 3;
/** Weights below this are left out: many small ones tell together, and from here on they are not worth their room. */
const least = 0.1;

/**
 * Multinomial logistic regression with a Gaussian prior, by whole-batch AdaGrad: the same examples give the same weights.
 */
export const trained = (examples: readonly Example[]): Turns => {
  const index = new Map<string, number>();
  const rows = examples.map(({ text }) =>
    Uint32Array.from([...featuresOf(text)].map((feature) => numberOf(index, feature))),
  );
  const wanted = examples.map(({ kind }) => kinds.indexOf(kind));
  const width = kinds.length;
  const weights = new Float64Array((index.size + 1) * width);
  const bias = index.size * width;
  const gradient = new Float64Array(weights.length);
  const seen = new Float64Array(weights.length).fill(1e-8);
  const sums = new Float64Array(width);
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = 0; at < weights.length; at += 1) gradient[at] = at < bias ? (weights[at] ?? 0) / spread : 0;
    for (const [row, features] of rows.entries()) {
      shares(weights, features, bias, sums);
      sums[wanted[row] ?? 0] = (sums[wanted[row] ?? 0] ?? 0) - 1;
      for (const feature of features)
        for (let kind = 0; kind < width; kind += 1) add(gradient, feature * width + kind, sums[kind] ?? 0);
      for (let kind = 0; kind < width; kind += 1) add(gradient, bias + kind, sums[kind] ?? 0);
    }
    for (let at = 0; at < weights.length; at += 1) {
      const slope = gradient[at] ?? 0;
      add(seen, at, slope * slope);
      add(weights, at, (-0.3 * slope) / Math.sqrt(seen[at] ?? 1));
    }
  }
  return pruned(index, weights, bias);
};

const numberOf = (index: Map<string, number>, feature: string): number => {
  const known = index.get(feature) ?? index.size;
  index.set(feature, known);
  return known;
};

const add = (values: Float64Array, at: number, by: number): void => {
  values[at] = (values[at] ?? 0) + by;
};

/** Softmax of a row's scores, into `sums`. */
const shares = (weights: Float64Array, features: Uint32Array, bias: number, sums: Float64Array): void => {
  const width = sums.length;
  for (let kind = 0; kind < width; kind += 1) {
    let score = weights[bias + kind] ?? 0;
    for (const feature of features) score += weights[feature * width + kind] ?? 0;
    sums[kind] = score;
  }
  const most = Math.max(...sums);
  let total = 0;
  for (let kind = 0; kind < width; kind += 1) {
    sums[kind] = Math.exp((sums[kind] ?? 0) - most);
    total += sums[kind] ?? 0;
  }
  for (let kind = 0; kind < width; kind += 1) sums[kind] = (sums[kind] ?? 0) / total;
};

const hundredths = (value: number): number => Math.round(value * 100);

const pruned = (index: ReadonlyMap<string, number>, weights: Float64Array, bias: number): Turns => {
  const kept = [...index].flatMap(([feature, at]): [string, number[]][] => {
    const told = kinds.flatMap((_, kind) => {
      const weight = weights[at * kinds.length + kind] ?? 0;
      return Math.abs(weight) < least ? [] : [kind, hundredths(weight)];
    });
    return told.length === 0 ? [] : [[feature, told]];
  });
  return {
    kinds: [...kinds],
    bias: kinds.map((_, kind) => hundredths(weights[bias + kind] ?? 0)),
    weights: Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1))),
  };
};
