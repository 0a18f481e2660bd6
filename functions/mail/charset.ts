import iconv from 'iconv-lite';

/**
 * Bytes → text. Labels lie more often than bytes (HOSTILE C1): bytes above 127 that are valid UTF-8 are UTF-8, then the
 * label counts, then a guess that says it is one.
 */
export interface Decoded {
  readonly text: string;
  /** True when nothing but the bytes themselves said what they are. */
  readonly guessed: boolean;
}

export const decodeText = (bytes: Uint8Array, label: string | null): Decoded => {
  const decoded = decode(
    bytes,
    (label ?? '')
      .trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase(),
  );
  return { ...decoded, text: wellFormed(decoded.text) };
};

const decode = (bytes: Uint8Array, label: string): Decoded => {
  const byMark = byteOrderMark(bytes);
  if (byMark !== null) return { text: new TextDecoder(byMark).decode(bytes), guessed: false };
  // Encodings that hide in seven bits, or between NULs, look like valid UTF-8 and are not.
  const sevenBit = !bytes.some((byte) => byte > 127);
  const labelled =
    sevenBitLabels.test(label) || (wideLabels.test(label) && bytes.includes(0)) ? byLabel(bytes, label) : null;
  if (labelled !== null && (sevenBit || wideLabels.test(label))) return { text: labelled, guessed: false };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, guessed: false };
  if (label === 'utf-8' || label === 'utf8') {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    if (isMostlyRight(lossy)) return { text: lossy, guessed: false };
  }
  const named = label === 'utf-8' || label === 'utf8' || label === '' ? null : byLabel(bytes, label);
  return named === null ? guess(bytes) : { text: named, guessed: false };
};

/** A few bytes lost in transport do not make UTF-8 something else. */
const isMostlyRight = (text: string): boolean => {
  const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
  return foreign.filter((char) => char === '\ufffd').length <= foreign.length / 10;
};

const sevenBitLabels = /^(?:iso-2022-(?:jp|kr|cn)[\w-]*|csiso2022jp|hz-gb-2312|(?:unicode-1-1-)?utf-?7)$/;
const wideLabels = /^(?:utf-?16|utf-?32|ucs-?2|unicode$|iso-10646-ucs-2)/;

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

const strictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The browsers' table first (it knows that `gb2312` means GBK), then iconv's for what browsers gave up (UTF-7, cp850). */
const byLabel = (bytes: Uint8Array, label: string): string | null => {
  if (westernLabels.test(label)) return western(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return iconv.encodingExists(label) ? iconv.decode(Buffer.from(bytes), label) : null;
  }
};

/** The commonest letters of what arrives unlabelled: a decoding that is right shows many of them, in lower case. */
const likely: readonly (readonly [encoding: string, common: string, share: number])[] = [
  ['gb18030', '的一是不了在和有中国第段条文修改建议代表团删除武器轻小会为以对与及将应', 0.15],
  ['windows-1251', 'оеаинтсрвлкмдпу', 0.55],
  ['koi8-r', 'оеаинтсрвлкмдпу', 0.55],
  ['windows-1256', 'اليمنورتبهعدفكس', 0.55],
];

const guess = (bytes: Uint8Array): Decoded => {
  const sample = bytes.subarray(0, 8192);
  for (const [encoding, common, share] of likely) {
    const text = sampled(sample, encoding);
    const letters = text?.match(/\p{L}/gu) ?? [];
    const foreign = letters.filter((letter) => letter > '\u007f');
    // Latin letters with a few others among them are a European language.
    if (foreign.length < 4 || foreign.length < letters.length / 3) continue;
    if (foreign.filter((letter) => common.includes(letter)).length / foreign.length >= share)
      return { text: new TextDecoder(encoding).decode(bytes), guessed: true };
  }
  return { text: western(bytes), guessed: true };
};

/** Null where the bytes cannot be that encoding; the sample may end inside a character. */
const sampled = (sample: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
};

/** By iconv: TextDecoder of Node 20 reads 0x80–0x9f of windows-1252 as controls, and quotation marks vanish. */
const western = (bytes: Uint8Array): string => iconv.decode(Buffer.from(bytes), 'win1252');
const westernLabels = /^(?:iso-?8859-?1|latin-?1|l1|cp-?1252|windows-?1252|ansi_x3\.4-1968|(?:us-)?ascii)$/;

/** No NUL, no lone surrogate: what is stored is valid Unicode (HOSTILE C3). */
export const wellFormed = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
