import type { Conference } from '#conference/conference.ts';
import { outlineOf } from '#draft/outline.ts';
import type { Letter } from '#mail/message.ts';
import type { OutboxMessage } from '#submission/record.ts';
import { deltaOf } from './delta.ts';
import { digestHtml } from './digest-html.ts';
import { digestText } from './digest-text.ts';
import { type DigestInput, type DigestView, viewOf } from './digest-view.ts';

/** The outbox letters of one run, one a recipient (SES takes 50 a message, and a reply must say whose it is). */
export const digestLetters = (input: DigestInput): OutboxMessage[] => {
  const { due, conference, draft } = input;
  const delta = deltaOf(input.proposals, outlineOf(draft));
  if (delta.total === 0 && due.digest.whenNothingNew === 'silent') return [];
  const views = due.digest.languages.map((language) => viewOf(delta, language, input));
  return due.digest.recipients.map((recipient) =>
    outboxMessage(input, recipient, letterTo(recipient, views, conference)),
  );
};

const letterTo = (recipient: string, views: readonly DigestView[], conference: Conference): Letter => ({
  from: conference.sender,
  to: recipient,
  replyTo: null,
  subject: views.map((view) => view.subject).join(' / '),
  text: views.map(digestText).join(`\n\n${'='.repeat(64)}\n\n`),
  html: digestHtml(views),
  autoSubmitted: 'auto-generated',
  inReplyTo: null,
  references: [],
  listUnsubscribe: null,
  attachments: [],
});

const outboxMessage = ({ due, now }: DigestInput, recipient: string, letter: Letter): OutboxMessage => ({
  id: `digest/${due.key}/${recipient}`,
  purpose: 'digest',
  to: recipient,
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
