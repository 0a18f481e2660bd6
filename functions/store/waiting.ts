import * as z from 'zod';
import { type Key, waitingKey } from './keys.ts';
import type { Table } from './open-table.ts';
import type { Store } from './store.ts';

const waitingSchema = z.object({ pk: z.string(), until: z.iso.datetime() });

/** Arrivals that correct what is not there yet: they stay under `arriving/`, and this says until when. */
export const waiting = (table: Table): Pick<Store, 'keepWaiting' | 'waitingUntil'> => ({
  /** Written once: a second reading of the same arrival finds it written. */
  keepWaiting: async (key, until) => {
    await table.create({ ...waitingKey(key), kind: 'waiting', version: 1, until });
  },

  waitingUntil: async (keys) => {
    const byPartition = new Map(keys.map((key) => [waitingKey(key).pk, key]));
    const found = await table.getMany(keys.map((key): Key => waitingKey(key)));
    return new Map(
      found.flatMap((item): [string, Date][] => {
        const { pk, until } = waitingSchema.parse(item);
        const key = byPartition.get(pk);
        return key === undefined ? [] : [[key, new Date(until)]];
      }),
    );
  },
});
