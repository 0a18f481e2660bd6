import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { answerOf } from '#document/document-reading.ts';
import type { Environment } from '#platform/environment.ts';
import type { Log } from '#platform/log.ts';
import type { Room } from '#platform/room.ts';
import { readApart } from './read-apart.ts';
import { localCredentials, localRegion } from './children.ts';

export interface Endpoints {
  readonly dynamo: string;
  readonly objects: string;
  readonly ses: string;
}

/** The clients of `platform/clients.ts`, pointed at this machine's parts. */
export const localRoom = (
  endpoints: Endpoints,
  around: {
    readonly environment: Environment;
    readonly conferenceNow: () => Date;
    readonly log: Log;
  },
): Room => ({
  dynamo: new DynamoDBClient(at(endpoints.dynamo)),
  objects: new S3Client({
    ...at(endpoints.objects),
    forcePathStyle: true,
    // Else streamed bodies are stored with their chunk framing (DESIGN.md).
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  }),
  ses: new SESClient({ ...at(endpoints.ses), maxAttempts: 1 }),
  machineNow: () => Date.now(),
  // No receiving service checks mail on one machine, so there is nothing to add to (CONTRACT.md 6).
  lookUpsWithin: null,
  readApart: async (bytes) => answerOf(await readApart(bytes)),
  token: (bytes = 18) => randomBytes(bytes).toString('base64url'),
  ...around,
});

export const streamsClient = (endpoints: Endpoints): DynamoDBStreamsClient =>
  new DynamoDBStreamsClient(at(endpoints.dynamo));

const at = (endpoint: string) => ({ endpoint, region: localRegion, credentials: localCredentials });
