import { goneOn } from './table-drawn.ts';
import { isHead, share, standsApart } from './table-head-row.ts';
import { columnRemoves, columnRoleOf } from './table-heads.ts';
import { isDitto, isEmptyCell, plainCell, rowTypeOf } from './table-text.ts';
import type { Row, Table } from './table.ts';
import type { ColumnRole } from './words/table-heads.ts';

/** What the draft and the languages say of single cells. */
export interface Judge {
  readonly place: (cell: string) => 'place' | 'section' | 'number' | null;
  readonly instructs: (cell: string) => boolean;
  /** The words stand in the draft. */
  readonly quotes: (cell: string) => boolean;
  readonly names: (cell: string) => boolean;
}

/** A table whose columns are known. */
export interface Columns {
  readonly roles: readonly (ColumnRole | null)[];
  /** Without headings. */
  readonly rows: readonly Row[];
  /** Headings said so; else the cells did. */
  readonly headed: boolean;
  /** The heading of the old words says that they go: "OUT". */
  readonly removes: boolean;
  /** Every row that names an author names the same. */
  readonly oneAuthor: boolean;
}

/** Letters in one cell. */
const longestCell = 12_000;

/** Rows looked at to tell what a column holds. */
const sample = 40;

/** What the columns hold; null where the lines are no table about the draft. */
export const columnsOf = (table: Table, judge: Judge): Columns | null => {
  // A paper in a frame, or a hostile line: prose, not cells.
  if (table.rows.some((row) => row.cells.some((cell) => cell.length > longestCell))) return null;
  const known = table.rows.slice(0, 3).findIndex((row) => isHead(row, table.rows.length > 1, judge));
  const head = known === -1 && standsApart(table.rows, judge) ? 0 : known;
  const header = head === -1 ? undefined : table.rows[head];
  const headings = header?.cells.map(columnRoleOf) ?? [];
  const key = header?.cells.join('|');
  const rows = table.rows.filter(
    (row, index) => index !== head && (index > head || row.cells.length === 1) && row.cells.join('|') !== key,
  );
  const width = Math.max(header?.cells.length ?? 0, ...rows.slice(0, sample).map((row) => row.cells.length));
  const told = Array.from({ length: width }, (_, index) => headings[index] ?? null);
  const roles = inferred(believed(told, rows, judge), rows, judge, header !== undefined);
  if (!isAboutDraft(roles, rows, judge, header !== undefined)) return null;
  const country = roles.indexOf('country');
  const authors = new Set(
    rows.map((row) => plainCell(row.cells[country] ?? '')).filter((cell) => !isEmptyCell(cell) && !isDitto(cell)),
  );
  return {
    roles,
    rows: table.drawn ? goneOn(rows, roles) : rows,
    headed: header !== undefined,
    removes: header?.cells.some(columnRemoves) === true,
    oneAuthor: authors.size <= 1,
  };
};

const ofWords: ReadonlySet<ColumnRole> = new Set(['old', 'new', 'proposal', 'comment', 'reason']);
const ofPlaces: ReadonlySet<ColumnRole> = new Set(['section', 'paragraph', 'reference']);

/** "Part of the draft", « Réf. projet 2 »: a heading that speaks of words over nothing but places explains nothing. */
const believed = (told: readonly (ColumnRole | null)[], rows: readonly Row[], judge: Judge): (ColumnRole | null)[] =>
  told.map((role, at) => {
    if (role === null || !(role === 'section' || ofWords.has(role))) return role;
    const cells = rows
      .slice(0, sample)
      .filter((row) => row.cells.length > 1)
      .map((row) => plainCell(row.cells[at] ?? ''))
      .filter((cell) => !isEmptyCell(cell) && !isDitto(cell));
    // 章节: "二/8": what is headed as sections names paragraphs.
    if (role === 'section')
      return !told.includes('paragraph') &&
        !told.includes('reference') &&
        share(cells, (cell) => judge.place(cell) === 'place') >= 0.6
        ? 'reference'
        : role;
    const isSpare =
      told.some((other, index) => other === role && index !== at) ||
      !told.some((other) => other !== null && ofPlaces.has(other));
    return isSpare && cells.length > 1 && share(cells, (cell) => judge.place(cell) !== null) >= 0.8 ? null : role;
  });

/** Roles for the columns that no heading explains, by what most of their cells hold. */
const inferred = (
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

/** A table about the draft names its places, or at least its words, and says something of them. */
const isAboutDraft = (
  roles: readonly (ColumnRole | null)[],
  rows: readonly Row[],
  judge: Judge,
  headed: boolean,
): boolean => {
  const has = (...among: ColumnRole[]): boolean => roles.some((role) => role !== null && among.includes(role));
  const body = rows.filter((row) => row.cells.length > 1);
  if (body.length === 0 || (!headed && rows.length < 2)) return false;
  const says = has('action', 'old', 'new', 'proposal', 'comment');
  if (!says) return false;
  if (!has('paragraph', 'reference', 'section'))
    return (has('old') && has('new')) || (headed && has('number', 'ordinal') && has('proposal', 'new'));
  const places = roles.flatMap((role, index) =>
    role === 'paragraph' || role === 'reference' || role === 'section' ? [index] : [],
  );
  const named = body
    .slice(0, sample)
    .filter((row) => places.some((index) => judge.place(row.cells[index] ?? '') !== null)).length;
  return named > 0 && (headed || named >= Math.min(body.length, sample) * 0.6);
};
