import { type Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Door, DoorName, QueueName } from './doors.ts';

/**
 * Who may do what, in sentences, in one place. A door may do what its line says and nothing else; the sentence becomes
 * the statement's id in the policy, so that the template reads the same as this file.
 */

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

interface Grant {
  readonly actions: readonly string[];
  readonly on: (places: Places) => readonly (string | undefined)[];
  readonly when?: (places: Places) => Record<string, Record<string, string | string[]>>;
}

const objects = (prefix: (typeof folders)[number]) => (places: Places) => [`${places.bucket}/${prefix}/*`];

const grants = {
  // — what every door needs —
  'write its log': { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], on: (at) => [at.log] },

  // — what opens a door —
  'take mail off the queue': {
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    on: (at) => [at.queues.arriving],
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

  // — the table —
  'read the table': {
    actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
    on: (at) => [at.table],
  },
  'write the table': {
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
    on: (at) => [at.table],
  },
  'list what is on no list yet': { actions: ['dynamodb:Query'], on: (at) => [at.index('unlisted')] },
  'list the letters that are due': { actions: ['dynamodb:Query'], on: (at) => [at.index('due')] },

  // — the bucket —
  'read arrivals': { actions: ['s3:GetObject'], on: objects('arriving') },
  'put arrivals': { actions: ['s3:PutObject'], on: objects('arriving') },
  'clear arrivals that are filed': { actions: ['s3:DeleteObject'], on: objects('arriving') },
  'read what is kept': { actions: ['s3:GetObject'], on: objects('kept') },
  'keep originals': { actions: ['s3:PutObject'], on: objects('kept') },
  'read uploads': { actions: ['s3:GetObject'], on: objects('uploads') },
  'take uploads': { actions: ['s3:PutObject'], on: objects('uploads') },
  'read settings': { actions: ['s3:GetObject'], on: objects('settings') },
  'write settings': { actions: ['s3:PutObject'], on: objects('settings') },
  'write history': { actions: ['s3:PutObject'], on: objects('history') },
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

/** What each door may do of itself; what opens it, and its log, are added by its source. */
export const may: Readonly<Record<DoorName, readonly Sentence[]>> = {
  'receive-email': [
    'read the table',
    'write the table',
    'read arrivals',
    'clear arrivals that are filed',
    'keep originals',
    'read what is kept',
    'read uploads',
    'read settings',
    'write settings',
    'list the bucket',
  ],
  'public-site': [
    'read the table',
    'write the table',
    'read arrivals',
    'put arrivals',
    'take uploads',
    'read settings',
    'write settings',
    'list the bucket',
  ],
  'send-mail': ['read the table', 'write the table', 'read settings', 'send mail as the sender'],
  'note-delivery': ['read the table', 'write the table'],
  summarise: ['read the table', 'write the table', 'write history'],
  'read-api': ['read the table', 'read settings'],
  console: ['read the table', 'read settings'],
  'send-digests': [
    'read the table',
    'write the table',
    'list what is on no list yet',
    'read settings',
    'write settings',
    'list the bucket',
  ],
  sweep: [
    'read the table',
    'write the table',
    'list the letters that are due',
    'read arrivals',
    'put arrivals',
    'list the bucket',
  ],
};

const openedBy = (door: Door): readonly Sentence[] => {
  switch (door.source.kind) {
    case 'queue':
      return [door.source.queue === 'arriving' ? 'take mail off the queue' : 'take delivery events off the queue'];
    case 'stream':
      return ['follow the changes of the table', 'lay down dead letters'];
    case 'schedule':
      return ['lay down dead letters'];
    case 'http':
      return [];
  }
};

/** Every sentence that is true of a door. */
export const sentencesOf = (door: Door): readonly Sentence[] => ['write its log', ...openedBy(door), ...may[door.name]];

/** `read the table` → `MayReadTheTable`. */
export const statementId = (sentence: Sentence): string =>
  ['may', ...sentence.split(' ')].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

export const policyOf = (door: Door, places: Places): PolicyDocument =>
  new PolicyDocument({
    // Merging statements would lose the sentences.
    minimize: false,
    statements: sentencesOf(door).map((sentence) => {
      const grant: Grant = grants[sentence];
      return new PolicyStatement({
        sid: statementId(sentence),
        effect: Effect.ALLOW,
        actions: [...grant.actions],
        resources: grant.on(places).map((resource) => {
          if (resource === undefined) throw new Error(`the door ${door.name} has nothing to ${sentence}`);
          return resource;
        }),
        ...(grant.when === undefined ? {} : { conditions: grant.when(places) }),
      });
    }),
  });

/** The folders of the bucket: the only resources of a door that end in a `*`, each known to one conference's stage. */
export const folders = ['arriving', 'kept', 'uploads', 'settings', 'history'] as const;

export const acknowledgeFolders = (stack: Stack, bucket: Bucket): void => {
  const name = stack.getLogicalId(bucket.node.defaultChild as CfnBucket);
  for (const folder of folders)
    Validations.of(stack).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${name}.Arn>/${folder}/*]`,
      reason: `A door reaches the objects of one folder, ${folder}/, of the one bucket; objects have no names before they exist.`,
    });
};
