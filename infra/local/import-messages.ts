import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Conference } from '#conference/conference.ts';
import { mailboxes } from '#mail/addresses.ts';
import { type Field, allValues } from '#mail/headers.ts';
import { maxMailBytes } from '#mail/limits.ts';
import { withoutQuoting } from '#mail/mbox.ts';
import { receivedBy } from '#mail/received.ts';
import { type Placed, bytesAt, headerAt, messagesIn, nameOf, reading } from './import-files.ts';
import { ruleFor } from './intake.ts';

/** A message that can be imported, still in its file. */
export interface ToImport extends Placed {
  /** When its mailbox received it, ISO 8601 UTC. */
  readonly receivedAt: string;
  readonly inbox: string;
}

export interface Refusal {
  readonly message: string;
  readonly why: string;
}

export interface Index {
  /** In order of receipt, whatever order the files have. */
  readonly messages: readonly ToImport[];
  readonly refused: readonly Refusal[];
}

/**
 * First pass: where each message lies, when it was received and by which inbox. Headers only are read, and of each message
 * only this is kept: some hundred bytes, so that an archive of any size can be put in order.
 */
export const indexOf = async (
  files: readonly string[],
  reaches: { readonly conference: Conference; readonly otherwise: string | null },
): Promise<Index> => {
  const messages: ToImport[] = [];
  const refused: Refusal[] = [];
  for (const file of files) {
    try {
      const placed = await messagesIn(file);
      await reading(file, async (handle) => {
        for (const one of placed) {
          const found = await lookAt(handle, one, reaches);
          if (typeof found === 'string') refused.push({ message: nameOf(one), why: found });
          else messages.push(found);
        }
      });
    } catch (error) {
      refused.push({ message: file, why: `it cannot be read: ${error instanceof Error ? error.message : 'unknown'}` });
    }
  }
  // The sort is stable: what was received in the same second stays in the order of the files.
  messages.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
  return { messages, refused };
};

const lookAt = async (
  handle: FileHandle,
  placed: Placed,
  { conference, otherwise }: Parameters<typeof indexOf>[1],
): Promise<ToImport | string> => {
  const bytes = placed.end - placed.start;
  if (bytes === 0) return 'it is empty';
  if (bytes > maxMailBytes)
    return `it has ${Math.ceil(bytes / 1024 / 1024)} MB, more than the ${maxMailBytes / 1024 / 1024} MB that a mail may have: take its attachments out, or use the form`;
  const { fields } = await headerAt(handle, placed.start, placed.end);
  if (fields.length === 0) return 'it does not begin with the header of a mail';
  const received = receivedBy(fields);
  if (received === null) return 'neither a Received nor a Date line says when it came: add one on top of it';
  const inbox = inboxIn(fields, conference, otherwise);
  if (inbox === null) {
    const ids = conference.inboxes.map(({ id }) => id).join(' or ');
    return `none of To, Cc and Delivered-To names an inbox of the conference: say --inbox ${ids}`;
  }
  return { ...placed, receivedAt: received.at, inbox };
};

/**
 * By which inbox a mail came: the one it says that it was delivered to, else one that it was sent to. Where that names
 * several or none, what the operator said decides.
 */
export const inboxIn = (fields: readonly Field[], conference: Conference, otherwise: string | null): string | null => {
  for (const names of [['delivered-to', 'x-original-to', 'envelope-to'], ['to'], ['cc']]) {
    const inboxes = names
      .flatMap((name) => allValues(fields, name))
      .flatMap(mailboxes)
      .flatMap(({ address }) => (address === null ? [] : (ruleFor(conference, address) ?? [])));
    if (otherwise !== null && inboxes.includes(otherwise)) return otherwise;
    if (inboxes[0] !== undefined) return inboxes[0];
  }
  return otherwise;
};

/** Second pass: a message's own bytes, as they were before an mbox file took them in. */
export const bytesOf = (message: Placed): Promise<Uint8Array> =>
  reading(message.file, async (handle) => {
    const bytes = await bytesAt(handle, message.start, message.end - message.start);
    return message.quoted ? withoutQuoting(bytes) : bytes;
  });

/**
 * What makes two copies one mail: the bytes, whatever a copy did to the line ends and to the empty lines at the end. Used
 * as the object's key, so that a second import, or one that goes on after a kill, finds what is there.
 */
export const contentHash = (bytes: Uint8Array): string => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = whole.length;
  while (end > 0 && (whole[end - 1] === 0x0a || whole[end - 1] === 0x0d)) end--;
  const hash = createHash('sha256');
  let from = 0;
  for (let at = whole.indexOf('\r\n'); at !== -1 && at < end; at = whole.indexOf('\r\n', at + 2)) {
    hash.update(whole.subarray(from, at));
    from = at + 1;
  }
  return hash.update(whole.subarray(from, end)).digest('hex');
};
