import { describe, expect, it } from 'vitest';
import { calibrationOf } from '#infra/local/evaluate/calibration.ts';
import { item, label, outcome } from './outcomes.ts';

describe('confidence is held against what is right', () => {
  const four = outcome(
    label([
      { target: 'II.1', kind: 'delete' },
      { target: 'II.2', kind: 'delete' },
      { target: 'II.3', kind: 'delete', mustReview: true },
    ]),
    [
      item({ target: 'II.1', confidence: 0.98 }),
      item({ target: 'II.2', confidence: 0.98 }),
      item({ target: 'II.3', confidence: 0.4 }),
      item({ target: 'II.9', confidence: 0.98 }),
    ],
  );
  const { bands, ece, brier } = calibrationOf([four]);

  it('in bands, with the share that is right in each', () => {
    expect(bands.map(({ from, to, n }) => [from, to, n])).toEqual([
      [0, 0.5, 1],
      [0.97, 0.99, 3],
    ]);
    expect(bands[1]?.right).toBeCloseTo(2 / 3);
    expect(bands[0]?.right).toBe(0);
  });

  it('with the mean distance and the Brier score', () => {
    expect(ece).toBeCloseTo((0.4 + 3 * (0.98 - 2 / 3)) / 4);
    expect(brier).toBeCloseTo((0.4 ** 2 + 2 * 0.02 ** 2 + 0.98 ** 2) / 4);
  });

  it('and says nothing where there is nothing', () => {
    expect(calibrationOf([])).toEqual({ bands: [], ece: null, brier: null });
  });
});
