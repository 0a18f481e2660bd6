/**
 * Content-Transfer-Encoding → bytes. What can be decoded is; junk is stepped over, never thrown at (HOSTILE A7).
 */
export const transferDecoded = (body: Uint8Array, encoding: string): Uint8Array => {
  switch (encoding) {
    case 'base64':
      return base64(body);
    case 'quoted-printable':
      return quotedPrintable(body);
    default:
      return body;
  }
};

const base64 = (body: Uint8Array): Uint8Array => {
  const characters = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  // Plain text under a base64 label (HOSTILE A8): a space between words never stands in base64.
  if (/^[^\n]{0,400}[A-Za-z,.;:] [A-Za-z]/.test(characters.slice(0, 2000))) return body;
  // Padding in the middle: several encoded pieces one after the other, each decoded by itself.
  const padding = characters.indexOf('=');
  if (padding === -1 || !/[A-Za-z0-9+/]/.test(characters.slice(padding))) return Buffer.from(characters, 'base64');
  const pieces = characters.split(/=+/);
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
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

const quotedPrintable = (body: Uint8Array): Uint8Array => {
  const out = new Uint8Array(body.length);
  let length = 0;
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
    else out[length++] = equals;
  }
  return out.subarray(0, length);
};
