import { constants, inflateRawSync } from 'node:zlib';
import { harmlessUnpacked, maxRatio, maxUnpacked, maxZipEntries } from './limits.ts';

/** What stands in the way, in words for the secretariat. */
export interface Problem {
  readonly problem: string;
}

/** An open zip: names as written, and the bytes of one entry on demand; nothing is written to disk. */
export interface Zip {
  readonly names: readonly string[];
  /** Names that more than one entry carries (HOSTILE E5): the first one counts. */
  readonly doubled: readonly string[];
  /** Null where there is no such entry; names differ in more than case (ECMA-376 part 2, 6.2.2.3). */
  readonly read: (name: string) => Uint8Array | Problem | null;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** A zip comment has 65,535 bytes at most (APPNOTE 4.4.12), so its end record begins no further from the end. */
const longestTail = 65_535 + 22;

/**
 * Opens a zip by its directory (APPNOTE 4.3.12). Only the entries that are asked for are unpacked, and all of them
 * together up to the limits, so overlapping entries and stated sizes gain nothing. Never throws.
 */
export const openZip = (bytes: Uint8Array): Zip | Problem => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return { problem: 'The file is cut off: its table of contents is missing. Ask for it again.' };
  const entries = new Map<string, Entry>();
  const doubled: string[] = [];
  let at = view.getUint32(end + 16, true);
  let count = 0;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === directorySignature) {
    count += 1;
    if (count > maxZipEntries)
      return { problem: `The file holds more than ${String(maxZipEntries)} parts; it was not opened.` };
    const { entry, next } = entryAt(view, bytes, at);
    const key = keyOf(entry.name);
    if (entries.has(key)) doubled.push(entry.name);
    else entries.set(key, entry);
    at = next;
  }
  if (count === 0) return { problem: 'The file is a damaged package: nothing in it can be found. Ask for it again.' };
  let unpacked = 0;
  const read = (name: string): Uint8Array | Problem | null => {
    const entry = entries.get(keyOf(name));
    if (entry === undefined) return null;
    const contents = contentsOf(view, bytes, entry, maxUnpacked - unpacked);
    if (contents instanceof Uint8Array) unpacked += contents.length;
    return contents;
  };
  return { names: [...entries.values()].map(({ name }) => name), doubled, read };
};

const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

const endRecord = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - longestTail);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  return null;
};

const entryAt = (view: DataView, bytes: Uint8Array, at: number): { entry: Entry; next: number } => {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const [packed, offset] = wideSizes(
    extra,
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
    view.getUint32(at + 42, true),
  );
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { entry: { name, method: view.getUint16(at + 10, true), encrypted, packed, offset }, next };
};

/** Writers of Office files put sizes of small files into the zip64 field too (APPNOTE 4.5.3). */
const wideSizes = (extra: Uint8Array, packed: number, plain: number, offset: number): readonly [number, number] => {
  const wide = 0xffffffff;
  if (packed !== wide && offset !== wide) return [packed, offset];
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const take = (value: number): number => {
      if (value !== wide || field + 8 > extra.length) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    take(plain);
    return [take(packed), take(offset)];
  }
  return [packed, offset];
};

const contentsOf = (view: DataView, bytes: Uint8Array, entry: Entry, left: number): Uint8Array | Problem => {
  const { name, offset, packed, method } = entry;
  const damaged = { problem: `Part ${name} is damaged or cut off and was not read. Ask for the file again.` };
  if (entry.encrypted) return { problem: `Part ${name} is locked with a password. Ask for the file without one.` };
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return damaged;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const raw = bytes.subarray(start, start + packed);
  if (method === 0) return raw.length < packed ? damaged : raw;
  if (method !== 8)
    return { problem: `Part ${name} is packed in a way that is not read. Ask for the file again, saved by Word.` };
  const allowed = Math.min(left, Math.max(harmlessUnpacked, raw.length * maxRatio));
  if (allowed <= 0) return tooLarge(name);
  try {
    // What is there of a cut-off part is given out: its text before the fault is read (HOSTILE E6).
    return new Uint8Array(inflateRawSync(raw, { maxOutputLength: allowed, finishFlush: constants.Z_SYNC_FLUSH }));
  } catch (error) {
    return error instanceof RangeError ? tooLarge(name) : damaged;
  }
};

const tooLarge = (name: string): Problem => ({
  problem: `Part ${name} unpacks to far more than a document holds (a "zip bomb"); it was not read. Ask the sender for the file again.`,
});
