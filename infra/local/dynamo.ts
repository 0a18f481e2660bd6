// Before any client is made: it switches the SDK's notice about Node versions off.
import '#platform/environment.ts';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { table } from '#platform/table.ts';
import { childEnds, freePort, localCredentials, localRegion, untilAnswers } from './children.ts';

export class EngineMissing extends Error {
  readonly retryHelps = false;
  constructor() {
    super(
      `no DynamoDB engine is installed for ${process.platform} ${process.arch}: set AWS_ENDPOINT_URL_DYNAMODB to a running one, for example MiniStack (pip install ministack)`,
    );
    this.name = 'EngineMissing';
  }
}

export interface Dynamo {
  readonly endpoint: string;
  /** Of the table's stream. */
  readonly streamArn: string;
  /** Resolves when the engine is gone; a second call waits for the same end. */
  readonly stop: () => Promise<void>;
}

export interface DynamoOptions {
  /** The database file lies here; made when it is not there. */
  readonly dataDir: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** `rolling-text` unless told. */
  readonly table?: string;
  /** An engine that already runs: nothing is started, only the table made. */
  readonly endpoint?: string | undefined;
}

export const dynamoClientAt = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });

/**
 * The DynamoDB engine of one machine, with the table and its stream. The data outlive the process, and a database whose
 * owner was killed is taken over as it is (SQLite's log is replayed).
 * @throws EngineMissing where the platform has no binary and no endpoint is given
 */
export const startDynamo = async (options: DynamoOptions): Promise<Dynamo> => {
  const name = options.table ?? 'rolling-text';
  if (options.endpoint !== undefined) {
    const client = dynamoClientAt(options.endpoint);
    const streamArn = await ensureTable(client, name);
    client.destroy();
    return { endpoint: options.endpoint, streamArn, stop: async () => undefined };
  }
  const binary = engineBinary();
  if (binary === null) throw new EngineMissing();
  mkdirSync(options.dataDir, { recursive: true });
  const database = join(options.dataDir, 'table.db');
  if (!existsSync(database)) beginEmpty(database);
  const port = options.port === undefined || options.port === 0 ? await freePort() : options.port;
  const endpoint = `http://127.0.0.1:${port}`;
  // The engine stays in our process group and dies with us, whatever becomes of us: descriptor 3 is a pipe from here, and
  // when it closes the watcher that shares the engine's process id ends it.
  const child = spawn(
    '/bin/sh',
    [
      '-c',
      '(read -r _ <&3; kill -9 $$) 2>/dev/null & exec "$0" "$@" 3<&-',
      binary,
      'serve',
      '--port',
      String(port),
      '--db-path',
      database,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = childEnds(child, 'the DynamoDB engine');
  const client = dynamoClientAt(endpoint);
  try {
    await untilAnswers('the DynamoDB engine', ended, () => client.send(new ListTablesCommand({})));
    const streamArn = await ensureTable(client, name);
    return { endpoint, streamArn, stop: () => ended.stop() };
  } catch (error) {
    await ended.stop();
    throw error;
  } finally {
    client.destroy();
  }
};

/**
 * The engine keeps every record of the stream for good and looks through all of them at each write, for the number of the
 * next: after a thousand mails a write took thirty times as long. So it begins with its own empty database, to which
 * indexes for these questions were added (README "One machine" says how the file was made).
 */
const beginEmpty = (database: string): void => {
  const empty = gunzipSync(readFileSync(new URL('./empty-table.db.gz', import.meta.url)));
  writeFileSync(`${database}.new`, empty);
  renameSync(`${database}.new`, database);
};

/** Path of the engine's binary, or null on a platform that has none. */
export const engineBinary = (): string | null => {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  } catch {
    return null;
  }
};

/** Makes the table unless it is there already; gives the stream's ARN. */
export const ensureTable = async (client: DynamoDBClient, name: string): Promise<string> => {
  const known = await streamOf(client, name);
  if (known !== null) return known;
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: table.partition, KeyType: 'HASH' },
          { AttributeName: table.sort, KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: table.partition, AttributeType: 'S' },
          { AttributeName: table.sort, AttributeType: 'S' },
          ...table.indexes.flatMap((index) => [
            { AttributeName: index.partition, AttributeType: 'S' as const },
            { AttributeName: index.sort, AttributeType: index.sortType },
          ]),
        ],
        GlobalSecondaryIndexes: table.indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: [
            { AttributeName: index.partition, KeyType: 'HASH' as const },
            { AttributeName: index.sort, KeyType: 'RANGE' as const },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' as const },
        })),
        StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream },
      }),
    );
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: name,
        TimeToLiveSpecification: { AttributeName: table.expiry, Enabled: true },
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error; // another start made it at the same moment
  }
  const made = await streamOf(client, name);
  if (made === null) throw new Error(`the table ${name} was made, but has no stream`);
  return made;
};

const streamOf = async (client: DynamoDBClient, name: string): Promise<string | null> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table?.LatestStreamArn ?? null;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null;
    throw error;
  }
};
