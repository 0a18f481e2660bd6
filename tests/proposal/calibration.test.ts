import { describe, expect, it } from 'vitest';
import { calibrationSchema, shippedCalibration, stated, uncalibrated } from '#proposal/calibration.ts';

const steps = [
  { from: 0, confidence: 0.2 },
  { from: 0.9, confidence: 0.8 },
  { from: 0.98, confidence: 0.99 },
];

describe('a raw score becomes a confidence', () => {
  for (const [score, confidence] of [
    [0, 0.2],
    [0.899, 0.2],
    [0.9, 0.8],
    [0.97, 0.8],
    [0.98, 0.99],
    [1, 0.99],
    [1.2, 0.99],
    [-1, 0.2],
  ] as const)
    it(`${score} is stated as ${confidence}`, () => {
      expect(stated(score, { steps })).toBe(confidence);
    });

  it('is stated as it is, within 0 and 1 and with three decimals, where nothing is measured', () => {
    expect([0.98765, -0.5, 1.5].map((score) => stated(score, uncalibrated))).toEqual([0.988, 0, 1]);
  });
});

describe('a calibration', () => {
  it('that ships has the right shape', () => {
    expect(calibrationSchema.parse(shippedCalibration)).toEqual(shippedCalibration);
  });

  it('begins at nothing', () => {
    expect(calibrationSchema.safeParse({ steps: steps.slice(1) }).success).toBe(false);
  });

  it('never states less for a higher score', () => {
    expect(calibrationSchema.safeParse({ steps: [...steps, { from: 0.99, confidence: 0.9 }] }).success).toBe(false);
    expect(calibrationSchema.safeParse({ steps: [...steps, { from: 0.5, confidence: 1 }] }).success).toBe(false);
  });
});
