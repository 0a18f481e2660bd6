import { guessedCharset } from './charset-guess.ts';
import { byLabel, canonicalLabel } from './charset-labels.ts';
import { undoubled } from './doubled.ts';

/**
 * Bytes → text. Labels lie more often than bytes (HOSTILE C1): bytes above 127 that are valid UTF-8 are UTF-8, then the
 * label counts, then a guess that says it is one.
 */
export interface Decoded {
  readonly text: string;
  /** What a person should know of how the text came about; null where bytes and label agree. */
  readonly doubt: 'guessed' | 'damaged' | 'doubled' | null;
}

/** `label` is the charset as the mail names it, null where it names none. Never throws; no NUL, no lone surrogate. */
export const decodeText = (bytes: Uint8Array, label: string | null): Decoded => {
  const { text, doubt } = decode(bytes, canonicalLabel(label));
  return { text: wellFormed(text), doubt };
};

const decode = (bytes: Uint8Array, label: string): Decoded => {
  const hidden = wide(bytes, label) ?? inSevenBits(bytes, label);
  if (hidden !== null) return { text: hidden, doubt: null };
  const utf8 = strictly(bytes);
  if (utf8 !== null) {
    const once = undoubled(utf8);
    return once === null ? { text: utf8, doubt: null } : { text: once, doubt: 'doubled' };
  }
  const isNamed = label !== '' && label !== 'utf-8' && label !== 'us-ascii';
  const named = isNamed ? byLabel(bytes, label) : null;
  if (named !== null && isLikely(named, label)) return { text: named, doubt: isWhole(named) ? null : 'damaged' };
  return (named === null ? asUtf8(bytes) : null) ?? guess(bytes, named);
};

/** Two or four bytes a character: a mark on top, a label with NULs to prove it, or NULs at every second place. */
const wide = (bytes: Uint8Array, label: string): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0 && bytes.length % 4 === 0)
    return byLabel(bytes.subarray(4), 'utf-32le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return strictly(bytes) === null ? null : new TextDecoder('utf-8').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (/^(?:utf|ucs)-?(?:32|4)/.test(label)) return byLabel(bytes, label);
  const isLabelled = /^(?:utf-?16|ucs-?2|unicode$|iso-10646-ucs-2)/.test(label);
  const [big, little] = blanks(bytes);
  if (isLabelled && (bytes.includes(0) || (bytes.length % 2 === 0 && big + little > 0)))
    return new TextDecoder(
      label.endsWith('be') || (!label.endsWith('le') && big > little) ? 'utf-16be' : 'utf-16le',
    ).decode(bytes);
  // Unlabelled: one word in twelve characters is less than any language has.
  return Math.max(big, little) * 24 > Math.min(bytes.length, 4096) && Math.min(big, little) === 0 && big + little > 3
    ? new TextDecoder(big > little ? 'utf-16be' : 'utf-16le').decode(bytes)
    : null;
};

/** Blanks and line breaks that have their NUL before them, and after them, at an even place of the first bytes. */
const blanks = (bytes: Uint8Array): readonly [big: number, little: number] => {
  let big = 0;
  let little = 0;
  const end = Math.min(bytes.length - 1, 4096);
  for (let at = 0; at < end; at += 2) {
    const [first, second] = [bytes[at], bytes[at + 1]];
    if (first === 0 && (second === 0x20 || second === 0x0a)) big += 1;
    if (second === 0 && (first === 0x20 || first === 0x0a)) little += 1;
  }
  return [big, little];
};

/** Encodings that look like ASCII and are not: by their label, or by the escape that no text has. */
const inSevenBits = (bytes: Uint8Array, label: string): string | null => {
  if (bytes.some((byte) => byte > 127)) return null;
  if (/^(?:iso-2022-.{0,2}|hz|utf-7)$/.test(label)) return byLabel(bytes, label);
  const escape = bytes.indexOf(0x1b);
  if (escape === -1 || bytes[escape + 1] !== 0x24) return null;
  const charset = bytes[escape + 2] !== 0x29 ? 'jp' : bytes[escape + 3] === 0x43 ? 'kr' : 'cn';
  return byLabel(bytes, `iso-2022-${charset}`);
};

const strictly = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const isWhole = (text: string): boolean => !text.includes('\ufffd');

/** A few bytes lost in transport make no other charset; a text that is mostly faults was never in this one. */
const isLikely = (text: string, label: string): boolean => {
  const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
  const faults = foreign.filter((char) => char === '\ufffd' || (char >= '\u0080' && char <= '\u009f')).length;
  if (faults > foreign.length / 10) return false;
  // No western language writes most of its letters with accents: such bytes are another alphabet (HOSTILE C1).
  if (!/^(?:iso-8859-15?|windows-1252)$/.test(label)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < 6 || foreign.length < letters / 2;
};

/** UTF-8 with a few faults: lines that a server put under it in another charset are read by themselves. */
const asUtf8 = (bytes: Uint8Array): Decoded | null => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const sound = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  const faults = text.match(/\ufffd/gu)?.length ?? 0;
  if (sound === 0) return null;
  if (faults <= (sound + faults) / 10) return { text, doubt: 'damaged' };
  const lines = linesOf(bytes).map((line) => strictly(line));
  const readable = lines.filter((line) => line !== null && /[^\0-\x7f]/.test(line)).length;
  const broken = lines.filter((line) => line === null).length;
  if (readable === 0 || readable < broken) return null;
  const mended = linesOf(bytes).map((line) => strictly(line) ?? guess(line, null).text);
  return { text: mended.join(''), doubt: 'guessed' };
};

const linesOf = (bytes: Uint8Array): Uint8Array[] => {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const stop = bytes.indexOf(0x0a, at);
    const end = stop === -1 ? bytes.length : stop + 1;
    lines.push(bytes.subarray(at, end));
    at = end;
  }
  return lines;
};

/** `named`: what the label made of it, better than nothing where no other charset is likely. */
const guess = (bytes: Uint8Array, named: string | null): Decoded => {
  const charset = guessedCharset(bytes) ?? (named === null ? 'windows-1252' : null);
  const guessed = charset === null ? null : byLabel(bytes, charset);
  if (guessed !== null) return { text: guessed, doubt: 'guessed' };
  return { text: named ?? '', doubt: named !== null && isWhole(named) ? null : 'damaged' };
};

/** No NUL, no lone surrogate: what is stored is valid Unicode (HOSTILE C3). */
export const wellFormed = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
