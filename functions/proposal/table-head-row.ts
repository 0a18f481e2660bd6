import type { Judge } from './table-columns.ts';
import { columnRoleOf } from './table-heads.ts';
import { isDitto, isEmptyCell, plainCell } from './table-text.ts';
import type { Row } from './table.ts';

export const isHead = (row: Row, hasMore: boolean, judge: Judge): boolean => {
  const cells = row.cells.filter((cell) => cell !== '');
  const known = cells.filter((cell) => columnRoleOf(cell) !== null).length;
  return (
    hasMore &&
    cells.length >= 2 &&
    known >= 2 &&
    known * 2 >= cells.length &&
    !cells.some((cell) => isCount(cell) || namesPlace(cell, judge))
  );
};

/** Rows below a heading that nobody knows, at the least. */
/** Rows looked at. */
const sample = 40;
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
