import type { Message } from '#mail/message.ts';
import { type Reading, numberedDispositions } from '#proposal/reading.ts';
import type { Written } from '#proposal/written.ts';
import type { Admission } from './admission.ts';

/**
 * Other mail that a person says is a contribution. The person outranks the reader, the spam filter and the headers of
 * automatic mail; nobody outranks a virus, which stays closed.
 */
export const takenUp = (message: Message): Message => ({
  ...message,
  automatic: null,
  verdicts: { ...message.verdicts, spam: 'none' },
  problems: [...message.problems, 'A person made it a contribution; it had been kept as other mail.'],
});

/**
 * What the reader found stands. Where a subject ("Visa") had it take the mail for something else, it is read without that;
 * where nothing is found even so, a person reads and types in.
 */
export const asContribution = (written: Written, read: (written: Written) => Reading): Reading => {
  const first = read(written);
  if ((numberedDispositions as readonly string[]).includes(first.disposition)) return first;
  const without = read({ ...written, parts: written.parts.filter(({ part }) => part !== 'subject') });
  const reading = without.items.length > first.items.length ? without : first;
  return { ...reading, disposition: reading.items.length > 0 ? 'contribution' : 'needs-reading' };
};

/** An automatic mail is never answered (RFC 3834), nor is spam, whoever makes it a contribution. */
export const answeredAs = (admission: Admission, asCame: Message): Admission =>
  asCame.automatic === null && asCame.verdicts.spam !== 'fail' ? admission : { ...admission, answer: 'none' };
