import { addressProblem } from '#mail/address-problem.ts';
import type { Letter } from '#mail/message.ts';
import { sameAddress } from '#mail/same-address.ts';
import type { Admission, Answer } from '#submission/admission.ts';
import { nameOf } from '#submission/guards.ts';
import type { Arrival, OtherMail, OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import type { RevisionMade } from './changes-view.ts';
import type { Setting } from './letter-view.ts';
import { receipt } from './receipt.ts';
import { bareReceipt, confirmation, refusal } from './short-letters.ts';

const canBeWrittenTo = (address: string | null): address is string =>
  address !== null && addressProblem(address) === null;

/**
 * The letters that an admitted submission earns: none, or one. The id says what the letter is for, so that a repeat of
 * the same admission makes no second one.
 */
export const lettersFor = (
  answer: Answer,
  submission: SubmissionWithItems,
  setting: Setting,
  formToken: string | null,
  now: Date,
): OutboxMessage[] => {
  switch (answer) {
    case 'full receipt':
      return receiptMessage(submission, setting, now);
    case 'bare receipt':
      return canBeWrittenTo(submission.sender.address)
        ? [pending(receiptId(submission), 'bare-receipt', bareReceipt(submission, setting), submission.reference, now)]
        : [];
    case 'confirmation link':
      return confirmMessage(submission, setting, formToken ?? submission.replyToken, now);
    case 'refusal':
    case 'none':
      return [];
  }
};

/** One receipt a revision: `receipt/0147/0`. Of a later one `made` says by whom it was made and what it changed. */
export const receiptMessage = (
  submission: SubmissionWithItems,
  setting: Setting,
  now: Date,
  made: RevisionMade | null = null,
): OutboxMessage[] =>
  canBeWrittenTo(submission.sender.address)
    ? [pending(receiptId(submission), 'receipt', receipt(submission, setting, made), submission.reference, now)]
    : [];

export const confirmMessage = (
  submission: SubmissionWithItems,
  setting: Setting,
  formToken: string,
  now: Date,
): OutboxMessage[] =>
  canBeWrittenTo(submission.sender.address)
    ? [pending(`confirm/${formToken}`, 'confirm', confirmation(submission, setting), submission.reference, now)]
    : [];

export const refusalMessage = (
  mail: Omit<OtherMail, 'id'>,
  arrival: Arrival,
  setting: Setting,
  now: Date,
): OutboxMessage[] =>
  canBeWrittenTo(mail.sender.address)
    ? [
        pending(
          // One mail to both inboxes arrives twice, and is refused once.
          `refusal/${nameOf(arrival.from, arrival.messageId) ?? arrival.key}`,
          'refusal',
          refusal({ sender: mail.sender, messageId: arrival.messageId, receivedAt: mail.receivedAt }, setting),
          null,
          now,
        ),
      ]
    : [];

/** What other mail earns: a short refusal where CONTRACT.md 4 says so, else nothing. */
export const refusalsFor = (admission: Admission, setting: Setting, now: Date): OutboxMessage[] =>
  admission.outcome === 'other mail' && admission.answer === 'refusal'
    ? refusalMessage(admission.mail, admission.arrival, setting, now)
    : [];

/** A resend within this time gets nothing: the first receipt is still on its way or was just read. */
const resendAfterMs = 3_600_000;

/**
 * Whether a first receipt has become something, so that a second may follow. One that still waits will come; whoever
 * called it unwanted gets no other.
 */
const settled: Readonly<Record<OutboxMessage['state'], boolean>> = {
  pending: false,
  held: false,
  sending: false,
  sent: true,
  delivered: true,
  bounced: true,
  failed: true,
  complained: false,
};

/**
 * The same mail came again (CONTRACT.md 4): nothing, except where the first receipt bounced or the resend comes more
 * than an hour later; then the same receipt once more, and only once, to the same address.
 */
export const receiptAgain = (first: OutboxMessage | null, arrival: Arrival, now: Date): OutboxMessage[] => {
  if (first === null || first.letter === null) return [];
  if (!sameAddress(arrival.from, first.to)) return [];
  if (!settled[first.state]) return [];
  const old = Date.parse(arrival.receivedAt) - Date.parse(first.createdAt) > resendAfterMs;
  if (first.state !== 'bounced' && !old) return [];
  return [{ ...first, ...fresh(now), id: `${first.id}/again` }];
};

const receiptId = ({ number, revision }: SubmissionWithItems): string =>
  `receipt/${String(number).padStart(4, '0')}/${String(revision)}`;

const fresh = (now: Date) => ({
  state: 'pending' as const,
  notBefore: 0,
  leaseUntil: 0,
  attempts: 0,
  createdAt: now.toISOString(),
  sesMessageId: null,
  lastError: null,
});

const pending = (
  id: string,
  purpose: OutboxMessage['purpose'],
  letter: Letter,
  reference: string | null,
  now: Date,
): OutboxMessage => ({
  id,
  purpose,
  to: letter.to,
  reference,
  ...fresh(now),
  letter: JSON.stringify(letter),
  letterKey: null,
});
