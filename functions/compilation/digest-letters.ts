import type { Language } from '#wording/language.ts';
import { withEnd } from '#wording/letter-page.ts';
import type { Letter, LyingFile } from '#mail/message.ts';
import type { OutboxMessage } from '#submission/record.ts';
import { type Delta, deltaOf } from './delta.ts';
import { type Enclosed, type Enclosing, enclosedIn, mostBodyBytes } from './digest-enclosed.ts';
import { endOf } from './digest-end.ts';
import { digestHtml } from './digest-html.ts';
import type { Detail } from './digest-places.ts';
import { digestText } from './digest-text.ts';
import { type DigestInput, type DigestView, sumOf, viewOf } from './digest-view.ts';

/** From most to least; a letter that is too long takes the next. The last names every proposal by its reference. */
const details: readonly Detail[] = ['words', 'names', 'references'];

/** A digest without its recipients: what all of them get. */
export interface DigestContent {
  readonly views: readonly DigestView[];
  readonly text: string;
  readonly html: string;
}

/**
 * What a run says, in the list's languages; null where nothing is new and the list is silent then. The cost grows with the
 * words of what it lists, and of what stands at the same places.
 */
export const digestContent = (input: DigestInput): DigestContent | null => {
  const { digest } = input.due;
  const deltas = input.drafts.map(deltaOf);
  const isNothing = sumOf(deltas, ({ total }) => total) === 0 && input.unread === 0;
  if (isNothing && digest.whenNothingNew === 'silent') return null;
  for (const detail of details) {
    const content = contentOf(deltas, digest.languages, input, detail);
    if (detail === 'references' || bytesOf(content) <= mostBodyBytes) return content;
  }
  return null;
};

const contentOf = (
  deltas: readonly Delta[],
  languages: readonly Language[],
  input: DigestInput,
  detail: Detail,
): DigestContent => {
  const views = languages.map((language) => viewOf(deltas, language, input, detail));
  return { views, text: views.map(digestText).join(`\n\n${'='.repeat(64)}\n\n`), html: digestHtml(views) };
};

const bytesOf = ({ text, html }: DigestContent): number => quotedBytes(text) + quotedBytes(html);

/** Bytes of a text in quoted-printable (RFC 2045, 6.7): a byte beyond ASCII takes three, a line of 76 a soft break. */
const quotedBytes = (text: string): number => {
  const bytes = Buffer.byteLength(text);
  const plain = bytes === text.length ? bytes : text.replace(/[^\t\n\r -<>-~]/gu, '').length;
  return Math.ceil((plain + 3 * (bytes - plain)) * (78 / 75));
};

/**
 * The outbox letters of one run, one a recipient (SES takes 50 a message, and a reply must say whose it is), with the files
 * that the list asks for where anything is listed. A file that cannot be made fails the whole: nothing is sent by halves.
 */
export const digestLetters = async (
  input: DigestInput,
  recipients: readonly DigestReader[],
  enclosing: Enclosing,
): Promise<OutboxMessage[]> => {
  const content = digestContent(input);
  if (content === null) return [];
  const isNews = input.drafts.some(({ fresh }) => fresh.length > 0);
  const enclosed = isNews ? await enclosedIn(input, bytesOf(content), enclosing) : null;
  const letters = recipients.map(async (reader) => letterTo(reader, content, input, await enclosed?.(reader)));
  return (await Promise.all(letters)).map((letter) => outboxMessage(input, letter));
};

/** One who gets it; `token` leads to the page where he stops it. */
export interface DigestReader {
  readonly address: string;
  readonly token: string;
}

type DigestLetter = Letter<LyingFile>;

const letterTo = (
  { address, token }: DigestReader,
  { views, text, html }: DigestContent,
  { conference, siteUrl }: DigestInput,
  enclosed: Enclosed | undefined,
): DigestLetter => {
  const stop = siteUrl === '' ? null : `${siteUrl}/unsubscribe/${token}`;
  const end = endOf(views, enclosed, stop);
  return {
    from: conference.sender,
    to: address,
    replyTo: null,
    subject: views.map((view) => view.subject).join(' / '),
    text: [text, ...end.text].join('\n\n'),
    html: withEnd(html, end.html),
    listUnsubscribe: stop,
    autoSubmitted: 'auto-generated',
    inReplyTo: null,
    references: [],
    attachments: enclosed?.attached ?? [],
  };
};

const outboxMessage = ({ due, now }: DigestInput, letter: DigestLetter): OutboxMessage => ({
  id: `digest/${due.key}/${letter.to}`,
  purpose: 'digest',
  to: letter.to,
  reference: null,
  state: 'pending',
  notBefore: 0,
  leaseUntil: 0,
  attempts: 0,
  createdAt: now.toISOString(),
  sesMessageId: null,
  lastError: null,
  letter: JSON.stringify(letter),
  letterKey: null,
});
