import { writeFile } from 'node:fs/promises';
import { uncalibrated } from '#proposal/calibration.ts';
import { scoredItems } from './calibration.ts';
import { isotonic, selfPlacing } from './fit.ts';
import { evaluated } from './gold-set.ts';

/**
 * `npm run -s evaluate -- --calibrate`: fits the reader's scores to the development half. Nothing is written as long as
 * no threshold keeps what places itself right often enough: with honest confidences everything would go to people, and
 * the remedy is to read better.
 */
export const calibrated = async (folder: string, file: string): Promise<string> => {
  const outcomes = await evaluated(folder, { half: 'dev', language: null }, uncalibrated);
  const scored = scoredItems(outcomes).map(({ item, right }) => ({ score: item.confidence, right }));
  const steps = isotonic(scored);
  const found = selfPlacing(scored, steps);
  const shown = steps.map((step) => `from ${step.from}: ${step.confidence}`).join('; ');
  const measured = `${steps.length} steps from ${scored.length} items (${shown}).`;
  if (found === null)
    return `${measured} At no threshold are 99 of 100 that place themselves right: nothing is written.\n`;
  await writeFile(file, `${JSON.stringify({ steps }, null, 2)}\n`);
  const people = ((100 * (scored.length - found.placed)) / scored.length).toFixed(1);
  return `${measured} Written to ${file}. At a reviewThreshold of ${found.threshold} ${found.right} of ${found.placed} that place themselves are right; ${people} % go to people.\n`;
};
