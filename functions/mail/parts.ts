import { type Field, type Header, firstValue, readHeader } from './headers.ts';
import { maxDepth, maxParts } from './limits.ts';
import { type Structured, structured } from './parameters.ts';
import { transferDecoded } from './transfer.ts';

/** A leaf of the MIME tree: something with content. */
export interface Part {
  readonly fields: readonly Field[];
  readonly type: Structured;
  readonly disposition: Structured;
  /** The multiparts it stands in, outermost first: `mixed`, `alternative`… with a number that tells two apart. */
  readonly within: readonly { readonly kind: string; readonly number: number }[];
  readonly content: () => Uint8Array;
}

export interface Parts {
  readonly header: Header;
  readonly type: Structured;
  readonly leaves: readonly Part[];
  readonly problems: readonly string[];
}

interface Open {
  readonly boundary: string;
  readonly kind: string;
  readonly number: number;
  readonly bodyStart: number;
  children: number;
}
interface Pending {
  readonly header: Header;
  readonly type: Structured;
  readonly within: Part['within'];
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Boundaries have 70 characters in the RFC and 1,000 in hostile mail (HOSTILE A4). */
const maxBoundaryLine = 2000;

/**
 * One message → its header and leaves. A single pass over the lines that begin with `--`, with a stack of open
 * multiparts: no recursion, no copy, linear in the message. (postal-mime keeps two objects a line; 10 MB of empty lines
 * took all of 1.5 GB, and a folded header is spliced in quadratic time.) Total: a missing, doubled or empty boundary
 * loses no text that a mail client would show (HOSTILE A1–A4).
 */
export const readParts = (bytes: Uint8Array): Parts => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const leaves: Part[] = [];
  const problems = new Set<string>();
  const open: Open[] = [];
  let containers = 0;
  let pending: Pending | null = null;

  const begin = (header: Header, inDigest: boolean): void => {
    const type = structured(firstValue(header.fields, 'content-type') ?? (inDigest ? 'message/rfc822' : 'text/plain'));
    const boundary = type.parameters.get('boundary') ?? '';
    const within = open.map(({ kind, number }) => ({ kind, number }));
    if (type.value.startsWith('multipart/') && boundary !== '' && open.length < maxDepth) {
      open.push({
        boundary,
        kind: type.value.slice(10),
        number: containers++,
        bodyStart: header.bodyStart,
        children: 0,
      });
      pending = null;
      return;
    }
    if (open.length >= maxDepth)
      problems.add('Parts of the mail lie too deep within each other; the deepest were not taken apart.');
    pending = { header, type, within };
  };

  /** Closes the leaf that is being read; the line break before a boundary belongs to the boundary. */
  const finish = (end: number): void => {
    if (pending === null) return;
    const { header, type, within } = pending;
    pending = null;
    leaves.push(leaf(bytes, header, type, within, beforeBreak(bytes, header.bodyStart, end)));
  };

  /** A multipart in which no boundary was ever found: its text is shown as it stands. */
  const closeTo = (depth: number, end: number): void => {
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      if (top.children === 0) {
        problems.add('A part of the mail names a boundary that never comes; its text was taken as it stands.');
        const header: Header = { fields: [], bodyStart: top.bodyStart, problems: [] };
        const within = open.map(({ kind, number }) => ({ kind, number }));
        leaves.push(leaf(bytes, header, structured('text/plain'), within, end));
      }
      if (open.length <= depth) break;
    }
  };

  const header = readHeader(bytes, 0, bytes.length);
  begin(header, false);
  let at = header.bodyStart;
  while (open.length > 0) {
    const line = boundaryLine(view, at);
    if (line === null) break;
    at = line.next;
    const found = matching(open, line.text);
    if (found === null) continue;
    finish(line.start);
    if (open.length > found.depth + 1) closeTo(found.depth + 1, line.start);
    const owner = open[found.depth];
    if (owner === undefined) break;
    if (found.closes) {
      if (owner.children === 0) owner.children = 1;
      closeTo(found.depth, line.start);
      continue;
    }
    owner.children += 1;
    if (leaves.length >= maxParts) {
      problems.add(`The mail has more than ${String(maxParts)} parts; the rest was not read.`);
      open.length = 0;
      break;
    }
    const partHeader = readHeader(bytes, line.next, bytes.length);
    begin(partHeader, owner.kind === 'digest');
    at = partHeader.bodyStart;
  }
  finish(bytes.length);
  if (open.length > 0) closeTo(0, bytes.length);
  const type = structured(firstValue(header.fields, 'content-type') ?? 'text/plain');
  return { header, type, leaves, problems: [...header.problems, ...problems] };
};

const leaf = (bytes: Uint8Array, header: Header, type: Structured, within: Part['within'], end: number): Part => {
  const encoding = (firstValue(header.fields, 'content-transfer-encoding') ?? '').toLowerCase();
  const body = bytes.subarray(header.bodyStart, Math.max(header.bodyStart, end));
  return {
    fields: header.fields,
    type,
    disposition: structured(firstValue(header.fields, 'content-disposition')),
    within,
    content: () => transferDecoded(body, /^[\w-]*/.exec(encoding.trim())?.[0] ?? ''),
  };
};

const beforeBreak = (bytes: Uint8Array, from: number, end: number): number => {
  if (end >= bytes.length && bytes[end - 1] !== lineFeed) return end;
  if (end <= from || bytes[end - 1] !== lineFeed) return end;
  return bytes[end - 2] === carriageReturn ? end - 2 : end - 1;
};

/** The next line that begins with `--`, at or after a line start. */
const boundaryLine = (view: Buffer, from: number): { start: number; next: number; text: string } | null => {
  const here = (from === 0 || view[from - 1] === lineFeed) && view[from] === 0x2d && view[from + 1] === 0x2d;
  const before = here ? from - 1 : view.indexOf('\n--', Math.max(0, from - 1), 'latin1');
  if (!here && before === -1) return null;
  const start = before + 1;
  const stop = view.indexOf(lineFeed, start);
  const end = stop === -1 ? view.length : stop;
  const text = end - start > maxBoundaryLine ? '' : view.toString('utf8', start + 2, end).trimEnd();
  return { start, next: stop === -1 ? view.length : stop + 1, text };
};

/** Exact comparison, innermost first: a boundary that begins like another is not that other. */
const matching = (open: readonly Open[], text: string): { depth: number; closes: boolean } | null => {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const boundary = open[depth]?.boundary ?? '';
    if (!text.startsWith(boundary)) continue;
    const rest = text.slice(boundary.length);
    if (rest === '' || rest === '--') return { depth, closes: rest === '--' };
  }
  return null;
};
