import { begun } from './item-of.ts';
import { letters } from './letters.ts';
import type { Evidence } from './reading.ts';
import { columnRoleOf } from './table-heads.ts';
import { doubted, placedOf } from './word-asked.ts';
import type { Asked } from './word-asked.ts';
import { likeness } from './word-changes.ts';
import type { Known } from './word-places.ts';
import { columnOf, says, tablesOf } from './word-rows.ts';
import { allChanges } from './word-units.ts';
import { edit } from './wording.ts';
import type { Unit, UnitPart } from './word-units.ts';
import type { ColumnRole } from './words/table-heads.ts';

/** What tables ask that show the draft's paragraphs beside other versions of them, with nothing marked. */
export interface PairsRead {
  readonly asked: readonly Asked[];
  /** Indexes of units that are told by them: both versions, numbers, reasons. */
  readonly covered: ReadonlySet<number>;
}

/** Of a paragraph that was changed this much is left; less is another text, which a table's columns explain. */
const mostlyKept = 0.6;

const beside = 'action: the full new text, beside the draft’s words';

/**
 * Rows of a table with the draft's paragraph whole in one cell and much the same words in another: its full new text,
 * with the number in the cell or none, whatever heads the columns. Rows that show it twice unchanged ask nothing.
 */
export const pairsIn = (
  units: readonly Unit[],
  places: readonly (Known | null)[],
  evidenceOf: (part: UnitPart) => Evidence,
): PairsRead => {
  const asked: Asked[] = [];
  const covered = new Set<number>();
  for (const rows of tablesOf(units)) {
    // A column of places: the table is read by its columns.
    if (rows.slice(1).some((row) => row.some((at) => !says(units[at]) && /\p{N}/u.test(wordsOf(units[at]))))) continue;
    const [heads = []] = rows;
    const roleOf = (at: number): ColumnRole | null => {
      const head = heads.find((one) => columnOf(units[one]) === columnOf(units[at]));
      return head === undefined ? null : columnRoleOf(wordsOf(units[head]));
    };
    const isTold = rows.map((row) => {
      const pair = pairOf(row, units, places);
      if (pair === null) return false;
      const made = askedOfPair(pair, units, evidenceOf, roleOf);
      if (made !== null) {
        const why = row.filter((at) => ['reason', 'comment'].includes(roleOf(at) ?? '') && !isEmpty(units[at]));
        made.reading.reason = why.length === 0 ? null : why.map((at) => wordsOf(units[at])).join(' ');
        for (const at of why) covered.add(at);
        asked.push(made);
      }
      for (const at of row) if (at === pair.old || at === pair.fresh || !says(units[at])) covered.add(at);
      return true;
    });
    if (isTold.slice(1).some(Boolean) && isTold.slice(1).every(Boolean)) for (const at of heads) covered.add(at);
  }
  return { asked, covered };
};

interface Pair {
  readonly known: Known;
  readonly old: number;
  readonly fresh: number;
}

const pairOf = (row: readonly number[], units: readonly Unit[], places: readonly (Known | null)[]): Pair | null => {
  if (row.some((at) => units[at] === undefined || allChanges(units[at]).length > 0)) return null;
  for (const old of row) {
    const known = places[old] ?? null;
    if (known?.fit !== 'whole') continue;
    const others = row.filter((at) => columnOf(units[at]) !== columnOf(units[old]));
    const fresh = others.find((at) => likeness(known.current, wordsOf(units[at])) >= mostlyKept);
    if (fresh !== undefined) return { known, old, fresh };
  }
  return null;
};

const askedOfPair = (
  { known, old, fresh }: Pair,
  units: readonly Unit[],
  evidenceOf: (part: UnitPart) => Evidence,
  roleOf: (at: number) => ColumnRole | null,
): Asked | null => {
  const words = wordsOf(units[fresh]);
  const shown = words.startsWith(known.label) ? words.slice(known.label.length).trim() : words;
  if (letters(shown) === letters(known.current)) return null;
  const parts = [old, fresh].flatMap((at) => units[at]?.parts ?? []);
  const reading = begun(placedOf(known), 'replace', 1, [beside], parts.map(evidenceOf));
  Object.assign(reading, { edits: [edit('replace', null, shown, null, null)] });
  const made: Asked = { reading, author: null, unit: fresh, move: null, put: null };
  const isSaid = ['new', 'proposal'].includes(roleOf(fresh) ?? '') || roleOf(old) === 'old';
  return isSaid ? made : doubted(made, 'nothing says which of the two is proposed');
};

const wordsOf = (unit: Unit | undefined): string => unit?.before ?? '';

const isEmpty = (unit: Unit | undefined): boolean => letters(wordsOf(unit)) === '';
