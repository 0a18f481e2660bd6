import { outboxSchema } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { outboxItemSchema } from './items.ts';
import { duePartition, type Key, letterIdOf, outboxKey, senderPartition, sortableInstant } from './keys.ts';
import type { Found, Table } from './open-table.ts';
import { letterItem, letterOf, readLetter } from './outbox-item.ts';
import { statesBefore } from './outbox-moves.ts';
import type { Store } from './store.ts';

/** A digest that may have gone out is a person's decision (DESIGN.md): once claimed it is never taken over. */
const takenOver = '#state = :sending AND leaseUntil <= :now AND purpose <> :digest';
const waitingAndDue = '#state IN (:pending, :held) AND notBefore <= :now';

/** Everything but the words. */
const withoutWords = Object.keys(outboxItemSchema.shape).filter((attribute) => attribute !== 'words');

/** Letters waiting to go out. `outbox-sent.ts` has what becomes of them afterwards. */
export const outbox = (
  table: Table,
  bucket: Bucket,
): Pick<
  Store,
  | 'claim'
  | 'markFailed'
  | 'hold'
  | 'receiptsSince'
  | 'outboxDue'
  | 'nudge'
  | 'outboxMessage'
  | 'addLetters'
  | 'voidClaims'
> => {
  const dueKeys = async (until: number): Promise<Key[]> =>
    (
      await table.query({
        IndexName: 'due',
        KeyConditionExpression: 'due = :due AND dueAt <= :until',
        ExpressionAttributeValues: { ':due': duePartition, ':until': until },
      })
    ).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));

  /** A conditional move; null when the letter is not in a state from which it may go there. */
  const move = (id: string, set: string, condition: string, values: Record<string, unknown>): Promise<Found | null> =>
    table.update({
      Key: outboxKey(id),
      UpdateExpression: `SET ${set} ADD version :one`,
      ConditionExpression: condition,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':one': 1, ...values },
    });

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
      await table.update({
        Key: outboxKey(id),
        UpdateExpression:
          'SET #state = :failed, lastError = :error, leaseUntil = :never REMOVE due, dueAt ADD version :one',
        ConditionExpression: '#state IN (:pending, :held, :sending)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':failed': 'failed',
          ':error': error,
          ':never': 0,
          ':one': 1,
          ':pending': 'pending',
          ':held': 'held',
          ':sending': 'sending',
        },
      });
    },

    hold: (id, until) => putBack(id, 'held', until, null),

    receiptsSince: (address, since) =>
      table.count({
        KeyConditionExpression: 'pk = :pk AND sk >= :since',
        ExpressionAttributeValues: { ':pk': senderPartition(address), ':since': sortableInstant(since) },
      }),

    outboxDue: async (machineNow) => {
      const found = await table.getMany(await dueKeys(machineNow), withoutWords);
      return found
        .map((item) => outboxItemSchema.parse({ ...item, words: null }))
        .filter((item) => item.due !== undefined && (item.dueAt ?? 0) <= machineNow)
        .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || a.createdAt.localeCompare(b.createdAt))
        .map((item) => outboxSchema.parse({ ...item, letter: null, letterKey: item.wordsKey }));
    },

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

    voidClaims: async () => {
      let voided = 0;
      for (const key of await dueKeys(Number.MAX_SAFE_INTEGER)) {
        const id = letterIdOf(key);
        const values = { ':never': 0, ':sending': 'sending', ':digest': 'digest' };
        const freed =
          (await move(
            id,
            '#state = :pending, leaseUntil = :never, dueAt = :never',
            '#state = :sending AND purpose <> :digest',
            {
              ...values,
              ':pending': 'pending',
            },
          )) ??
          (await move(
            id,
            'leaseUntil = :never, dueAt = :never',
            '#state = :sending AND purpose = :digest AND leaseUntil > :never',
            values,
          ));
        if (freed !== null) voided += 1;
      }
      return voided;
    },
  };
};
