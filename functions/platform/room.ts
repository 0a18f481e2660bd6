import { randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SESClient } from '@aws-sdk/client-ses';
import { dynamoClient, objectClient, mailClient } from './clients.ts';
import { type Environment, processEnvironment } from './environment.ts';
import { type Log, log } from './log.ts';
import { type LookUp, lookUpsWithin } from './look-up.ts';

/**
 * The machine room a door works in: AWS clients, two clocks, randomness, settings and the log. A door gets it as an
 * argument, so tests and the local run choose the clocks; in AWS both clocks are real time (CONTRACT.md 6).
 */
export interface Room {
  readonly dynamo: DynamoDBClient;
  readonly objects: S3Client;
  readonly ses: SESClient;
  readonly environment: Environment;
  /** The conference clock: receipt time, lateness, sessions, digests, membership. */
  readonly conferenceNow: () => Date;
  /** The machine's clock: leases, back-off, token life. */
  readonly machineNow: () => number;
  /** An unguessable token of n bytes, base64url. */
  readonly token: (bytes?: number) => string;
  /** A series of questions to the domain name service, all answered within so many milliseconds; null where none is asked. */
  readonly lookUpsWithin: ((ms: number) => LookUp) | null;
  /** Reads a document in a process of its own and gives its answer; absent where this process is one, and may be killed. */
  readonly readApart?: (bytes: Uint8Array) => Promise<string>;
  readonly log: Log;
}

/** The room of a deployed function. Clients read their endpoints from the SDK's own environment variables. */
export const liveRoom = (): Room => ({
  dynamo: dynamoClient(),
  objects: objectClient(),
  ses: mailClient(),
  environment: processEnvironment,
  conferenceNow: () => new Date(),
  machineNow: () => Date.now(),
  token: (bytes = 18) => randomBytes(bytes).toString('base64url'),
  lookUpsWithin,
  log,
});
