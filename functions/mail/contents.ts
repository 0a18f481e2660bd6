import { createHash } from 'node:crypto';
import { type Piece, textPiece, together } from './body.ts';
import { decodeWords } from './encoded-words.ts';
import { type Field, firstValue } from './headers.ts';
import { maxNestedMessages } from './limits.ts';
import { withLineFeeds } from './line-feeds.ts';
import type { Attachment } from './message.ts';
import { oneLine } from './one-line.ts';
import { type Part, type Parts, readParts } from './parts.ts';

export interface Contents {
  readonly pieces: readonly Piece[];
  readonly attachments: readonly Attachment[];
  readonly problems: readonly string[];
}

/** Text in the order in which it stands, versions of one text together; everything else is an attachment. */
export const contents = (parts: Parts, subject: string | null, depth: number): Contents => {
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
  const { text, edits, stressed, problems } = together([
    { text: header.join('\n'), spans: [{ start: 0, end: header.join('\n').length, role: 'forwarded' }], problems: [] },
    ...pieces,
  ]);
  return {
    text,
    spans: text === '' ? [] : [{ start: 0, end: text.length, role: 'forwarded' }],
    edits: edits ?? [],
    stressed: stressed ?? [],
    problems,
  };
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
