import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { classified } from '#infra/local/read-files.ts';
import { shippedCalibration } from '#proposal/calibration.ts';
import type { Calibration } from '#proposal/calibration.ts';
import { halfOf, labelSchema } from './label.ts';
import type { Half } from './label.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';

export interface Selection {
  half: Half;
  language: string | null;
}

/** Reads the chosen contributions of the gold set and holds each against its label, in order of name. */
export const evaluated = async (
  folder: string,
  selection: Selection,
  calibration: Calibration | null = shippedCalibration,
): Promise<Outcome[]> => {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
  const outcomes: Outcome[] = [];
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    if (selection.half !== 'all' && halfOf(name.replace(/\.json$/u, '')) !== selection.half) continue;
    const label = labelSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    if (selection.language !== null && label.language !== selection.language) continue;
    const file = join(folder, contributionOf(name, names));
    outcomes.push(outcomeOf(file, label, (await classified(file, calibration)).reading));
  }
  return outcomes;
};

const contributionOf = (label: string, names: readonly string[]): string => {
  const stem = label.slice(0, -'json'.length);
  const [file, second] = names.filter((name) => name !== label && name.startsWith(stem));
  if (file === undefined || second !== undefined)
    throw new Error(`${label} labels ${file === undefined ? 'no' : 'more than one'} contribution.`);
  return file;
};
