import { guessedCharset } from './charset-guess.ts';
import { decodeText } from './charset.ts';
import { isEnvelopeLine, isFolded, isKnownField, fieldName, nextLine } from './header-lines.ts';
import { maxHeaderBytes, maxHeaderFields, maxHeaderValue } from './limits.ts';
import { withoutControls } from './one-line.ts';

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

interface RawField {
  readonly name: string;
  readonly lines: Uint8Array[];
}

/**
 * The header block of `bytes` from `start` to `end`, of a whole mail or of one of its parts. Total: a message without a
 * header, a blank first line, an mbox `From ` line, a line that is no field and a block of any size all give an answer
 * (HOSTILE A13, B1). A block in which no field is one that mail has is not a header but text.
 * `around`: the charset of the text before it.
 */
export const readHeader = (
  bytes: Uint8Array,
  start: number,
  end: number,
  of: 'mail' | 'part' = 'mail',
  around: string | null = null,
): Header => {
  const problems: string[] = [];
  const fields: RawField[] = [];
  let at = of === 'mail' ? skipBlankLines(bytes, afterMark(bytes, start), end) : start;
  let bodyStart = end;
  let unfolded = 0;
  let size = 0;
  while (at < end) {
    const { line, next } = nextLine(bytes, at, end);
    if (line.length === 0) {
      bodyStart = next;
      break;
    }
    // Of one endless line no more than its beginning is kept, and what follows it is still read.
    size += Math.min(line.length, maxHeaderValue);
    if (size > maxHeaderBytes || fields.length >= maxHeaderFields) {
      problems.push('The header of the mail is too long; what came after the limit was not read.');
      bodyStart = bodyAfter(bytes, at, end);
      break;
    }
    const name = fieldName(line);
    if (isFolded(line)) fields.at(-1)?.lines.push(line);
    else if (name !== null) fields.push({ name: name.trim().toLowerCase(), lines: [line.subarray(name.length + 1)] });
    else if (!isEnvelopeLine(line)) {
      // Header text without its blank line: the body begins here. Unless fields of mail go on: then it was folded badly.
      if (fields.length === 0 || unfolded >= maxUnfolded || !headerGoesOn(bytes, next, end)) {
        bodyStart = at;
        break;
      }
      unfolded += 1;
      fields.at(-1)?.lines.push(line);
    }
    at = next;
  }
  if (fields.length === 0 || !fields.some(({ name }) => isKnownField(name, of))) {
    if (of === 'mail') problems.push('The mail has no header.');
    return { fields: [], bodyStart: fields.length === 0 ? bodyStart : start, problems };
  }
  const long = fields.find(({ lines }) => lengthOf(lines) > maxHeaderValue);
  if (long !== undefined)
    problems.push(`The header field “${long.name.slice(0, 40)}” is too long; its end was not read.`);
  // No header has a null character (RFC 5322, section 2.2): a break was lost there, and words may stand in the header.
  if (of === 'part' && fields.some(({ lines }) => lines.some((line) => line.includes(0))))
    problems.push('The header of a part of the mail is damaged; compare it with the original mail.');
  const label = charsetOf(fields, around);
  return {
    fields: fields.map(({ name, lines }) => ({ name, value: unfoldedValue(lines, label) })),
    bodyStart,
    problems,
  };
};

/** Lines of a header that are no field and follow none that is folded; more of them are text. */
const maxUnfolded = 5;

/**
 * The header, and with it what mail programs that send an empty line too early wrote below it: `MIME-Version` and
 * `Content-Type` at the top of a body that is otherwise not described.
 */
export const readMisplacedHeader = (bytes: Uint8Array, header: Header): Header => {
  const top = Buffer.from(bytes.subarray(header.bodyStart, header.bodyStart + 40)).toString('latin1');
  if (firstValue(header.fields, 'content-type') !== null || header.fields.length === 0) return header;
  if (!/^\s{0,4}(?:mime-version|content-type|content-transfer-encoding)[ \t]*:/i.test(top)) return header;
  const below = readHeader(bytes, header.bodyStart, bytes.length);
  return {
    fields: [...header.fields, ...below.fields],
    bodyStart: below.bodyStart,
    problems: [
      ...header.problems,
      ...below.problems,
      'An empty line stands in the middle of the header; both halves were read.',
    ],
  };
};

/** The value of the first field of that name, or null. */
export const firstValue = (fields: readonly Field[], name: string): string | null =>
  fields.find((field) => field.name === name)?.value ?? null;

export const allValues = (fields: readonly Field[], name: string): string[] =>
  fields.filter((field) => field.name === name).map((field) => field.value);

/** Editors that save a mail as UTF-8 put a byte order mark before it. */
const afterMark = (bytes: Uint8Array, start: number): number =>
  bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf ? start + 3 : start;

const skipBlankLines = (bytes: Uint8Array, start: number, end: number): number => {
  let at = start;
  while (at < end && (bytes[at] === 0x0a || bytes[at] === 0x0d)) at++;
  return at;
};

/** Whether fields that mail has stand between here and the empty line, and no boundary and hardly anything else. */
const headerGoesOn = (bytes: Uint8Array, from: number, end: number): boolean => {
  let at = from;
  let known = false;
  let strange = 0;
  for (let seen = 0; seen < 200 && at < end; seen++) {
    const { line, next } = nextLine(bytes, at, end);
    if (line.length === 0) return known;
    const name = fieldName(line);
    if (name === null && !isFolded(line)) strange += 1;
    if (strange > maxUnfolded || (line[0] === 0x2d && line[1] === 0x2d)) return false;
    known ||= name !== null && isKnownField(name.trim().toLowerCase(), 'mail');
    at = next;
  }
  return false;
};

const bodyAfter = (bytes: Uint8Array, from: number, end: number): number => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, end);
  const bare = view.indexOf('\n\n', from, 'latin1');
  const full = view.indexOf('\n\r\n', from, 'latin1');
  const found = [bare === -1 ? end : bare + 2, full === -1 ? end : full + 3];
  return Math.min(...found);
};

/** Raw letters in a header are mostly in the charset of the body; where none is named all of them together tell. */
const charsetOf = (fields: readonly RawField[], around: string | null): string | null => {
  const raw = fields
    .flatMap(({ lines }) => lines)
    .filter((line) => line.some((byte) => byte > 127))
    .slice(0, 100);
  if (raw.length === 0) return null;
  const type = fields.find(({ name }) => name === 'content-type')?.lines ?? [];
  const label = /charset\s{0,4}=\s{0,4}"?([\w.:-]{2,40})/i.exec(
    Buffer.concat(type).subarray(0, 1000).toString('latin1'),
  )?.[1];
  return label ?? around ?? guessedCharset(Buffer.concat(raw));
};

const lengthOf = (lines: readonly Uint8Array[]): number => lines.reduce((sum, line) => sum + line.length, 0);

const unfoldedValue = (lines: readonly Uint8Array[], label: string | null): string => {
  const joined: Uint8Array[] = [];
  let length = 0;
  for (const line of lines) {
    if (length > maxHeaderValue) break;
    // Folding adds a line break and nothing else: the blank that a line begins with belongs to the value.
    if (joined.length > 0 && !isFolded(line)) joined.push(Buffer.from(' '));
    joined.push(line);
    length += line.length;
  }
  return withoutControls(decodeText(Buffer.concat(joined).subarray(0, maxHeaderValue), label).text);
};
