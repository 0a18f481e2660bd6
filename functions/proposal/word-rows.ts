import { letters } from './letters.ts';
import type { Known } from './word-places.ts';
import { allChanges } from './word-units.ts';
import type { Unit } from './word-units.ts';

/** Letters of a cell that says something: fewer are a number, a name, a heading. */
const fewestSaid = 30;

/**
 * Of tables in which the draft's words are changed: the cells that their changes tell all of. A cell with prose ("Reasons")
 * stays prose; tables without marked changes stay tables of proposals.
 * @returns indexes of units.
 */
export const coveredCells = (units: readonly Unit[], places: readonly (Known | null)[]): ReadonlySet<number> => {
  const covered = new Set<number>();
  for (const rows of tablesOf(units)) {
    const isKnown = (at: number): boolean => (places[at] ?? null) !== null;
    const isRead = (at: number): boolean => isKnown(at) && allChanges(units[at] ?? none).length > 0;
    if (!rows.flat().some(isRead)) continue;
    const isTold = rows.map(
      (row) => row.some(isRead) || (row.some(isKnown) && row.every((at) => isKnown(at) || !says(units[at]))),
    );
    for (const [at, row] of rows.entries()) {
      const isHeading = at === 0 && isTold.slice(1).every(Boolean) && !row.some((one) => says(units[one]));
      if (isTold[at] !== true && !isHeading) continue;
      for (const one of row) if (isKnown(one) || !says(units[one])) covered.add(one);
    }
  }
  return covered;
};

/**
 * Units that stand alone in their row: in a copy of the draft set as a table there are numbers beside its paragraphs, in a
 * table of proposals other words.
 */
export const standsAlone = (units: readonly Unit[]): ((index: number) => boolean) => {
  const beside = new Set<number>();
  for (const row of tablesOf(units).flat()) {
    const columns = new Set(row.filter((at) => hasWords(units[at])).map((at) => columnOf(units[at])));
    if (columns.size > 1) for (const at of row) beside.add(at);
  }
  return (index) => !beside.has(index);
};

/** Letters of a cell that is more than a number: "II.84", "Paragraph 84". */
const fewestWords = 14;

const hasWords = ({ parts }: Unit = none): boolean =>
  letters(parts.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join('')).length >= fewestWords;

/** The column of a table's cell; null elsewhere. */
export const columnOf = (unit: Unit | undefined): number | null => {
  const setting = unit?.parts[0]?.paragraph.setting;
  return setting?.kind === 'cell' ? setting.column : null;
};

const none: Unit = { parts: [], before: '', plain: '' };

/** The unit holds more than a number, a name or a heading. */
export const says = (unit: Unit = none): boolean =>
  letters(unit.parts.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join('')).length >= fewestSaid;

/** The units of each table, row by row. */
export const tablesOf = (units: readonly Unit[]): number[][][] => {
  const tables = new Map<number, Map<number, number[]>>();
  for (const [index, { parts }] of units.entries()) {
    const setting = parts[0]?.paragraph.setting;
    if (setting?.kind !== 'cell') continue;
    const rows = tables.get(setting.table) ?? new Map<number, number[]>();
    tables.set(setting.table, rows);
    rows.set(setting.row, [...(rows.get(setting.row) ?? []), index]);
  }
  return [...tables.values()].map((rows) => [...rows.values()]);
};
