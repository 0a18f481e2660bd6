import { maxColumnDepth } from './pdf-limits.ts';
import type { Piece } from './pdf-page.ts';
import { type Row, inked, rowsOf, runsLeft } from './pdf-rows.ts';

/**
 * Rows in reading order, as blocks of one column each. A gutter is a stretch that stays empty over many rows with prose
 * on both sides of it; a row that crosses it (a title) ends the columns above and begins new ones below. A table of
 * figures has gutters too, but no prose beside them, and is read by rows.
 */
export const columnsOf = (pieces: readonly Piece[], depth = 0): readonly (readonly Row[])[] => {
  const rows = rowsOf(pieces);
  const gutter = depth < maxColumnDepth ? gutterOf(rows) : null;
  if (gutter === null) return rows.length === 0 ? [] : [rows];
  const blocks: (readonly Row[])[] = [];
  let beside: Piece[] = [];
  const isLeftward = runsLeft(pieces.map(({ text }) => text).join(' '));
  const flush = (): void => {
    const left = beside.filter(({ x }) => x < gutter);
    const right = beside.filter(({ x }) => x >= gutter);
    for (const side of isLeftward ? [right, left] : [left, right]) blocks.push(...columnsOf(side, depth + 1));
    beside = [];
  };
  for (const row of rows) {
    if (row.pieces.some(({ x, width }) => x < gutter - 1 && x + width > gutter + 1)) {
      flush();
      blocks.push([row]);
    } else beside.push(...row.pieces);
  }
  flush();
  return blocks;
};

/** Letters that one side of a row has on the average where it is prose: narrower columns are those of tables. */
const leastProse = 18;
/** Rows with a gutter, at the least, before it is one. */
const leastRows = 4;

const gutterOf = (rows: readonly Row[]): number | null => {
  const gaps = rows.flatMap((row) => gapsOf(row));
  let best: { at: number; rows: number } | null = null;
  // Gaps are few in prose; of a page of tables no more are tried than a page has rows.
  for (const { middle } of gaps.slice(0, 200)) {
    const open = gaps.filter(({ from, to }) => from < middle && to > middle);
    if (open.length > (best?.rows ?? leastRows - 1) && isBetweenProse(rows, open, middle))
      best = { at: middle, rows: open.length };
  }
  return best?.at ?? null;
};

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly left: number;
  readonly right: number;
}

/** Empty stretches of a row that are wider than any space between words, and how many letters stand on each side. */
const gapsOf = (row: Row): readonly Gap[] => {
  const [pieces, { size }] = [inked(row), row];
  const lengths = pieces.map(({ text }) => text.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  let end = -Infinity;
  return pieces.flatMap((piece, index) => {
    const gap = { from: end, to: piece.x, middle: (end + piece.x) / 2, left: before, right: all - before };
    end = Math.max(end, piece.x + piece.width);
    before += lengths[index] ?? 0;
    return index > 0 && gap.to - gap.from > 0.9 * size ? [gap] : [];
  });
};

const isBetweenProse = (rows: readonly Row[], open: readonly Gap[], middle: number): boolean => {
  const mean = (of: (gap: Gap) => number): number => open.reduce((sum, gap) => sum + of(gap), 0) / open.length;
  if (mean(({ left }) => left) < leastProse || mean(({ right }) => right) < leastProse) return false;
  const crossing = rows.filter((row) => row.pieces.some(({ x, width }) => x < middle - 1 && x + width > middle + 1));
  return crossing.length <= open.length;
};
