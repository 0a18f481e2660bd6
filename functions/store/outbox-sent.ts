import type { OutboxState } from '#submission/record.ts';
import { leadSchema, outboxItemSchema } from './items.ts';
import { numberInReference, outboxKey, sentKey } from './keys.ts';
import type { Table, TableItem } from './open-table.ts';
import { statesBefore } from './outbox-moves.ts';
import type { DeliveryEvent } from './outbox-store.ts';
import type { Store } from './store.ts';
import { noting, returnedSentence } from './noted.ts';
import { suppressing } from './suppressed.ts';

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
   * The letter and the way from SES's id back to it, together. A second sending of the same letter (a lease that ran out)
   * changes nothing of the first, but its id is known too.
   */
  markSent: async (id, sesMessageId) => {
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
      { Put: { TableName: table.name, Item: way } },
    ]);
    if (refused !== null) await table.create(way);
  },

  noteDelivery: async (event, at) => {
    const lead = await table.get(sentKey(event.sesMessageId));
    const id = lead === null ? undefined : leadSchema.parse(lead).letter;
    const found = id === undefined ? null : await table.get(outboxKey(id));
    if (id === undefined || found === null) return 'unknown';
    const letter = outboxItemSchema.parse(found);
    const to = stateAfter(event);
    if (to === null) return (await notePassing(table, id, event.detail)) ? 'noted' : 'already';
    const before = statesBefore(to);
    const stopped = stoppedBy(event);
    const sentence = stopped === null ? null : returnedSentence(id, stopped, event.detail);
    const refused = await table.transact([
      {
        Update: {
          TableName: table.name,
          Key: outboxKey(id),
          UpdateExpression: 'SET lastError = :detail, #state = :to ADD version :one',
          ConditionExpression: `#state IN (${before.map((_, i) => `:b${i}`).join(', ')})`,
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':detail': to === 'delivered' ? null : event.detail,
            ':to': to,
            ':one': 1,
            ...Object.fromEntries(before.map((from, i) => [`:b${i}`, from])),
          },
        },
      },
      ...(stopped === null ? [] : [suppressing(table, letter.to, stopped, at)]),
      ...(sentence === null ? [] : await noting(table, letter.reference, sentence)),
    ]);
    return refused === null ? 'noted' : 'already';
  },
});

/** A failure that may pass decides nothing: it is only written down. False where it was before. */
const notePassing = async (table: Table, id: string, detail: string): Promise<boolean> =>
  (await table.update({
    Key: outboxKey(id),
    UpdateExpression: 'SET lastError = :detail ADD version :one',
    ConditionExpression: 'attribute_exists(pk) AND (NOT attribute_type(lastError, :string) OR lastError <> :detail)',
    ExpressionAttributeValues: { ':detail': detail, ':one': 1, ':string': 'S' },
  })) !== null;

/** Why nothing more goes to the address; null where nothing is the matter. */
const stoppedBy = ({ kind, permanent }: DeliveryEvent): 'bounce' | 'complaint' | null => {
  switch (kind) {
    case 'complaint':
      return 'complaint';
    case 'bounce':
      return permanent ? 'bounce' : null;
    case 'delivery':
      return null;
  }
};
