import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDynamo } from '#infra/local/dynamo.ts';
import { startObjects } from '#infra/local/objects.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rolling-text-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const here = enginesAvailable() && (process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '') === '';

const eventually = async <T>(find: () => T | undefined, ms = 5_000): Promise<T> => {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((r) => setTimeout(r, 10))) {
    const found = find();
    if (found !== undefined) return found;
  }
  throw new Error('it did not happen');
};

describe.runIf(here)('the object server of one machine', () => {
  let engines: Engines;
  beforeAll(async () => {
    engines = await startEngines();
  });
  afterAll(async () => {
    await engines.stop();
  });
  const Bucket = 'rolling-text';
  const told = (name: string, key: string) =>
    eventually(() =>
      engines.events.find((e) => e.Records[0]?.eventName === name && e.Records[0].s3.object.key === key),
    );

  it('tells of a put, a copy and a removal as S3 does, with the key URL-encoded', async () => {
    const Key = 'arriving/unoda/red flower é.eml';
    await engines.room.objects.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }));
    const put = await told('ObjectCreated:Put', 'arriving/unoda/red+flower+%C3%A9.eml');
    expect(put.Records[0]?.s3.object.size).toBe(5);
    await engines.room.objects.send(
      new CopyObjectCommand({ Bucket, Key: 'kept/x y', CopySource: `${Bucket}/${encodeURIComponent(Key)}` }),
    );
    await told('ObjectCreated:Copy', 'kept/x+y');
    await engines.room.objects.send(new DeleteObjectCommand({ Bucket, Key }));
    await told('ObjectRemoved:Delete', 'arriving/unoda/red+flower+%C3%A9.eml');
    const copied = await engines.room.objects.send(new GetObjectCommand({ Bucket, Key: 'kept/x y' }));
    expect(await copied.Body?.transformToString()).toBe('hello');
  });

  it('keeps nothing of an object whose sender hangs up half way', async () => {
    const aborter = new AbortController();
    async function* half(): AsyncGenerator<Buffer> {
      yield Buffer.alloc(100_000, 'x');
      await new Promise((r) => setTimeout(r, 100));
      aborter.abort();
      await new Promise((r) => setTimeout(r, 1_000));
      yield Buffer.alloc(100_000, 'x');
    }
    const { hostname, port } = await endpointOf(engines);
    await expect(
      fetch(`http://${hostname}:${port}/${Bucket}/arriving/unoda/half`, {
        method: 'PUT',
        headers: { 'x-amz-date': 'x' },
        body: half(),
        duplex: 'half',
        signal: aborter.signal,
      }),
    ).rejects.toThrow();
    const listed = await engines.room.objects.send(new ListObjectsV2Command({ Bucket, Prefix: 'arriving/unoda/half' }));
    expect(listed.Contents ?? []).toEqual([]);
    expect(
      await eventually(() =>
        readdirSync(join(engines.dataDir, 'objects-unfinished')).length === 0 ? true : undefined,
      ),
    ).toBe(true);
  });

  it('lists more than a thousand objects, page by page, each once', async () => {
    const keys = Array.from({ length: 1_050 }, (_, i) => `many/${String(i).padStart(5, '0')}`);
    for (let i = 0; i < keys.length; i += 50)
      await Promise.all(
        keys.slice(i, i + 50).map((Key) => engines.room.objects.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))),
      );
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const page = await engines.room.objects.send(
        new ListObjectsV2Command({ Bucket, Prefix: 'many/', ContinuationToken: token }),
      );
      seen.push(...(page.Contents ?? []).map((o) => o.Key ?? ''));
      token = page.NextContinuationToken;
    } while (token !== undefined);
    expect(seen).toEqual(keys);
  });

  it('lists by key, also where a folder is the beginning of another name', async () => {
    const keys = ['sorted/a-b', 'sorted/a/x', 'sorted/a/y', 'sorted/aé', 'sorted/b'];
    for (const Key of [...keys].reverse())
      await engines.room.objects.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const page = await engines.room.objects.send(
        new ListObjectsV2Command({ Bucket, Prefix: 'sorted/', MaxKeys: 2, ContinuationToken: token }),
      );
      seen.push(...(page.Contents ?? []).map((o) => o.Key ?? ''));
      token = page.NextContinuationToken;
    } while (token !== undefined);
    expect(seen).toEqual(keys);
  });

  it('serves many who put, list and remove at the same time', async () => {
    const one = async (i: number): Promise<void> => {
      const Key = `busy/${i}`;
      await engines.room.objects.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
      await engines.room.objects.send(new ListObjectsV2Command({ Bucket, Prefix: 'busy/' }));
      await engines.room.objects.send(new DeleteObjectCommand({ Bucket, Key }));
    };
    await Promise.all(Array.from({ length: 60 }, (_, i) => one(i)));
    const left = await engines.room.objects.send(new ListObjectsV2Command({ Bucket, Prefix: 'busy/' }));
    expect(left.Contents ?? []).toEqual([]);
  });

  it('lets no key climb out of the bucket', async () => {
    const { hostname, port } = await endpointOf(engines);
    const answer = await fetch(`http://${hostname}:${port}/${Bucket}/a/..%2F..%2F..%2Fescaped`, {
      method: 'PUT',
      headers: { 'x-amz-date': 'x' },
      body: 'x',
    });
    expect(answer.status).toBe(400);
  });

  describe('a presigned POST', () => {
    const presigned = () =>
      createPresignedPost(engines.room.objects, {
        Bucket,
        Key: 'uploads/t/1',
        Conditions: [['content-length-range', 1, 10], { 'Content-Type': 'text/plain' }],
        Fields: { 'Content-Type': 'text/plain' },
        Expires: 60,
      });
    const post = async (change: (fields: Record<string, string>) => Record<string, string>, file = 'hello') => {
      const { url, fields } = await presigned();
      const form = new FormData();
      for (const [name, value] of Object.entries(change({ ...fields }))) form.append(name, value);
      form.append('file', new Blob([file]), 'x.txt');
      return fetch(url, { method: 'POST', body: form, redirect: 'manual' });
    };

    it('as it was signed is stored and told of', async () => {
      expect((await post((f) => f)).status).toBe(204);
      await told('ObjectCreated:Post', 'uploads/t/1');
    });

    it.each([
      ['another key', (f: Record<string, string>) => ({ ...f, key: 'uploads/t/2' }), 403],
      ['another type', (f: Record<string, string>) => ({ ...f, 'Content-Type': 'text/html' }), 403],
      ['a field more', (f: Record<string, string>) => ({ ...f, 'x-amz-meta-a': 'b' }), 403],
      ['a changed policy', (f: Record<string, string>) => ({ ...f, Policy: `${f['Policy'] ?? ''}AA` }), 403],
      ['a foreign signature', (f: Record<string, string>) => ({ ...f, 'X-Amz-Signature': 'ab'.repeat(32) }), 403],
      [
        'no policy',
        (f: Record<string, string>) => Object.fromEntries(Object.entries(f).filter(([name]) => name !== 'Policy')),
        403,
      ],
    ] as const)('with %s is refused', async (_, change, status) => {
      expect((await post(change)).status).toBe(status);
    });

    it('of a file beyond the signed size is refused', async () => {
      const answer = await post((f) => f, 'x'.repeat(11));
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('EntityTooLarge')]);
    });

    it('of an empty file is refused', async () => {
      expect(await (await post((f) => f, '')).text()).toContain('EntityTooSmall');
    });
  });
});

describe.runIf(here)('the engines of one machine', () => {
  const alive = (pid: number): boolean => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };

  it('end with a parent that is killed, and what was written is there again at the next start', async () => {
    const dataDir = newFolder();
    const script = `
      import { startDynamo, dynamoClientAt } from '#infra/local/dynamo.ts';
      import { startObjects } from '#infra/local/objects.ts';
      import { PutItemCommand } from '@aws-sdk/client-dynamodb';
      const dynamo = await startDynamo({ dataDir: ${JSON.stringify(dataDir)} });
      const objects = await startObjects({ dataDir: ${JSON.stringify(dataDir)}, onEvent: () => {} });
      await dynamoClientAt(dynamo.endpoint).send(new PutItemCommand({ TableName: 'rolling-text', Item: { pk: { S: 'a' }, sk: { S: 'b' } } }));
      console.log(JSON.stringify([dynamo.endpoint, objects.endpoint]));
    `;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const endpoints = JSON.parse(line.toString()) as string[];
    expect(parent.pid !== undefined && alive(parent.pid)).toBe(true);
    parent.kill('SIGKILL');
    for (const endpoint of endpoints) {
      const port = Number(new URL(endpoint).port);
      // Nobody listens there any more: the port can be had.
      await eventuallyFree(port);
    }
    const again = await startDynamo({ dataDir });
    const client = (await import('#infra/local/dynamo.ts')).dynamoClientAt(again.endpoint);
    const put = client.send(
      new PutItemCommand({
        TableName: 'rolling-text',
        Item: { pk: { S: 'a' }, sk: { S: 'b' } },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    await expect(put).rejects.toThrow(/conditional/i);
    client.destroy();
    await again.stop();
  });

  it.each(['stream_by_number', 'stream_by_shard', 'stream_ends'])(
    'the table finds records of its stream by the index %s, at the first start and at the next',
    async (index) => {
      const dataDir = newFolder();
      for (const start of ['first', 'next']) {
        await (await startDynamo({ dataDir })).stop();
        const database = readFileSync(join(dataDir, 'table.db'), 'latin1');
        expect([start, database.includes(`CREATE INDEX ${index} ON _stream_records`)]).toEqual([start, true]);
      }
      expect(readdirSync(dataDir).filter((name) => name.endsWith('.new'))).toEqual([]);
    },
  );

  it('say in one sentence that their port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const dataDir = newFolder();
    await expect(startDynamo({ dataDir, port })).rejects.toThrow(/did not start: .*in use/);
    await expect(startObjects({ dataDir, port, onEvent: () => undefined })).rejects.toThrow(/did not start: .*in use/i);
    taken.close();
  });
});

const endpointOf = async (engines: Engines): Promise<{ hostname: string; port: number }> => {
  const endpoint = await engines.room.objects.config.endpoint?.();
  if (endpoint === undefined) throw new Error('no endpoint');
  return { hostname: endpoint.hostname, port: endpoint.port ?? 0 };
};

const eventuallyFree = async (port: number): Promise<void> => {
  for (const end = Date.now() + 5_000; Date.now() < end; await new Promise((r) => setTimeout(r, 20))) {
    const free = await new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', () => {
        resolve(false);
      });
      server.listen(port, '127.0.0.1', () =>
        server.close(() => {
          resolve(true);
        }),
      );
    });
    if (free) return;
  }
  throw new Error(`port ${port} is still held`);
};
