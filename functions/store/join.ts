import type { Stored } from '#submission/admission.ts';
import type { Arrival, OutboxMessage } from '#submission/record.ts';
import { arrivalItem, arrivalReference } from './arrivals.ts';
import type { Bucket } from './bucket.ts';
import { type Header, headerSchema, leadSchema } from './items.ts';
import { type Key, submissionArrivalKey, submissionKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { keptKey } from './originals.ts';
import { readLetter } from './outbox-item.ts';
import { readHeader } from './read-submission.ts';

/** A guard that leads nowhere: the table was changed by hand. */
export class GuardAstray extends Error {
  readonly retryHelps = false;
  constructor(key: Key) {
    super(`the guard ${key.pk} holds, but what it guards is not there`);
    this.name = 'GuardAstray';
  }
}

/**
 * The same words came before: the arrival is recorded on that submission, with the inbox it came by and the original it
 * will be kept as. Harmless to repeat, since the arrival is written only once and all else with it.
 */
export const join = async (table: Table, bucket: Bucket, guard: Key, arrival: Arrival): Promise<Stored> => {
  const found = await table.get(guard);
  const number = found === null ? null : leadSchema.parse(found).number;
  if (number === null) throw new GuardAstray(guard);
  for (;;) {
    const stored = await table.get(submissionKey(number));
    if (stored === null) throw new GuardAstray(guard);
    const header = headerSchema.parse(stored);
    const refusals = await table.transact(recording(table, header, arrival));
    if (refusals === null) {
      const after = (await table.get(submissionKey(number))) ?? stored;
      return {
        outcome: 'joined',
        submission: await readHeader(bucket, after),
        firstReceipt: await firstReceipt(table, bucket, header.letters),
      };
    }
    if (refusals[0] === true)
      return { outcome: 'already', reference: (await arrivalReference(table, arrival.key)) ?? header.reference };
    // Another arrival brought the same inbox between our read and our write: read again.
  }
};

const recording = (table: Table, header: Header, arrival: Arrival) => {
  const item = arrivalItem(arrival, header.reference, header.number);
  const newInbox = !header.inboxes.includes(arrival.inbox);
  return [
    table.creation(item),
    { Put: { TableName: table.name, Item: { ...item, ...submissionArrivalKey(header.number, arrival.key) } } },
    {
      Update: {
        TableName: table.name,
        Key: submissionKey(header.number),
        UpdateExpression: `SET originals = list_append(originals, :original)${newInbox ? ', inboxes = list_append(inboxes, :inboxes)' : ''} ADD version :one`,
        ConditionExpression: newInbox
          ? 'attribute_exists(pk) AND NOT contains(inboxes, :inbox)'
          : 'attribute_exists(pk)',
        ExpressionAttributeValues: {
          ':one': 1,
          ':original': [keptKey(arrival.key, header.reference, arrival.receivedAt)],
          ...(newInbox && { ':inboxes': [arrival.inbox], ':inbox': arrival.inbox }),
        },
      },
    },
  ];
};

const firstReceipt = async (
  table: Table,
  bucket: Bucket,
  letters: readonly string[],
): Promise<OutboxMessage | null> => {
  for (const id of letters) {
    const letter = await readLetter(table, bucket, id);
    if (letter?.purpose === 'receipt' || letter?.purpose === 'bare-receipt') return letter;
  }
  return null;
};
