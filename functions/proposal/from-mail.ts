import { isDecoration } from '#mail/decoration.ts';
import type { Message } from '#mail/message.ts';
import { type Readings, noReadings, partOf, problemsIn } from './documents.ts';
import { ownPart } from './written.ts';
import type { Written, WrittenPart } from './written.ts';

/** Attachments of more bytes than this are not read as text. */
const longestText = 2_000_000;

/**
 * What the reader gets of a mail: subject, body with its spans, text attachments and documents that were read apart; the
 * rest is named as unread.
 */
export const writtenFromMessage = (message: Message, readings: Readings = noReadings): Written => {
  const parts: WrittenPart[] = [];
  if (message.subject !== null) parts.push(ownPart('subject', message.subject));
  const { text, spans, edits, stressed } = message.body;
  parts.push({
    part: 'body',
    text,
    spans,
    ...(edits !== undefined && { edits }),
    ...(stressed !== undefined && { stressed }),
  });
  const unread: string[] = [];
  const problems = [...message.problems];
  for (const attachment of message.attachments) {
    if (isDecoration(attachment)) continue;
    const reading = readings.get(attachment.sha256);
    problems.push(...problemsIn(attachment.name, reading));
    const document = partOf(`attachment ${attachment.name}`, reading);
    if (document !== null) {
      parts.push(document);
      continue;
    }
    const words =
      reading === undefined && isText(attachment.name, attachment.type) && attachment.bytes.length <= longestText
        ? decoded(attachment.bytes)
        : null;
    if (words === null) unread.push(attachment.name);
    else parts.push(ownPart(`attachment ${attachment.name}`, words));
  }
  return {
    parts,
    sender: message.from,
    unread,
    ...(problems.length > 0 && { problems: [...new Set(problems)] }),
    ...carriedBy(message),
  };
};

const isText = (name: string, type: string): boolean =>
  /\.txt$/iu.test(name) || (type === 'text/plain' && !/\.[a-z0-9]{2,5}$/iu.test(name));

/** UTF-8 or nothing: an attachment in an unknown charset goes to a person rather than being misread. */
const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
};

/** What the mail itself says it is, before anyone reads it. */
const carriedBy = (message: Message): Pick<Written, 'carried' | 'mailing'> => {
  if (message.verdicts.virus === 'fail') return { carried: 'virus' };
  if (message.automatic !== null)
    return { carried: message.automatic, ...(message.mailing === true && { mailing: true }) };
  return message.verdicts.spam === 'fail' ? { carried: 'spam' } : {};
};
