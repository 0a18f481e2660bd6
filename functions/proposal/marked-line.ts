import type { MarkedChange, Stressed } from '#mail/marked-changes.ts';
import { bracketOf } from '#mail/marked-changes.ts';
import { tidy } from './letters.ts';

/** A piece of a line: words that stay, that go, or that come. */
export interface Piece {
  readonly is: 'kept' | 'gone' | 'put';
  readonly text: string;
}

/** One line of a contribution in which changes are marked. */
export interface MarkedLine {
  /** UTF-16 units in the part's text; the brackets of its changes are within. */
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/**
 * The lines that hold marked changes, in order. @param visible the part's text with what is not the sender's blanked out.
 * @param isByCell each cell of a table for itself.
 */
export const markedLines = (
  visible: string,
  changes: readonly MarkedChange[],
  isByCell = false,
  brackets: Brackets = bracketOf,
): MarkedLine[] => {
  const lines: MarkedLine[] = [];
  for (let at = 0; at < changes.length;) {
    const first = changes[at];
    if (first === undefined) break;
    // Tabs are looked for within the line only, so that many changes stay linear.
    const above = visible.lastIndexOf('\n', first.start) + 1;
    const below = visible.indexOf('\n', first.end);
    const stop = below === -1 ? visible.length : below;
    const left = isByCell ? visible.slice(above, first.start).lastIndexOf('\t') : -1;
    const right = isByCell ? visible.slice(first.end, stop).indexOf('\t') : -1;
    const start = above + left + 1;
    const end = right === -1 ? stop : first.end + right;
    const own: MarkedChange[] = [];
    for (let one: MarkedChange | undefined = first; one !== undefined && one.start < end; one = changes[at]) {
      own.push(one);
      at += 1;
    }
    // What was blanked out was another's.
    if (own.some((one) => /\S/u.test(visible.slice(one.start, one.end))))
      lines.push({ start, end, pieces: piecesOf(visible, start, end, own, brackets) });
  }
  return lines;
};

type Brackets = Readonly<Record<MarkedChange['op'], { readonly open: string; readonly close: string }>>;

/** Words that only stand out have no brackets in the text. */
const noBrackets: Brackets = { insert: { open: '', close: '' }, delete: { open: '', close: '' } };

/** The lines in which words only stand out, as if these were put in. */
export const stressedLines = (visible: string, stressed: readonly Stressed[]): MarkedLine[] =>
  markedLines(
    visible,
    stressed.map(({ start, end }) => ({ start, end, op: 'insert' })),
    false,
    noBrackets,
  );

const piecesOf = (
  text: string,
  start: number,
  end: number,
  changes: readonly MarkedChange[],
  brackets: Brackets,
): Piece[] => {
  const pieces: Piece[] = [];
  let at = start;
  for (const one of changes) {
    const { open, close } = brackets[one.op];
    if (one.start - open.length > at) pieces.push({ is: 'kept', text: text.slice(at, one.start - open.length) });
    pieces.push({ is: one.op === 'delete' ? 'gone' : 'put', text: text.slice(one.start, one.end) });
    at = one.end + close.length;
  }
  if (end > at) pieces.push({ is: 'kept', text: text.slice(at, end) });
  return pieces;
};

/** The line as it was, or as it shall be. */
export const wordsWithout = (is: 'gone' | 'put', pieces: readonly Piece[]): string =>
  tidy(
    pieces
      .filter((one) => one.is !== is)
      .map((one) => one.text)
      .join(''),
  );

/**
 * The text as it shall be, character for character: deleted words and all brackets are blanks, and whole lines where
 * they are read otherwise.
 */
export const withoutMarks = (
  visible: string,
  changes: readonly MarkedChange[],
  lines: readonly { readonly start: number; readonly end: number }[],
): string => {
  const gone = changes.flatMap(({ start, end, op }) => {
    const from = start - bracketOf[op].open.length;
    const until = end + bracketOf[op].close.length;
    return op === 'delete'
      ? [{ start: from, end: until }]
      : [
          { start: from, end: start },
          { start: end, end: until },
        ];
  });
  const all = [...gone, ...lines].sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of all) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(
      visible.slice(at, from),
      visible.slice(from, end).replaceAll(/[^\n]+/gu, (x) => ' '.repeat(x.length)),
    );
    at = end;
  }
  return [...pieces, visible.slice(at)].join('');
};
