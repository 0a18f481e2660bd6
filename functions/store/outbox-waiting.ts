import { outboxSchema } from '#submission/record.ts';
import { outboxItemSchema } from './items.ts';
import { type Key, duePartition, failedPartition, letterIdOf, outboxKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { moverOf } from './outbox-item.ts';
import { personsMoves } from './outbox-moves.ts';
import type { Store } from './store.ts';
import { lift } from './suppressed.ts';

/** Everything but the words. */
const withoutWords = Object.keys(outboxItemSchema.shape).filter((attribute) => attribute !== 'words');

/** Letters found by what they wait for: a time, an hour's turn, a dead process, a person. */
export const outboxWaiting = (
  table: Table,
): Pick<Store, 'outboxDue' | 'outboxWaiting' | 'voidClaims' | 'releaseHeld' | 'sendAgain'> => {
  const keysIn = async (partition: string, until: number): Promise<Key[]> =>
    (
      await table.query({
        IndexName: 'due',
        KeyConditionExpression: 'due = :due AND dueAt <= :until',
        ExpressionAttributeValues: { ':due': partition, ':until': until },
      })
    ).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));

  const lettersIn = async (partition: string, until: number) =>
    (await table.getMany(await keysIn(partition, until), withoutWords))
      .map((item) => outboxItemSchema.parse({ ...item, words: null }))
      // The index may be behind the table.
      .filter((item) => item.due === partition && (item.dueAt ?? 0) <= until)
      .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || a.createdAt.localeCompare(b.createdAt))
      .map((item) => outboxSchema.parse({ ...item, letter: null, letterKey: item.wordsKey }));

  const move = moverOf(table);

  return {
    outboxDue: (machineNow) => lettersIn(duePartition, machineNow),

    outboxWaiting: async () => [
      ...(await lettersIn(failedPartition, Number.MAX_SAFE_INTEGER)),
      ...(await lettersIn(duePartition, Number.MAX_SAFE_INTEGER)),
    ],

    voidClaims: async () => {
      let voided = 0;
      for (const key of await keysIn(duePartition, Number.MAX_SAFE_INTEGER)) {
        const id = letterIdOf(key);
        const values = { ':never': 0, ':sending': 'sending', ':digest': 'digest' };
        const freed =
          (await move(
            id,
            '#state = :pending, leaseUntil = :never, dueAt = :never',
            '#state = :sending AND purpose <> :digest',
            { ...values, ':pending': 'pending' },
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

    /** Harmless at any time: a letter whose hour is not over is held anew, and its try is given back. */
    releaseHeld: async () => {
      let released = 0;
      for (const { id, state } of await lettersIn(duePartition, Number.MAX_SAFE_INTEGER)) {
        if (state !== 'held') continue;
        const values = { ':pending': 'pending', ':held': 'held', ':now': 0 };
        const freed = await move(id, '#state = :pending, notBefore = :now, dueAt = :now', '#state = :held', values);
        if (freed !== null) released += 1;
      }
      return released;
    },

    /** Harmless to repeat: a letter that is on its way again is no longer in a state from which it may go. */
    sendAgain: async (id) => {
      const found = await table.get(outboxKey(id));
      if (found === null) return 'unknown';
      const { to, state } = outboxItemSchema.parse(found);
      if (!personsMoves[state].includes('pending')) return state;
      await lift(table, to);
      const again = await move(
        id,
        '#state = :pending, notBefore = :now, leaseUntil = :now, due = :due, dueAt = :now, attempts = :now, lastError = :none',
        '#state = :before',
        { ':pending': 'pending', ':before': state, ':now': 0, ':due': duePartition, ':none': null },
      );
      return again === null ? 'pending' : 'again';
    },
  };
};
