import { join } from 'node:path';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { S3Event, S3EventRecord } from 'aws-lambda';
import { type DoorName, doors } from '#infra/doors.ts';
import { type QueueName, announced } from '#infra/sources.ts';
import type { Log } from '#platform/log.ts';
import type { ConferenceClock } from './clocks.ts';
import { type Queue, openQueue } from './queue.ts';
import { openSchedules } from './schedule.ts';
import { openStream } from './stream.ts';

export interface PumpOptions {
  readonly folder: string;
  readonly streamArn: string;
  readonly streams: DynamoDBStreamsClient;
  readonly zone: string;
  readonly clock: ConferenceClock;
  readonly invoke: (door: DoorName, event: unknown) => Promise<unknown>;
  readonly log: Log;
}

/** Between the parts and the doors, wired from infra/doors.ts as the stack is: queues, the table's stream, schedules. */
export interface Pumps {
  readonly routes: readonly { readonly key: string; readonly to: DoorName }[];
  /** What the bucket says came or went. */
  readonly objectEvent: (event: S3Event) => void;
  /** What SES publishes of our own mail. */
  readonly delivery: (body: string, delayMs?: number) => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly waiting: () => Record<string, number>;
  readonly deadLetters: () => Record<string, number>;
}

export const openPumps = (options: PumpOptions): Pumps => {
  const { folder, invoke, log, clock } = options;
  const machineNow = Date.now;
  const queues = new Map<QueueName, Queue>();
  const streams = new Map<DoorName, ReturnType<typeof openStream>>();
  const schedules: { name: DoorName; expression: string; retryAttempts: number }[] = [];
  const routes: { key: string; to: DoorName }[] = [];
  for (const { name, source } of doors)
    switch (source.kind) {
      case 'queue': {
        const deliver = (event: unknown): Promise<unknown> => invoke(name, event);
        // An object in arriving/ is unfinished work by itself: the sweep at each start announces it again, and the mail
        // asks again for its documents to be read.
        const durable = source.queue === 'delivery';
        const wired = { ...source, name: source.queue, folder: join(folder, 'queues'), durable };
        queues.set(source.queue, openQueue({ ...wired, deliver, machineNow, log }));
        break;
      }
      case 'stream': {
        const deliver = (event: unknown): Promise<unknown> => invoke(name, event);
        const { streams: client, streamArn } = options;
        const wired = { ...source, door: name, folder: join(folder, 'stream'), client, streamArn };
        streams.set(name, openStream({ ...wired, deliver, machineNow, log }));
        break;
      }
      case 'http':
        routes.push(...source.routes.map((key) => ({ key, to: name })));
        break;
      case 'schedule':
        schedules.push({ name, expression: source.expression, retryAttempts: source.retryAttempts });
    }
  const fire = (name: string, event: unknown): Promise<unknown> => invoke(name as DoorName, event);
  const scheduled = openSchedules({
    schedules,
    folder: join(folder, 'schedule'),
    zone: options.zone,
    clock,
    fire,
    log,
  });
  const all = [...queues.values(), ...streams.values(), scheduled];

  return {
    routes,
    objectEvent: (event) => {
      for (const [name, prefix] of Object.entries(announced)) {
        const Records = event.Records.filter((record) => isCreated(record, prefix));
        if (Records.length > 0) queues.get(name as QueueName)?.send(JSON.stringify({ Records }));
      }
    },
    delivery: (body, delayMs) => queues.get('delivery')?.send(body, delayMs),
    start: () => {
      for (const pump of all) pump.start();
      scheduled.check();
    },
    stop: () => {
      for (const pump of all) pump.stop();
    },
    waiting: () => Object.fromEntries([...queues].map(([name, queue]) => [name, queue.waiting()])),
    deadLetters: () => Object.fromEntries([...queues, ...streams].map(([name, pump]) => [name, pump.deadLetters()])),
  };
};

/** The bucket's notification: what is created under a prefix (keys are percent-encoded, a slash is not). */
const isCreated = (record: S3EventRecord, prefix: string): boolean =>
  record.eventName.startsWith('ObjectCreated:') && decodeURIComponent(record.s3.object.key).startsWith(prefix);
