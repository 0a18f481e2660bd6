import type { Unpacked } from './transfer.ts';

/** A file that stands in the text of a mail: `begin 644 name`, lines of data, `end` (older than MIME, still written). */
export interface UuFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A part that says it is uuencoded → its bytes; null where no file begins in it. */
export const uudecoded = (body: Uint8Array): Unpacked | null => {
  const { files, cut } = withoutFiles(Buffer.from(body).toString('latin1'));
  const [file] = files;
  return file === undefined ? null : { bytes: file.bytes, fault: cut ? 'cut' : null };
};

/**
 * Text → the text without the uuencoded files in it, and those files. Only what begins with its head line and goes on in
 * lines that are as long as they say is a file: `begin 644 talks` in a sentence is not (POSIX uuencode). `cut`: the last
 * file has no end.
 */
export const withoutFiles = (
  text: string,
): { readonly text: string; readonly files: readonly UuFile[]; readonly cut: boolean } => {
  if (!/^begin(?:-base64)? [0-7]{3,4} /m.test(text)) return { text, files: [], cut: false };
  const kept: string[] = [];
  const files: UuFile[] = [];
  let cut = false;
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const head = /^begin [0-7]{3,4} (.{1,255}?)\r?$/.exec(lines[at] ?? '');
    const read = head === null ? null : fileAt(lines, at + 1);
    if (head === null || read === null) {
      kept.push(lines[at] ?? '');
      continue;
    }
    files.push({ name: head[1] ?? '', bytes: read.bytes });
    cut = read.cut;
    at = read.last;
  }
  return { text: kept.join('\n'), files, cut };
};

const fileAt = (
  lines: readonly string[],
  first: number,
): { readonly bytes: Uint8Array; readonly last: number; readonly cut: boolean } | null => {
  const pieces: Uint8Array[] = [];
  let at = first;
  for (; at < lines.length; at++) {
    const piece = dataLine((lines[at] ?? '').replace(/\r$/, ''));
    if (piece === null) break;
    if (piece.length > 0) pieces.push(piece);
  }
  if (pieces.length === 0) return null;
  const ends = /^end\s*$/.test(lines[at] ?? '');
  return { bytes: Buffer.concat(pieces), last: ends ? at : at - 1, cut: !ends };
};

/** One line: its first character says how many bytes, four characters hold three; null where they do not fit. */
const dataLine = (line: string): Uint8Array | null => {
  const count = sixBits(line, 0);
  if (line === '' || count > 45 || !/^[\x20-\x60]+$/.test(line)) return null;
  const needed = Math.ceil(count / 3) * 4;
  // Blanks at the end may be lost; two more characters are a checksum that some programs add.
  if (line.length - 1 > needed + 2 || line.length - 1 < needed - 4) return null;
  const bytes = new Uint8Array(count);
  for (let at = 0, from = 1; at < count; from += 4) {
    const word =
      (sixBits(line, from) << 18) |
      (sixBits(line, from + 1) << 12) |
      (sixBits(line, from + 2) << 6) |
      sixBits(line, from + 3);
    for (const shift of [16, 8, 0]) if (at < count) bytes[at++] = (word >> shift) & 0xff;
  }
  return bytes;
};

const sixBits = (line: string, at: number): number => ((line.charCodeAt(at) || 0x20) - 0x20) & 0x3f;
