import { encrypted } from './files.ts';

/** A part that is one package of S/MIME (RFC 8551), by its type or by its name. */
export const isPacked = (type: string, name: string | null): boolean =>
  /^application\/(?:x-)?pkcs7-mime$/.test(type) || (name ?? '').toLowerCase().endsWith('.p7m');

/** What is in the package: a whole MIME entity where it is only signed, else the reason why it cannot be read. */
export interface Opened {
  readonly content: Uint8Array | null;
  readonly problem: string | null;
}

/**
 * The signed text inside CMS SignedData (RFC 5652, section 5). The signature itself proves nothing here: who the sender
 * is follows from DMARC. Total: bytes that are no CMS are explained.
 */
export const openedPackage = (bytes: Uint8Array): Opened => {
  const outer = elementAt(bytes, 0, bytes.length);
  const kind = outer === null ? null : elementAt(bytes, outer.start, outer.end);
  const oid = kind?.tag === objectIdentifier ? Buffer.from(bytes.subarray(kind.start, kind.end)).toString('hex') : '';
  if (oid === envelopedData || oid === authEnvelopedData) return { content: null, problem: encrypted };
  const content = oid === signedData && kind !== null ? signedText(bytes, kind.end) : null;
  return content === null ? { content: null, problem: unreadable } : { content, problem: null };
};

const unreadable =
  'The mail is packed as S/MIME in a way that cannot be read; the sender has to send it again as plain mail.';

// 1.2.840.113549.1.7.2, 1.7.3 and 1.9.16.1.23
const signedData = '2a864886f70d010702';
const envelopedData = '2a864886f70d010703';
const authEnvelopedData = '2a864886f70d0109100117';

const objectIdentifier = 0x06;
const octetString = 0x04;
const sequence = 0x30;

interface Element {
  readonly tag: number;
  /** Of its content. */
  readonly start: number;
  readonly end: number;
  /** Where the next element begins. */
  readonly next: number;
}

/** ContentInfo → [0] → SignedData → EncapsulatedContentInfo, the first sequence in it → [0] → OCTET STRING. */
const signedText = (bytes: Uint8Array, from: number): Uint8Array | null => {
  const explicit = elementAt(bytes, from, bytes.length);
  const signed = explicit === null ? null : elementAt(bytes, explicit.start, explicit.end);
  if (signed === null) return null;
  let at = signed.start;
  for (let field = 0; field < 4; field++) {
    const element = elementAt(bytes, at, signed.end);
    if (element === null) return null;
    if (element.tag === sequence) {
      const type = elementAt(bytes, element.start, element.end);
      const holder = type === null ? null : elementAt(bytes, type.next, element.end);
      const text = holder === null ? null : elementAt(bytes, holder.start, holder.end);
      return text === null ? null : octets(bytes, text);
    }
    at = element.next;
  }
  return null;
};

/** An OCTET STRING in one piece, or in the many that streaming programs write. */
const octets = (bytes: Uint8Array, element: Element): Uint8Array | null => {
  if (element.tag === octetString) return bytes.subarray(element.start, element.end);
  if (element.tag !== (octetString | 0x20)) return null;
  const pieces: Uint8Array[] = [];
  for (let at = element.start; at < element.end;) {
    const piece = elementAt(bytes, at, element.end);
    if (piece?.tag !== octetString) break;
    pieces.push(bytes.subarray(piece.start, piece.end));
    at = piece.next;
  }
  return Buffer.concat(pieces);
};

/**
 * One element of BER. One of indefinite length is taken to reach to the end of what holds it: what is looked for always
 * stands first, and its end-of-contents bytes are no octets.
 */
const elementAt = (bytes: Uint8Array, at: number, end: number): Element | null => {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || at + 2 > end || (tag === 0 && first === 0)) return null;
  if (first === 0x80) return { tag, start: at + 2, end, next: end };
  const long = first > 0x80 ? first & 0x7f : 0;
  if (long > 4) return null;
  let length = long === 0 ? first : 0;
  for (let digit = 0; digit < long; digit++) length = length * 256 + (bytes[at + 2 + digit] ?? 0);
  const start = at + 2 + long;
  const stop = Math.min(end, start + length);
  return start > end ? null : { tag, start, end: stop, next: stop };
};
