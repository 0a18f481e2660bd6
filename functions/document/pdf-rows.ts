import type { Piece } from './pdf-page.ts';

/** What stands on one height, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Pieces by height; what is raised or lowered by less than half a letter (m², footnote marks) stays in its row. */
export const rowsOf = (pieces: readonly Piece[]): readonly Row[] => {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  const bySize = pieces.toSorted((one, other) => one.y - other.y || one.x - other.x);
  for (const piece of bySize) {
    const row = rows.at(-1);
    const reach = row === undefined ? 0 : Math.max(0.5 * Math.min(row.size, piece.size), smallBeside(row, piece));
    if (row !== undefined && piece.y - row.y <= reach) {
      row.pieces.push(piece);
      // The line stands where its large letters stand.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows
    .filter((row) => inked(row).length > 0)
    .map((row) => ({ ...row, pieces: row.pieces.toSorted((one, other) => one.x - other.x) }));
};

/** A raised or lowered sign is clearly smaller than what it belongs to: the row reaches as far as the large letter. */
const smallBeside = (row: { readonly size: number }, piece: Piece): number => {
  const [small, large] = [Math.min(row.size, piece.size), Math.max(row.size, piece.size)];
  return small <= 0.85 * large ? 1.05 * large : 0;
};

/** What of a row is more than a space. */
export const inked = ({ pieces }: Pick<Row, 'pieces'>): readonly Piece[] =>
  pieces.filter(({ text }) => text.trim() !== '');

export const leftOf = (row: Row): number => Math.min(...inked(row).map(({ x }) => x));
export const rightOf = (row: Row): number => Math.max(...inked(row).map(({ x, width }) => x + width));

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;
const leftToRight = /[A-Za-z\u00c0-\u024f\u0400-\u04ff]/gu;

/** Whether more of the letters are Arabic (or Hebrew) than are Latin or Cyrillic. */
export const runsLeft = (text: string): boolean =>
  (text.match(rightToLeft)?.length ?? 0) > (text.match(leftToRight)?.length ?? 0);

/** The words of a row in reading order: an Arabic line from the right, Latin words and numbers in it from the left. */
export const rowText = ({ pieces, size }: Row, isLeftward: boolean): string => {
  const ordered = isLeftward ? leftward(pieces) : pieces;
  let text = '';
  let last: Piece | null = null;
  for (const piece of ordered) {
    if (last !== null && gapBetween(last, piece) > 0.15 * size && !/\s$/u.test(text)) text += ' ';
    text += piece.text;
    last = piece;
  }
  return text.replace(/\s+/gu, ' ').trim();
};

const gapBetween = (one: Piece, other: Piece): number =>
  Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width));

const leftward = (pieces: readonly Piece[]): readonly Piece[] => {
  const ordered: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    if ((piece.text.match(rightToLeft)?.length ?? 0) > 0) {
      ordered.push(...run, piece);
      run = [];
    } else run.unshift(piece);
  }
  return [...ordered, ...run];
};
