import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { deleteAll } from './in-chunks.ts';
import { headerSchema } from './items.ts';
import {
  type Key,
  guardKey,
  itemKinds,
  moveKey,
  outboxKey,
  placeItemKey,
  proposalOf,
  referenceSegment,
  submissionKey,
  tokenKey,
  tombstoneKey,
  updateKey,
} from './keys.ts';
import type { Found, Table } from './open-table.ts';

/** What is left of an erased reference (CONTRACT.md 7). */
export const tombstoneSchema = z.object({
  reference: z.string(),
  /** SHA-256 of what was erased as it stood in the table, so that a copy elsewhere can be told to be it. */
  hash: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;
const stored = tombstoneSchema.extend({ pk: z.string(), sk: z.string(), kind: z.enum(itemKinds), version: z.int() });

/** The tombstone of a reference, or null. */
export const tombstoneOf = async (table: Table, number: number): Promise<Tombstone | null> => {
  const found = await table.get(tombstoneKey(number));
  return found === null ? null : tombstoneSchema.parse(found);
};

/**
 * Erases a submission on request: the tombstone first, so that whatever follows and fails is known to be wanted; then the
 * table, then every object of the reference in the bucket. It cannot be undone. Harmless to repeat: the tombstone stays
 * the first one, and what is gone is gone; a second call also takes what the stream wrote after the first.
 */
export const erase = async (
  table: Table,
  bucket: Bucket,
  number: number,
  who: { readonly by: string; readonly at: string },
): Promise<Tombstone | null> => {
  const partition = await itemsOfPartition(table, submissionKey(number).pk);
  const found = partition.find((item) => item['kind'] === 'submission');
  const before = await tombstoneOf(table, number);
  if (found === undefined && before === null) return null;
  const header = found === undefined ? null : headerSchema.parse(found);
  const reference = header?.reference ?? before?.reference ?? '';
  const tombstone: Tombstone = before ?? {
    reference,
    hash: createHash('sha256').update(JSON.stringify(partition)).digest('hex'),
    ...who,
  };
  await table.create(stored.parse({ ...tombstone, ...tombstoneKey(number), kind: 'tombstone', version: 1 }));
  await bucket.put(`tombstones/${referenceSegment(reference)}.json`, JSON.stringify(tombstone), 'application/json');

  const pointers = header === null ? [] : partition.flatMap((item) => pointersOf(item, header.receivedAt));
  const leads: Key[] =
    header === null
      ? []
      : [tokenKey(header.replyToken), ...(header.guards ?? []).map((pk) => ({ pk, sk: guardKey('message', '').sk }))];
  const arrivals = partition
    .filter((item) => item['kind'] === 'arrival')
    .map(({ sk }) => ({ pk: String(sk), sk: 'ARRIVAL' }));
  await deleteAll(table, [
    ...pointers,
    ...leads,
    ...arrivals,
    ...(header?.letters ?? []).map(outboxKey),
    updateKey(number),
    ...(await itemsOfPartition(table, moveKey(number, 0).pk)).map(keyOf),
    ...partition.map(keyOf),
  ]);
  for (const key of await objectsOf(bucket, reference, header?.originals ?? [])) await bucket.remove(key);
  return tombstone;
};

const keyOf = ({ pk, sk }: Found): Key => ({ pk: String(pk), sk: String(sk) });

const itemsOfPartition = (table: Table, pk: string): Promise<readonly Found[]> =>
  table.query({ KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } });

const pointersOf = (item: Found, receivedAt: string): Key[] => {
  if (item['kind'] !== 'proposal') return [];
  const at = { ...proposalOf(keyOf(item)), receivedAt };
  return (item['places'] as readonly string[]).map((place) => placeItemKey(place, at));
};

/** Originals where they are kept, long words, and the history of the submission, of its proposals and of its moves. */
const objectsOf = async (bucket: Bucket, reference: string, originals: readonly string[]): Promise<string[]> => {
  const name = referenceSegment(reference);
  const folders = [`words/${name}/`, `history/${name}/`, `history/${name}-`];
  const listed = await Promise.all(folders.map((folder) => bucket.list(folder)));
  return [...originals, ...listed.flat().map(({ key }) => key)];
};
