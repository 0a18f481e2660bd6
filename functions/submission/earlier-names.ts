import type { Message } from '#mail/message.ts';
import type { Reading } from '#proposal/reading.ts';
import { maxReferences } from './earlier.ts';
import { nameOf } from './guards.ts';
import type { Submission } from './record.ts';

/** What came before under a name: (From, Message-ID), so that nobody reaches the mail of another. */
export type ByName = (name: string) => Promise<Submission | null>;

/** What came under the mail's own name before: the same mail, or one that says something else (HOSTILE B9). */
export const namesakeOf = (message: Message, byName: ByName | undefined): Promise<Submission | null> =>
  named(message, message.messageId, byName);

/**
 * The sender's own earlier mail that a correction answers: whoever sends a corrected version mostly answers himself
 * (HOSTILE H6). The nearest first.
 */
export const continuedBy = async (
  message: Message,
  reading: Reading | null,
  byName: ByName | undefined,
): Promise<Submission | null> => {
  if (reading?.disposition !== 'correction' && reading?.disposition !== 'withdrawal') return null;
  for (const id of [...new Set([message.inReplyTo, ...message.references.toReversed()])].slice(0, maxReferences)) {
    const found = await named(message, id, byName);
    if (found !== null) return found;
  }
  return null;
};

const named = async (
  { from }: Message,
  messageId: string | null,
  byName: ByName | undefined,
): Promise<Submission | null> => {
  const name = nameOf(from.address, messageId);
  return name === null || byName === undefined ? null : byName(name);
};
