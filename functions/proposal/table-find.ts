import { alignedRows } from './table-aligned.ts';
import { columnRoleOf } from './table-heads.ts';
import { linesOf, slashedCells } from './table.ts';
import type { Line, Row, Table } from './table.ts';

/**
 * What may be tables in a text: runs of lines cut by the same marks. Whether their columns say anything of the draft is
 * asked afterwards. Every line is looked at a bounded number of times.
 * @param opensSection whether a line by itself names a section: such a line stands between rows as a merged cell does.
 */
export const tablesIn = (text: string, opensSection: (line: string) => boolean): Table[] => {
  if (!/[|│┃║｜¦\t;]| {2}| \/ /u.test(text)) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  for (let at = 0; at < lines.length;) {
    const found = tableAt(lines, at, opensSection);
    if (found !== null) tables.push(found.table);
    at = found?.next ?? at + 1;
  }
  return tables;
};

const tableAt = (
  lines: readonly Line[],
  at: number,
  opensSection: (line: string) => boolean,
): { table: Table; next: number } | null => {
  const line = lines[at];
  if (line === undefined) return null;
  if (line.is === 'gap') {
    const found = alignedRows(lines, at, opensSection);
    return found === null ? null : { table: tableOf(found.rows, false), next: found.next };
  }
  // Semicolons part clauses too: only headings make columns of them.
  if (line.is === 'semicolon' && !isHeading(line.cells)) return null;
  if (line.is === 'pipe' || line.is === 'tab' || line.is === 'semicolon' || line.is === 'slash') {
    const run = runFrom(lines, at, opensSection);
    const rows = rowsOf(run.pieces);
    // What stays no table is not looked at again.
    return rows.length < 2 ? null : { table: tableOf(rows, isDrawn(run.pieces)), next: run.next };
  }
  return null;
};

/** Nobody's table has more columns. */
const mostColumns = 40;

const isHeading = (cells: readonly string[]): boolean =>
  cells.length <= mostColumns && cells.filter((cell) => columnRoleOf(cell) !== null).length >= 3;

const tableOf = (rows: readonly Row[], drawn: boolean): Table => ({
  start: rows[0]?.start ?? 0,
  end: rows.at(-1)?.end ?? 0,
  rows,
  drawn,
});

/** A line of a run, with how it stands to the one before. */
interface Piece {
  readonly line: Line;
  readonly role: 'row' | 'more' | 'section';
  /** A drawn line stands before it. */
  readonly ruled: boolean;
  readonly follows: boolean;
}

/** A mail program breaks lines no shorter than this. */
const wrapped = 56;

const runFrom = (
  lines: readonly Line[],
  from: number,
  opensSection: (line: string) => boolean,
): { pieces: Piece[]; next: number } => {
  const { is } = lines[from] ?? { is: 'plain' };
  const pieces: Piece[] = [];
  let ruled = false;
  let follows = false;
  let next = from;
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.is === 'rule') {
      ruled = true;
      next = at + 1;
      continue;
    }
    if (line.is === 'blank') {
      follows = false;
      if (lines[at - 1]?.is === 'blank' && lines[at - 2]?.is === 'blank') break;
      continue;
    }
    const short = is === 'slash' && line.is === 'plain' ? shortRow(line, lines[at - 1]) : null;
    if (short !== null) {
      pieces.push({ line: short, role: 'row', ruled, follows });
      follows = true;
      next = at + 1;
      continue;
    }
    const role = line.is === is ? 'row' : besides(lines, at, is, follows, opensSection);
    if (role === null) break;
    pieces.push({ line, role, ruled, follows });
    ruled = false;
    follows = true;
    next = at + 1;
  }
  return { pieces, next };
};

/** "par. 77 / delete": a row of two cells, which begins as the one above does. */
const shortRow = (line: Line, above: Line | undefined): Line | null => {
  const cells = slashedCells(line.text.trim());
  const opens = (text: string | undefined): string => /^[-–•*\s]*(\p{L}+)/u.exec(text ?? '')?.[1]?.toLowerCase() ?? '';
  return cells.length < 2 || opens(line.text) === '' || opens(line.text) !== opens(above?.text)
    ? null
    : { ...line, is: 'slash', cells };
};

/** A line without the marks inside a run: a section's row, or words that the mail program took from the line above. */
const besides = (
  lines: readonly Line[],
  at: number,
  is: Line['is'],
  follows: boolean,
  opensSection: (line: string) => boolean,
): 'more' | 'section' | null => {
  const line = lines[at];
  if (line === undefined) return null;
  const behind = lines.slice(at + 1, at + 4).find((one) => one.is !== 'blank' && one.is !== 'rule');
  if (behind?.is === is && opensSection(line.text)) return 'section';
  if (!follows) return null;
  return behind?.is === is && lines[at + 1]?.is !== 'blank'
    ? 'more'
    : (lines[at - 1]?.text.length ?? 0) >= wrapped && line.text.length < wrapped && lines[at - 1]?.cells.at(-1) !== ''
      ? 'more'
      : null;
};

const rowsOf = (pieces: readonly Piece[]): Row[] => {
  const outer = pieces[0]?.line.is === 'pipe' && pieces[0].line.cells[0] === '';
  const cellsOf = (line: Line): string[] => {
    const cells = [...line.cells];
    if (outer && cells[0] === '') cells.shift();
    if (outer && cells.length > 1 && cells.at(-1) === '') cells.pop();
    return cells;
  };
  const ruledInside = pieces.filter((piece, index) => index > 1 && piece.ruled).length > 0;
  const rows: { start: number; end: number; cells: string[] }[] = [];
  const width = pieces[0] === undefined ? 0 : cellsOf(pieces[0].line).length;
  for (const [index, { line, role, ruled, follows }] of pieces.entries()) {
    const cells = role === 'section' ? [line.text.trim()] : cellsOf(line);
    const last = rows.at(-1);
    const joins = ruledInside && index > 0 && !ruled && role === 'row' && cells[0] === '';
    if (last !== undefined && role !== 'section' && (role === 'more' || joins)) {
      if (role === 'more') last.cells.push(`${last.cells.pop() ?? ''} ${line.text.trim()}`.trim());
      else
        for (const [column, cell] of cells.entries()) last.cells[column] = `${last.cells[column] ?? ''} ${cell}`.trim();
      last.end = line.end;
    } else if (last !== undefined && follows && !outer && breaksOff(last.cells, cells, width, pieces[index - 1])) {
      last.cells.push(`${last.cells.pop() ?? ''} ${cells[0] ?? ''}`.trim(), ...cells.slice(1));
      last.end = line.end;
    } else rows.push({ start: line.start, end: line.end, cells });
  }
  return rows;
};

/** The row above has too few cells, and this line has just the rest of them. */
const breaksOff = (
  above: readonly string[],
  cells: readonly string[],
  width: number,
  before: Piece | undefined,
): boolean =>
  above.length < width &&
  above.length + cells.length - 1 === width &&
  (before?.line.text.length ?? 0) >= wrapped &&
  /^\p{Ll}/u.test(cells[0] ?? '');

/** All lines of one width between outer marks: drawn for the eye. */
const isDrawn = (pieces: readonly Piece[]): boolean => {
  const lengths = pieces.filter((piece) => piece.role === 'row').map((piece) => piece.line.text.trimStart().length);
  const [first = 0] = lengths;
  return pieces[0]?.line.cells[0] === '' && lengths.every((length) => length === first);
};
