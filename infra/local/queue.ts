import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log } from '#platform/log.ts';
import { readJson, removeFile, writeJson } from './json-files.ts';

/**
 * A queue of SQS's manners: at least once, in batches, a failed message comes again, and after its last delivery it is a
 * dead letter, kept on disk. Where SQS would wait for the visibility timeout (12 minutes for mail) a failed one comes
 * back after seconds here; and what a killed process had in its hands is free at once and does not count as a delivery,
 * since nobody else can be holding it (CONTRACT.md 6).
 */
export interface Queue {
  readonly send: (body: string, delayMs?: number) => void;
  readonly start: () => void;
  /** Begins nothing more. */
  readonly stop: () => void;
  readonly waiting: () => number;
  readonly deadLetters: () => number;
}

export interface QueueOptions {
  readonly name: string;
  readonly folder: string;
  /** Messages lie on disk until they are done. Not needed where the sweep announces what is unfinished: the object is the message. */
  readonly durable: boolean;
  readonly batchSize: number;
  readonly maxConcurrency: number;
  readonly maxReceives: number;
  readonly deliver: (event: SQSEvent) => Promise<unknown>;
  readonly machineNow: () => number;
  readonly log: Log;
  /** Milliseconds until a message that failed for the n-th time comes again. */
  readonly backOff?: (receives: number) => number;
}

const messageSchema = z.object({ id: z.string(), body: z.string(), receives: z.int(), sentAt: z.number() });
type Stored = z.infer<typeof messageSchema>;
interface Message extends Stored {
  visibleAt: number;
  held: boolean;
}

const seconds = (receives: number): number => Math.min(250 * 2 ** (receives - 1), 30_000);

export const openQueue = (options: QueueOptions): Queue => {
  const { name, machineNow, log } = options;
  const folder = join(options.folder, name);
  const deadFolder = join(options.folder, `${name}-dead`);
  mkdirSync(folder, { recursive: true });
  mkdirSync(deadFolder, { recursive: true });
  const file = (message: Stored): string => join(folder, `${message.id}.json`);
  const keep = (message: Message): void => {
    if (options.durable) writeJson(file(message), messageSchema.parse(message));
  };
  const messages: Message[] = readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .map((entry) => messageSchema.safeParse(readJson(join(folder, entry))))
    .flatMap((read) => (read.success ? [{ ...read.data, visibleAt: 0, held: false }] : []))
    .sort((a, b) => a.sentAt - b.sentAt);
  let running = false;
  let inFlight = 0;
  let timer: NodeJS.Timeout | undefined;

  const pump = (): void => {
    clearTimeout(timer);
    if (!running) return;
    while (inFlight < options.maxConcurrency) {
      const batch = messages.filter((m) => !m.held && m.visibleAt <= machineNow()).slice(0, options.batchSize);
      if (batch.length === 0) break;
      inFlight += 1;
      for (const message of batch) message.held = true;
      void deliver(batch).finally(() => {
        inFlight -= 1;
        pump();
      });
    }
    const next = Math.min(...messages.filter((m) => !m.held).map((m) => m.visibleAt));
    if (Number.isFinite(next) && inFlight < options.maxConcurrency)
      timer = setTimeout(pump, Math.max(10, next - machineNow()));
  };

  const deliver = async (batch: readonly Message[]): Promise<void> => {
    let failed: ReadonlySet<string>;
    let why = 'the function reported it as failed';
    try {
      const answer = await options.deliver({ Records: batch.map((message) => recordOf(name, message, machineNow())) });
      failed = failedIds(
        answer,
        batch.map((message) => message.id),
      );
    } catch (error) {
      failed = new Set(batch.map((message) => message.id));
      why = error instanceof Error ? error.message : String(error);
      if (running) log.error('batch failed', { queue: name, messages: batch.length }, error);
    }
    for (const message of batch) settle(message, failed.has(message.id), why);
  };

  const settle = (message: Message, failed: boolean, why: string): void => {
    message.held = false;
    if (failed && !running) return; // stopping took its ground away: it is delivered anew at the next start
    message.receives += 1;
    if (failed && message.receives < options.maxReceives) {
      message.visibleAt = machineNow() + (options.backOff ?? seconds)(message.receives);
      keep(message);
      return;
    }
    if (failed) {
      const { id, body, receives } = message;
      writeJson(join(deadFolder, `${id}.json`), { id, body, receives, why, diedAt: new Date(machineNow()) });
      log.error('dead letter', { queue: name, id, receives });
    }
    messages.splice(messages.indexOf(message), 1);
    removeFile(file(message));
  };

  return {
    send: (body, delayMs = 0) => {
      const sentAt = machineNow();
      const message = { id: randomUUID(), body, receives: 0, sentAt, visibleAt: sentAt + delayMs, held: false };
      keep(message);
      messages.push(message);
      pump();
    },
    start: () => {
      running = true;
      pump();
    },
    stop: () => {
      running = false;
      clearTimeout(timer);
    },
    waiting: () => messages.length,
    deadLetters: () => readdirSync(deadFolder).length,
  };
};

/**
 * Which of a batch come again, as Lambda reads the answer: an id that is empty or not of the batch fails all of it
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 */
export const failedIds = (answer: unknown, batch: readonly string[]): ReadonlySet<string> => {
  const failures = (answer as { batchItemFailures?: unknown } | null | undefined)?.batchItemFailures;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return new Set(batch);
  const ids = failures.map((failure: { itemIdentifier?: unknown } | null) => failure?.itemIdentifier);
  return ids.every((id): id is string => typeof id === 'string' && batch.includes(id)) ? new Set(ids) : new Set(batch);
};

const recordOf = (queue: string, message: Message, now: number): SQSRecord => ({
  messageId: message.id,
  receiptHandle: `${message.id}#${message.receives + 1}`,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receives + 1),
    SentTimestamp: String(message.sentAt),
    SenderId: '000000000000',
    ApproximateFirstReceiveTimestamp: String(now),
  },
  messageAttributes: {},
  md5OfBody: createHash('md5').update(message.body).digest('hex'),
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
  awsRegion: 'us-east-1',
});
