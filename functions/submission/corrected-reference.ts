import type { MailInput } from './admit.ts';
import { namedInSubject, namedInWords } from './named-references.ts';

/**
 * The submission that a correction which has to queue is about: the one that it wants to change, answers, names in subject
 * or own words, or goes on from; null where nobody can tell. A person decides (CONTRACT.md 4).
 */
export const correctedReference = ({
  queues,
  answered,
  message,
  conference,
  continued,
}: Pick<MailInput, 'queues' | 'answered' | 'message' | 'conference' | 'continued'>): string | null =>
  queues?.reference ??
  answered?.reference ??
  namedInSubject(message, conference.prefix)[0] ??
  namedInWords(message, conference.prefix)[0] ??
  continued?.reference ??
  null;
