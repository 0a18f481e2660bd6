import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '#platform/log.ts';
import { type Pattern, filterOf } from './event-filter.ts';
import { readJson, writeJson } from './json-files.ts';
import { failedIds } from './queue.ts';
import { lambdaRecord } from './stream-records.ts';

/**
 * Carries the table's stream to one door, as Lambda's event source mapping does: in order, filtered, in batches, from
 * where it stopped. A failed batch is tried again from the first record that failed, its retries bounded; what exceeds
 * them goes to the dead letters and the stream goes on.
 */
export interface StreamPump {
  readonly start: () => void;
  readonly stop: () => void;
  readonly deadLetters: () => number;
}

export interface StreamOptions {
  readonly door: string;
  readonly folder: string;
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly batchSize: number;
  readonly filters: readonly Pattern[];
  readonly retryAttempts: number;
  readonly maxRecordAgeSeconds: number;
  readonly deliver: (event: DynamoDBStreamEvent) => Promise<unknown>;
  readonly machineNow: () => number;
  readonly log: Log;
  readonly pollMs?: number;
}

const stateSchema = z.object({ after: z.record(z.string(), z.string()), dead: z.int() });
const shardsEveryMs = 10_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

export const openStream = (options: StreamOptions): StreamPump => {
  const { client, streamArn, log, door, machineNow } = options;
  mkdirSync(options.folder, { recursive: true });
  const file = join(options.folder, `${door}.json`);
  const read = stateSchema.safeParse(readJson(file));
  /** By shard, the sequence number up to which everything is done. */
  const state = read.success ? read.data : { after: {}, dead: 0 };
  const lets = filterOf(options.filters);
  const iterators = new Map<string, string | null>();
  let running = false;
  let shardsSeenAt = -Infinity;

  const run = async (): Promise<void> => {
    while (running) {
      let some = false;
      try {
        await seeShards();
        for (const shard of iterators.keys()) some = (await advance(shard)) || some;
      } catch (error) {
        if (!running) return;
        log.error('stream not read', { door }, error);
        iterators.clear(); // an iterator may be too old: begin again from the checkpoint
        shardsSeenAt = -Infinity;
        await pause(1_000);
      }
      if (!some) await pause(options.pollMs ?? 50);
    }
  };

  const seeShards = async (): Promise<void> => {
    if (machineNow() - shardsSeenAt < shardsEveryMs) return;
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
    for (const { ShardId } of StreamDescription?.Shards ?? [])
      if (ShardId !== undefined && !iterators.has(ShardId)) iterators.set(ShardId, await iteratorOf(ShardId));
    shardsSeenAt = machineNow();
  };

  /** From the checkpoint; from the oldest record kept where there is none or it has been trimmed. */
  const iteratorOf = async (ShardId: string): Promise<string | null> => {
    const after = state.after[ShardId];
    const shard = { StreamArn: streamArn, ShardId };
    if (after !== undefined)
      try {
        const from = { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const;
        return (await client.send(new GetShardIteratorCommand({ ...shard, ...from }))).ShardIterator ?? null;
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'TrimmedDataAccessException') throw error;
      }
    return (
      (await client.send(new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'TRIM_HORIZON' }))).ShardIterator ??
      null
    );
  };

  const advance = async (shard: string): Promise<boolean> => {
    const iterator = iterators.get(shard);
    if (iterator === undefined || iterator === null) return false;
    const { Records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator: iterator }));
    const records = Records.map((record) => lambdaRecord(record, streamArn));
    const wanted = records.filter(lets);
    for (let at = 0; at < wanted.length && running; at += options.batchSize)
      await deliver(shard, wanted.slice(at, at + options.batchSize));
    if (!running) return false; // what is not done is read again at the next start
    const last = records.at(-1);
    if (last !== undefined) done(shard, numberOf(last));
    iterators.set(shard, NextShardIterator ?? null);
    return records.length > 0;
  };

  const deliver = async (shard: string, batch: readonly DynamoDBRecord[]): Promise<void> => {
    let rest = batch;
    for (let attempt = 0; rest.length > 0 && running; attempt += 1) {
      const failedFrom = await attemptOf(rest);
      if (failedFrom === 'threw' && rest.length > 1) {
        // Bisected, so that one poisonous record does not take its neighbours along.
        const middle = Math.ceil(rest.length / 2);
        await deliver(shard, rest.slice(0, middle));
        await deliver(shard, rest.slice(middle));
        return;
      }
      const got = failedFrom === 'threw' ? 0 : failedFrom;
      const before = rest[got - 1];
      if (before !== undefined && running) {
        done(shard, numberOf(before));
        attempt = 0; // the shorter batch is counted anew
      }
      rest = rest.slice(got);
      const first = rest[0];
      if (first === undefined || !running) return;
      const age = machineNow() / 1000 - (first.dynamodb?.ApproximateCreationDateTime ?? 0);
      if (attempt < options.retryAttempts && age < options.maxRecordAgeSeconds) {
        await pause(Math.min(200 * 2 ** attempt, 5_000));
        continue;
      }
      bury(first, attempt + 1);
      done(shard, numberOf(first));
      rest = rest.slice(1);
      attempt = -1;
    }
  };

  /** Index of the first record that is not done; the batch's length when all are. */
  const attemptOf = async (batch: readonly DynamoDBRecord[]): Promise<number | 'threw'> => {
    const ids = batch.map(numberOf);
    try {
      const failed = failedIds(await options.deliver({ Records: [...batch] }), ids);
      const first = ids.findIndex((id) => failed.has(id));
      return first === -1 ? batch.length : first;
    } catch (error) {
      if (running) log.error('stream batch failed', { door, records: batch.length }, error);
      return 'threw';
    }
  };

  const done = (shard: string, sequenceNumber: string): void => {
    state.after[shard] = sequenceNumber;
    writeJson(file, state);
  };

  const bury = (record: DynamoDBRecord, attempts: number): void => {
    state.dead += 1;
    writeJson(join(options.folder, `${door}-dead`, `${numberOf(record)}.json`), { attempts, record });
    log.error('dead letter', { door, sequenceNumber: numberOf(record), attempts });
  };

  return {
    start: () => {
      running = true;
      void run();
    },
    stop: () => {
      running = false;
    },
    deadLetters: () => state.dead,
  };
};

const numberOf = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';
