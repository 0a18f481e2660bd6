import { writeFile } from 'node:fs/promises';
import { isDoubtful } from '#proposal/item-of.ts';
import { witnessesIn } from '#proposal/witnesses.ts';
import { outlineRead } from '#infra/local/read-files.ts';
import { fitted, selfPlacing } from './fit.ts';
import { evaluated } from './gold-set.ts';
import { rightPlaces } from './outcome.ts';

/**
 * `npm run -s evaluate -- --calibrate`: measures on the doubtful papers of the development half what each witness of a place is worth, writes it
 * to `file`, and says for some thresholds how many items would place themselves and how many of these are right.
 */
export const calibrated = async (folder: string, file: string): Promise<string> => {
  const outcomes = await evaluated(folder, { half: 'dev', language: null }, null);
  const heard = outcomes.flatMap((outcome) => {
    const right = rightPlaces(outcome);
    const { items } = outcome.reading;
    // A paper without doubts states its scores as they are.
    if (!items.some(isDoubtful)) return [];
    const witnessesAt = witnessesIn(items, outlineRead);
    return items.flatMap((item, index) => {
      const witnesses = witnessesAt(index);
      return witnesses === undefined || item.target === 'unknown' ? [] : [{ witnesses, right: right.has(item) }];
    });
  });
  const calibration = fitted(heard);
  await writeFile(file, `${JSON.stringify(calibration, null, 2)}\n`);
  const lines = selfPlacing(heard, calibration).map(({ threshold, placed, right }) => {
    const percent = (part: number, of: number): string => (of === 0 ? '–' : ((100 * part) / of).toFixed(1));
    const people = percent(heard.length - placed, heard.length);
    return `reviewThreshold ${threshold}: ${people} % go to people; of the rest ${percent(right, placed)} % are right`;
  });
  return `Written to ${file}, from ${heard.length} items.\n${lines.join('\n')}\n`;
};
