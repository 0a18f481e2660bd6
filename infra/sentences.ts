import type { QueueName } from './sources.ts';

/**
 * The sentences that `permissions.ts` says of doors, and what each means to AWS: actions, on things, under conditions.
 */

/** The folders of the bucket: the only resources of a door that end in a `*`, each known to one conference's stage. */
export const folders = [
  ...(['arriving', 'kept', 'uploads', 'settings', 'words', 'history', 'tombstones'] as const),
  ...(['to-read', 'read'] as const),
] as const;

/** Where the things are that sentences speak of. */
export interface Places {
  readonly table: string;
  readonly stream: string;
  /** ARN of an index by its name. */
  readonly index: (name: string) => string;
  readonly bucket: string;
  readonly queues: Readonly<Record<QueueName, string>>;
  /** Dead letters of this very door; undefined for one that has none (http). */
  readonly dead: string | undefined;
  readonly log: string;
  readonly senderIdentity: string;
  readonly configurationSet: string;
  readonly senderAddress: string;
}

export interface Grant {
  readonly actions: readonly string[];
  readonly on: (places: Places) => readonly (string | undefined)[];
  readonly when?: (places: Places) => Record<string, Record<string, string | string[]>>;
}

const objects = (prefix: (typeof folders)[number]) => (places: Places) => [`${places.bucket}/${prefix}/*`];

export const grants = {
  // — what every door needs —
  'write its log': { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], on: (at) => [at.log] },

  // — what opens a door —
  'take mail off the queue': {
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    on: (at) => [at.queues.arriving],
  },
  'take documents off the queue': {
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    on: (at) => [at.queues.reading],
  },
  'take delivery events off the queue': {
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    on: (at) => [at.queues.delivery],
  },
  // ListStreams too is asked of this one stream: what the event source checks when it is made.
  'follow the changes of the table': {
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    on: (at) => [at.stream],
  },
  'lay down dead letters': { actions: ['sqs:SendMessage'], on: (at) => [at.dead] },

  // — the table; a transaction asks for what each of its parts asks —
  'read an item': { actions: ['dynamodb:GetItem'], on: (at) => [at.table] },
  'read many items at once': { actions: ['dynamodb:BatchGetItem'], on: (at) => [at.table] },
  'list items that stand together': { actions: ['dynamodb:Query'], on: (at) => [at.table] },
  'list what is on no list yet': { actions: ['dynamodb:Query'], on: (at) => [at.index('unlisted')] },
  'list the letters that are due': { actions: ['dynamodb:Query'], on: (at) => [at.index('due')] },
  'add items': { actions: ['dynamodb:PutItem'], on: (at) => [at.table] },
  'change items': { actions: ['dynamodb:UpdateItem'], on: (at) => [at.table] },
  'check what an item must be': { actions: ['dynamodb:ConditionCheckItem'], on: (at) => [at.table] },
  'take back what went ahead': { actions: ['dynamodb:DeleteItem'], on: (at) => [at.table] },

  // — the bucket —
  'read arrivals': { actions: ['s3:GetObject'], on: objects('arriving') },
  'put arrivals': { actions: ['s3:PutObject'], on: objects('arriving') },
  'clear arrivals that are filed': { actions: ['s3:DeleteObject'], on: objects('arriving') },
  'look into what is kept': { actions: ['s3:GetObject'], on: objects('kept') },
  'keep originals': { actions: ['s3:PutObject'], on: objects('kept') },
  'read uploads': { actions: ['s3:GetObject'], on: objects('uploads') },
  'take uploads': { actions: ['s3:PutObject'], on: objects('uploads') },
  'read settings': { actions: ['s3:GetObject'], on: objects('settings') },
  'write settings': { actions: ['s3:PutObject'], on: objects('settings') },
  'read long words': { actions: ['s3:GetObject'], on: objects('words') },
  'write long words': { actions: ['s3:PutObject'], on: objects('words') },
  'ask for documents to be read': { actions: ['s3:PutObject'], on: objects('to-read') },
  'take documents that are to be read': { actions: ['s3:GetObject'], on: objects('to-read') },
  'clear documents that were read': { actions: ['s3:DeleteObject'], on: objects('to-read') },
  'lay down what was read': { actions: ['s3:PutObject'], on: objects('read') },
  'look up what was read': { actions: ['s3:GetObject'], on: objects('read') },
  'erase what was read': { actions: ['s3:DeleteObject'], on: objects('read') },
  'write history': { actions: ['s3:PutObject'], on: objects('history') },
  'erase what is kept': { actions: ['s3:DeleteObject'], on: objects('kept') },
  'erase what was uploaded': { actions: ['s3:DeleteObject'], on: objects('uploads') },
  'erase long words': { actions: ['s3:DeleteObject'], on: objects('words') },
  'erase history': { actions: ['s3:DeleteObject'], on: objects('history') },
  'leave a tombstone': { actions: ['s3:PutObject'], on: objects('tombstones') },
  // Also what makes a missing object read as missing (404) and not as forbidden (403).
  'list the bucket': { actions: ['s3:ListBucket'], on: (at) => [at.bucket] },

  // — mail —
  'send mail as the sender': {
    actions: ['ses:SendRawEmail'],
    on: (at) => [at.senderIdentity, at.configurationSet],
    when: (at) => ({ StringEquals: { 'ses:FromAddress': at.senderAddress } }),
  },
} as const satisfies Record<string, Grant>;

export type Sentence = keyof typeof grants;
