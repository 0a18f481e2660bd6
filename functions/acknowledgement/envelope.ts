import type { Letter } from '#mail/message.ts';
import type { Submission } from '#submission/record.ts';
import type { Setting } from './letter-view.ts';

/**
 * A letter to the sender of a submission: to the one From address and never to Cc or a foreign Reply-To; from an address
 * that is no intake address, answers to `reply+<token>@` (CONTRACT.md 4, DESIGN.md); threaded under the sender's mail.
 */
export const letterTo = (
  submission: Pick<Submission, 'sender' | 'messageId' | 'replyToken' | 'unconfirmed'>,
  { conference }: Setting,
  words: Pick<Letter, 'subject' | 'text' | 'html'>,
): Letter => ({
  from: conference.sender,
  to: submission.sender.address ?? '',
  replyTo: submission.unconfirmed ? null : `reply+${submission.replyToken}@${conference.intakeDomain}`,
  ...words,
  autoSubmitted: 'auto-replied',
  inReplyTo: submission.messageId,
  references: submission.messageId === null ? [] : [submission.messageId],
  listUnsubscribe: null,
  attachments: [],
});
