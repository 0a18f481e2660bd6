import type { OutboxState } from '#submission/record.ts';
import { leadSchema, outboxItemSchema } from './items.ts';
import { numberInReference, outboxKey, senderPartition, sentKey, sortableInstant } from './keys.ts';
import type { Table, TableItem } from './open-table.ts';
import { statesBefore } from './outbox-moves.ts';
import type { DeliveryEvent, Store } from './store.ts';

/** What each report makes of a letter. A temporary failure decides nothing: it is only written down. */
const stateAfter = (event: DeliveryEvent): OutboxState | null => {
  switch (event.kind) {
    case 'delivery':
      return 'delivered';
    case 'complaint':
      return 'complained';
    case 'bounce':
      return event.permanent ? 'bounced' : null;
  }
};

/** Letters that went out, and what is heard of them. */
export const outboxSent = (table: Table): Pick<Store, 'markSent' | 'noteDelivery'> => ({
  /**
   * The letter, the way from SES's id back to it, and the sender's count, together. A second sending of the same letter
   * (a lease that ran out) changes nothing of the first, but its id is known too.
   */
  markSent: async (id, sesMessageId, sentAt) => {
    const found = await table.get(outboxKey(id));
    if (found === null) return;
    const letter = outboxItemSchema.parse(found);
    const before = statesBefore('sent');
    const way: TableItem = leadSchema.parse({
      ...sentKey(sesMessageId),
      kind: 'sent',
      version: 1,
      number: letter.reference === null ? null : numberInReference(letter.reference),
      letter: id,
    });
    const receipt = letter.purpose === 'receipt' || letter.purpose === 'bare-receipt';
    const counted: TableItem = {
      pk: senderPartition(letter.to),
      sk: `${sortableInstant(sentAt)}#${id}`,
      kind: 'receipted',
      version: 1,
    };
    const put = (Item: TableItem) => ({ Put: { TableName: table.name, Item } });
    const refused = await table.transact([
      {
        Update: {
          TableName: table.name,
          Key: outboxKey(id),
          UpdateExpression:
            'SET #state = :sent, sesMessageId = :ses, lastError = :none, leaseUntil = :never REMOVE due, dueAt ADD version :one',
          ConditionExpression: `#state IN (${before.map((_, i) => `:b${i}`).join(', ')})`,
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':sent': 'sent',
            ':ses': sesMessageId,
            ':none': null,
            ':never': 0,
            ':one': 1,
            ...Object.fromEntries(before.map((from, i) => [`:b${i}`, from])),
          },
        },
      },
      put(way),
      ...(receipt ? [put(counted)] : []),
    ]);
    if (refused !== null) await table.create(way);
  },

  noteDelivery: async (event) => {
    const lead = await table.get(sentKey(event.sesMessageId));
    const id = lead === null ? undefined : leadSchema.parse(lead).letter;
    if (id === undefined) return 'unknown';
    const to = stateAfter(event);
    const before = to === null ? [] : statesBefore(to);
    const noted = await table.update({
      Key: outboxKey(id),
      UpdateExpression: `SET lastError = :detail${to === null ? '' : ', #state = :to'} ADD version :one`,
      ConditionExpression:
        to === null
          ? 'attribute_exists(pk) AND (NOT attribute_type(lastError, :string) OR lastError <> :detail)'
          : `#state IN (${before.map((_, i) => `:b${i}`).join(', ')})`,
      ...(to !== null && { ExpressionAttributeNames: { '#state': 'state' } }),
      ExpressionAttributeValues: {
        ':detail': to === 'delivered' ? null : event.detail,
        ':one': 1,
        ...(to === null
          ? { ':string': 'S' }
          : { ':to': to, ...Object.fromEntries(before.map((from, i) => [`:b${i}`, from])) }),
      },
    });
    return noted === null ? 'already' : 'noted';
  },
});
