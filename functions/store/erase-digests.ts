import * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { filesFolder } from './handed-files.ts';
import { deleteAll } from './in-chunks.ts';
import { outboxItemSchema } from './items.ts';
import { outboxKey, runKey } from './keys.ts';
import { putBackOn } from './on-the-list.ts';
import type { Table } from './open-table.ts';
import { fixedIn, lettersFolder, runs } from './runs.ts';

const runSchema = z.object({ scheduledFor: z.string() });

/** States of a letter that nobody has read. */
const unsent: ReadonlySet<string> = new Set(['pending', 'held']);

/**
 * What is kept of digests that may hold an erased submission: the letters and files of every run whose cut-off lay behind
 * its receipt, for a compilation has all that was received, and what another asks may be told in words of this one. What
 * went out is with its readers; our copies go, whole. A run of which some letter had not gone out yet is forgotten, and
 * what it lists is on no list again: it is made anew where its time is not over, else the next one tells it.
 */
export const eraseFromDigests = async (
  table: Table,
  bucket: Bucket,
  { number, receivedAt }: { readonly number: number; readonly receivedAt: string },
): Promise<void> => {
  for (const { key: object } of await bucket.list(lettersFolder)) {
    const run = object.slice(lettersFolder.length, object.lastIndexOf('/'));
    const found = await table.get(runKey(run));
    if (found !== null && Date.parse(runSchema.parse(found).scheduledFor) <= Date.parse(receivedAt)) continue;
    await emptied(table, bucket, { run, object, without: number });
  }
};

/** The letters' own object goes last: it says which they are, so that a repeat after a crash finds the rest. */
const emptied = async (
  table: Table,
  bucket: Bucket,
  { run, object, without }: { readonly run: string; readonly object: string; readonly without: number },
): Promise<void> => {
  const fixed = await bucket.get(object);
  if (fixed === null) return;
  const ids = fixedIn(Buffer.from(fixed).toString('utf8')).map(({ id }) => id);
  const found = await Promise.all(ids.map((id) => table.get(outboxKey(id))));
  const letters = found.flatMap((item) => (item === null ? [] : [outboxItemSchema.parse(item)]));
  const record = await runs(table, bucket).run(run);
  const isUntold = record?.state === 'written' || letters.some(({ state }) => unsent.has(state));
  if (record !== null && isUntold) {
    const own = `${String(without)}/`;
    const others = record.lists.filter((entry) => !entry.startsWith(own));
    await putBackOn(table, run, others);
  }
  const files = (await bucket.list(`${filesFolder}${run}/`)).map(({ key }) => key);
  const words = letters.flatMap(({ wordsKey }) => wordsKey ?? []);
  for (const key of [...files, ...words]) await bucket.remove(key);
  await deleteAll(table, [...letters.map(({ id }) => outboxKey(id)), ...(isUntold ? [runKey(run)] : [])]);
  await bucket.remove(object);
};
