import { isDecoration } from '#mail/decoration.ts';
import type { Message } from '#mail/message.ts';
import { type Readings, partOf, plainReadings, problemsIn } from './documents.ts';
import { ownPart, seenPart } from './written.ts';
import type { Written, WrittenPart } from './written.ts';

/**
 * What the reader gets of a mail: subject, body with its spans, text attachments and documents that were read apart; the
 * rest is named as unread.
 */
export const writtenFromMessage = (
  message: Message,
  readings: Readings = plainReadings(message.attachments),
): Written => {
  const parts: WrittenPart[] = [];
  if (message.subject !== null) parts.push(ownPart('subject', message.subject));
  const { text, spans, edits, stressed } = message.body;
  parts.push(
    seenPart({
      part: 'body',
      text,
      spans,
      ...(edits !== undefined && { edits }),
      ...(stressed !== undefined && { stressed }),
    }),
  );
  const unread: string[] = [];
  const problems = [...message.problems];
  for (const attachment of message.attachments) {
    if (isDecoration(attachment)) continue;
    const { name, sha256 } = attachment;
    const reading = readings.get(sha256);
    problems.push(...problemsIn(name, reading));
    const part = partOf(`attachment ${name}`, reading);
    if (part === null && attachment.isRead !== true) unread.push(name);
    else if (part !== null) parts.push(part);
  }
  return {
    parts,
    sender: message.from,
    unread,
    ...(problems.length > 0 && { problems: [...new Set(problems)] }),
    ...carriedBy(message),
  };
};

/** What the mail itself says it is, before anyone reads it. */
const carriedBy = (message: Message): Pick<Written, 'carried' | 'mailing'> => {
  if (message.verdicts.virus === 'fail') return { carried: 'virus' };
  if (message.automatic !== null)
    return { carried: message.automatic, ...(message.mailing === true && { mailing: true }) };
  return message.verdicts.spam === 'fail' ? { carried: 'spam' } : {};
};
