import MailComposer from 'nodemailer/lib/mail-composer';
import { addressProblem } from './address-problem.ts';
import { oneLine } from './one-line.ts';
import type { Letter } from './message.ts';

/** Why a letter cannot be written, for the outbox; trying again does not help. */
export class LetterRefused extends Error {
  readonly retryHelps = false;
  constructor(reason: string) {
    super(reason);
    this.name = 'LetterRefused';
  }
}

/**
 * A letter → its bytes: text and HTML as alternatives, CRLF, encoded words, ASCII headers. Values lose CR, LF and NUL
 * before the composer sees them, so none can begin a header of its own (HOSTILE B2).
 */
export const compose = async (
  letter: Letter,
  date: Date,
  ids: { readonly messageId?: string } = {},
): Promise<Uint8Array> => {
  for (const address of [letter.from.address, letter.to, ...(letter.replyTo === null ? [] : [letter.replyTo])]) {
    const problem = addressProblem(address);
    if (problem !== null) throw new LetterRefused(problem);
  }
  const unsubscribe = letter.listUnsubscribe;
  const composer = new MailComposer({
    from: { name: oneLine(letter.from.name), address: letter.from.address },
    to: { name: '', address: letter.to },
    ...(letter.replyTo !== null && { replyTo: { name: '', address: letter.replyTo } }),
    subject: oneLine(letter.subject),
    date,
    ...(ids.messageId !== undefined && { messageId: bracketed(ids.messageId) }),
    ...(letter.inReplyTo !== null && isMessageId(letter.inReplyTo) && { inReplyTo: bracketed(letter.inReplyTo) }),
    references: letter.references.filter(isMessageId).slice(-maxReferences).map(bracketed),
    text: wellPut(letter.text),
    html: wellPut(letter.html),
    textEncoding: 'quoted-printable',
    headers: {
      'Auto-Submitted': letter.autoSubmitted,
      // Exchange and Outlook answer with absence notes whatever RFC 3834 says, unless told so in their own words
      // ([MS-OXCMAIL] 2.1.3.2.20). Not `All`: that would silence the reports of what was not delivered, too.
      'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply',
      ...(unsubscribe !== null && {
        'List-Unsubscribe': `<${oneLine(unsubscribe).replace(/[<>\s]/g, '')}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    attachments: letter.attachments.map(({ name, type, content }) => ({
      filename: oneLine(name),
      contentType: oneLine(type),
      content: Buffer.from(content, 'base64'),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return composer.compile().build();
};

/** A thread of hundreds of References makes a header line no server likes; the last ones are what clients look at. */
const maxReferences = 20;

const isMessageId = (id: string): boolean => /^[\x21-\x3b\x3d\x3f-\x7e]{1,990}$/.test(id);

const bracketed = (id: string): string => `<${id}>`;

const wellPut = (text: string): string => text.replaceAll('\0', '');
