import { uudecoded } from './uuencode.ts';

/** What the bytes of a part are, and what was wrong with how they were packed. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /**
   * `mislabelled`: not packed as they say; `unknown`: packed in a way that nobody knows; both are taken as they stand.
   * `contradictory`: said to be packed in two ways, of which the first was taken.
   * `junk`: some characters could not be unpacked. `cut`: the end is missing.
   */
  readonly fault: 'mislabelled' | 'unknown' | 'contradictory' | 'junk' | 'cut' | null;
}

/**
 * Content-Transfer-Encoding (RFC 2045, section 6) → bytes. What can be decoded is; junk is stepped over or kept, never
 * thrown at (HOSTILE A7, A8). `encodings` are the values of the field as they stand; a part has one, a damaged header
 * that ran into the next one more.
 */
export const unpacked = (body: Uint8Array, encodings: readonly string[]): Unpacked => {
  const unpackedBody = unpackedAs(body, encodings[0] ?? '');
  const isContradictory = new Set(encodings.map((encoding) => encoding.toLowerCase().trim())).size > 1;
  return unpackedBody.fault === null && isContradictory ? { ...unpackedBody, fault: 'contradictory' } : unpackedBody;
};

const unpackedAs = (body: Uint8Array, encoding: string): Unpacked => {
  const name = encoding.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^(?:base64|b64)/.test(name)) return base64(body);
  if (/^(?:quotedprintable|qp$)/.test(name)) return quotedPrintable(body);
  if (/^x?uue?/.test(name)) return uudecoded(body) ?? { bytes: body, fault: 'mislabelled' };
  return { bytes: body, fault: /^(?:[78]bits?.*|binary.*|none|)$/.test(name) ? null : 'unknown' };
};

const base64 = (body: Uint8Array): Unpacked => {
  const characters = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  if (isPlain(characters.slice(0, 2000))) return { bytes: body, fault: 'mislabelled' };
  // Mailing lists write their footer under the packed text, in plain words: what follows is kept as it stands.
  const plain = plainTail(characters);
  const packed = plain === -1 ? characters : characters.slice(0, plain);
  const bytes = joinedPieces(packed);
  if (plain !== -1) return { bytes: Buffer.concat([bytes, Buffer.from('\n'), body.subarray(plain)]), fault: 'junk' };
  const letters = packed.replace(/[^A-Za-z0-9+/_-]+/g, '').length;
  if (/[^A-Za-z0-9+/=_\s-]/.test(packed)) return { bytes, fault: 'junk' };
  // One character over holds no byte: the rest of it is gone.
  return { bytes, fault: letters % 4 === 1 && !packed.includes('=') ? 'cut' : null };
};

/** Words, or letters beyond ASCII, where base64 has neither (HOSTILE A8). */
const isPlain = (head: string): boolean =>
  // A first line that is whole base64 is that, whatever a mailing list wrote below it.
  !/^\s*(?:[A-Za-z0-9+/]{4}){4,500}(?:[A-Za-z0-9+/]{0,3}={0,2})?\s*(?:\n|$)/.test(head) &&
  (isWords(head) || (head.match(/[^A-Za-z0-9+/=\s]/g)?.length ?? 0) > head.length / 4);

/** Packed text that was broken into pieces has blanks too, but no pieces that look like words. */
const isWords = (text: string): boolean => {
  const pieces = text.trim().split(/\s+/).slice(0, 60);
  const words = pieces.filter((piece) => /^[("']?(?:[A-Z]?[a-z]{1,30}|[A-Z]{2,30})[.,;:!?)"']?$/.test(piece));
  return words.length * 2 >= pieces.length && (pieces.length > 1 || /[.,;:!?]/.test(text));
};

/**
 * Where plain lines follow packed ones and no packed line comes after them: words, a field of a header, a line of dashes
 * (a boundary that was damaged, the line above a list's footer), whatever follows the padding on its own line. -1 where
 * none do.
 */
const plainTail = (characters: string): number => {
  const starts: number[] = [];
  let stop = characters.length;
  while (stop > 0) {
    const start = characters.lastIndexOf('\n', stop - 1) + 1;
    if (stop - start > 40 && isPackedLine(characters.slice(start, stop).trim())) break;
    starts.push(start);
    stop = start - 1;
  }
  const first = starts.findLast((start) => start > 0 && isPlainLine(lineAt(characters, start)));
  const padding = characters.slice(Math.max(0, stop)).search(/=[^A-Za-z0-9+/=\s]/);
  return padding === -1 ? (first ?? -1) : Math.min(first ?? Infinity, Math.max(0, stop) + padding + 1);
};

const isPackedLine = (line: string): boolean => !/[^A-Za-z0-9+/]/.test(line.replace(/={1,2}$/, ''));

const lineAt = (characters: string, start: number): string => {
  const stop = characters.indexOf('\n', start);
  return characters.slice(start, stop === -1 ? start + 2000 : Math.min(stop, start + 2000)).trim();
};

const isPlainLine = (line: string): boolean =>
  /^(?:--|__|[A-Za-z][A-Za-z-]{1,40}:(?:\s|$))/.test(line) || (line !== '' && isWords(line));

/** Padding in the middle: several packed pieces one after the other, each decoded by itself. */
const joinedPieces = (characters: string): Buffer => {
  const padding = characters.indexOf('=');
  if (padding === -1 || !/[A-Za-z0-9+/]/.test(characters.slice(padding))) return Buffer.from(characters, 'base64');
  return Buffer.concat(characters.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
};

const hex = (byte: number | undefined): number => {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const upper = byte & 0xdf;
  return upper >= 65 && upper <= 70 ? upper - 55 : -1;
};

const equals = 0x3d;
const lineFeed = 0x0a;
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

const quotedPrintable = (body: Uint8Array): Unpacked => {
  const out = new Uint8Array(body.length);
  let length = 0;
  let bare = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== equals) {
      out[length++] = byte;
      continue;
    }
    const high = hex(body[at + 1]);
    const low = hex(body[at + 2]);
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      at += 2;
      continue;
    }
    let end = at + 1;
    while (isBlank(body[end]) && end - at < 100) end++;
    if (body[end] === lineFeed || end >= body.length) at = end;
    else {
      out[length++] = equals;
      bare += 1;
    }
  }
  return { bytes: out.subarray(0, length), fault: bare > 0 ? 'junk' : null };
};
