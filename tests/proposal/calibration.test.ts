import { describe, expect, it } from 'vitest';
import { calibrationSchema, shippedCalibration, stated } from '#proposal/calibration.ts';
import { witnessNames } from '#proposal/witnesses.ts';
import type { WitnessName, Witnesses } from '#proposal/witnesses.ts';

const witnesses = (some: Partial<Record<WitnessName, number>>): Witnesses => ({
  ...(Object.fromEntries(witnessNames.map((name) => [name, 0])) as Witnesses),
  ...some,
});

const calibration = { bias: 1, weights: { ...witnesses({}), again: -2, score: 1 } };

describe('what witnesses say becomes a confidence', () => {
  it.each([
    [{}, 0.731],
    [{ again: 1 }, 0.269],
    [{ score: 3 }, 0.982],
    [{ score: 3, again: 1 }, 0.881],
    [{ score: 900 }, 1],
    [{ again: 900 }, 0],
  ])('%j is stated as %d', (heard, confidence) => {
    expect(stated(witnesses(heard), calibration)).toBe(confidence);
  });
});

describe('the calibration that ships', () => {
  it('has a weight for every witness and for no other', () => {
    expect(calibrationSchema.parse(shippedCalibration)).toEqual(shippedCalibration);
    expect(Object.keys(shippedCalibration.weights).sort()).toEqual([...witnessNames].sort());
    expect(calibrationSchema.safeParse({ ...calibration, weights: { again: 1 } }).success).toBe(false);
  });

  it('trusts a surer reader, a subject in common and a paper in order more, and a place read twice less', () => {
    const { weights } = shippedCalibration;
    for (const name of ['score', 'ofOneSubject', 'behindTheLast', 'beforeTheNext'] as const)
      expect(weights[name]).toBeGreaterThan(0);
    for (const name of ['again', 'beforeTheLast', 'nothingInCommon'] as const) expect(weights[name]).toBeLessThan(0);
  });
});
