import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';
import { idleMs, longestMs, notedEveryMs } from '#submission/session.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';

const ana = { subject: 's-1', name: 'Ana Secretary', role: 'secretariat' } as const;
const now = Date.UTC(2026, 5, 18);

describe.skipIf(!enginesAvailable())('sessions in the table', () => {
  let engines: Engines;
  let store: Store;
  beforeAll(async () => {
    engines = await startEngines();
    store = openStore(engines.room);
  });
  afterAll(() => engines.stop());

  it('say who is signed in, to whoever has the token', async () => {
    await store.beginSession('token-1', ana, now);
    expect(await store.session('token-1', now)).toEqual(ana);
    expect(await store.session('token-2', now)).toBeNull();
    expect(await store.session('', now)).toBeNull();
  });

  it('hold no token, and expire by themselves', async () => {
    await store.beginSession('a-secret-token', ana, now);
    const client = DynamoDBDocumentClient.from(engines.room.dynamo);
    const { Items = [] } = await client.send(new ScanCommand({ TableName: engines.tableName }));
    expect(Items.length).toBeGreaterThan(0);
    expect(JSON.stringify(Items)).not.toContain('a-secret-token');
    for (const item of Items) expect(item['expiresAt']).toBe((now + idleMs) / 1_000);
  });

  it('end when somebody signs out, and stay so', async () => {
    await store.beginSession('token-3', ana, now);
    await store.endSession('token-3');
    await store.endSession('token-3');
    expect(await store.session('token-3', now)).toBeNull();
    await store.beginSession('token-3', ana, now);
    expect(await store.session('token-3', now)).toBeNull();
    await store.endSession('never-begun');
  });

  it('end after an hour alone; go on while they are used, to their twelfth hour', async () => {
    await store.beginSession('token-4', ana, now);
    expect(await store.session('token-4', now + idleMs)).toBeNull();
    await store.beginSession('token-5', ana, now);
    let at = now;
    for (; at < now + longestMs; at += idleMs - 1) expect(await store.session('token-5', at)).toEqual(ana);
    expect(await store.session('token-5', now + longestMs)).toBeNull();
  });

  it('are not written for each page', async () => {
    await store.beginSession('token-6', ana, now);
    await store.session('token-6', now + notedEveryMs - 1);
    expect(await store.session('token-6', now + idleMs)).toBeNull();
  });
});
