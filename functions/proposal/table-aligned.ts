import { columnRoleOf } from './table-heads.ts';
import type { Line, Row } from './table.ts';
import type { ColumnRole } from './words/table-heads.ts';

interface Piece {
  readonly at: number;
  readonly text: string;
}

/** Rows whose cells stand under one another with nothing but blanks between; `next` is the first line behind them. */
export const alignedRows = (
  lines: readonly Line[],
  at: number,
  opensSection: (line: string) => boolean,
): { rows: Row[]; next: number } | null => {
  const head = lines[at];
  if (head === undefined) return null;
  const columns = piecesOf(head.text, []);
  const roles = columns.map((piece) => columnRoleOf(piece.text));
  const known = roles.filter((role) => role !== null).length;
  const isHeaded = known >= 2 && known * 2 > columns.length;
  if (!isHeaded && (columns.length < 3 || !standsUnder(lines[at + 1], columns))) return null;
  const starts = columns.map((piece) => piece.at);
  const rows: { start: number; end: number; cells: string[] }[] = [];
  let next = at;
  let blanks = 0;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || blanks > 1) break;
    if (line.is === 'blank' || line.is === 'rule') {
      blanks += line.is === 'blank' ? 1 : 0;
      continue;
    }
    const pieces = piecesOf(line.text, starts);
    const cells = cellsOf(pieces, starts);
    const last = rows.at(-1);
    if (last !== undefined && blanks === 0 && goesOn(cells, isHeaded ? roles : [])) {
      for (const [index, cell] of cells.entries())
        if (cell !== '') last.cells[index] = `${last.cells[index] ?? ''} ${cell}`.trim();
      last.end = line.end;
    } else if (cells.filter((cell) => cell !== '').length > 1 || (last !== undefined && opensSection(line.text)))
      rows.push({ start: line.start, end: line.end, cells: opensSection(line.text) ? [line.text.trim()] : cells });
    else break;
    blanks = 0;
  }
  return rows.length < 2 ? null : { rows, next };
};

/** The words of a line between wide gaps; and where a column begins, a single blank parts them too. */
const piecesOf = (text: string, starts: readonly number[]): Piece[] => {
  const cuts = new Set(starts);
  const pieces: Piece[] = [];
  let begin = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isBlank = at === text.length || text[at] === ' ';
    if (begin === -1) {
      if (!isBlank) begin = at;
      continue;
    }
    const ends =
      at === text.length || (isBlank && (text[at + 1] === ' ' || text[at + 1] === undefined || cuts.has(at + 1)));
    if (!ends) continue;
    pieces.push({ at: begin, text: text.slice(begin, at) });
    begin = -1;
  }
  return pieces;
};

/** Each piece belongs to the column that begins last before it. */
const cellsOf = (pieces: readonly Piece[], starts: readonly number[]): string[] => {
  const cells = starts.map(() => '');
  for (const piece of pieces) {
    let column = 0;
    while (column + 1 < starts.length && (starts[column + 1] ?? Infinity) <= piece.at + 1) column += 1;
    cells[column] = `${cells[column] ?? ''} ${piece.text}`.trim();
  }
  return cells;
};

const opening: ReadonlySet<ColumnRole | null> = new Set([
  'section',
  'paragraph',
  'reference',
  'number',
  'ordinal',
  'action',
]);

/** Only the columns of words hold something: the row above goes on. */
const goesOn = (cells: readonly string[], roles: readonly (ColumnRole | null)[]): boolean =>
  cells.every(
    (cell, index) => cell === '' || (roles.length > 0 ? index > 0 && !opening.has(roles[index] ?? null) : index > 1),
  );

const standsUnder = (line: Line | undefined, columns: readonly Piece[]): boolean => {
  if (line?.is !== 'gap') return false;
  const pieces = piecesOf(line.text, []);
  return (
    pieces.length === columns.length &&
    pieces.every((piece, index) => Math.abs(piece.at - (columns[index]?.at ?? -9)) <= 1)
  );
};
