import * as z from 'zod';
import type { OutboxMessage } from '#submission/record.ts';
import { type AwaitedUpdate, type Update, updateOf } from '#submission/update.ts';
import type { Bucket } from './bucket.ts';
import { headerSchema } from './items.ts';
import { submissionKey, updateKey } from './keys.ts';
import { readMoves } from './move-journal.ts';
import type { Action, Table } from './open-table.ts';
import { readLetter } from './outbox-item.ts';
import { readSubmission } from './read-submission.ts';
import { commitRevision } from './revise.ts';
import type { PlacesOf } from './write-submission.ts';

const awaitedSchema = z.object({ number: z.int().min(1), since: z.iso.datetime(), tellAt: z.iso.datetime() });

/** Tellings whose quiet time is over at this instant of the conference clock. */
export const updatesDue = async (table: Table, now: Date): Promise<AwaitedUpdate[]> =>
  (
    await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': updateKey(0).pk },
    })
  )
    .map((item) => awaitedSchema.parse(item))
    .filter(({ tellAt }) => Date.parse(tellAt) <= now.getTime());

/**
 * Tells the sender what people changed: the next revision, its receipt, and the end of the waiting are one write. Harmless
 * to repeat: a move in between puts the telling off, and what was told waits no longer.
 *
 * @param receipt the letter of the revision; none for a sender who cannot be written to
 * @returns `put off` where somebody has moved on meanwhile
 */
export const tellUpdate = async (
  table: Table,
  bucket: Bucket,
  awaited: AwaitedUpdate,
  receipt: (update: Update) => readonly OutboxMessage[],
  placesOf: (draft: string) => PlacesOf,
): Promise<'told' | 'nothing to tell' | 'put off'> => {
  const { number } = awaited;
  const done: Action = {
    Delete: {
      TableName: table.name,
      Key: updateKey(number),
      ConditionExpression: 'tellAt = :at',
      ExpressionAttributeValues: { ':at': awaited.tellAt },
    },
  };
  const before = await readSubmission(table, bucket, number);
  const header = await table.get(submissionKey(number));
  const update =
    before === null || header === null
      ? null
      : updateOf(
          before,
          await readMoves(table, bucket, number),
          await purposes(table, bucket, headerSchema.parse(header).letters),
          awaited.since,
        );
  const letters = update === null ? [] : receipt(update);
  if (before === null || update === null || letters.length === 0)
    return (await table.transact([done])) === null ? 'nothing to tell' : 'put off';
  const committed = await commitRevision(table, bucket, {
    ...{ before, next: update.next, letters, placesOf: placesOf(before.draft) },
    also: [done],
  });
  return committed ? 'told' : 'put off';
};

const purposes = async (table: Table, bucket: Bucket, ids: readonly string[]): Promise<OutboxMessage['purpose'][]> =>
  (await Promise.all(ids.map((id) => readLetter(table, bucket, id)))).flatMap((letter) => letter?.purpose ?? []);
