import { createHash } from 'node:crypto';
import { mailboxes, messageIds } from './addresses.ts';
import { automaticOf, returnedOf } from './automatic.ts';
import { type Piece, textPiece, together } from './body.ts';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import { type Field, allValues, firstValue } from './headers.ts';
import { oneLine } from './one-line.ts';
import { maxNestedMessages } from './limits.ts';
import type { Attachment, Message } from './message.ts';
import { type Part, type Parts, readParts } from './parts.ts';
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
  const parts = readParts(withLineFeeds(bytes));
  const { fields } = parts.header;
  const problems = [...parts.problems];
  const senders = allValues(fields, 'from').flatMap(mailboxes);
  const subject = firstValue(fields, 'subject');
  const shownSubject = subject === null ? null : decodeWords(subject);
  const from = senders.find(({ address }) => address !== null) ?? senders[0] ?? { name: null, address: null };
  const top = topBlock(fields, from.address);
  const oneSender = allValues(fields, 'from').length === 1 && senders.length === 1;
  if (from.address === null) problems.push('The mail names no sender address.');
  else if (!oneSender) problems.push('The mail names more than one sender; none of them counts as proven.');
  if (allValues(fields, 'subject').length > 1)
    problems.push('The mail has more than one subject; the first was taken.');

  const found = contents(parts, shownSubject, 0);
  const body = together(found.pieces);
  if (body.text.trim() === '' && found.attachments.length === 0) problems.push('The mail has no text.');
  const isReport = parts.leaves.some(({ type }) => type.value === 'message/delivery-status');
  const automatic = automaticOf(
    {
      fields,
      type: parts.type,
      partTypes: parts.leaves.map(({ type }) => type.value),
      from: from.address,
      envelopeFrom: top.envelopeFrom,
      subject: shownSubject,
      words: wordsOf('own', body.text, body.spans),
    },
    ours?.isOurs.bind(ours) ?? (() => false),
  );
  return {
    from,
    to: allValues(fields, 'to').flatMap(mailboxes),
    cc: allValues(fields, 'cc').flatMap(mailboxes),
    subject: shownSubject,
    messageId: messageIds(firstValue(fields, 'message-id'))[0] ?? null,
    inReplyTo: messageIds(firstValue(fields, 'in-reply-to'))[0] ?? null,
    references: messageIds(firstValue(fields, 'references')),
    date: isoDate(firstValue(fields, 'date')),
    receivedAt: top.receivedAt,
    envelopeFrom: top.envelopeFrom,
    envelopeTo: top.envelopeTo,
    verdicts: oneSender
      ? top.verdicts
      : { ...top.verdicts, dkim: 'none', dmarc: top.verdicts.dmarc === 'fail' ? 'fail' : 'none' },
    automatic,
    returned: automatic === 'bounce' || isReport ? returned(parts, body, fields) : null,
    body: { text: body.text, spans: body.spans },
    attachments: found.attachments,
    problems: [...new Set([...problems, ...body.problems, ...found.problems])],
  };
};

/** Old systems end lines with a bare CR (HOSTILE A13). */
const withLineFeeds = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0x0a) || !bytes.includes(0x0d) ? bytes : bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));

interface Contents {
  readonly pieces: readonly Piece[];
  readonly attachments: readonly Attachment[];
  readonly problems: readonly string[];
}

/** Text in the order in which it stands, versions of one text together; everything else is an attachment. */
const contents = (parts: Parts, subject: string | null, depth: number): Contents => {
  const pieces: Piece[] = [];
  const attachments: Attachment[] = [];
  const problems: string[] = [];
  const isReport = parts.type.value === 'multipart/report';
  const versions = groupedVersions(parts.leaves);
  for (const group of versions) {
    const [part] = group;
    if (part === undefined) continue;
    if (isText(part)) pieces.push(textPiece(group, subject));
    else if (isMail(part) && !isReport && depth < maxNestedMessages) {
      const inner = readParts(withLineFeeds(part.content()));
      const read = contents(inner, decodeWords(firstValue(inner.header.fields, 'subject') ?? ''), depth + 1);
      pieces.push(passedOn(inner.header.fields, read.pieces));
      attachments.push(...read.attachments);
      problems.push(...read.problems);
      if (nameOf(part) !== null) attachments.push(attachmentOf(part, attachments.length));
    } else {
      attachments.push(attachmentOf(part, attachments.length));
      const remark = remarkOn(part, depth);
      if (remark !== null) problems.push(remark);
    }
  }
  return { pieces, attachments, problems };
};

/** The text and HTML leaves of one `multipart/alternative` are versions of one text. */
const groupedVersions = (leaves: readonly Part[]): Part[][] => {
  const groups: Part[][] = [];
  const byAlternative = new Map<number, Part[]>();
  for (const part of leaves) {
    const alternative = isText(part) ? part.within.findLast(({ kind }) => kind === 'alternative') : undefined;
    const group = alternative === undefined ? undefined : byAlternative.get(alternative.number);
    if (group !== undefined) group.push(part);
    else {
      const begun = [part];
      groups.push(begun);
      if (alternative !== undefined) byAlternative.set(alternative.number, begun);
    }
  }
  return groups;
};

/** A multipart that names no boundary is shown as the text that it is. */
const isText = (part: Part): boolean =>
  (/^(?:text\/plain|text\/html|text|)$/.test(part.type.value) || part.type.value.startsWith('multipart/')) &&
  part.disposition.value !== 'attachment' &&
  nameOf(part) === null;

const isMail = (part: Part): boolean =>
  part.type.value === 'message/rfc822' || (nameOf(part) ?? '').toLowerCase().endsWith('.eml');

/** A mail inside the mail: all of it was written before, by whom its header says. */
const passedOn = (fields: readonly Field[], pieces: readonly Piece[]): Piece => {
  const header = ['From', 'Date', 'Subject', 'To'].flatMap((name) => {
    const value = firstValue(fields, name.toLowerCase());
    return value === null ? [] : [`${name}: ${decodeWords(value)}`];
  });
  const { text, problems } = together([
    { text: header.join('\n'), spans: [{ start: 0, end: header.join('\n').length, role: 'forwarded' }], problems: [] },
    ...pieces,
  ]);
  return { text, spans: text === '' ? [] : [{ start: 0, end: text.length, role: 'forwarded' }], problems };
};

const nameOf = (part: Part): string | null => {
  const name = oneLine(part.disposition.parameters.get('filename') ?? part.type.parameters.get('name') ?? '').slice(
    0,
    255,
  );
  return name === '' ? null : name;
};

const attachmentOf = (part: Part, index: number): Attachment => {
  const bytes = part.content();
  const type = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/.test(part.type.value)
    ? part.type.value
    : 'application/octet-stream';
  return {
    name: nameOf(part) ?? `part ${String(index + 1)} (${type})`,
    type,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    inline:
      part.disposition.value === 'inline' ||
      (part.disposition.value !== 'attachment' && firstValue(part.fields, 'content-id') !== null),
  };
};

/** What the secretariat must know about a part that stays closed (HOSTILE A3, A10–A12). */
const remarkOn = (part: Part, depth: number): string | null => {
  switch (part.type.value) {
    case 'message/rfc822':
      return depth >= maxNestedMessages
        ? 'Mails lie too deep within mails; the innermost was kept as a file and not read.'
        : null;
    case 'message/partial':
      return 'The mail is one fragment of a longer mail; the other fragments are needed to read it.';
    case 'message/external-body':
      return 'The mail refers to a file that lies elsewhere; it was not fetched.';
    case 'application/pkcs7-mime':
    case 'application/x-pkcs7-mime':
    case 'application/pgp-encrypted':
      return 'The mail is encrypted and cannot be read; the sender has to send it again unencrypted.';
    case 'application/ms-tnef':
    case 'application/vnd.ms-tnef':
      return 'The mail holds a winmail.dat file, which was not opened.';
    case 'text/calendar':
      return 'The mail holds a calendar entry.';
    default:
      return null;
  }
};

/** The original may come as a message, as its header, or quoted in the text. */
const returned = (parts: Parts, body: Piece, fields: readonly Field[]): Message['returned'] => {
  const textOf = (types: readonly string[]): string =>
    parts.leaves
      .filter(({ type }) => types.includes(type.value))
      .map((part) => decodeText(part.content().subarray(0, 200_000), null).text)
      .join('\n');
  const original = textOf(['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers']);
  return returnedOf(textOf(['message/delivery-status']), original === '' ? body.text : original, fields);
};

const isoDate = (value: string | null): string | null => {
  const time = value === null ? NaN : Date.parse(value.replace(/\([^()]{0,100}\)\s*$/, '').trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};
