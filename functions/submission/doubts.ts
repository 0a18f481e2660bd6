import { sameAddress } from '#mail/same-address.ts';
import type { Reading } from '#proposal/reading.ts';
import type { MailInput } from './admit.ts';
import type { Submission } from './record.ts';

/** What the secretariat is told of a mail, each once: what its readers gave up on, and what is doubtful in where it belongs. */
export const problemsOf = (
  input: MailInput,
  reading: Reading,
  what: Pick<Submission, 'corrects' | 'disposition'>,
): string[] => [
  ...new Set([
    ...input.message.problems,
    ...reading.problems,
    ...(input.queues?.why ?? []),
    ...strangerProblem(input),
    ...namesakeProblem(input),
    ...unnamedProblem(what),
  ]),
];

/** A reply in another delegation's thread is kept by itself and moves nothing there (HOSTILE B10). */
const strangerProblem = ({ answered, message }: MailInput): string[] =>
  answered === null || sameAddress(answered.sender.address, message.from.address)
    ? []
    : [`The mail answers ${answered.reference}, which came from another address.`];

/** "Corrigendum to our comments" of a sender who has sent several: which one is meant, no machine can say. */
const unnamedProblem = ({ corrects, disposition }: Pick<Submission, 'corrects' | 'disposition'>): string[] =>
  corrects === null && (disposition === 'correction' || disposition === 'withdrawal')
    ? ['The mail changes an earlier contribution and does not say which: compare it with what else its sender sent.']
    : [];

/** Words that were joined never come here: under one name there are two mails that differ (HOSTILE B9). */
const namesakeProblem = ({ namesake }: MailInput): string[] =>
  namesake === null ? [] : [namesakeSentence(namesake.reference)];

export const namesakeSentence = (reference: string): string =>
  `The mail has the Message-ID of ${reference} and says something else: compare the two.`;
