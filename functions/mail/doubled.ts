import iconv from 'iconv-lite';

/**
 * UTF-8 that a program on the way took for windows-1252 or windows-1251 and wrote as UTF-8 once more: `RÃ©union`,
 * `РџСЂРѕС‚РёРІ`. Undone line by line, and only where it is certain: all characters beyond ASCII of the line together
 * are valid UTF-8 in the bytes of that charset, and the text has several such sequences. Chance does not pass: a Russian
 * word in windows-1251 is not valid UTF-8, and `Ã` before `©` stands in no language. Null where there is nothing to undo.
 */
export const undoubled = (text: string): string | null => {
  for (const { byteOf, sign, fewest } of charsets) {
    if (!sign.test(text)) continue;
    let sequences = 0;
    const lines = text.split('\n').map((line) => {
      const once = sign.test(line) ? narrowed(line, byteOf) : null;
      if (once !== null) sequences += line.length - once.length;
      return once ?? line;
    });
    if (sequences >= fewest) return lines.join('\n');
  }
  return null;
};

/** Characters beyond ASCII → the byte that they are in a charset; where it has none, the control of that number. */
const bytesOf = (charset: string): ReadonlyMap<string, number> => {
  const bytes = Array.from({ length: 128 }, (_, index) => index + 128);
  const named = iconv.decode(Buffer.from(bytes), charset);
  return new Map([
    ...bytes.map((byte) => [String.fromCharCode(byte), byte] as const),
    ...bytes.map((byte, index) => [named.charAt(index), byte] as const).filter(([char]) => char !== '\ufffd'),
  ]);
};

/**
 * `sign`: the first byte of a sequence and one that may follow it, as they look in that charset. `fewest`: following
 * bytes in the whole text; more in Cyrillic, where single pairs can stand by chance (`В»`).
 */
const charsets = [
  { byteOf: bytesOf('win1252'), sign: /[\u00c2-\u00f4][^\0-\x7f\u00c0-\u00ff]/, fewest: 2 },
  { byteOf: bytesOf('win1251'), sign: /[\u0412-\u0444][^\0-\x7f\u0410-\u044f]/, fewest: 4 },
] as const;

const narrowed = (line: string, byteOf: ReadonlyMap<string, number>): string | null => {
  const bytes = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const byte = code < 128 ? code : byteOf.get(line.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
