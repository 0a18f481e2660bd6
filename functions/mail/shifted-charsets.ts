/**
 * HZ (RFC 1843), ISO-2022-KR (RFC 1557) and ISO-2022-CN (RFC 1922): Chinese and Korean in seven bits, which neither
 * browsers nor iconv read. Each shifts between ASCII and pairs of bytes; the pairs with their high bits set are GBK or
 * EUC-KR. What is never shifted back is read to its end of line (ISO-2022) or to the end (HZ).
 */
export const shifted = (bytes: Uint8Array, charset: 'hz' | 'iso-2022-kr' | 'iso-2022-cn'): string => {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  let isShifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (charset === 'hz' && byte === tilde && (next === openBrace || next === closeBrace || next === tilde)) {
      if (next === tilde) out[length++] = tilde;
      else isShifted = next === openBrace;
      at += 1;
    } else if (charset === 'hz' && byte === tilde && next === lineFeed) at += 1;
    else if (charset !== 'hz' && byte === escape && next === dollar) at += 3;
    else if (charset !== 'hz' && (byte === shiftOut || byte === shiftIn)) isShifted = byte === shiftOut;
    else {
      if (byte === lineFeed && charset !== 'hz') isShifted = false;
      out[length++] = isShifted && byte > 0x20 ? byte | 0x80 : byte;
    }
  }
  return new TextDecoder(charset === 'iso-2022-kr' ? 'euc-kr' : 'gbk').decode(out.subarray(0, length));
};

const tilde = 0x7e;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const lineFeed = 0x0a;
const escape = 0x1b;
const dollar = 0x24;
const shiftOut = 0x0e;
const shiftIn = 0x0f;
