import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { readingObjects } from './document-readings.ts';
import { eraseFromDigests } from './erase-digests.ts';
import { deleteAll } from './in-chunks.ts';
import { arrivalItemSchema, headerSchema, submissionWordsSchema } from './items.ts';
import {
  type Key,
  arrivalKey,
  guardKey,
  itemKinds,
  moveKey,
  objectOfArrival,
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
import { keptKey } from './originals.ts';
import { readWords } from './words.ts';

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
 * originals, which only the table names, and the digests that may tell of it; then the table, then every other object of
 * the reference in the bucket. It cannot be undone. Harmless to repeat: the tombstone stays the first one, and what is gone is gone; a second call also
 * takes what the stream wrote after the first.
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
  const arrived = partition.filter((item) => item['kind'] === 'arrival').map((item) => arrivalItemSchema.parse(item));
  const arrivals = arrived.map(({ sk }) => arrivalKey(objectOfArrival(sk)));
  const originals = [
    ...(header?.originals ?? []),
    ...arrived.map(({ sk, receivedAt }) => keptKey(objectOfArrival(sk), reference, receivedAt)),
  ];
  const uploads = await listed(
    bucket,
    arrived.flatMap(({ sk }) => uploadsOf(objectOfArrival(sk))),
  );
  const documents = found === undefined ? [] : await documentsOf(bucket, found);
  await removeAll(bucket, [...originals, ...uploads, ...documents]);
  if (header !== null) await eraseFromDigests(table, bucket, header);
  await deleteAll(table, [
    ...pointers,
    ...leads,
    ...arrivals,
    ...(header?.letters ?? []).map(outboxKey),
    updateKey(number),
    ...(await itemsOfPartition(table, moveKey(number, 0).pk)).map(keyOf),
    ...partition.map(keyOf),
  ]);
  await removeAll(bucket, await objectsOf(bucket, reference));
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

/** Long words, and the history of the submission, of its proposals and of its moves. */
const objectsOf = async (bucket: Bucket, reference: string): Promise<string[]> => {
  const name = referenceSegment(reference);
  return listed(bucket, [`words/${name}/`, `history/${name}/`, `history/${name}-`]);
};

/** `arriving/form/TOKEN.json` → `uploads/TOKEN/`: all that its sender uploaded, also what was left out again. */
const uploadsOf = (arriving: string): string[] => {
  const token = /^arriving\/form\/([^/]+)\.json$/.exec(arriving)?.[1];
  return token === undefined ? [] : [`uploads/${token}/`];
};

/** What was made of its files when they were read; also read again, should another contribution bring the same. */
const documentsOf = async (bucket: Bucket, found: Found): Promise<readonly string[]> =>
  submissionWordsSchema
    .parse(JSON.parse(await readWords(bucket, found)))
    .files.flatMap(({ sha256 }) => readingObjects(sha256));

const listed = async (bucket: Bucket, folders: readonly string[]): Promise<string[]> =>
  (await Promise.all(folders.map((folder) => bucket.list(folder)))).flat().map(({ key }) => key);

/** The same mail may have come thousands of times. */
const removedAtOnce = 50;

const removeAll = async (bucket: Bucket, keys: Iterable<string>): Promise<void> => {
  const all = [...new Set(keys)];
  for (let at = 0; at < all.length; at += removedAtOnce)
    await Promise.all(all.slice(at, at + removedAtOnce).map((key) => bucket.remove(key)));
};
