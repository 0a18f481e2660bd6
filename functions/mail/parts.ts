import { leftUnread } from './cut.ts';
import { type BoundaryLine, beforeBreak, boundaryLine, matching, unnamedBoundary } from './boundaries.ts';
import { type Field, type Header, allValues, firstValue, readHeader, readMisplacedHeader } from './headers.ts';
import { maxDepth, maxGuessedBoundaries, maxParts } from './limits.ts';
import { type Structured, structured } from './parameters.ts';
import { type Unpacked, unpacked } from './transfer.ts';

/** A leaf of the MIME tree: something with content. */
export interface Part {
  readonly fields: readonly Field[];
  readonly type: Structured;
  readonly disposition: Structured;
  /** The multiparts it stands in, outermost first: `mixed`, `alternative`… with a number that tells two apart. */
  readonly within: readonly { readonly kind: string; readonly number: number }[];
  /** The mail ends in the middle of it, or seems to. */
  readonly isLast: boolean;
  readonly content: () => Unpacked;
}

export interface Parts {
  readonly header: Header;
  readonly type: Structured;
  readonly leaves: readonly Part[];
  /** Text before, between and after the parts, which mail programs do not show. */
  readonly outside: readonly Uint8Array[];
  readonly problems: readonly string[];
}

interface Open {
  /** Null where the header names none. */
  readonly boundary: string | null;
  readonly kind: string;
  readonly number: number;
  readonly bodyStart: number;
  children: number;
  /** Its closing line has come; a part after it is read all the same. */
  closed: boolean;
}

/** What is gathered while a message is taken apart. */
interface Found {
  readonly bytes: Uint8Array;
  readonly view: Buffer;
  readonly leaves: Part[];
  readonly outside: Uint8Array[];
  readonly problems: Set<string>;
  /** The charset that the first text names, where it says anything: raw letters in the names of files are in it. */
  charset: string | null;
  containers: number;
  guesses: number;
}

/**
 * One message → its header and leaves. A single pass over the lines that begin with `--`, with a stack of open
 * multiparts: no copy, linear in the message. (postal-mime keeps two objects a line; 10 MB of empty lines took all of
 * 1.5 GB, and a folded header is spliced in quadratic time.) Total: a missing, doubled, wrong or empty boundary loses no
 * text that a mail client would show (HOSTILE A1–A4).
 */
export const readParts = (bytes: Uint8Array): Parts => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const problems = new Set<string>();
  const found: Found = { bytes, view, leaves: [], outside: [], problems, charset: null, containers: 0, guesses: 0 };
  const header = readMisplacedHeader(bytes, readHeader(bytes, 0, bytes.length));
  const named = structured(firstValue(header.fields, 'content-type'));
  const type = named.value.includes('/') ? named : (typeOfBody(view, header) ?? { ...named, value: 'text/plain' });
  takeApart(found, header, type, [], bytes.length);
  return { header, type, leaves: found.leaves, outside: found.outside, problems: [...header.problems, ...problems] };
};

/** A mail that does not say what it is, and whose body is closed by the boundary that its parts begin with. */
const typeOfBody = (view: Buffer, { bodyStart }: Header): Structured | null => {
  const boundary = unnamedBoundary(view, bodyStart, view.length);
  return boundary === null || !view.includes(`\n--${boundary}--`, bodyStart)
    ? null
    : { value: 'multipart/mixed', parameters: new Map([['boundary', boundary]]) };
};

const takeApart = (found: Found, root: Header, rootType: Structured, above: Part['within'], end: number): void => {
  const { bytes, view, leaves, problems } = found;
  const open: Open[] = [];
  let pending: { readonly header: Header; readonly type: Structured } | null = null;
  /** Where text begins that belongs to no part. */
  let gap = root.bodyStart;
  const within = (): Part['within'] => [...above, ...open.map(({ kind, number }) => ({ kind, number }))];

  const begin = (header: Header, type: Structured): void => {
    gap = header.bodyStart;
    found.charset ??= telling(type.parameters.get('charset'));
    const isMultipart = type.value.startsWith('multipart/');
    const isTooDeep = isMultipart && above.length + open.length >= maxDepth;
    if (!isMultipart || isTooDeep) {
      if (isTooDeep) problems.add(leftUnread.depth);
      pending = { header, type };
      return;
    }
    const boundary = type.parameters.get('boundary') ?? '';
    open.push({
      boundary: boundary.trim() === '' ? null : boundary,
      kind: type.value.slice(10),
      number: found.containers++,
      bodyStart: header.bodyStart,
      children: 0,
      closed: false,
    });
  };

  /** Closes the leaf that is being read, or what stands between two; `depth` is that of the boundary that does it. */
  const finish = (at: number, depth: number): void => {
    const top = open.at(-1);
    if (pending !== null) {
      const { header, type } = pending;
      pending = null;
      const stop = at === bytes.length ? at : beforeBreak(bytes, header.bodyStart, at);
      leaves.push(leaf(bytes, header, type, within(), stop, at === end && open.length > 0));
    } else if (at > gap && (open.length - 1 <= depth || top?.closed === true || (top?.children ?? 0) > 0))
      found.outside.push(bytes.subarray(gap, at));
  };

  /** Leaves the multiparts below that depth; in one whose boundary never came the real one is looked for. */
  const leaveTo = (depth: number, at: number): void => {
    while (open.length > depth) {
      const top = open.pop();
      if (top === undefined || top.children > 0 || top.closed) continue;
      const boundary = found.guesses++ < maxGuessedBoundaries ? unnamedBoundary(view, top.bodyStart, at) : null;
      problems.add(
        boundary === null
          ? 'A part of the mail names a boundary that never comes; its text was taken as it stands.'
          : 'A part of the mail names a boundary that never comes; its parts were found by the lines between them.',
      );
      const header: Header = { fields: [], bodyStart: top.bodyStart, problems: [] };
      if (boundary === null) leaves.push(leaf(bytes, header, structured('text/plain'), within(), at, false));
      else {
        const type = { value: `multipart/${top.kind}`, parameters: new Map([['boundary', boundary]]) };
        takeApart(found, header, type, within(), at);
      }
    }
  };

  begin(root, rootType);
  let at = root.bodyStart;
  for (let line = next(view, at, end, open); line !== null; line = next(view, at, end, open)) {
    at = line.next;
    const match = matching(open, line.text);
    if (match === null) continue;
    finish(line.start, match.depth);
    leaveTo(match.depth + 1, line.start);
    gap = line.next;
    const owner = open[match.depth];
    if (owner === undefined) break;
    owner.closed = match.closes;
    if (match.closes) continue;
    owner.children += 1;
    if (leaves.length >= maxParts) {
      problems.add(leftUnread.parts);
      return;
    }
    const header = readHeader(bytes, line.next, end, 'part', found.charset);
    for (const problem of header.problems) problems.add(problem);
    begin(
      header,
      structured(
        firstValue(header.fields, 'content-type') ?? (owner.kind === 'digest' ? 'message/rfc822' : 'text/plain'),
      ),
    );
    at = header.bodyStart;
  }
  finish(end, -1);
  leaveTo(0, end);
};

/** ASCII has no such letters, and UTF-8 is known by itself. */
const telling = (charset: string | undefined): string | null =>
  charset === undefined || /^(?:us-ascii|ascii|utf-?8)$/i.test(charset) ? null : charset;

const next = (view: Buffer, at: number, end: number, open: readonly Open[]): BoundaryLine | null =>
  open.length === 0 ? null : boundaryLine(view, at, end);

const leaf = (
  bytes: Uint8Array,
  header: Header,
  type: Structured,
  within: Part['within'],
  end: number,
  isLast: boolean,
): Part => {
  const encodings = allValues(header.fields, 'content-transfer-encoding');
  const body = bytes.subarray(header.bodyStart, Math.max(header.bodyStart, end));
  return {
    fields: header.fields,
    type,
    disposition: structured(firstValue(header.fields, 'content-disposition')),
    within,
    isLast,
    content: () => unpacked(body, encodings),
  };
};
