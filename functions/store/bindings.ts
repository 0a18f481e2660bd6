import * as z from 'zod';
import { addressKey } from '#mail/same-address.ts';
import { bindingPartition } from './keys.ts';
import type { Table } from './open-table.ts';
import type { Store } from './store.ts';

const bindingSchema = z.object({ sk: z.string(), by: z.string(), at: z.string() });

/** Addresses that a person has bound to a delegation. */
export const bindings = (table: Table): Pick<Store, 'bindings' | 'bind'> => ({
  bindings: async (delegation) =>
    (
      await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': bindingPartition(delegation) },
      })
    ).map((item) => bindingSchema.parse(item).sk),

  /** The first binding stays as it was made. */
  bind: async (delegation, address, by, at) => {
    await table.create({
      pk: bindingPartition(delegation),
      sk: addressKey(address),
      kind: 'binding',
      version: 1,
      by,
      at,
    });
  },
});
