import { type Field, allValues, firstValue } from './headers.ts';
import { maxAddressField } from './limits.ts';
import type { Mailbox } from './message.ts';

interface Stated {
  readonly fields: readonly Field[];
  readonly from: Mailbox;
  readonly oneSender: boolean;
  /** ISO 8601, as read from the Date field. */
  readonly date: string | null;
  readonly receivedAt: string | null;
}

/** What a header says that cannot be believed, in words for the secretariat (HOSTILE B1, B3, B8). */
export const headerProblems = ({ fields, from, oneSender, date, receivedAt }: Stated): string[] => {
  const problems: string[] = [];
  if (from.address === null) problems.push('The mail names no sender address.');
  else if (!oneSender) problems.push('The mail names more than one sender; none of them counts as proven.');
  if (['to', 'cc'].some((name) => allValues(fields, name).some((value) => value.length > maxAddressField)))
    problems.push('The mail names more recipients than were read.');
  if (firstValue(fields, 'date') !== null && date === null)
    problems.push('The date of the mail cannot be read; the time of receipt counts.');
  else if (date !== null && isFar(date, receivedAt))
    problems.push(`The mail gives the date ${date.slice(0, 10)}, far from its receipt; the time of receipt counts.`);
  return problems;
};

/** A queue holds a mail for five days (RFC 5321, section 4.5.4.1), a clock may be a day off. */
const farDays = 7;
const isFar = (date: string, receivedAt: string | null): boolean =>
  receivedAt !== null && Math.abs(Date.parse(date) - Date.parse(receivedAt)) > farDays * 24 * 3600 * 1000;
