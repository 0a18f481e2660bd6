import { type OutboxMessage, outboxSchema } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { type OutboxItem, outboxItemSchema } from './items.ts';
import { duePartition, outboxKey } from './keys.ts';
import type { Found, Table } from './open-table.ts';
import { keepWords, readWords, wordsFolder } from './words.ts';

/** A letter as a table item: on the index `due` while it wants something done. */
export const letterItem = async (bucket: Bucket, letter: OutboxMessage): Promise<OutboxItem> => {
  return outboxItemSchema.parse({
    ...letter,
    ...outboxKey(letter.id),
    kind: 'outbox',
    version: 1,
    ...(waiting.has(letter.state) && { due: duePartition, dueAt: letter.notBefore }),
    ...(await keepWords(bucket, wordsFolder(letter.reference), letter.letter ?? 'null')),
  });
};

const waiting: ReadonlySet<string> = new Set(['pending', 'held', 'sending']);

export const letterOf = async (bucket: Bucket, found: Found): Promise<OutboxMessage> => {
  const item = outboxItemSchema.parse(found);
  return outboxSchema.parse({ ...item, letter: await readWords(bucket, found), letterKey: item.wordsKey });
};

export const readLetter = async (table: Table, bucket: Bucket, id: string): Promise<OutboxMessage | null> => {
  const found = await table.get(outboxKey(id));
  return found === null ? null : letterOf(bucket, found);
};

/** A conditional move; null when the letter is not in a state from which it may go there. */
export type LetterMove = (
  id: string,
  set: string,
  condition: string,
  values: Record<string, unknown>,
) => Promise<Found | null>;

export const moverOf =
  (table: Table): LetterMove =>
  (id, set, condition, values) =>
    table.update({
      Key: outboxKey(id),
      UpdateExpression: `SET ${set} ADD version :one`,
      ConditionExpression: condition,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':one': 1, ...values },
    });
