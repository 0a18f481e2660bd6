import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { leastSize, maxPieces } from './pdf-limits.ts';

/** A piece of text where it stands, seen the way its letters run: x from the left, y downwards, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its letters. */
  readonly size: number;
}

/** The pieces of one page that run one way; most pages have one such set, and a stamp or a margin note another. */
export interface Facing {
  /** Degrees clockwise by which it is turned. */
  readonly angle: number;
  readonly pieces: readonly Piece[];
}

export interface PageText {
  readonly facings: readonly Facing[];
  readonly height: number;
  /** Words outside the page or too small to be read (HOSTILE F7): nobody who looks at the page sees them. */
  readonly unseen: readonly string[];
  /** Letters of the text that pdf.js gives: what stands outside the page it leaves out by itself. */
  readonly letters: number;
  /** There was more than is read. */
  readonly isCut: boolean;
}

/** What stands on a page. `disableNormalization`: a ligature is one letter until it stands the right way round. */
export const pageText = async (page: PDFPageProxy): Promise<PageText> => {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const unseen: string[] = [];
  const byAngle = new Map<number, Piece[]>();
  for (const item of items.slice(0, maxPieces)) {
    if (!('str' in item) || item.str === '') continue;
    const [a, b, , , e, f] = through(
      transform as readonly number[] as Matrix,
      item.transform as readonly number[] as Matrix,
    );
    const size = Math.hypot(a, b);
    // A space as wide as two letters is a gap, and a gap shows by where the words stand.
    if (item.str.trim() === '' && (item.width <= 0 || item.width > 2 * size)) continue;
    if (size < leastSize || e < -1 || f < -1 || e > width + 1 || f > height + 1) {
      if (item.str.trim() !== '') unseen.push(item.str.trim());
      continue;
    }
    const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
    const turn = (-angle * Math.PI) / 180;
    const piece = {
      text: item.str,
      x: e * Math.cos(turn) - f * Math.sin(turn),
      y: e * Math.sin(turn) + f * Math.cos(turn),
      width: item.width,
      size,
    };
    const facing = byAngle.get(angle);
    if (facing === undefined) byAngle.set(angle, [piece]);
    else facing.push(piece);
  }
  // The way that most letters run comes first.
  const letters = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);
  const facings = [...byAngle].map(([angle, pieces]) => ({ angle, pieces }));
  facings.sort((one, other) => letters(other.pieces) - letters(one.pieces));
  const given = items.reduce((sum, item) => sum + ('str' in item ? item.str.replace(/\s/gu, '').length : 0), 0);
  return { facings, height, unseen, letters: given, isCut: items.length > maxPieces };
};

type Matrix = readonly [number, number, number, number, number, number];

/** A transformation after another (ISO 32000-1 8.3.3). */
const through = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];
