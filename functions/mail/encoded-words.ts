import { decodeText } from './charset.ts';
import { oneLine } from './one-line.ts';

/**
 * RFC 2047: `=?utf-8?q?…?=` → text. One pass, linear; words that follow each other in one charset are joined as bytes
 * first, because senders cut them inside a character (HOSTILE B11). What cannot be decoded stays as it is.
 */
export const decodeWords = (value: string): string => {
  const pieces: (string | Word)[] = [];
  let at = 0;
  while (at < value.length) {
    const open = value.indexOf('=?', at);
    const word = open === -1 ? null : wordAt(value, open);
    const end = open === -1 ? value.length : word === null ? open + 2 : open;
    const between = value.slice(at, end);
    // Blanks between two encoded words are not text (RFC 2047, section 6.2).
    if (between !== '' && !(word !== null && between.trim() === '' && typeof pieces.at(-1) === 'object'))
      pieces.push(between);
    if (word !== null) pieces.push(word);
    at = word?.end ?? end;
  }
  return oneLine(
    pieces.map((piece, index) => (typeof piece === 'string' ? piece : decodedRun(pieces, index, piece))).join(''),
  );
};

/** The text of a run of words in one charset, given at its first word; the others give nothing. */
const decodedRun = (pieces: readonly (string | Word)[], index: number, word: Word): string => {
  if (sameCharset(pieces[index - 1], word)) return '';
  let end = index + 1;
  while (sameCharset(pieces[end], word)) end += 1;
  const bytes = pieces.slice(index, end).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.bytes]));
  const { text, doubt } = decodeText(Buffer.concat(bytes), word.charset);
  const isDecoded = doubt !== 'guessed' || !/[\u0080-\u009f\ufffd]/.test(text);
  return isDecoded
    ? text
    : pieces
        .slice(index, end)
        .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.raw]))
        .join(' ');
};

const sameCharset = (piece: string | Word | undefined, word: Word): boolean =>
  // ISO-2022 begins and ends each word in ASCII by itself: joined, the two shifts in a row read as a fault.
  typeof piece === 'object' && piece.charset === word.charset && !word.charset.startsWith('iso-2022');

interface Word {
  readonly charset: string;
  readonly bytes: Uint8Array;
  /** As it stands. */
  readonly raw: string;
  readonly end: number;
}

/** Long enough for the words that Outlook writes without regard to the 75 characters of the RFC. */
const maxWord = 8192;

const wordAt = (value: string, open: number): Word | null => {
  const head = /^=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([QqBb])\?/.exec(value.slice(open, open + 80));
  if (head === null) return null;
  const start = open + head[0].length;
  const close = value.slice(start, start + maxWord).indexOf('?=');
  if (close === -1) return null;
  const encoded = value.slice(start, start + close);
  const bytes = (head[2] ?? '').toUpperCase() === 'B' ? Buffer.from(encoded, 'base64') : qEncoded(encoded);
  return {
    charset: (head[1] ?? '').toLowerCase(),
    bytes,
    raw: value.slice(open, start + close + 2),
    end: start + close + 2,
  };
};

const qEncoded = (encoded: string): Uint8Array =>
  Buffer.from(
    Buffer.from(encoded.replaceAll('_', ' '), 'utf8')
      .toString('latin1')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, pair: string) => String.fromCharCode(parseInt(pair, 16))),
    'latin1',
  );
