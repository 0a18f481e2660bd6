import type { OutboxMessage } from '#submission/record.ts';
import { suppressedItemSchema } from './items.ts';
import { suppressedKey } from './keys.ts';
import type { Action, Table } from './open-table.ts';
import type { Suppression } from './outbox-store.ts';
import type { Store } from './store.ts';

/** Bounces after which only a person lets us write to an address again. */
const mostBounces = 2;

/**
 * Whether a letter may not be written to a suppressed address. After a complaint: never. After a bounce: not, except for
 * the receipt of a proven sender who has written since, because whoever writes has a mailbox again (CONTRACT.md 4: the
 * first receipt bounced, a resend gets it once more); not a second time, since each bounce counts against us at SES
 * (https://docs.aws.amazon.com/ses/latest/dg/reputation-dashboard-dg.html).
 */
export const isBarred = (
  letter: Pick<OutboxMessage, 'purpose' | 'createdAt'>,
  suppression: Suppression | null,
): boolean => {
  if (suppression === null) return false;
  switch (suppression.reason) {
    case 'complaint':
      return true;
    case 'bounce':
      return (
        letter.purpose !== 'receipt' ||
        suppression.bounces >= mostBounces ||
        Date.parse(letter.createdAt) <= Date.parse(suppression.since)
      );
  }
};

/** Addresses that we do not write to, because a server refused us for good or a reader complained. */
export const suppressed = (table: Table): Pick<Store, 'suppression'> => ({
  suppression: async (address) => {
    const found = await table.get(suppressedKey(address));
    if (found === null) return null;
    const { reason, bounces, since } = suppressedItemSchema.parse(found);
    return reason === null ? null : { reason, bounces, since };
  },
});

/** Part of the transaction that notes the event, and so done once for each letter. A complaint outranks a bounce. */
export const suppressing = (table: Table, address: string, reason: Suppression['reason'], since: string): Action => ({
  Update: {
    TableName: table.name,
    Key: suppressedKey(address),
    UpdateExpression:
      reason === 'complaint'
        ? 'SET kind = :kind, reason = :reason, since = :since ADD bounces :bounces, version :one'
        : 'SET kind = :kind, reason = if_not_exists(reason, :reason), since = :since ADD bounces :bounces, version :one',
    ExpressionAttributeValues: {
      ':kind': 'suppressed',
      ':reason': reason,
      ':since': since,
      ':bounces': reason === 'bounce' ? 1 : 0,
      ':one': 1,
    },
  },
});

/** A person says that the address is good; again changes nothing. What a reader complained of stays. */
export const lift = async (table: Table, address: string): Promise<void> => {
  await table.update({
    Key: suppressedKey(address),
    UpdateExpression: 'SET bounces = :none REMOVE reason ADD version :one',
    ConditionExpression: 'reason = :bounce',
    ExpressionAttributeValues: { ':none': 0, ':bounce': 'bounce', ':one': 1 },
  });
};
