import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { type Queue, type QueueOptions, failedIds, openQueue } from '#infra/local/queue.ts';
import { quietLog } from '#tests/support/quiet-log.ts';
import { until } from '#tests/support/until.ts';

let running: Queue | undefined;
afterEach(() => running?.stop());

const queue = (deliver: QueueOptions['deliver'], over: Partial<QueueOptions> = {}): Queue & { folder: string } => {
  const folder = over.folder ?? mkdtempSync(join(tmpdir(), 'queue-'));
  const opened = openQueue({
    name: 'delivery',
    folder,
    durable: true,
    batchSize: 3,
    maxConcurrency: 1,
    maxReceives: 3,
    deliver,
    machineNow: Date.now,
    log: quietLog,
    backOff: () => 5,
    ...over,
  });
  running = opened;
  return { ...opened, folder };
};

describe('a queue', () => {
  it("hands over messages in SQS's shape, in batches", async () => {
    const events: SQSEvent[] = [];
    const q = queue(async (event) => events.push(event));
    for (const body of ['a', 'b', 'c', 'd']) q.send(body);
    q.start();
    await until(() => q.waiting() === 0);
    expect(events.map((event) => event.Records.map(({ body }) => body))).toEqual([['a', 'b', 'c'], ['d']]);
    expect(events[0]?.Records[0]).toMatchObject({
      eventSource: 'aws:sqs',
      md5OfBody: '0cc175b9c0f1b6a831c399e269772661',
      attributes: { ApproximateReceiveCount: '1' },
    });
  });

  it('delivers again only what the function reports as failed', async () => {
    const seen: string[][] = [];
    const q = queue(async (event) => {
      seen.push(event.Records.map(({ body }) => body));
      const bad = event.Records.find(({ body }) => body === 'bad');
      return { batchItemFailures: bad === undefined || seen.length > 1 ? [] : [{ itemIdentifier: bad.messageId }] };
    });
    for (const body of ['good', 'bad', 'fine']) q.send(body);
    q.start();
    await until(() => q.waiting() === 0);
    expect(seen).toEqual([['good', 'bad', 'fine'], ['bad']]);
  });

  it('keeps a message that fails every time as a dead letter, with its body', async () => {
    let tries = 0;
    const q = queue(async () => {
      tries += 1;
      throw new Error('poison');
    });
    q.send('the body');
    q.start();
    await until(() => q.deadLetters() === 1);
    expect(tries).toBe(3);
    expect(q.waiting()).toBe(0);
    const [file = ''] = readdirSync(join(q.folder, 'delivery-dead'));
    expect(JSON.parse(readFileSync(join(q.folder, 'delivery-dead', file), 'utf8'))).toMatchObject({
      body: 'the body',
      receives: 3,
      why: 'poison',
    });
  });

  it('never works on more batches at once than it may', async () => {
    let now = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (now += 1));
      await new Promise((resolve) => setTimeout(resolve, 10));
      now -= 1;
    };
    const q = queue(work, { batchSize: 1, maxConcurrency: 2 });
    for (let index = 0; index < 6; index += 1) q.send(String(index));
    q.start();
    await until(() => q.waiting() === 0);
    expect(most).toBe(2);
  });

  it('delivers anew, as if never delivered, what was in hand when the process died', async () => {
    const first = queue(() => new Promise(() => undefined));
    first.send('in hand');
    first.start();
    const counts: (string | undefined)[] = [];
    const second = queue(async (event) => counts.push(event.Records[0]?.attributes.ApproximateReceiveCount), {
      folder: first.folder,
    });
    second.start();
    await until(() => second.waiting() === 0);
    expect(counts).toEqual(['1']);
  });

  it('counts no failure that comes of being stopped', async () => {
    let fail = (error: Error): void => void error;
    const first = queue(() => new Promise((_resolve, reject) => (fail = reject)), { maxReceives: 1 });
    first.send('kept');
    first.start();
    first.stop();
    fail(new Error('the table is gone'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(first.deadLetters()).toBe(0);
    const bodies: (string | undefined)[] = [];
    const second = queue(async (event) => bodies.push(event.Records[0]?.body), { folder: first.folder });
    second.start();
    await until(() => second.waiting() === 0);
    expect(bodies).toEqual(['kept']);
  });

  it('holds a delayed message back', async () => {
    const at: number[] = [];
    const q = queue(async () => at.push(Date.now()));
    const sent = Date.now();
    q.start();
    q.send('later', 120);
    await until(() => q.waiting() === 0);
    expect((at[0] ?? 0) - sent).toBeGreaterThanOrEqual(115);
  });
});

describe('the answer of a function to a batch', () => {
  it.each([
    ['nothing', undefined, []],
    ['null', null, []],
    ['no failures', { batchItemFailures: [] }, []],
    ['one failure', { batchItemFailures: [{ itemIdentifier: 'b' }] }, ['b']],
    ['an empty id: all of it', { batchItemFailures: [{ itemIdentifier: '' }] }, ['a', 'b']],
    ['a strange id: all of it', { batchItemFailures: [{ itemIdentifier: 'z' }] }, ['a', 'b']],
    ['a failure without an id: all of it', { batchItemFailures: [{}] }, ['a', 'b']],
  ])('%s', (_what, answer, expected) => {
    expect([...failedIds(answer, ['a', 'b'])]).toEqual(expected);
  });
});
