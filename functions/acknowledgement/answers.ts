import type { Admission } from '#submission/admission.ts';
import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import { revisionMade } from './changes-view.ts';
import type { Setting } from './letter-view.ts';
import { lettersFor, receiptAgain, receiptMessage, refusalsFor } from './letters.ts';

/** The letters that an admitted arrival earns, by what the store makes of it. */
export interface AnswersTo {
  readonly stored: (submission: SubmissionWithItems) => readonly OutboxMessage[];
  readonly revised: (revision: Extract<Admission, { outcome: 'revision' }>) => readonly OutboxMessage[];
  readonly again: (joined: { readonly firstReceipt: OutboxMessage | null }) => readonly OutboxMessage[];
  readonly refused: () => readonly OutboxMessage[];
}

/** @param formToken the browser's token of a form post; null for mail */
export const answersTo = (admission: Admission, setting: Setting, formToken: string | null, now: Date): AnswersTo => ({
  stored: (submission) => lettersFor(admission.answer, submission, setting, formToken, now),
  revised: (revision) => revisionLetters(revision, setting, now),
  again: ({ firstReceipt }) => (admission.answer === 'none' ? [] : receiptAgain(firstReceipt, admission.arrival, now)),
  refused: () => refusalsFor(admission, setting, now),
});

/** One receipt a revision, to whoever corrected and under his mail: the new state, and what changed. */
const revisionLetters = (
  { before, after, answer, from }: Extract<Admission, { outcome: 'revision' }>,
  setting: Setting,
  now: Date,
): OutboxMessage[] =>
  after === null || answer !== 'full receipt'
    ? []
    : receiptMessage({ ...after, ...from }, setting, now, revisionMade('sender', before, after));
