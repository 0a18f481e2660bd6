import * as z from 'zod';
import { addressKey } from '#mail/same-address.ts';
import { bindingPartition } from './keys.ts';
import type { Table } from './open-table.ts';

/** An address that a person bound to a delegation. */
export interface Binding {
  readonly address: string;
  readonly by: string;
  /** Conference time, ISO 8601 UTC. */
  readonly at: string;
}

/** Who belongs to which delegation; a part of the store. */
export interface BindingStore {
  /** Addresses bound to a delegation by the secretariat. */
  bindings(delegation: string): Promise<readonly string[]>;
  /** The same with who bound each, and when; oldest first. */
  bindingsOf(delegation: string): Promise<readonly Binding[]>;
  /** A person binds an address to a delegation; again changes nothing. `at` is conference time. */
  bind(delegation: string, address: string, by: string, at: string): Promise<void>;
  /** Ends a binding for what is still to come; what came under it stays as it was judged. Again changes nothing. */
  unbind(delegation: string, address: string, by: string, at: string): Promise<'ended' | 'not bound'>;
}

const bindingSchema = z.object({
  sk: z.string(),
  by: z.string(),
  at: z.string(),
  /** Who ended it, when: what is over is not forgotten. */
  endedBy: z.string().optional(),
  endedAt: z.string().optional(),
});

export const bindings = (table: Table): BindingStore => {
  const inForce = async (delegation: string): Promise<Binding[]> =>
    (
      await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': bindingPartition(delegation) },
      })
    )
      .map((item) => bindingSchema.parse(item))
      .filter(({ endedAt }) => endedAt === undefined)
      .map(({ sk, by, at }) => ({ address: sk, by, at }));

  return {
    bindings: async (delegation) => (await inForce(delegation)).map(({ address }) => address),

    bindingsOf: async (delegation) => (await inForce(delegation)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),

    /** The first binding stays as it was made; one that was ended begins anew. */
    bind: async (delegation, address, by, at) => {
      const key = { pk: bindingPartition(delegation), sk: addressKey(address) };
      if (await table.create({ ...key, kind: 'binding', version: 1, by, at })) return;
      await table.update({
        Key: key,
        UpdateExpression: 'SET #by = :by, #at = :at REMOVE endedBy, endedAt ADD version :one',
        ConditionExpression: 'attribute_exists(endedAt)',
        ExpressionAttributeNames: { '#by': 'by', '#at': 'at' },
        ExpressionAttributeValues: { ':by': by, ':at': at, ':one': 1 },
      });
    },

    /** `bound → ended`, conditional on being bound: of two at once, one ends it. */
    unbind: async (delegation, address, by, at) => {
      const ended = await table.update({
        Key: { pk: bindingPartition(delegation), sk: addressKey(address) },
        UpdateExpression: 'SET endedBy = :by, endedAt = :at ADD version :one',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(endedAt)',
        ExpressionAttributeValues: { ':by': by, ':at': at, ':one': 1 },
      });
      return ended === null ? 'not bound' : 'ended';
    },
  };
};
