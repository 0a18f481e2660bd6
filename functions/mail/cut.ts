import { createHash } from 'node:crypto';
import { maxParts } from './limits.ts';

/** What is said of a mail of which a limit left words or files unread. */
export const leftUnread = {
  parts: `The mail has more than ${String(maxParts)} parts; the rest was not read.`,
  depth: 'Parts of the mail lie too deep within each other; the deepest were not taken apart.',
  mails: 'Mails lie too deep within mails; the innermost was kept as a file and not read.',
  text: 'The mail is too long; its end was not read.',
} as const;

/**
 * Of a mail that was not read to its end, what tells it from another that begins as it does: a hash of all below its
 * header, which routes rewrite. Null for a mail that was read whole.
 */
export const restOf = (belowHeader: Uint8Array, problems: readonly string[]): string | null =>
  Object.values<string>(leftUnread).some((one) => problems.includes(one))
    ? createHash('sha256').update(belowHeader).digest('hex')
    : null;
