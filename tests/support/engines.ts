import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import type { S3Event } from 'aws-lambda';
import { localCredentials, localRegion } from '#infra/local/children.ts';
import { dynamoClientAt, engineBinary, startDynamo } from '#infra/local/dynamo.ts';
import { startObjects } from '#infra/local/objects.ts';
import type { EnvironmentName } from '#platform/environment.ts';
import type { Room } from '#platform/room.ts';

/** The real local engines, started for one test file, in a folder of their own. */
export interface Engines {
  readonly room: Room;
  readonly dataDir: string;
  readonly streamArn: string;
  readonly tableName: string;
  readonly bucket: string;
  /** What the object server told of, oldest first. */
  readonly events: readonly S3Event[];
  readonly stop: () => Promise<void>;
}

/** Another engine may be named by the SDK's own variable: the store is then tested on that one. */
const otherEngine = process.env['AWS_ENDPOINT_URL_DYNAMODB'];

/** False where the platform lacks the binary and no endpoint is given; says so once, in one line. */
export const enginesAvailable = (): boolean => {
  const available = (otherEngine !== undefined && otherEngine !== '') || engineBinary() !== null;
  if (!available)
    process.stderr.write(
      'no DynamoDB engine on this platform: set AWS_ENDPOINT_URL_DYNAMODB; these tests are skipped\n',
    );
  return available;
};

export const startEngines = async (
  overrides: Partial<Record<EnvironmentName, string>> = {},
  clocks: Partial<Pick<Room, 'conferenceNow' | 'machineNow'>> = {},
): Promise<Engines> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rolling-text-'));
  const events: S3Event[] = [];
  const tableName = `test-${randomBytes(6).toString('hex')}`;
  const [dynamo, objects] = await Promise.all([
    startDynamo({ dataDir, table: tableName, endpoint: otherEngine === '' ? undefined : otherEngine }),
    startObjects({ dataDir, onEvent: (event) => events.push(event) }),
  ]);
  const environment: Partial<Record<EnvironmentName, string>> = {
    TABLE: tableName,
    BUCKET: objects.bucket,
    CONFERENCE: 'revcon3',
    API_AUTH: 'open',
    ...overrides,
  };
  const dynamoClient = dynamoClientAt(dynamo.endpoint);
  const objectClient = new S3Client({
    endpoint: objects.endpoint,
    forcePathStyle: true,
    region: localRegion,
    credentials: localCredentials,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  const room: Room = {
    dynamo: dynamoClient,
    objects: objectClient,
    // Nothing in the store sends mail: whoever tries finds nobody there.
    ses: new SESClient({
      endpoint: 'http://127.0.0.1:1',
      region: localRegion,
      credentials: localCredentials,
      maxAttempts: 1,
    }),
    environment: (name) => environment[name],
    conferenceNow: clocks.conferenceNow ?? (() => new Date('2018-06-18T12:00:00Z')),
    machineNow: clocks.machineNow ?? (() => Date.now()),
    token: (bytes = 18) => randomBytes(bytes).toString('base64url'),
    lookUpsWithin: null,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };
  return {
    room,
    dataDir,
    streamArn: dynamo.streamArn,
    tableName,
    bucket: objects.bucket,
    events,
    stop: async () => {
      dynamoClient.destroy();
      objectClient.destroy();
      await Promise.all([dynamo.stop(), objects.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
