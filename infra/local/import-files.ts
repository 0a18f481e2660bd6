import { createReadStream } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Header, firstValue, readHeader } from '#mail/headers.ts';
import { maxHeaderBytes } from '#mail/limits.ts';
import { withLineFeeds } from '#mail/line-feeds.ts';
import { type Stretch, isSeparatorLine, separatorsIn, stretchesBetween, stretchesByLength } from '#mail/mbox.ts';

/** One message in a file of the operator's: where it lies, so that it can be read when its turn comes. */
export interface Placed extends Stretch {
  readonly file: string;
  /** Its place in the file, from 1; null in a file that is one message. */
  readonly number: number | null;
  /** Whether lines of it that begin with `From ` were given a `>`. */
  readonly quoted: boolean;
}

/** `archive.mbox, message 12`. */
export const nameOf = ({ file, number }: Pick<Placed, 'file' | 'number'>): string =>
  number === null ? file : `${file}, message ${number}`;

export interface Found {
  /** Files in order of name, each once. */
  readonly files: readonly string[];
  /** What cannot be imported, and why. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

const mboxName = /(?:\.mbo?x|(?:^|\/)mbox)$/iu;
const mailName = /\.eml$/iu;

/** Files as named; of a folder, at any depth, the mails and the mbox files, told by their name or their first line. */
export const filesToImport = async (paths: readonly string[]): Promise<Found> => {
  const files = new Set<string>();
  const refused: { file: string; why: string }[] = [];
  const look = async (path: string, named: boolean): Promise<void> => {
    const about = await stat(path).catch(() => null);
    if (about === null) refused.push({ file: path, why: 'there is no such file or folder' });
    else if (about.isDirectory())
      for (const entry of (await readdir(path)).sort()) await look(join(path, entry), false);
    else if (!about.isFile()) refused.push({ file: path, why: 'it is no file' });
    else if (named || mailName.test(path) || mboxName.test(path) || (await beginsAsMbox(path))) files.add(path);
    else refused.push({ file: path, why: 'it is neither .eml nor .mbox; name it by itself if it holds mail' });
  };
  for (const path of paths) await look(path, true);
  return { files: [...files], refused };
};

const beginsAsMbox = (path: string): Promise<boolean> =>
  reading(path, async (handle) => {
    const first = Buffer.alloc(1_000);
    const { bytesRead } = await handle.read(first, 0, first.length, 0);
    const [line = ''] = first
      .toString('latin1', 0, bytesRead)
      .replace(/^[\r\n]{0,100}/, '')
      .split(/\r?\n/, 1);
    return isSeparatorLine(line);
  });

/** The messages of a file. An mbox is told by how it begins, whatever it is called; all else is one message. */
export const messagesIn = async (file: string): Promise<Placed[]> =>
  reading(file, async (handle) => {
    const { size } = await handle.stat();
    const one = { file, start: 0, end: size, number: null, quoted: false };
    const begins = await beginsAsMbox(file);
    if (!begins && !mboxName.test(file)) return [one];
    const separators = [];
    for await (const separator of separatorsIn(createReadStream(file, { highWaterMark: 1024 * 1024 })))
      separators.push(separator);
    if (separators.length === 0) return [one];
    const byLength = begins ? await stretchesByLength(separators, size, (at) => statedLength(handle, at, size)) : null;
    // What stands above the first separator of a file that does not begin with one may be a mail as well.
    const above = begins ? [] : [{ start: 0, end: separators[0]?.endsAbove ?? 0 }];
    const stretches = byLength ?? [...above, ...stretchesBetween(separators, size)];
    // A separator inside a message that its length spans was not quoted, so nothing of the file was (mboxcl2).
    const quoted = byLength === null || byLength.length === separators.length;
    return stretches.map((stretch, i) => ({ ...stretch, file, number: i + 1, quoted }));
  });

const statedLength = async (
  handle: FileHandle,
  at: number,
  end: number,
): Promise<{ bodyAt: number; length: number } | null> => {
  const { fields, bodyStart } = await headerAt(handle, at, end);
  const value = firstValue(fields, 'content-length') ?? '';
  return /^\d{1,12}$/.test(value) ? { bodyAt: at + bodyStart, length: Number(value) } : null;
};

/** Most headers are far shorter; a longer one is read again with more. */
const firstHeaderBytes = 16 * 1024;

/** The header of the message that lies at `start`, without the rest of it. */
export const headerAt = async (handle: FileHandle, start: number, end: number): Promise<Header> => {
  for (let bytes = firstHeaderBytes; ; bytes *= 8) {
    const wanted = Math.min(end - start, bytes, maxHeaderBytes + firstHeaderBytes);
    const whole = wanted === end - start;
    const read = withLineFeeds(await bytesAt(handle, start, wanted));
    // A line that was cut off would be taken for the first of the body.
    const lines = whole ? read.length : read.lastIndexOf(0x0a) + 1;
    const header = readHeader(read, 0, lines);
    if (header.bodyStart < lines || whole || bytes > maxHeaderBytes) return header;
  }
};

export const bytesAt = async (handle: FileHandle, start: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(Math.max(0, length));
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
    if (bytesRead === 0) break; // the file became shorter since
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
};

export const reading = async <T>(file: string, read: (handle: FileHandle) => Promise<T>): Promise<T> => {
  const handle = await open(file);
  try {
    return await read(handle);
  } finally {
    await handle.close();
  }
};
