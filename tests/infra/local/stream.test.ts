// Before any client is made: it switches the SDK's notice about Node versions off.
import '#platform/environment.ts';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localCredentials, localRegion } from '#infra/local/children.ts';
import { type Dynamo, dynamoClientAt, engineBinary, startDynamo } from '#infra/local/dynamo.ts';
import { type StreamOptions, type StreamPump, openStream } from '#infra/local/stream.ts';
import { quietLog } from '#tests/support/quiet-log.ts';
import { until } from '#tests/support/until.ts';

const endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
const skipped = engineBinary() === null && endpoint === undefined;
if (skipped) process.stderr.write('stream.test.ts: skipped, no DynamoDB engine for this platform\n');

describe.skipIf(skipped)('the pump of the table’s stream', () => {
  let dynamo: Dynamo;
  let table: DynamoDBClient;
  let client: DynamoDBStreamsClient;
  let pump: StreamPump | undefined;
  const name = `stream-${process.pid}-${Date.now()}`;

  beforeAll(async () => {
    dynamo = await startDynamo({ dataDir: mkdtempSync(join(tmpdir(), 'stream-')), table: name, endpoint });
    table = dynamoClientAt(dynamo.endpoint);
    client = new DynamoDBStreamsClient({
      endpoint: dynamo.endpoint,
      region: localRegion,
      credentials: localCredentials,
    });
  });
  afterAll(async () => {
    table.destroy();
    client.destroy();
    await dynamo.stop();
  });
  afterEach(() => pump?.stop());

  const put = (pk: string, more: Record<string, { S: string } | { B: Uint8Array }> = {}) =>
    table.send(new PutItemCommand({ TableName: name, Item: { pk: { S: pk }, sk: { S: 'x' }, ...more } }));
  const keysOf = (event: DynamoDBStreamEvent): string[] =>
    event.Records.map(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S ?? '');
  const begin = (deliver: StreamOptions['deliver'], over: Partial<StreamOptions> = {}): string => {
    const folder = over.folder ?? mkdtempSync(join(tmpdir(), 'pump-'));
    pump = openStream({
      door: 'send-mail',
      folder,
      client,
      streamArn: dynamo.streamArn,
      batchSize: 10,
      filters: [{ dynamodb: { Keys: { pk: { S: [{ prefix: `${prefix}#` }] } } } }],
      retryAttempts: 2,
      maxRecordAgeSeconds: 3600,
      deliver,
      machineNow: Date.now,
      log: quietLog,
      ...over,
    });
    pump.start();
    return folder;
  };
  /** Each test has records of its own. */
  let prefix = '';
  let tests = 0;
  const own = (): string => (prefix = `T${(tests += 1)}`);

  it("gives records in Lambda's shape, old and new image, bytes in base64, times in seconds", async () => {
    own();
    const records: DynamoDBRecord[] = [];
    begin(async (event) => void records.push(...event.Records));
    await put(`${prefix}#a`, { words: { S: 'one' }, bytes: { B: new Uint8Array([1, 2, 3]) } });
    await put(`${prefix}#a`, { words: { S: 'two' } });
    await table.send(new DeleteItemCommand({ TableName: name, Key: { pk: { S: `${prefix}#a` }, sk: { S: 'x' } } }));
    await until(() => records.length === 3);
    expect(records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
    expect(records[0]).toMatchObject({ eventSource: 'aws:dynamodb', eventSourceARN: dynamo.streamArn });
    expect(records[0]?.dynamodb?.NewImage).toMatchObject({ words: { S: 'one' }, bytes: { B: 'AQID' } });
    expect(records[1]?.dynamodb).toMatchObject({
      OldImage: { words: { S: 'one' } },
      NewImage: { words: { S: 'two' } },
    });
    const seconds = records[0]?.dynamodb?.ApproximateCreationDateTime ?? 0;
    expect(Math.abs(Date.now() / 1000 - seconds)).toBeLessThan(60);
  });

  it('gives only what the filters let in', async () => {
    own();
    const keys: string[] = [];
    begin(async (event) => void keys.push(...keysOf(event)));
    await put('SOMETHING#else');
    await put(`${prefix}#mine`);
    await until(() => keys.length > 0);
    expect(keys).toEqual([`${prefix}#mine`]);
  });

  it('goes on after a restart where it stopped: nothing lost, nothing again', async () => {
    own();
    const keys: string[] = [];
    const note = async (event: DynamoDBStreamEvent): Promise<void> => void keys.push(...keysOf(event));
    const folder = begin(note);
    await put(`${prefix}#1`);
    await until(() => keys.length === 1);
    pump?.stop();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await put(`${prefix}#2`);
    begin(note, { folder });
    await until(() => keys.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(keys).toEqual([`${prefix}#1`, `${prefix}#2`]);
  });

  it('tries again from the first record that failed', async () => {
    own();
    const batches: string[][] = [];
    for (const one of ['1', '2', '3']) await put(`${prefix}#${one}`);
    begin(async (event) => {
      batches.push(keysOf(event).map((key) => key.slice(-1)));
      const failed = event.Records.find(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S?.endsWith('#2'));
      if (batches.length > 1 || failed === undefined) return {};
      return { batchItemFailures: [{ itemIdentifier: failed.dynamodb?.SequenceNumber ?? '' }] };
    });
    await until(() => batches.length === 2);
    expect(batches).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ]);
  });

  it('buries a poisonous record alone, after its retries, and goes on', async () => {
    own();
    const done: string[] = [];
    let tries = 0;
    for (const one of ['1', '2', '3', '4']) await put(`${prefix}#${one}`);
    const folder = begin(async (event) => {
      const keys = keysOf(event).map((key) => key.slice(-1));
      if (keys.includes('2')) {
        if (keys.length === 1) tries += 1;
        throw new Error('poison');
      }
      done.push(...keys);
    });
    await until(() => done.includes('4'));
    expect(done).toEqual(['1', '3', '4']);
    expect(tries).toBe(3);
    expect(pump?.deadLetters()).toBe(1);
    expect(existsSync(join(folder, 'send-mail-dead'))).toBe(true);
    expect(readdirSync(join(folder, 'send-mail-dead'))).toHaveLength(1);
  });
});
