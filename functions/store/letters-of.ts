import type { OutboxMessage } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { headerSchema } from './items.ts';
import { submissionKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { readLetter } from './outbox-item.ts';

/** The letters that answered a submission, oldest first; none where there is no such submission. */
export const lettersOf = async (table: Table, bucket: Bucket, number: number): Promise<OutboxMessage[]> => {
  const found = await table.get(submissionKey(number));
  if (found === null) return [];
  const letters = await Promise.all(headerSchema.parse(found).letters.map((id) => readLetter(table, bucket, id)));
  return letters.filter((letter) => letter !== null);
};
