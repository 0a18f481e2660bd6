import type { OtherMail } from '#submission/record.ts';
import { headerSchema } from './items.ts';
import { numberInReference, submissionKey } from './keys.ts';
import type { Action, Table } from './open-table.ts';

/** Machines may answer for ever, and an item of the table holds 400 kB. */
const mostNoted = 50;

/**
 * What a person should know of a submission that happened after it was admitted: shown among its `problems`. No address
 * and no word of a diagnosis stands in it, since whoever may read a submission may not read those (CONTRACT.md 7).
 */
export const noting = async (table: Table, reference: string | null, sentence: string): Promise<readonly Action[]> => {
  const number = reference === null ? null : numberInReference(reference);
  // A digest belongs to no submission; one that was erased is noted nowhere.
  const found = number === null ? null : await table.get(submissionKey(number));
  if (number === null || found === null) return [];
  if ((headerSchema.pick({ noted: true }).parse(found).noted ?? []).length >= mostNoted) return [];
  return [
    {
      Update: {
        TableName: table.name,
        Key: submissionKey(number),
        UpdateExpression: 'SET noted = list_append(if_not_exists(noted, :none), :sentence) ADD version :one',
        ExpressionAttributeValues: { ':none': [], ':sentence': [sentence], ':one': 1 },
      },
    },
  ];
};

/** RFC 3463's code out of a server's words: `5.1.1`. */
const statusIn = (detail: string): string | null =>
  /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(detail.slice(0, 2_000))?.[0] ?? null;

/** For the secretariat, of a letter that came back or was called unwanted. */
export const returnedSentence = (letter: string, stopped: 'bounce' | 'complaint', detail: string): string => {
  const status = statusIn(detail);
  switch (stopped) {
    case 'bounce':
      return `Our letter ${letter} came back${status === null ? '' : ` (${status})`}: the sender has no receipt. Nothing more is sent to the address until the sender writes again or a person sends it again.`;
    case 'complaint':
      return `The reader of our letter ${letter} reported it as unwanted: nothing more is sent to the address.`;
  }
};

/** For the secretariat, of a mail that does not stop coming. */
export const oftenSentence = (times: number): string =>
  `The same mail came ${String(times)} times: what comes of it from now on is recorded and kept, and named here no more.`;

/** For the secretariat, of a letter that was given up. */
export const givenUpSentence = (letter: string): string =>
  `Our letter ${letter} could not be sent: the sender has no receipt. The command “outbox” shows why and sends it again.`;

/**
 * For the secretariat, of mail that no person wrote and that answers a submission (CONTRACT.md 4: noted on what it
 * answers). It proves nothing, since anybody can write a bounce: no address is suppressed for it.
 */
export const answeredSentence = ({ id, disposition }: Pick<OtherMail, 'id' | 'disposition'>): string | null => {
  switch (disposition) {
    case 'bounce':
      return `${id} reports that our letter was not delivered, or not yet.`;
    case 'automatic':
      return `${id} is an automatic answer to our letter.`;
    case 'own-mail':
      return `${id} is a letter of our own that came back to an inbox.`;
    case 'contribution':
    case 'correction':
    case 'withdrawal':
    case 'needs-reading':
    case 'thanks':
    case 'logistics':
    case 'other-traffic':
    case 'spam':
    case 'virus':
      return null;
  }
};
