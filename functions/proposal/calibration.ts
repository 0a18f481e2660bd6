import * as z from 'zod';
import shipped from './calibration.json' with { type: 'json' };
import { witnessNames } from './witnesses.ts';
import type { Witnesses } from './witnesses.ts';

/**
 * What each witness has been worth: the logarithm by which the odds that a place is right rise with it. The reader's own
 * scores say how a place was named; how often such places are right is a thing to be measured, and
 * `npm run -s evaluate -- --calibrate` writes it here from the development half of the gold set.
 */
export const calibrationSchema = z.strictObject({
  bias: z.number(),
  weights: z.record(z.enum(witnessNames), z.number()),
});
export type Calibration = z.infer<typeof calibrationSchema>;

export const shippedCalibration: Calibration = calibrationSchema.parse(shipped);

/** The confidence to state, between 0 and 1 and with three decimals. */
export const stated = (witnesses: Witnesses, { bias, weights }: Calibration): number => {
  const odds = witnessNames.reduce((sum, name) => sum + weights[name] * witnesses[name], bias);
  return thousandths(1 / (1 + Math.exp(-odds)));
};

export const thousandths = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
