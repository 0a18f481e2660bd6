import { goneOn } from './table-drawn.ts';
import { isHead, share, standsApart } from './table-head-row.ts';
import { columnRemoves, columnRoleOf } from './table-heads.ts';
import { inferred } from './table-inferred.ts';
import { isDitto, isEmptyCell, plainCell } from './table-text.ts';
import { ticked } from './table-ticks.ts';
import type { Row, Table } from './table.ts';
import type { ColumnRole } from './words/table-heads.ts';
import type { RowType } from './words/table-types.ts';

/** What the draft and the languages say of single cells. */
export interface Judge {
  readonly place: (cell: string) => 'place' | 'section' | 'number' | null;
  readonly instructs: (cell: string) => boolean;
  /** What a cell of a word or two asks. */
  readonly asks: (cell: string) => RowType | null;
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
  /** The heading that names the section of all rows: "Section IV", "Para (Sec. III)". */
  readonly section: string | null;
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
  const all = ticked(table.rows, judge);
  const known = all.slice(0, 3).findIndex((row, index) => isHead(row, all.slice(index + 1), judge));
  const head = known === -1 && standsApart(all, judge) ? 0 : known;
  const header = head === -1 ? undefined : all[head];
  const section = header?.cells.find((cell) => judge.place(cell) === 'section') ?? null;
  const headings = header?.cells.map((cell) => headOf(cell, section)) ?? [];
  const key = header?.cells.join('|');
  const rows = all.filter(
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
    section,
    removes: header?.cells.some(columnRemoves) === true,
    oneAuthor: authors.size <= 1,
  };
};

/** "Section IV" over paragraphs says where they are; what they are their cells say. */
const headOf = (cell: string, section: string | null): ColumnRole | null => {
  const role = columnRoleOf(cell);
  return cell === section && role === 'section' ? null : role;
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
