import type { Judge } from './table-columns.ts';
import { columnRoleOf } from './table-heads.ts';
import { isDitto, isEmptyCell, plainCell } from './table-text.ts';
import type { Row } from './table.ts';

/** Whether a row says what the columns below it hold. */
export const isHead = (row: Row, below: readonly Row[], judge: Judge): boolean => {
  const cells = row.cells.filter((cell) => cell !== '');
  const named = row.cells.flatMap((cell, column) => (namesPlace(cell, judge) ? [column] : []));
  const [section] = named;
  const known = cells.filter((cell) => columnRoleOf(cell) !== null || cell === row.cells[section ?? -1]).length;
  return (
    below.length > 0 &&
    cells.length >= 2 &&
    known >= 2 &&
    known * 2 >= cells.length &&
    !cells.some(isCount) &&
    (section === undefined || (named.length === 1 && isOverNumbers(row, below, section, judge)))
  );
};

/** "Section IV | our view" over "5 | delete": the section of the numbers in its column, or where it is left empty in the next. */
const isOverNumbers = (row: Row, below: readonly Row[], column: number, judge: Judge): boolean => {
  if (judge.place(row.cells[column] ?? '') !== 'section') return false;
  const cells = [column, column + 1]
    .map((at) =>
      below.slice(0, sample).flatMap((one) => (one.cells.length > 1 ? [plainCell(one.cells[at] ?? '')] : [])),
    )
    .map((all) => all.filter((cell) => !isEmptyCell(cell) && !isDitto(cell)))
    .find((all) => all.length > 0);
  return (
    cells !== undefined &&
    share(cells, (cell) => ['number', 'place'].includes(judge.place(cell) ?? '') && !judge.names(cell)) >= 0.6 &&
    row.cells.some((cell, at) => at !== column && cell !== '' && columnRoleOf(cell) !== null)
  );
};

/** Rows looked at. */
const sample = 40;
/** Rows below a heading that nobody knows, at the least. */
const fewestBelow = 3;

/** "Locus | What we would write": unknown words over a column that holds places, in no cell of theirs a place or a request. */
export const standsApart = (rows: readonly Row[], judge: Judge): boolean => {
  const [first, ...below] = rows.filter((row) => row.cells.length > 1);
  if (first === undefined || below.length < fewestBelow || rows[0] !== first) return false;
  if (first.cells.some((cell) => (isCount(cell) ? cell !== '' : namesPlace(cell, judge) || judge.quotes(cell))))
    return false;
  return first.cells.some(
    (cell, index) =>
      !isEmptyCell(cell) &&
      judge.place(cell) === null &&
      share(
        below
          .slice(0, sample)
          .map((row) => plainCell(row.cells[index] ?? ''))
          .filter((one) => !isEmptyCell(one) && !isDitto(one)),
        (one) => judge.place(one) !== null,
      ) >= 0.6,
  );
};

/** A row of headings has no number by itself: "14 | delete | reason" is a row like the others. */
const isCount = (cell: string): boolean => /^[\p{Nd}.\s]+$/u.test(cell);

/** "Section II | Paragraph 14" is a row, whatever its words head elsewhere. */
const namesPlace = (cell: string, judge: Judge): boolean => {
  const place = judge.place(cell);
  return place === 'section' || (place !== null && /\p{Nd}/u.test(cell));
};

export const share = (cells: readonly string[], holds: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
