import { maxHeaderValue } from './limits.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const dash = 0x2d;

export interface BoundaryLine {
  readonly start: number;
  readonly next: number;
  /** What follows the two dashes; blanks at its end may belong to the boundary. */
  readonly text: string;
}

/** The next line of `view` before `end` that begins with `--`, at or after `from`. */
export const boundaryLine = (view: Buffer, from: number, end: number): BoundaryLine | null => {
  const here = (from === 0 || view[from - 1] === lineFeed) && view[from] === dash && view[from + 1] === dash;
  const before = here ? from - 1 : view.indexOf('\n--', Math.max(0, from - 1), 'latin1');
  if ((!here && before === -1) || before + 3 > end) return null;
  const start = before + 1;
  const stop = view.indexOf(lineFeed, start);
  const last = stop === -1 || stop > end ? end : stop;
  // The RFC has 70 characters, hostile mail 20,000 (HOSTILE A4); none longer than a header value can have been named.
  const text = last - start > maxHeaderValue ? '' : view.toString('utf8', start + 2, last).replace(/\r$/, '');
  return { start, next: Math.min(end, last + 1), text };
};

/** The line break before a boundary belongs to the boundary. */
export const beforeBreak = (bytes: Uint8Array, from: number, end: number): number => {
  if (end <= from || bytes[end - 1] !== lineFeed) return end;
  let at = end - 1;
  while (at > from && bytes[at - 1] === carriageReturn) at -= 1;
  return at;
};

/**
 * The boundary that the parts really have, where the header names none or another: the first line `--x` under which a
 * header of a part begins. Null where no line looks so.
 */
export const unnamedBoundary = (view: Buffer, start: number, end: number): string | null => {
  let at = start;
  for (let tried = 0; tried < 100; tried++) {
    const line = boundaryLine(view, at, end);
    if (line === null) return null;
    const after = view.toString('latin1', line.next, Math.min(end, line.next + 40));
    if (/^(?:content-[a-z-]{2,25}|mime-version)[ \t]*:/i.test(after)) return line.text.trimEnd();
    at = line.next;
  }
  return null;
};

/**
 * Exact comparison, innermost first: a boundary that begins like another is not that other. One that is closed already
 * yields to an open one of the same name (HOSTILE A4).
 */
export const matching = (
  open: readonly { readonly boundary: string | null; readonly closed: boolean }[],
  text: string,
): { depth: number; closes: boolean } | null => {
  let closed: { depth: number; closes: boolean } | null = null;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const boundary = open[depth]?.boundary ?? null;
    if (boundary === null || !text.startsWith(boundary)) continue;
    const rest = text.slice(boundary.length).trimEnd();
    if (rest !== '' && rest !== '--') continue;
    const match = { depth, closes: rest === '--' };
    if (open[depth]?.closed === false) return match;
    closed ??= match;
  }
  return closed;
};
