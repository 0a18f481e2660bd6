import * as z from 'zod';
import type { MoveRecord } from '#submission/undo.ts';
import { without } from '#submission/without.ts';
import type { Bucket } from './bucket.ts';
import { type Key, itemKinds, moveKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { keepWords, readWords, wordsAttributes, wordsFolder } from './words.ts';

/** What a move changed may be as long as any text: it lies with the words, the rest in small attributes. */
const changedSchema = z.object({
  items: z.array(
    z.object({
      id: z.int().min(1),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()),
    }),
  ),
  submission: z
    .object({ before: z.record(z.string(), z.unknown()), after: z.record(z.string(), z.unknown()) })
    .nullable(),
});

const moveSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  kind: z.enum(itemKinds),
  version: z.int().min(1),
  number: z.int().min(1),
  reference: z.string(),
  by: z.string(),
  at: z.string(),
  move: z.string(),
  tells: z.boolean(),
  undoneBy: z.string().nullable(),
  undoes: z.string().nullable(),
  ...wordsAttributes,
});
export type MoveItem = z.infer<typeof moveSchema>;

/** The move as a table item; its key is the version that the submission has after it, which is given out once. */
export const moveItem = async (
  bucket: Bucket,
  number: number,
  version: number,
  record: MoveRecord,
): Promise<MoveItem> => {
  const { items, submission } = record;
  return moveSchema.parse({
    ...moveKey(number, version),
    ...without(record, 'id', 'items', 'submission'),
    kind: 'move',
    version: 1,
    number,
    ...(await keepWords(
      bucket,
      wordsFolder(record.reference),
      JSON.stringify(changedSchema.parse({ items, submission })),
    )),
  });
};

/** Every move on a submission, oldest first. */
export const readMoves = async (table: Table, bucket: Bucket, number: number): Promise<MoveRecord[]> => {
  const found = await table.query({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': moveKey(number, 0).pk },
  });
  return Promise.all(
    found.map(async (stored): Promise<MoveRecord> => {
      const { sk, reference, by, at, move, tells, undoneBy, undoes } = moveSchema.parse(stored);
      const changed = changedSchema.parse(JSON.parse(await readWords(bucket, stored)));
      return {
        ...(changed as Pick<MoveRecord, 'items' | 'submission'>),
        id: sk,
        reference,
        by,
        at,
        move,
        tells,
        undoneBy,
        undoes,
      };
    }),
  );
};

/** The key of a record that was read. */
export const keyOfMove = (number: number, { id }: Pick<MoveRecord, 'id'>): Key => ({ ...moveKey(number, 0), sk: id });
