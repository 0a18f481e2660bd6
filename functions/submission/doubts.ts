import { sameAddress } from '#mail/same-address.ts';
import type { MailInput } from './admit.ts';

/** A reply in another delegation's thread is kept by itself and moves nothing there (HOSTILE B10). */
export const strangerProblem = ({ answered, message }: MailInput): string[] =>
  answered === null || sameAddress(answered.sender.address, message.from.address)
    ? []
    : [`The mail answers ${answered.reference}, which came from another address.`];

/** Words that were joined never come here: under one name there are two mails that differ (HOSTILE B9). */
export const namesakeProblem = ({ namesake }: MailInput): string[] =>
  namesake === null ? [] : [namesakeSentence(namesake.reference)];

export const namesakeSentence = (reference: string): string =>
  `The mail has the Message-ID of ${reference} and says something else: compare the two.`;
