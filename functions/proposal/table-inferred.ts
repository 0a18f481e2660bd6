import type { Judge } from './table-columns.ts';
import { share } from './table-head-row.ts';
import { isDitto, isEmptyCell, plainCell, rowTypeOf } from './table-text.ts';
import type { Row } from './table.ts';
import type { ColumnRole } from './words/table-heads.ts';

/** Rows looked at to tell what a column holds. */
const sample = 40;

/** Roles for the columns that no heading explains, by what most of their cells hold. */
export const inferred = (
  told: readonly (ColumnRole | null)[],
  rows: readonly Row[],
  judge: Judge,
  headed: boolean,
): (ColumnRole | null)[] => {
  const roles = [...told];
  const seen = rows.slice(0, sample).filter((row) => row.cells.length > 1);
  const column = (index: number): string[] =>
    seen.map((row) => plainCell(row.cells[index] ?? '')).filter((cell) => !isEmptyCell(cell) && !isDitto(cell));
  const has = (...among: ColumnRole[]): boolean => roles.some((role) => role !== null && among.includes(role));
  const open = (): number[] => roles.flatMap((role, index) => (role === null ? [index] : []));

  for (const index of open()) {
    const cells = column(index);
    if (cells.length === 0) continue;
    const is = (kind: string) => share(cells, (cell) => judge.place(cell) === kind);
    if (has('reference') || (has('paragraph') && has('section'))) continue;
    if (!has('section') && is('section') >= 0.6 && cells.length > 0)
      roles[index] = headed || moreNumbers(roles, index, column, judge) ? 'section' : null;
    else if (!has('paragraph') && is('number') >= 0.6)
      roles[index] = isCounting(cells) && hasOtherPlace(roles, index, column, judge) ? 'ordinal' : 'paragraph';
    else if (!has('paragraph') && is('place') + is('number') + is('section') >= 0.6) roles[index] = 'reference';
  }
  for (const [index, role] of roles.entries())
    if (role === 'number')
      roles[index] =
        has('paragraph', 'reference') || hasOtherPlace(roles, index, column, judge) || isCounting(column(index))
          ? 'ordinal'
          : 'paragraph';
  for (const index of open()) {
    const cells = column(index);
    if (cells.length === 0) continue;
    if (isCounting(cells) && cells.every((cell) => cell.length < longestOrdinal)) roles[index] = 'ordinal';
    else if (!has('country') && share(cells, judge.names) >= 0.6) roles[index] = 'country';
    else if (
      !has('action') &&
      share(cells, (cell) => rowTypeOf(cell) !== null || (cell.length < 30 && judge.instructs(cell))) >= 0.6
    )
      roles[index] = 'action';
    else if (!has('proposal') && share(cells, judge.instructs) >= 0.5) roles[index] = 'proposal';
    else if (!has('old') && index < roles.length - 1 && share(cells, judge.quotes) >= 0.6) roles[index] = 'old';
    else if (has('old') && !has('new', 'proposal') && roles.indexOf('old') < index) roles[index] = 'new';
    else if (!has('new', 'proposal', 'old', 'action', 'comment')) roles[index] = 'proposal';
    else if (!has('reason')) roles[index] = 'reason';
  }
  return roles;
};

const moreNumbers = (
  roles: readonly (ColumnRole | null)[],
  from: number,
  column: (index: number) => string[],
  judge: Judge,
): boolean =>
  roles.some((_, index) => index !== from && share(column(index), (cell) => judge.place(cell) !== null) >= 0.5);

const hasOtherPlace = (
  roles: readonly (ColumnRole | null)[],
  from: number,
  column: (index: number) => string[],
  judge: Judge,
): boolean =>
  roles.some(
    (role, index) =>
      index !== from &&
      (role === 'paragraph' ||
        role === 'reference' ||
        (role === null &&
          share(column(index), (cell) => {
            const place = judge.place(cell);
            return place === 'place' || place === 'number';
          }) >= 0.6)),
  );

/** Letters: « Proposition n° 12 ». */
const longestOrdinal = 24;

/** 1, 2, 3, « N° 1, N° 2 »: how senders count their own remarks. */
const isCounting = (cells: readonly string[]): boolean =>
  cells.length >= 2 && cells.every((cell, index) => Number(/\p{Nd}{1,4}/u.exec(cell)?.[0]) === index + 1);
