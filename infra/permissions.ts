import { type Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Door, DoorName } from './doors.ts';
import type { QueueName } from './sources.ts';
import { type Grant, type Places, type Sentence, folders, grants } from './sentences.ts';

/**
 * Who may do what, in sentences, in one place. A door may do what its line says and nothing else; the sentence becomes
 * the statement's id in the policy, so that the template reads the same as this file.
 */

/** What each door may do of itself; what opens it, and its log, are added by its source. */
export const may: Readonly<Record<DoorName, readonly Sentence[]>> = {
  'receive-email': [
    'read an item',
    'list items that stand together',
    'add items',
    'change items',
    'check what an item must be',
    'take back what went ahead',
    'read arrivals',
    'clear arrivals that are filed',
    'keep originals',
    'look into what is kept',
    'read uploads',
    'ask for documents to be read',
    'look up what was read',
    'read settings',
    'write settings',
    'read long words',
    'write long words',
    'list the bucket',
  ],
  'read-document': [
    'take documents that are to be read',
    'clear documents that were read',
    'lay down what was read',
    'list the bucket',
  ],
  'public-site': [
    'read an item',
    'list items that stand together',
    'add items',
    'change items',
    'read arrivals',
    'put arrivals',
    'read uploads',
    'take uploads',
    'read settings',
    'write settings',
    'read long words',
    'write long words',
    'list the bucket',
  ],
  'send-mail': [
    'read an item',
    'add items',
    'change items',
    'read settings',
    'read long words',
    'send mail as the sender',
  ],
  'note-delivery': ['read an item', 'change items'],
  summarise: [
    'read an item',
    'read many items at once',
    'list items that stand together',
    'change items',
    'write history',
  ],
  'read-api': [
    'read an item',
    'read many items at once',
    'list items that stand together',
    'read settings',
    'read long words',
  ],
  console: [
    'read an item',
    'read many items at once',
    'list items that stand together',
    'list what is on no list yet',
    'add items',
    'change items',
    'check what an item must be',
    'take back what went ahead',
    'put arrivals',
    'look into what is kept',
    'read uploads',
    'read settings',
    'write settings',
    'read long words',
    'write long words',
    'write history',
    'erase what is kept',
    'erase what was uploaded',
    'erase long words',
    'clear documents that were read',
    'erase what was read',
    'erase history',
    'leave a tombstone',
    'list the bucket',
  ],
  'send-digests': [
    'read an item',
    'read many items at once',
    'list items that stand together',
    'list what is on no list yet',
    'add items',
    'change items',
    'read settings',
    'write settings',
    'read long words',
    'write long words',
  ],
  sweep: [
    'read an item',
    'read many items at once',
    'list items that stand together',
    'add items',
    'take back what went ahead',
    'read settings',
    'read long words',
    'write long words',
    'list the letters that are due',
    'change items',
    'read arrivals',
    'put arrivals',
    'list the bucket',
  ],
};

const takenOff = {
  arriving: 'take mail off the queue',
  reading: 'take documents off the queue',
  delivery: 'take delivery events off the queue',
} as const satisfies Record<QueueName, Sentence>;

const openedBy = (door: Door): readonly Sentence[] => {
  switch (door.source.kind) {
    case 'queue':
      return [takenOff[door.source.queue]];
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

export const acknowledgeFolders = (stack: Stack, bucket: Bucket): void => {
  const name = stack.getLogicalId(bucket.node.defaultChild as CfnBucket);
  for (const folder of folders)
    Validations.of(stack).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${name}.Arn>/${folder}/*]`,
      reason: `A door reaches the objects of one folder, ${folder}/, of the one bucket; objects have no names before they exist.`,
    });
};
