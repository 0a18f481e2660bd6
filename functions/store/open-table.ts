import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { required } from '#platform/environment.ts';
import type { Room } from '#platform/room.ts';
import type { ItemKind, Key } from './keys.ts';
import { persistence } from './persistence.ts';

/** A table item as it is written: what it is, how often it was written, and whatever its kind holds. */
export type TableItem = Key & {
  readonly kind: ItemKind;
  readonly version: number;
  readonly [attribute: string]: unknown;
};
export type Found = Readonly<Record<string, unknown>>;
export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
/** Per action of a refused transaction: whether its condition failed. */
export type Refusals = readonly boolean[];

/** DynamoDB's own limits per request. */
export const transactionActions = 100;
export const transactionBytes = 4 * 1024 * 1024;
const batchGetKeys = 100;
/** A place with thousands of proposals is read in a few round trips, and one reader does not take all of the table. */
const batchesAtOnce = 8;

export interface Table {
  get(key: Key): Promise<Found | null>;
  /** All items of a partition (or the index's), in order of the sort key; consistent unless an index is read. */
  query(query: Omit<QueryCommandInput, 'TableName' | 'ConsistentRead'>): Promise<readonly Found[]>;
  count(query: Omit<QueryCommandInput, 'TableName' | 'ConsistentRead'>): Promise<number>;
  /** In no order; keys that do not exist are left out. */
  getMany(keys: readonly Key[], attributes?: readonly string[]): Promise<readonly Found[]>;
  /** False when the condition (by default: it does not exist yet) refused it. */
  create(item: TableItem): Promise<boolean>;
  /** The item as it is after, or null when the condition refused it. */
  update(update: Omit<UpdateCommandInput, 'TableName' | 'ReturnValues'>): Promise<Found | null>;
  /** Null when all was written; else, by position, whose condition failed. */
  transact(actions: readonly Action[]): Promise<Refusals | null>;
  readonly creation: (item: TableItem) => Action;
  readonly name: string;
}

/** Strongly consistent reads, and writes that are tried again only where another writer of the same item was first. */
export const openTable = (room: Room): Table => {
  const name = required(room.environment, 'TABLE');
  const client = DynamoDBDocumentClient.from(room.dynamo, { marshallOptions: { removeUndefinedValues: true } });

  const persist = persistence(room);

  const pages = async function* (query: Omit<QueryCommandInput, 'TableName' | 'ConsistentRead'>) {
    let from: QueryCommandInput['ExclusiveStartKey'];
    do {
      const page = await client.send(
        new QueryCommand({
          ...query,
          TableName: name,
          ConsistentRead: query.IndexName === undefined,
          ExclusiveStartKey: from,
        }),
      );
      yield page;
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  };

  const creation = (item: TableItem) => ({
    Put: { TableName: name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
  });

  return {
    name,
    creation,

    // A whole item may come as the key of itself.
    get: async ({ pk, sk }) =>
      (await client.send(new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }))).Item ?? null,

    query: async (query) => {
      const found: Found[] = [];
      for await (const page of pages(query)) found.push(...(page.Items ?? []));
      return found;
    },

    count: async (query) => {
      let count = 0;
      for await (const page of pages({ ...query, Select: 'COUNT' })) count += page.Count ?? 0;
      return count;
    },

    getMany: async (keys, attributes) => {
      const names = Object.fromEntries((attributes ?? []).map((attribute, i) => [`#a${i}`, attribute]));
      const batch = async (keys: readonly Key[]): Promise<Found[]> => {
        const found: Found[] = [];
        let left: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
        await persist(async () => {
          const answer = await client.send(
            new BatchGetCommand({
              RequestItems: {
                [name]: {
                  Keys: left,
                  ConsistentRead: true,
                  ...(attributes !== undefined && {
                    ProjectionExpression: Object.keys(names).join(', '),
                    ExpressionAttributeNames: names,
                  }),
                },
              },
            }),
          );
          found.push(...(answer.Responses?.[name] ?? []));
          left = answer.UnprocessedKeys?.[name]?.Keys ?? [];
          return left.length === 0 ? null : 'conflict';
        });
        return found;
      };
      const found: Found[] = [];
      for (let at = 0; at < keys.length; at += batchGetKeys * batchesAtOnce) {
        const starts = Array.from({ length: batchesAtOnce }, (_, i) => at + i * batchGetKeys);
        const batches = starts
          .map((start) => keys.slice(start, start + batchGetKeys))
          .filter((each) => each.length > 0);
        found.push(...(await Promise.all(batches.map(batch))).flat());
      }
      return found;
    },

    create: (item) =>
      persist(async () => {
        try {
          await client.send(new PutCommand(creation(item).Put));
          return true;
        } catch (error) {
          if (error instanceof ConditionalCheckFailedException) return false;
          throw error;
        }
      }),

    update: (update) =>
      persist(async () => {
        try {
          const answer = await client.send(new UpdateCommand({ ...update, TableName: name, ReturnValues: 'ALL_NEW' }));
          return answer.Attributes ?? {};
        } catch (error) {
          if (error instanceof ConditionalCheckFailedException) return null;
          throw error;
        }
      }),

    transact: (actions) =>
      persist<Refusals | null>(async () => {
        try {
          await client.send(new TransactWriteCommand({ TransactItems: [...actions] }));
          return null;
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error;
          const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
          if (codes.includes('ConditionalCheckFailed')) return codes.map((code) => code === 'ConditionalCheckFailed');
          if (codes.some((code) => retried.has(code))) return 'conflict';
          throw error;
        }
      }),
  };
};

/** Reasons of a cancelled transaction that pass by themselves. */
const retried: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);
