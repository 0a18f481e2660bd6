import type { Reading } from '#proposal/reading.ts';
import type { Admission } from './admission.ts';
import { type MailInput, admit, mailGuards } from './admit.ts';
import { type Answering, waitMs } from './answering.ts';
import type { Earlier } from './earlier.ts';
import { answerFor } from './trust.ts';

/** A mail and what it does to an earlier submission → what to store. Pure. */
export const admitAnswering = (
  input: MailInput,
  reading: Reading,
  answers: Answering,
  { meant }: Pick<Earlier, 'meant'>,
): Admission => {
  const { arrival, message, trust, imported } = input;
  switch (answers.does) {
    case 'corrects':
      return {
        outcome: 'revision',
        before: answers.before,
        after: answers.after,
        guard: mailGuards(input, reading).message,
        arrival,
        from: { sender: message.from, messageId: message.messageId },
        answer: imported?.acknowledge === false ? 'none' : answerFor(trust, 'correction'),
      };
    case 'queues':
      return admit({
        ...input,
        queues: { disposition: answers.disposition, why: answers.why, reference: meant?.reference ?? '' },
      });
    case 'waits':
      return {
        outcome: 'waits',
        reference: answers.reference,
        until: new Date(Date.parse(arrival.receivedAt) + waitMs).toISOString(),
        arrival,
        answer: 'none',
      };
    case 'nothing':
      return admit(input);
  }
};
