import * as z from 'zod';
import shipped from './calibration.json' with { type: 'json' };

const stepSchema = z.strictObject({ from: z.number().min(0).max(1), confidence: z.number().min(0).max(1) });
type Step = z.infer<typeof stepSchema>;

const rises = (before: Step | undefined, step: Step): boolean =>
  before === undefined ? step.from === 0 : before.from < step.from && before.confidence <= step.confidence;

/**
 * What a raw score has been worth: from this score on, that share of places was right. The reader's own scores (how the
 * place was named, what the words say of it) put items in order; how often such items are right is a thing to be measured,
 * and `npm run -s evaluate -- --calibrate` writes it here from the development half of the gold set.
 */
export const calibrationSchema = z.strictObject({
  steps: z
    .array(stepSchema)
    .refine((steps) => steps.every((step, index) => rises(steps[index - 1], step)), 'steps and confidences rise'),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/** Nothing measured: a score is stated as it is. */
export const uncalibrated: Calibration = { steps: [] };

export const shippedCalibration: Calibration = calibrationSchema.parse(shipped);

/** The confidence to state for a raw score, between 0 and 1 and with three decimals. */
export const stated = (score: number, { steps }: Calibration): number => {
  const raw = Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
  return steps.findLast((step) => step.from <= raw)?.confidence ?? raw;
};
