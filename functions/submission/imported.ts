import type { receivedInMailbox } from '#mail/received.ts';
import type { Arriving } from './read-arrival.ts';

/** How sure the time of an imported mail is: nobody received it here, so its own header says. */
export const importProblems = (
  imported: Arriving['imported'],
  received: ReturnType<typeof receivedInMailbox>,
): string[] => {
  if (imported === null) return [];
  if (received === null) return ['The mail was imported and does not say when it was received: see to its date.'];
  return received.from === 'Received'
    ? []
    : ['The mail was imported and names no server that received it: its time is the one its sender wrote.'];
};
