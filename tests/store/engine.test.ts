import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  TransactionCanceledException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Table, type TableItem, openTable } from '#store/open-table.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { streamed } from '#tests/support/stream.ts';

/** What the store takes for granted of DynamoDB, said by AWS's own documentation and held by every engine we run on. */
const here = enginesAvailable();
let engines: Engines;
let table: Table;
beforeAll(async () => {
  if (!here) return;
  engines = await startEngines();
  table = openTable(engines.room);
});
afterAll(async () => {
  if (here) await engines.stop();
});

const item = (pk: string, more: Record<string, unknown> = {}): TableItem => ({
  ...{ pk, sk: 'S', kind: 'guard', version: 1 },
  ...more,
});
const key = (pk: string) => ({ pk: { S: pk }, sk: { S: 'S' } });
const put = (pk: string, condition?: string): TransactWriteItem => ({
  Put: { TableName: engines.tableName, Item: { ...key(pk), n: { N: '1' } }, ConditionExpression: condition },
});
const isNew = 'attribute_not_exists(pk)';

/** Why a transaction was cancelled, action by action. */
const cancelled = async (...actions: TransactWriteItem[]): Promise<(string | undefined)[]> => {
  try {
    await engines.room.dynamo.send(new TransactWriteItemsCommand({ TransactItems: actions }));
  } catch (error) {
    if (error instanceof TransactionCanceledException)
      return (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
    throw error;
  }
  return [];
};

describe.runIf(here)('a condition', () => {
  it('refuses a second creation, and leaves what is there', async () => {
    expect(await table.create(item('c1', { words: 'first' }))).toBe(true);
    expect(await table.create(item('c1', { words: 'second' }))).toBe(false);
    expect(await table.get({ pk: 'c1', sk: 'S' })).toMatchObject({ words: 'first' });
  });

  it('lets exactly one of twenty creations at the same instant through', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, (_, by) => table.create(item('c2', { by }))));
    expect(made.filter(Boolean)).toHaveLength(1);
  });

  it('on what is not there is false, and an update that it refuses creates nothing', async () => {
    const update = new UpdateItemCommand({
      TableName: engines.tableName,
      Key: key('c3'),
      UpdateExpression: 'SET n = :one',
      ConditionExpression: 'version = :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    });
    await expect(engines.room.dynamo.send(update)).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    expect(await table.get({ pk: 'c3', sk: 'S' })).toBeNull();
  });

  it('of several alternatives asks each: null is no string, and numbers are compared as numbers', async () => {
    await table.create(item('c4', { lastError: null, dueAt: 9 }));
    const refusedUnless = (condition: string) =>
      table.update({
        Key: { pk: 'c4', sk: 'S' },
        UpdateExpression: 'ADD version :one',
        ConditionExpression: condition,
        ExpressionAttributeValues: { ':one': 1, ':ten': 10, ':string': 'S' },
      });
    expect(await refusedUnless('dueAt <= :ten AND NOT attribute_type(lastError, :string)')).toMatchObject({
      version: 2,
    });
    const values = { ':one': 1, ':ten': 10 };
    const later = { UpdateExpression: 'ADD version :one', ConditionExpression: 'dueAt > :ten' };
    expect(await table.update({ Key: { pk: 'c4', sk: 'S' }, ...later, ExpressionAttributeValues: values })).toBeNull();
  });

  it('counts up without losing one of thirty at the same instant', async () => {
    const Key = { pk: 'c5', sk: 'S' };
    const counts = await Promise.all(
      Array.from({ length: 30 }, () =>
        table.update({ Key, UpdateExpression: 'ADD n :one', ExpressionAttributeValues: { ':one': 1 } }),
      ),
    );
    expect(counts.map((each) => Number(each?.['n'])).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 1),
    );
  });
});

describe.runIf(here)('a transaction', () => {
  it('that is refused tells the reason of each action by its position, and writes none of them', async () => {
    await table.create(item('t-taken'));
    expect(
      await cancelled(put('t1', isNew), put('t-taken', isNew), put('t2'), put('t-none', 'attribute_exists(pk)')),
    ).toEqual(['None', 'ConditionalCheckFailed', 'None', 'ConditionalCheckFailed']);
    expect(await table.getMany(['t1', 't2', 't-none'].map((pk) => ({ pk, sk: 'S' })))).toEqual([]);
  });

  it('is told to the store by position too', async () => {
    await table.create(item('t-twin'));
    expect(await table.transact([item('t3'), item('t-twin'), item('t4')].map(table.creation))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('puts, changes, deletes and checks, all of it or nothing', async () => {
    for (const pk of ['t-change', 't-delete', 't-check']) await table.create(item(pk));
    const TableName = engines.tableName;
    const values = { ':two': { N: '2' } };
    const all = (pk: string, check: string): TransactWriteItem[] => [
      put(pk, isNew),
      {
        Update: {
          ...{ TableName, Key: key('t-change'), UpdateExpression: 'SET version = :two' },
          ExpressionAttributeValues: values,
        },
      },
      { Delete: { TableName, Key: key('t-delete'), ConditionExpression: 'attribute_exists(pk)' } },
      { ConditionCheck: { TableName, Key: key('t-check'), ConditionExpression: check } },
    ];
    const told = ['None', 'None', 'None', 'ConditionalCheckFailed'];
    expect(await cancelled(...all('t5', 'attribute_exists(nothing)'))).toEqual(told);
    const there = async (pk: string) => (await table.get({ pk, sk: 'S' }))?.['version'];
    expect([await there('t-change'), await there('t-delete')]).toEqual([1, 1]);
    expect(await cancelled(...all('t5', 'attribute_exists(pk)'))).toEqual([]);
    expect([await there('t-change'), await there('t-delete')]).toEqual([2, undefined]);
    expect(await table.get({ pk: 't5', sk: 'S' })).toMatchObject({ n: 1 });
  });

  it('with two actions on one item is refused as a mistake', async () => {
    await expect(cancelled(put('t6'), put('t6'))).rejects.toThrow(/multiple operations on one item/);
  });

  it('takes a hundred actions, and no more', async () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => put(`t-many-${n}-${i}`));
    expect(await cancelled(...many(100))).toEqual([]);
    await expect(cancelled(...many(101))).rejects.toThrow();
  });
});

describe.runIf(here)('the stream', () => {
  const client = () => engines.room.dynamo;
  const about = async (pk: string) =>
    (await streamed(engines)).filter(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S === pk);

  it('tells of each write what was before and what is after, in their order', async () => {
    const TableName = engines.tableName;
    const changed = { UpdateExpression: 'SET n = :two', ExpressionAttributeValues: { ':two': { N: '2' } } };
    await client().send(new PutItemCommand({ TableName, Item: { ...key('s1'), n: { N: '1' } } }));
    await client().send(new UpdateItemCommand({ TableName, Key: key('s1'), ...changed }));
    await client().send(new DeleteItemCommand({ TableName, Key: key('s1') }));
    const told = await about('s1');
    expect(
      told.map(({ eventName, dynamodb }) => [eventName, dynamodb?.OldImage?.['n'], dynamodb?.NewImage?.['n']]),
    ).toEqual([
      ['INSERT', undefined, { N: '1' }],
      ['MODIFY', { N: '1' }, { N: '2' }],
      ['REMOVE', { N: '2' }, undefined],
    ]);
    for (const { dynamodb } of told) {
      expect(dynamodb?.Keys).toEqual(key('s1'));
      expect(dynamodb?.StreamViewType).toBe('NEW_AND_OLD_IMAGES');
      expect(dynamodb?.SequenceNumber).toMatch(/^\d+$/);
    }
    const numbers = told.map(({ dynamodb }) => BigInt(dynamodb?.SequenceNumber ?? 0));
    expect(numbers).toEqual(numbers.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(numbers).size).toBe(3);
  });

  it('tells of every action of a transaction, and of none that was refused', async () => {
    await cancelled(put('s2'), put('s3'));
    await cancelled(put('s4'), put('s3', isNew));
    await table.create(item('s2'));
    expect([(await about('s2')).length, (await about('s3')).length, (await about('s4')).length]).toEqual([1, 1, 0]);
  });
});

describe.runIf(here)('an index', () => {
  const due = async (until: number) =>
    table.query({
      IndexName: 'due',
      KeyConditionExpression: 'due = :due AND dueAt <= :until',
      ExpressionAttributeValues: { ':due': 'index-test', ':until': until },
    });

  it('holds what has its attributes and nothing else, in the order of numbers, by keys only', async () => {
    for (const [pk, dueAt] of [
      ['i1', 100],
      ['i2', 9],
      ['i3', 20],
    ] as const)
      await table.create(item(pk, { due: 'index-test', dueAt, words: 'long' }));
    await table.create(item('i4', { dueAt: 1 }));
    await table.create(item('i5', { due: 'another', dueAt: 1 }));
    expect(await due(99)).toEqual([
      { pk: 'i2', sk: 'S', due: 'index-test', dueAt: 9 },
      { pk: 'i3', sk: 'S', due: 'index-test', dueAt: 20 },
    ]);
  });

  it('follows an item that moves, and loses one that gives its attributes up', async () => {
    const Key = (pk: string) => ({ pk, sk: 'S' });
    const values = { ':late': 200 };
    await table.update({ Key: Key('i2'), UpdateExpression: 'SET dueAt = :late', ExpressionAttributeValues: values });
    await table.update({ Key: Key('i3'), UpdateExpression: 'REMOVE due, dueAt' });
    expect((await due(1_000)).map(({ pk }) => pk)).toEqual(['i1', 'i2']);
  });

  it('counts what a question finds, over more than one page of it', async () => {
    const words = 'x'.repeat(200_000);
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        table.create({ ...item('page', { words }), sk: String(i).padStart(2, '0') }),
      ),
    );
    const question = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'page' } };
    expect(await table.count(question)).toBe(12);
    expect((await table.query(question)).map(({ sk }) => sk)).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i).padStart(2, '0')),
    );
  });

  it('of proposals has its own order, by words', async () => {
    for (const since of ['2018-06-18T10', '2018-06-18T09'])
      await table.create(item(`u-${since}`, { unlistedIn: 'd-test', unlistedSince: since }));
    const found = await table.query({
      IndexName: 'unlisted',
      KeyConditionExpression: 'unlistedIn = :draft',
      ExpressionAttributeValues: { ':draft': 'd-test' },
    });
    expect(found.map(({ pk }) => pk)).toEqual(['u-2018-06-18T09', 'u-2018-06-18T10']);
  });
});
