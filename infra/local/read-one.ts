import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isOurs } from '#conference/addresses.ts';
import type { Conference } from '#conference/conference.ts';
import { contentKind } from '#document/content-kind.ts';
import type { DocumentReading } from '#document/document-reading.ts';
import { textPiece } from '#mail/body.ts';
import type { Message } from '#mail/message.ts';
import { structured } from '#mail/parameters.ts';
import type { Part } from '#mail/parts.ts';
import { type PassedOn, passedOn } from '#mail/passed-on.ts';
import { readMessage } from '#mail/read-message.ts';
import { type Span, type SpanRole, wordsOf } from '#mail/spans.ts';
import { type Readings, readingsOf } from '#proposal/documents.ts';
import { readApart } from './read-apart.ts';
import { type ReadAttachment, readAttachment } from './read-attachment.ts';
import { type ShownChange, shownWord } from './read-docx.ts';
import { type ShownEdit, editsShown } from './read-edits.ts';

/** What `npm run -s read` says of one file; every key is always there. */
export interface ReadLine {
  readonly file: string;
  readonly from: string | null;
  readonly fromName: string | null;
  readonly subject: string | null;
  /** Why the mail may not be answered (RFC 3834), or null. */
  readonly automatic: Message['automatic'];
  /** The sender's own words. */
  readonly newText: string;
  readonly quoted: string;
  /** What closes a mail by rule: signature, the line of a telephone, disclaimers, and a gateway's banner. */
  readonly signature: string;
  readonly forwarded: PassedOn | null;
  readonly attachments: readonly ReadAttachment[];
  readonly edits: readonly (ShownEdit | ShownChange)[];
  /** Of a Word file: its paragraphs with all tracked changes in place, accepted and rejected. */
  readonly paragraphs?: readonly string[];
  readonly accepted?: readonly string[];
  readonly rejected?: readonly string[];
  readonly problems: readonly string[];
}

/** Reads one file: a mail, the body of one (`.txt`, `.html`), or a document. Never throws: what cannot be read is a line with problems. */
export const readOne = async (file: string, conference: Conference): Promise<ReadLine> => {
  try {
    return await readBytesOf(file, await readFile(file), conference);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...empty(file), problems: [`The file could not be read: ${why}`] };
  }
};

/** What is said of a file that has been read; a body may come with the subject it was sent under. */
export const readBytesOf = async (
  file: string,
  bytes: Uint8Array,
  conference: Conference,
  subject: string | null = null,
): Promise<ReadLine> => {
  const kind = kindOf(file, bytes);
  if (kind === 'mail') {
    const message = await readMessage(bytes, { isOurs: (one) => isOurs(one, conference) });
    return lineOfMail(file, message, await readingsOf(message.attachments, (_hash, one) => readApart(one)));
  }
  if (kind === 'document') return lineOfDocument(file, await readApart(bytes));
  if (kind !== null) return lineOfBody(file, bytes, kind, subject);
  return {
    ...empty(file),
    problems: [
      'The file is no mail, no body of one (.eml, .txt, .html) and no document (.docx, .pdf); it was not read.',
    ],
  };
};

type Kind = 'mail' | 'document' | 'text/plain' | 'text/html';

/**
 * By its name, a text that carries a mail's header aside; without a telling one, a file that begins as a mail does is a
 * mail. What is a document by its content is one under any name (HOSTILE E12).
 */
export const kindOf = (file: string, bytes: Uint8Array): Kind | null => {
  const name = basename(file).toLowerCase();
  if (name.endsWith('.txt')) return beginsAsMail(bytes) && hasTransport(bytes) ? 'mail' : 'text/plain';
  if (/\.x?html?$/u.test(name)) return 'text/html';
  if (name.endsWith('.eml') || beginsAsMail(bytes)) return 'mail';
  return contentKind(bytes) !== 'unknown' || /\.(?:do[ct][xm]?|pdf)$/u.test(name) ? 'document' : null;
};

/** An mbox line or a header field (RFC 5322 2.2), and a second field or the empty line that ends the header. */
const beginsAsMail = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1').trimStart();
  return /^(?:From \S|[!-9;-~]{1,76}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}(?:[!-9;-~]{1,76}:|\r?\n))/u.test(
    head,
  );
};

/** A field among the first that nobody sees and so nobody pastes: collections keep mails as `.txt`, too. */
const hasTransport = (bytes: Uint8Array): boolean => {
  const [head = ''] = Buffer.from(bytes.subarray(0, 8192))
    .toString('latin1')
    .trimStart()
    .split(/\r?\n\r?\n/, 1);
  return /^(?:received|return-path|delivered-to|mime-version|message-id|content-type):/im.test(head);
};

const empty = (file: string): ReadLine => ({
  file,
  from: null,
  fromName: null,
  subject: null,
  automatic: null,
  newText: '',
  quoted: '',
  signature: '',
  forwarded: null,
  attachments: [],
  edits: [],
  problems: [],
});

const lineOfDocument = (file: string, { text, problem, word }: DocumentReading): ReadLine => ({
  ...empty(file),
  newText: text ?? '',
  ...(word === undefined ? { problems: problem === null ? [] : [problem] } : shownWord(word)),
});

const lineOfMail = (file: string, message: Message, readings: Readings): ReadLine => ({
  ...empty(file),
  from: message.from.address,
  fromName: message.from.name,
  subject: message.subject,
  automatic: message.automatic,
  ...wordsByRole(message.body.text, message.body.spans, message.subject),
  attachments: message.attachments.map((one) => readAttachment(one, readings.get(one.sha256))),
  edits: editsShown(message.body.text, message.body.spans, message.body.edits),
  problems: message.problems,
});

/** A body by itself: no header says who wrote it, in which charset, or whether it was passed on. */
const lineOfBody = (
  file: string,
  bytes: Uint8Array,
  type: 'text/plain' | 'text/html',
  subject: string | null,
): ReadLine => {
  const part: Part = {
    fields: [],
    type: structured(type),
    disposition: structured(null),
    within: [],
    isLast: false,
    content: () => ({ bytes, fault: null }),
  };
  const { text, spans, edits, problems } = textPiece([part], subject);
  return {
    ...empty(file),
    subject,
    ...wordsByRole(text, spans, subject),
    edits: editsShown(text, spans, edits),
    problems,
  };
};

const wordsByRole = (
  text: string,
  spans: readonly Span[],
  subject: string | null,
): Pick<ReadLine, 'newText' | 'quoted' | 'signature' | 'forwarded'> => {
  const of = (...roles: SpanRole[]): string =>
    wordsOf(
      'own',
      text,
      spans.map((span) => ({ ...span, role: roles.includes(span.role) ? 'own' : 'quoted' })),
    ).trim();
  return {
    newText: of('own'),
    quoted: of('quoted'),
    signature: of('signature', 'disclaimer', 'banner'),
    forwarded: passedOn(text, spans, subject),
  };
};
