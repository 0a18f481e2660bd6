import { mailboxes, messageIds } from './addresses.ts';
import { returnedOf } from './automatic-bounce.ts';
import { automaticOf, isMailing } from './automatic.ts';
import { type Piece, together } from './body.ts';
import { decodeText } from './charset.ts';
import { restOf } from './cut.ts';
import { contents } from './contents.ts';
import { contradiction, contradictoryFields } from './doubled-fields.ts';
import { decodeWords } from './encoded-words.ts';
import { type Field, allValues, firstValue } from './headers.ts';
import { withLineFeeds } from './line-feeds.ts';
import { headerProblems } from './header-problems.ts';
import { lookAlikeProblems } from './look-alikes.ts';
import { machineProblems } from './machine-words.ts';
import type { Mailbox, Message } from './message.ts';
import type { Structured } from './parameters.ts';
import { type Parts, readParts } from './parts.ts';
import { instantOf } from './received.ts';
import { wordsOf } from './spans.ts';
import { topBlock } from './verdicts.ts';

/** Which addresses are our own, so that our own mail coming back is known. */
export interface Ours {
  isOurs(address: string): boolean;
}

/**
 * The bytes of one mail → the mail as data. Never throws for what a mail contains: what cannot be read is explained in
 * `problems`, and whatever was read before it is kept.
 */
export const readMessage = async (bytes: Uint8Array, ours?: Ours): Promise<Message> => readNow(bytes, ours);

const readNow = (bytes: Uint8Array, ours?: Ours): Message => {
  const lines = withLineFeeds(bytes);
  const parts = readParts(lines);
  const { fields } = parts.header;
  const senders = allValues(fields, 'from').flatMap(mailboxes);
  const subject = firstValue(fields, 'subject');
  const shownSubject = subject === null ? null : decodeWords(subject);
  const from = senderOf(senders);
  const top = topBlock(fields, from.address);
  const doubled = contradictoryFields(fields);
  const oneSender = new Set(senders.map(({ address }) => address).filter((address) => address !== null)).size === 1;
  const contested = !oneSender || doubled.length > 0;
  const date = instantOf(firstValue(fields, 'date') ?? '');
  const problems = [
    ...parts.problems,
    ...headerProblems({ fields, from, oneSender, date, receivedAt: top.receivedAt }),
    ...doubled.map(contradiction),
    ...lookAlikeProblems(from),
  ];

  const found = contents(parts, shownSubject, 0);
  const body = together(found.pieces);
  const isReport = parts.leaves.some(({ type }) => type.value === 'message/delivery-status');
  const automatic = automaticOf(
    {
      fields,
      type: parts.type,
      partTypes: parts.leaves.map(({ type }) => type.value),
      isOfCalendar: parts.leaves.some(({ type }) => isCalendar(type)),
      from: from.address,
      fromName: from.name,
      envelopeFrom: top.envelopeFrom,
      subject: shownSubject,
      words: wordsOf('own', body.text, body.spans),
      text: body.text,
    },
    ours?.isOurs.bind(ours) ?? (() => false),
  );
  const said = [...problems, ...body.problems, ...found.problems, ...noText(body, found.attachments.length)];
  const rest = restOf(lines.subarray(parts.header.bodyStart), said);
  return {
    from,
    to: allValues(fields, 'to').flatMap(mailboxes),
    cc: allValues(fields, 'cc').flatMap(mailboxes),
    subject: shownSubject,
    messageId: messageIds(firstValue(fields, 'message-id'))[0] ?? null,
    inReplyTo: messageIds(firstValue(fields, 'in-reply-to'))[0] ?? null,
    references: messageIds(firstValue(fields, 'references')),
    date,
    receivedAt: top.receivedAt,
    envelopeFrom: top.envelopeFrom,
    envelopeTo: top.envelopeTo,
    verdicts: contested
      ? { ...top.verdicts, dkim: 'none', dmarc: top.verdicts.dmarc === 'fail' ? 'fail' : 'none' }
      : top.verdicts,
    ...(contested && { contested }),
    automatic,
    ...(isMailing(fields) && { mailing: true }),
    returned: automatic === 'bounce' || isReport ? returned(parts, body, fields) : null,
    body: {
      text: body.text,
      spans: body.spans,
      ...(body.edits?.length && { edits: body.edits }),
      ...(body.stressed?.length && { stressed: body.stressed }),
    },
    attachments: found.attachments,
    problems: [...new Set([...said, ...machineProblems(shownSubject, body.text, found.attachments)])],
    ...(rest !== null && { rest }),
  };
};

/** RFC 6047 section 2.4: a method says that the entry is itself the message; without one it is a file. */
const isCalendar = ({ value, parameters }: Structured): boolean =>
  value === 'text/calendar' && parameters.get('method') !== undefined;

const noText = ({ text }: Piece, files: number): string[] => {
  if (text.trim() !== '') return [];
  return [files === 0 ? 'The mail has no text.' : 'The mail has no text of its own, only attachments.'];
};

/** The first that has an address; a name before it was cut off by a comma that nobody quoted: `Keller, Anna <…>`. */
const senderOf = (senders: readonly Mailbox[]): Mailbox => {
  const index = senders.findIndex(({ address }) => address !== null);
  const sender = senders[Math.max(0, index)];
  if (sender === undefined) return { name: null, address: null };
  const names = senders.slice(0, index + 1).flatMap(({ name }) => name ?? []);
  return index > 0 && names.length > 1 ? { ...sender, name: names.join(', ') } : sender;
};

/** The original may come as a message, as its header, or quoted in the text. */
const returned = (parts: Parts, body: Piece, fields: readonly Field[]): Message['returned'] => {
  const textOf = (types: readonly string[]): string =>
    parts.leaves
      .filter(({ type }) => types.includes(type.value))
      .map((part) => decodeText(part.content().bytes.subarray(0, 200_000), null).text)
      .join('\n');
  const original = textOf(['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers']);
  return returnedOf(textOf(['message/delivery-status']), original === '' ? body.text : original, body.text, fields);
};
