import type { EnvironmentName } from '#platform/environment.ts';
import type { Source } from './sources.ts';

/**
 * One table: each door, what opens it, how much it may take and what becomes of what it cannot. The CDK stack and the
 * machine that runs on one desk are both wired from here, and a test holds the synthesized template against it.
 */

export const doorNames = [
  'receive-email',
  'read-document',
  'public-site',
  'send-mail',
  'note-delivery',
  'summarise',
  'read-api',
  'console',
  'send-digests',
  'sweep',
] as const;
export type DoorName = (typeof doorNames)[number];

export interface Door {
  readonly name: DoorName;
  readonly source: Source;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly environment: readonly EnvironmentName[];
  /** Minified bundle at most, in megabytes of 1,000,000 bytes (DESIGN.md). */
  readonly bundleMb: number;
}

const stored = ['TABLE', 'BUCKET', 'CONFERENCE'] as const;
const storeSettings = [...stored, 'INTAKE_DOMAIN', 'SENDER_ADDRESS', 'DIGEST_RECIPIENTS'] as const;

/** An outbox letter that has just come to want sending: new, or back to pending. */
const waiting = { kind: { S: ['outbox'] }, state: { S: ['pending'] } };
const pendingLetter = (eventName: 'INSERT' | 'MODIFY') => ({ eventName: [eventName], dynamodb: { NewImage: waiting } });

export const doors: readonly Door[] = [
  {
    name: 'receive-email',
    source: { kind: 'queue', queue: 'arriving', batchSize: 1, maxConcurrency: 10, maxReceives: 5 },
    timeoutSeconds: 120,
    memoryMb: 1769,
    environment: [...storeSettings, 'SITE_URL', 'LOCAL_TRUST'],
    bundleMb: 6.5,
  },
  {
    name: 'read-document',
    // A document that killed its reader is tried once more, for the case that something else did, and no third time.
    source: { kind: 'queue', queue: 'reading', batchSize: 1, maxConcurrency: 4, maxReceives: 2 },
    timeoutSeconds: 30,
    memoryMb: 2048,
    environment: ['BUCKET'],
    bundleMb: 12,
  },
  {
    name: 'public-site',
    source: {
      kind: 'http',
      routes: [
        'GET /',
        'GET /health',
        'GET /draft',
        'GET /draft/{target}',
        'GET /draft/{target}/contribute',
        'GET /contribute',
        'POST /contribute',
        'GET /contribute/{token}',
        'POST /contribute/{token}/files',
        'GET /confirm/{token}',
        'POST /confirm/{token}',
        'GET /unsubscribe/{token}',
        'POST /unsubscribe/{token}',
        'GET /files/{token}',
        'POST /files/{token}',
        'GET /style.css',
      ],
    },
    timeoutSeconds: 20,
    memoryMb: 1024,
    environment: [...storeSettings, 'SITE_URL', 'LOCAL_TRUST', 'OUTBOX_URL'],
    bundleMb: 6,
  },
  {
    name: 'send-mail',
    source: {
      kind: 'stream',
      batchSize: 10,
      filters: [pendingLetter('INSERT'), pendingLetter('MODIFY')],
      retryAttempts: 5,
      maxRecordAgeSeconds: 3600,
    },
    timeoutSeconds: 60,
    memoryMb: 512,
    environment: [...storeSettings, 'STAGE', 'ALLOWED_RECIPIENTS'],
    bundleMb: 1,
  },
  {
    name: 'note-delivery',
    source: { kind: 'queue', queue: 'delivery', batchSize: 10, maxConcurrency: 2, maxReceives: 10 },
    timeoutSeconds: 20,
    memoryMb: 256,
    environment: ['TABLE', 'BUCKET'],
    bundleMb: 1,
  },
  {
    name: 'summarise',
    source: {
      kind: 'stream',
      batchSize: 100,
      filters: [
        { dynamodb: { Keys: { pk: { S: [{ prefix: 'PLACE#' }] } } } },
        { dynamodb: { Keys: { pk: { S: [{ prefix: 'SUB#' }] } } } },
        { dynamodb: { Keys: { pk: { S: [{ prefix: 'MOVES#' }] } } } },
      ],
      retryAttempts: 10,
      maxRecordAgeSeconds: 21600,
    },
    timeoutSeconds: 60,
    memoryMb: 512,
    environment: ['TABLE', 'BUCKET'],
    bundleMb: 1,
  },
  {
    name: 'read-api',
    source: { kind: 'http', routes: ['GET /api/v1/{path+}'] },
    timeoutSeconds: 20,
    memoryMb: 512,
    environment: [...storeSettings, 'API_AUTH'],
    bundleMb: 1,
  },
  {
    name: 'console',
    source: { kind: 'http', routes: ['GET /console', 'GET /console/{path+}', 'POST /console/{path+}'] },
    timeoutSeconds: 29,
    memoryMb: 1024,
    environment: [...storeSettings, 'SITE_URL', 'SIGN_IN_ISSUER', 'SIGN_IN_CLIENT', 'SIGN_IN_GROUPS', 'SIGN_IN_SECRET'],
    bundleMb: 6,
  },
  {
    name: 'send-digests',
    source: { kind: 'schedule', expression: 'cron(0/5 * * * ? *)', retryAttempts: 3, maxEventAgeSeconds: 3600 },
    timeoutSeconds: 120,
    memoryMb: 1024,
    environment: [...storeSettings, 'SITE_URL'],
    bundleMb: 6,
  },
  {
    name: 'sweep',
    source: { kind: 'schedule', expression: 'rate(1 minute)', retryAttempts: 0, maxEventAgeSeconds: 60 },
    timeoutSeconds: 120,
    memoryMb: 512,
    environment: [...storeSettings, 'SITE_URL'],
    bundleMb: 1,
  },
];
