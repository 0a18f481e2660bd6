import * as z from 'zod';
import { leaveKey, recipientKey } from './keys.ts';
import type { Table } from './open-table.ts';
import type { RunStore } from './run-store.ts';

const recipientSchema = z.object({
  digest: z.string(),
  address: z.string(),
  token: z.string(),
  leftAt: z.iso.datetime().nullable(),
});
const leadSchema = recipientSchema.pick({ digest: true, address: true });

/** Who has had a digest, by the token of its letters, and who does not want it any longer. */
export const leaving = (table: Table): Pick<RunStore, 'recipients' | 'recipient' | 'leave' | 'rejoin'> => {
  const byToken = async (token: string) => {
    const lead = await table.get(leaveKey(token));
    if (lead === null) return null;
    const { digest, address } = leadSchema.parse(lead);
    const found = await table.get(recipientKey(digest, address));
    return found === null ? null : recipientSchema.parse(found);
  };

  return {
    /** The way back from the token is written first; of two at the same moment one token counts, the other leads there too. */
    recipients: async (digest, addresses, newToken) => {
      const known = async (address: string) => {
        const there = await table.get(recipientKey(digest, address));
        if (there !== null) return recipientSchema.parse(there);
        const about = { digest, address, token: newToken() };
        await table.create({ ...leaveKey(about.token), kind: 'leave', version: 1, digest, address });
        await table.create({ ...recipientKey(digest, address), kind: 'recipient', version: 1, ...about, leftAt: null });
        return recipientSchema.parse(await table.get(recipientKey(digest, address)));
      };
      return Promise.all(addresses.map(known));
    },

    recipient: byToken,

    /** The first time counts: a second click changes nothing. */
    leave: async (token, at) => {
      const found = await byToken(token);
      if (found === null) return;
      await table.update({
        Key: recipientKey(found.digest, found.address),
        UpdateExpression: 'SET leftAt = :at ADD version :one',
        ConditionExpression: 'leftAt = :null',
        ExpressionAttributeValues: { ':at': at, ':null': null, ':one': 1 },
      });
    },

    rejoin: async (token) => {
      const found = await byToken(token);
      if (found === null) return;
      await table.update({
        Key: recipientKey(found.digest, found.address),
        UpdateExpression: 'SET leftAt = :null ADD version :one',
        ConditionExpression: 'leftAt <> :null',
        ExpressionAttributeValues: { ':null': null, ':one': 1 },
      });
    },
  };
};
