import { type Field, allValues } from './headers.ts';

/**
 * Fields that a mail has once (RFC 5322, section 3.6; RFC 2045, section 3) and that say who sent what. Where two of them
 * contradict each other, one reader takes the first and another the last, so that a signature over one would vouch for
 * the other (HOSTILE B3).
 */
const once: readonly { readonly name: string; readonly shown: string }[] = [
  { name: 'from', shown: 'From' },
  { name: 'subject', shown: 'Subject' },
  { name: 'message-id', shown: 'Message-ID' },
  { name: 'content-type', shown: 'Content-Type' },
];

/** The names, as people write them, of fields that stand more than once and do not say the same each time. */
export const contradictoryFields = (fields: readonly Field[]): string[] =>
  once.flatMap(({ name, shown }) =>
    new Set(allValues(fields, name).map((value) => value.replaceAll(/\s+/g, ' ').trim())).size > 1 ? [shown] : [],
  );

/** For an officer: what stands twice, what was taken, what to do. */
export const contradiction = (shown: string): string =>
  `The mail has more than one ${shown} field, and they differ; the first was taken, and the sender does not count as proven. If it looks genuine, ask the sender by another way.`;
