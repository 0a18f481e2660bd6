import { type Field, readHeader } from './headers.ts';
import { maxSignatures, maxSignedHeader, maxSignedLine } from './limits.ts';

/**
 * Why the signatures of a mail are not given to the verifier, in words for an officer; null where they are. Each
 * signature costs a look-up and may want the body hashed in its own way, so a mail with ten thousand would be an attack on
 * us and on others' name servers; RFC 6376, section 6.1, lets a verifier stop.
 */
export const signatureProblem = (bytes: Uint8Array): string | null => {
  const { fields, bodyStart } = readHeader(bytes, 0, bytes.length);
  if (
    bodyStart > maxSignedHeader ||
    hasLongLine(bytes) ||
    signatureFields.some((name) => count(fields, name) > maxSignatures)
  )
    return 'The mail has more signatures, or longer lines, than are checked; none of them counts as a proof of the sender. If it looks genuine, ask the sender by another way.';
  return fields.some(({ name, value }) => name === 'arc-authentication-results' && reachesPrototype(value))
    ? 'A signature of the mail is made to harm the program that checks it; none was checked. Treat the mail as hostile.'
    : null;
};

const signatureFields = ['dkim-signature', 'arc-seal', 'arc-message-signature', 'arc-authentication-results'] as const;

const count = (fields: readonly Field[], wanted: string): number => fields.filter(({ name }) => name === wanted).length;

const hasLongLine = (bytes: Uint8Array): boolean => {
  for (let start = 0; ;) {
    const end = bytes.indexOf(0x0a, start);
    if ((end === -1 ? bytes.length : end) - start > maxSignedLine) return true;
    if (end === -1) return false;
    start = end + 1;
  }
};

/**
 * mailauth 4.9 reads `a.b=c` of this field into nested objects and follows `__proto__` there: any mail could change every
 * object of the process. The name may be put together from pieces, since comments, quotation marks and blanks are dropped
 * and a character behind a backslash is doubled; no service writes two underscores in a row.
 */
const reachesPrototype = (value: string): boolean =>
  (/["'\\]/.test(value) && value.includes('_')) || value.replace(/\([^)]*\)?|\s/g, '').includes('__');
