import type { Bucket } from './bucket.ts';
import { outboxItemSchema } from './items.ts';
import { duePartition, failedPartition, outboxKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { givenUpSentence, noting } from './noted.ts';
import { letterItem, letterOf, moverOf, readLetter } from './outbox-item.ts';
import { statesBefore } from './outbox-moves.ts';
import type { Store } from './store.ts';

/** A digest that may have gone out is a person's decision (DESIGN.md): once claimed it is never taken over. */
const takenOver = '#state = :sending AND leaseUntil <= :now AND purpose <> :digest';
const waitingAndDue = '#state IN (:pending, :held) AND notBefore <= :now';

/** Letters going out, one by one. `outbox-waiting.ts` finds them, `outbox-sent.ts` has what becomes of them afterwards. */
export const outbox = (
  table: Table,
  bucket: Bucket,
): Pick<Store, 'claim' | 'markFailed' | 'hold' | 'nudge' | 'outboxMessage' | 'addLetters'> => {
  const move = moverOf(table);

  /** Back to waiting, until a moment; the attempt that a hold spares is given back. */
  const putBack = async (id: string, state: 'pending' | 'held', until: number, error: string | null): Promise<void> => {
    const before = statesBefore(state);
    await move(
      id,
      `#state = :state, notBefore = :until, dueAt = :until, due = :due, leaseUntil = :never, lastError = :error${state === 'held' ? ', attempts = attempts - :one' : ''}`,
      `#state IN (${before.map((_, i) => `:b${i}`).join(', ')})`,
      {
        ':state': state,
        ':until': until,
        ':due': duePartition,
        ':never': 0,
        ':error': error,
        ...Object.fromEntries(before.map((from, i) => [`:b${i}`, from])),
      },
    );
  };

  return {
    claim: async (id, machineNow, leaseMs) => {
      const claimed = await move(
        id,
        '#state = :sending, leaseUntil = :until, dueAt = :until, attempts = attempts + :one',
        `(${waitingAndDue}) OR (${takenOver})`,
        {
          ':now': machineNow,
          ':until': machineNow + leaseMs,
          ':pending': 'pending',
          ':held': 'held',
          ':sending': 'sending',
          ':digest': 'digest',
        },
      );
      return claimed === null ? null : letterOf(bucket, claimed);
    },

    markFailed: async (id, error, retryAt) => {
      if (retryAt !== null) return putBack(id, 'pending', retryAt, error);
      const found = await table.get(outboxKey(id));
      if (found === null) return;
      const { reference } = outboxItemSchema.parse(found);
      await table.transact([
        {
          Update: {
            TableName: table.name,
            Key: outboxKey(id),
            UpdateExpression:
              'SET #state = :failed, lastError = :error, leaseUntil = :never, due = :due, dueAt = :never ADD version :one',
            ConditionExpression: '#state IN (:pending, :held, :sending)',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ...{ ':failed': 'failed', ':due': failedPartition, ':error': error, ':never': 0, ':one': 1 },
              ...{ ':pending': 'pending', ':held': 'held', ':sending': 'sending' },
            },
          },
        },
        ...(await noting(table, reference, givenUpSentence(id))),
      ]);
    },

    hold: (id, until) => putBack(id, 'held', until, null),

    nudge: async (id, machineNow) => {
      // Counting the version up is a change, so a letter that was pending already is put into the stream again.
      await move(
        id,
        '#state = :pending, leaseUntil = :never, dueAt = notBefore',
        `(${waitingAndDue}) OR (${takenOver})`,
        {
          ':now': machineNow,
          ':pending': 'pending',
          ':held': 'held',
          ':sending': 'sending',
          ':digest': 'digest',
          ':never': 0,
        },
      );
    },

    outboxMessage: (id) => readLetter(table, bucket, id),

    /** A letter that is there already stays as it is. */
    addLetters: async (letters) => {
      for (const letter of letters) await table.create(await letterItem(bucket, letter));
    },
  };
};
