import * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { proposalKey, runKey } from './keys.ts';
import { letterItem } from './outbox-item.ts';
import type { Found, Table } from './open-table.ts';
import { headersOf } from './places.ts';
import type { Run, Store } from './store.ts';
import { updateEach } from './update-each.ts';
import { keepWords, readWords } from './words.ts';

const runSchema = z.object({
  key: z.string(),
  digest: z.string(),
  scheduledFor: z.string(),
  state: z.enum(['started', 'sent']),
});
const listsSchema = z.array(z.string().regex(/^\d+\/\d+$/));

export class RunUnknown extends Error {
  readonly retryHelps = false;
  constructor(key: string) {
    super(`the digest run ${key} was never started`);
    this.name = 'RunUnknown';
  }
}

/** Sendings of digests. The record of a run fixes what it lists before anything goes out. */
export const runs = (table: Table, bucket: Bucket): Pick<Store, 'startRun' | 'run' | 'finishRun'> => {
  const runOf = async (found: Found): Promise<Run> => ({
    ...runSchema.parse(found),
    lists: listsSchema.parse(JSON.parse(await readWords(bucket, found))),
  });

  const run = async (key: string): Promise<Run | null> => {
    const found = await table.get(runKey(key));
    return found === null ? null : runOf(found);
  };

  /** Each comes off the list once: what this run took off before a crash is no longer on it. */
  const takeOff = async (key: string, lists: readonly string[]): Promise<void> => {
    const entries = lists.map((entry) => entry.split('/').map(Number)).map(([number = 0, id = 0]) => ({ number, id }));
    const headers = await headersOf(
      table,
      entries.map(({ number }) => number),
    );
    await updateEach(
      table,
      entries.map(({ number, id }) => ({
        Key: proposalKey(number, headers.get(number)?.revision ?? 0, id),
        UpdateExpression: 'SET listedBy = :key REMOVE unlistedIn, unlistedSince ADD version :one',
        ConditionExpression: 'attribute_exists(unlistedIn)',
        ExpressionAttributeValues: { ':key': key, ':one': 1 },
      })),
    );
  };

  return {
    run,

    startRun: async ({ lists, ...about }) => {
      const created = await table.create({
        ...runKey(about.key),
        ...about,
        kind: 'run',
        version: 1,
        state: 'started',
        ...(await keepWords(bucket, 'words/runs', JSON.stringify(listsSchema.parse(lists)))),
      });
      const stored = await run(about.key);
      if (stored === null) throw new RunUnknown(about.key);
      return { run: stored, created };
    },

    /**
     * Letters, then the list, then the mark: whatever a crash leaves undone, the repeat does, and what was done it finds
     * done (a letter's id comes from the run, an item is taken off once).
     */
    finishRun: async (key, letters) => {
      const stored = await run(key);
      if (stored === null) throw new RunUnknown(key);
      for (const letter of letters) await table.create(await letterItem(bucket, letter));
      await takeOff(key, stored.lists);
      await table.update({
        Key: runKey(key),
        UpdateExpression: 'SET #state = :sent ADD version :one',
        ConditionExpression: '#state = :started',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':sent': 'sent', ':started': 'started', ':one': 1 },
      });
    },
  };
};
