import { describe, expect, it } from 'vitest';
import { fitted, selfPlacing } from '#infra/local/evaluate/fit.ts';
import type { Heard } from '#infra/local/evaluate/fit.ts';
import { calibrationSchema, stated } from '#proposal/calibration.ts';
import { witnessNames } from '#proposal/witnesses.ts';
import type { WitnessName, Witnesses } from '#proposal/witnesses.ts';

const witnesses = (some: Partial<Record<WitnessName, number>>): Witnesses => ({
  ...(Object.fromEntries(witnessNames.map((name) => [name, 0])) as Witnesses),
  ...some,
});

const heard = (some: Partial<Record<WitnessName, number>>, right: number, wrong: number): Heard[] => [
  ...Array.from({ length: right }, () => ({ witnesses: witnesses(some), right: true })),
  ...Array.from({ length: wrong }, () => ({ witnesses: witnesses(some), right: false })),
];

describe('a calibration fitted to items', () => {
  it('states how often such items were right', () => {
    const calibration = fitted([...heard({}, 900, 100), ...heard({ again: 1 }, 500, 500)]);
    expect(stated(witnesses({}), calibration)).toBeCloseTo(0.9, 1);
    expect(stated(witnesses({ again: 1 }), calibration)).toBeCloseTo(0.5, 1);
    expect(calibration.weights.again).toBeLessThan(-1.5);
  });

  it('makes little of a witness that was heard a few times, and nothing of one that was not', () => {
    const { weights } = fitted([...heard({}, 900, 100), ...heard({ newUnit: 1 }, 3, 0)]);
    expect(weights.newUnit).toBeGreaterThan(0);
    expect(weights.newUnit).toBeLessThan(0.2);
    expect(weights.reasoned).toBe(0);
  });

  it('is of the shape that the reader takes, the same for the same items, and says even odds of nothing', () => {
    const some = [...heard({ score: 2 }, 40, 1), ...heard({ score: 1, comment: 1 }, 4, 9)];
    expect(calibrationSchema.parse(fitted(some))).toEqual(fitted(some));
    expect(stated(witnesses({}), fitted([]))).toBe(0.5);
  });
});

describe('a threshold', () => {
  it('says how many place themselves and how many of these are right', () => {
    const some = [...heard({}, 970, 30), ...heard({ again: 1 }, 500, 500)];
    expect(selfPlacing(some, fitted(some)).find(({ threshold }) => threshold === 0.94)).toEqual({
      ...{ threshold: 0.94, placed: 1_000, right: 970 },
    });
  });
});
