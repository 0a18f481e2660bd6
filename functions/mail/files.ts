import { leftUnread } from './cut.ts';
import { createHash } from 'node:crypto';
import { decodeWords } from './encoded-words.ts';
import { firstValue } from './headers.ts';
import { maxFileName, maxNestedMessages } from './limits.ts';
import type { Attachment } from './message.ts';
import { oneLine } from './one-line.ts';
import type { Part } from './parts.ts';
import type { Unpacked } from './transfer.ts';

/**
 * The name of a file as its sender gave it, null where there is none. Two are mostly given (`filename` and `name`, RFC
 * 2183 and 2045): the first counts, except where its charset could not hold the letters and the other's could.
 */
export const nameOf = (part: Part): string | null => {
  const filename = shortened(decodeWords(part.disposition.parameters.get('filename') ?? ''));
  const name = shortened(decodeWords(part.type.parameters.get('name') ?? ''));
  const best = filename === '' || (lostLetters(filename) > lostLetters(name) && name !== '') ? name : filename;
  return best === '' ? null : best;
};

const lostLetters = (name: string): number => name.match(/[?\ufffd]/g)?.length ?? 0;

/** A name that is too long loses its middle: what kind of file it is stands at its end. */
const shortened = (name: string): string => {
  const letters = [...name];
  if (letters.length <= maxFileName) return name;
  return `${letters.slice(0, maxFileName - 41).join('')}…${letters.slice(-40).join('')}`;
};

/** A mail that is attached to the mail, by its type or by its name. */
export const isFileOfMail = (part: Part): boolean =>
  /^message\/(?:rfc822|global|news)$/.test(part.type.value) || (nameOf(part) ?? '').toLowerCase().endsWith('.eml');

/** `index`: how many files stand before it; a file without a name is called by its number. */
export const attachmentOf = (
  part: Part,
  index: number,
): { readonly attachment: Attachment; readonly problems: readonly string[] } => {
  const { bytes, fault } = part.content();
  const type = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/.test(part.type.value)
    ? part.type.value
    : 'application/octet-stream';
  const name = nameOf(part) ?? locationName(part) ?? `part ${String(index + 1)} (${type})`;
  const attachment = fileAs(
    name,
    type,
    bytes,
    part.disposition.value === 'inline' ||
      (part.disposition.value !== 'attachment' && firstValue(part.fields, 'content-id') !== null),
  );
  const charset = part.type.parameters.get('charset');
  const problem =
    part.isLast && !/^(?:text|message)\//.test(type)
      ? `The mail ends within the file “${name}”, which may be cut off; the sender can send it again.`
      : faultSentence(`The file “${name}”`, fault);
  return {
    attachment: charset === undefined ? attachment : { ...attachment, charset },
    problems: problem === null ? [] : [problem],
  };
};

export const fileAs = (name: string, type: string, bytes: Uint8Array, inline: boolean): Attachment => ({
  name,
  type,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  inline,
});

/** The last step of Content-Location (RFC 2557), which Lotus and Apple write in place of a name. */
const locationName = (part: Part): string | null => {
  const last = (firstValue(part.fields, 'content-location') ?? '').split(/[/\\]/).at(-1) ?? '';
  return /^[^.]{1,250}\.[a-z0-9]{2,5}$/i.test(last) ? oneLine(last) : null;
};

/** What an officer must know of how a part was packed (HOSTILE A7–A9); null where nothing was wrong. */
export const faultSentence = (what: string, fault: Unpacked['fault']): string | null => {
  switch (fault) {
    case 'mislabelled':
      return `${what} is not encoded as the mail says; it was taken as it stands.`;
    case 'unknown':
      return `${what} is encoded in a way that nobody knows; it was taken as it stands.`;
    case 'contradictory':
      return `${what} is encoded in two ways, by what the mail says, and was read by the first; compare it with the original mail.`;
    case 'junk':
      return `${what} holds characters that could not be decoded; compare it with the original mail.`;
    case 'cut':
      return `${what} is cut off; the sender can send it again.`;
    case null:
      return null;
  }
};

/** What the secretariat must know about a part that stays closed (HOSTILE A3, A10–A12). */
export const remarkOn = (part: Part, depth: number): string | null => {
  const name = (nameOf(part) ?? '').toLowerCase();
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(part.type.value) || name === 'winmail.dat')
    return 'The file winmail.dat holds text and attachments as Outlook packs them and was not opened; ask the sender to send the mail as plain text or HTML.';
  if (isFileOfMail(part) && depth >= maxNestedMessages) return leftUnread.mails;
  if (name.endsWith('.msg'))
    return `The file “${nameOf(part) ?? ''}” is a mail as Outlook saves it and was not opened; ask the sender to forward it instead.`;
  switch (part.type.value) {
    case 'message/partial':
      return 'The mail is one fragment of a longer mail; the other fragments are needed to read it.';
    case 'message/external-body':
      return 'The mail refers to a file that lies elsewhere; it was not fetched.';
    case 'application/pgp-encrypted':
      return encrypted;
    case 'application/x-microsoft-rpmsg-message':
      return 'The mail is protected by its sender’s system and cannot be read; the sender has to send it again unprotected.';
    case 'text/calendar':
      return 'The mail holds a calendar entry, which was kept as a file.';
    default:
      return null;
  }
};

export const encrypted = 'The mail is encrypted and cannot be read; the sender has to send it again unencrypted.';
