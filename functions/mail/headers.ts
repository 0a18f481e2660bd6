import { decodeText } from './charset.ts';
import { maxHeaderBytes, maxHeaderFields, maxHeaderValue } from './limits.ts';
import { oneLine } from './one-line.ts';

/** One header field as it stands, unfolded; encoded words are still encoded. */
export interface Field {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
}

export interface Header {
  readonly fields: readonly Field[];
  /** Offset at which the body begins. */
  readonly bodyStart: number;
  readonly problems: readonly string[];
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The header block of `bytes` from `start` to `end`. Total: a message without a header, a blank first line, an mbox
 * `From ` line and a block of any size all give an answer (HOSTILE A13, B1).
 */
export const readHeader = (bytes: Uint8Array, start: number, end: number): Header => {
  const problems: string[] = [];
  const fields: { name: string; lines: Uint8Array[] }[] = [];
  let at = skipBlankLines(bytes, start, end);
  let bodyStart = end;
  while (at < end) {
    if (at - start > maxHeaderBytes || fields.length >= maxHeaderFields) {
      problems.push('The header of the mail is too long; what came after the limit was not read.');
      bodyStart = bodyAfter(bytes, at, end);
      break;
    }
    const stop = lineEnd(bytes, at, end);
    const line = bytes.subarray(at, trimmedEnd(bytes, at, stop));
    const next = Math.min(end, stop + 1);
    if (line.length === 0) {
      bodyStart = next;
      break;
    }
    if (isFolded(line)) fields.at(-1)?.lines.push(line);
    else if (!isEnvelopeLine(line)) {
      const name = fieldName(line);
      if (name === null) {
        // Header text without its blank line: the body begins here.
        if (fields.length === 0) problems.push('The mail has no header.');
        bodyStart = at;
        break;
      }
      fields.push({ name, lines: [line.subarray(name.length + 1)] });
    }
    at = next;
  }
  return {
    fields: fields.map(({ name, lines }) => ({ name: name.trim().toLowerCase(), value: unfolded(lines) })),
    bodyStart,
    problems,
  };
};

/** The value of the first field of that name, or null. */
export const firstValue = (fields: readonly Field[], name: string): string | null =>
  fields.find((field) => field.name === name)?.value ?? null;

export const allValues = (fields: readonly Field[], name: string): string[] =>
  fields.filter((field) => field.name === name).map((field) => field.value);

const lineEnd = (bytes: Uint8Array, from: number, end: number): number => {
  const at = bytes.indexOf(lineFeed, from);
  return at === -1 || at > end ? end : at;
};

const trimmedEnd = (bytes: Uint8Array, from: number, stop: number): number =>
  stop > from && bytes[stop - 1] === carriageReturn ? stop - 1 : stop;

const skipBlankLines = (bytes: Uint8Array, start: number, end: number): number => {
  let at = start;
  while (at < end && (bytes[at] === lineFeed || bytes[at] === carriageReturn)) at++;
  return at;
};

const bodyAfter = (bytes: Uint8Array, from: number, end: number): number => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, end);
  const bare = view.indexOf('\n\n', from, 'latin1');
  const full = view.indexOf('\n\r\n', from, 'latin1');
  const found = [bare === -1 ? end : bare + 2, full === -1 ? end : full + 3];
  return Math.min(...found);
};

const isFolded = (line: Uint8Array): boolean => line[0] === 0x20 || line[0] === 0x09;

/** `From x@y Mon …` and `>From x@y …` of mbox files. */
const isEnvelopeLine = (line: Uint8Array): boolean => /^>?From [^:]{1,200}\d\d:\d\d/.test(ascii(line.subarray(0, 240)));

const ascii = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The name before the colon as it stands, with blanks before the colon allowed; null when this is no header line. */
const fieldName = (line: Uint8Array): string | null =>
  /^[!-9;-~]{1,200}[ \t]{0,20}(?=:)/.exec(ascii(line.subarray(0, 240)))?.[0] ?? null;

const unfolded = (lines: readonly Uint8Array[]): string => {
  const joined: Buffer[] = [];
  let length = 0;
  for (const line of lines) {
    if (length > maxHeaderValue) break;
    joined.push(Buffer.from(line), Buffer.from(' '));
    length += line.length + 1;
  }
  return oneLine(decodeText(Buffer.concat(joined).subarray(0, maxHeaderValue), null).text);
};
