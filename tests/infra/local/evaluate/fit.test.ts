import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isotonic, selfPlacing } from '#infra/local/evaluate/fit.ts';
import type { Scored } from '#infra/local/evaluate/fit.ts';
import { calibrationSchema } from '#proposal/calibration.ts';

const items = (score: number, right: number, wrong: number): Scored[] => [
  ...Array.from({ length: right }, () => ({ score, right: true })),
  ...Array.from({ length: wrong }, () => ({ score, right: false })),
];

describe('a calibration fitted to items', () => {
  it('states for a score how often such items were right', () => {
    expect(isotonic([...items(0.5, 20, 20), ...items(0.99, 98, 1)])).toEqual([
      { from: 0, confidence: 0.5 },
      { from: 0.99, confidence: 0.985 },
    ]);
  });

  it('pools a score that does worse than a lower one with it', () => {
    expect(
      isotonic([...items(0.9, 36, 4), ...items(0.95, 20, 20), ...items(0.99, 99, 0)]).map((one) => one.from),
    ).toEqual([0, 0.99]);
  });

  it('makes no step of a few items, and claims no certainty of many', () => {
    const steps = isotonic([...items(0.3, 0, 30), ...items(0.98, 40, 0), ...items(0.995, 3, 0)]);
    expect(steps).toEqual([
      { from: 0, confidence: 0.016 },
      { from: 0.98, confidence: 0.989 },
    ]);
  });

  it('rises, begins at nothing and is of the shape that the reader takes, whatever the items', () => {
    const scored = fc.record({ score: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(scored, { maxLength: 400 }), (some) => {
        expect(calibrationSchema.safeParse({ steps: isotonic(some) }).success).toBe(true);
      }),
    );
  });
});

describe('the threshold', () => {
  it('is the lowest at which 99 in 100 that place themselves are right', () => {
    const scored = [...items(0.5, 20, 20), ...items(0.9, 59, 1), ...items(0.99, 200, 0)];
    expect(selfPlacing(scored, isotonic(scored))).toEqual({ threshold: 0.975, placed: 260, right: 259 });
  });

  it('does not exist where the surest items are too often wrong', () => {
    const scored = items(0.99, 95, 5);
    expect(selfPlacing(scored, isotonic(scored))).toBeNull();
  });
});
