import * as z from 'zod';
import { type OutboxMessage, outboxSchema } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { runKey, runPartition } from './keys.ts';
import { takeOff } from './on-the-list.ts';
import { listForm } from './unlisted.ts';
import { letterItem } from './outbox-item.ts';
import type { Found, Table } from './open-table.ts';
import { type Run, type RunState, type RunStore, type RunWithLists, runStates } from './run-store.ts';
import { type Words, keepWords, readWords, wordsAttributes } from './words.ts';

const runSchema = z.object({
  key: z.string(),
  digest: z.string(),
  scheduledFor: z.string(),
  state: z.enum(runStates),
  failures: z.int().default(0),
  lastError: z.string().nullable().default(null),
  listed: z.int().nullable().default(null),
});
const listsSchema = z.array(z.string().regex(listForm));
/** The letters are as long as a digest, so they lie in the bucket; the run says which they are. */
const lettersSchema = z.object({ letters: z.object(wordsAttributes) });

export class RunUnknown extends Error {
  readonly retryHelps = false;
  constructor(key: string) {
    super(`the digest run ${key} was never started`);
    this.name = 'RunUnknown';
  }
}

/** Longest description of a failure that is kept, in UTF-16 units. */
const longestError = 500;

/** The folder of the bucket that has, by run, its letters as they were fixed. */
export const lettersFolder = 'words/digests/';

/** The letters of a run, in the words in which they were fixed. */
export const fixedIn = (words: string): OutboxMessage[] => z.array(outboxSchema).parse(JSON.parse(words));

/** Where a run may come from on its way; `sent` and `overtaken` are ends. */
const moves: Readonly<Record<RunState, readonly RunState[]>> = {
  started: ['started', 'failed'],
  written: ['started', 'failed'],
  sent: ['written'],
  failed: ['started', 'failed'],
  overtaken: ['started', 'failed'],
};

/** Sendings of digests. The record of a run fixes what it lists, and then its letters, before anything goes out. */
export const runs = (
  table: Table,
  bucket: Bucket,
): Pick<RunStore, 'startRun' | 'run' | 'runs' | 'lettersOfRun' | 'finishRun' | 'runFailed' | 'overtake'> => {
  const run = async (key: string): Promise<RunWithLists | null> => {
    const found = await table.get(runKey(key));
    if (found === null) return null;
    const lists = found['wordsHash'] === undefined ? [] : listsSchema.parse(JSON.parse(await readWords(bucket, found)));
    return { ...runSchema.parse(found), lists };
  };

  /** Null where the run is in no state from which it may go there. */
  const move = (key: string, to: RunState, more: Readonly<Record<string, unknown>> = {}): Promise<Found | null> => {
    const set = Object.entries({ state: to, ...more });
    const from = moves[to];
    return table.update({
      Key: runKey(key),
      UpdateExpression: `SET ${set.map((_, i) => `#n${String(i)} = :v${String(i)}`).join(', ')} ADD version :one`,
      ConditionExpression: `#n0 IN (${from.map((_, i) => `:f${String(i)}`).join(', ')})`,
      ExpressionAttributeNames: Object.fromEntries(set.map(([name], i) => [`#n${String(i)}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(set.map(([, value], i) => [`:v${String(i)}`, value])),
        ...Object.fromEntries(from.map((state, i) => [`:f${String(i)}`, state])),
        ':one': 1,
      },
    });
  };

  return {
    run,

    runs: async (digest) => {
      const attributes = Object.keys(runSchema.shape);
      const found = await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': runPartition(digest) },
        ProjectionExpression: attributes.map((_, i) => `#a${String(i)}`).join(', '),
        ExpressionAttributeNames: Object.fromEntries(attributes.map((name, i) => [`#a${String(i)}`, name])),
        ScanIndexForward: false,
      });
      return found.map((one): Run => runSchema.parse(one));
    },

    /** Once: a run that has its list keeps it. One that failed before it had any gets it now. */
    startRun: async ({ lists, key, digest, scheduledFor }) => {
      const words = await keepWords(bucket, 'words/runs', JSON.stringify(listsSchema.parse(lists)));
      const set = { kind: 'run', key, digest, scheduledFor, state: 'started', listed: lists.length, ...words };
      const names = Object.keys(set);
      const created = await table.update({
        Key: runKey(key),
        UpdateExpression: `SET ${names.map((_, i) => `#n${String(i)} = :v${String(i)}`).join(', ')} ADD version :one`,
        ConditionExpression: 'attribute_not_exists(wordsHash) AND (attribute_not_exists(pk) OR #state <> :overtaken)',
        ExpressionAttributeNames: {
          ...Object.fromEntries(names.map((name, i) => [`#n${String(i)}`, name])),
          '#state': 'state',
        },
        ExpressionAttributeValues: {
          ...Object.fromEntries(Object.values(set).map((value, i) => [`:v${String(i)}`, value])),
          ...{ ':one': 1, ':overtaken': 'overtaken' },
        },
      });
      const stored = await run(key);
      if (stored === null) throw new RunUnknown(key);
      return { run: stored, created: created !== null };
    },

    /**
     * Letters fixed, letters out, the list, the mark: whatever a crash leaves undone, the repeat does, and what was done it
     * finds done (a letter's id comes from the run, an item is taken off once).
     */
    finishRun: async (key, letters) => {
      const stored = await run(key);
      if (stored === null) throw new RunUnknown(key);
      if (stored.state === 'overtaken') return 'overtaken';
      if (stored.state === 'started' || stored.state === 'failed')
        await move(key, 'written', { letters: await keptLetters(bucket, key, letters) });
      const written = await table.get(runKey(key));
      if (written?.['state'] === 'overtaken') return 'overtaken';
      for (const letter of await fixedLetters(bucket, written ?? {}))
        await table.create(await letterItem(bucket, letter));
      await takeOff(table, key, stored.lists);
      await move(key, 'sent');
      return 'sent';
    },

    runFailed: async ({ key, digest, scheduledFor }, error, most) => {
      const after = await table.update({
        Key: runKey(key),
        UpdateExpression:
          'SET kind = :kind, #key = :key, digest = :digest, scheduledFor = :at, lastError = :error, #state = if_not_exists(#state, :started) ADD failures :one, version :one',
        ExpressionAttributeNames: { '#key': 'key', '#state': 'state' },
        ExpressionAttributeValues: {
          ...{ ':kind': 'run', ':key': key, ':digest': digest, ':at': scheduledFor },
          ...{ ':error': error.slice(0, longestError), ':started': 'started', ':one': 1 },
        },
      });
      if (Number(after?.['failures'] ?? 0) < most) return 'again';
      await move(key, 'failed');
      return 'flagged';
    },

    lettersOfRun: async (key) => {
      const found = lettersSchema.safeParse(await table.get(runKey(key)));
      const object = found.data?.letters.wordsKey ?? null;
      const fixed = object === null ? null : await bucket.get(object);
      return fixed === null ? [] : fixedIn(Buffer.from(fixed).toString('utf8'));
    },

    overtake: async (key) => {
      await move(key, 'overtaken');
    },
  };
};

const keptLetters = (bucket: Bucket, run: string, letters: readonly OutboxMessage[]): Promise<Words> =>
  keepWords(bucket, `${lettersFolder}${run}`, JSON.stringify(letters), { inline: false });

const fixedLetters = async (bucket: Bucket, found: Found): Promise<OutboxMessage[]> =>
  fixedIn(await readWords(bucket, lettersSchema.parse(found).letters));
