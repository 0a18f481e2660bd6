import { Duration, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { deadLetters, deadLettersKept } from './dead-letters.ts';
import { type Door, doors } from './doors.ts';
import { type QueueName, announced } from './sources.ts';

/** A visibility timeout shorter than this many function timeouts hands one mail to two functions at once. */
const visibilityTimeouts = 6;

type QueueDoor = Door & { readonly source: { readonly kind: 'queue' } };

/** The door that a queue opens; each queue of `doors.ts` opens exactly one. */
export const doorOf = (queue: QueueName): QueueDoor => {
  const found = doors.find((door): door is QueueDoor => door.source.kind === 'queue' && door.source.queue === queue);
  if (found === undefined) throw new Error(`no door of doors.ts takes from the queue "${queue}"`);
  return found;
};

/** A queue with its dead letters, as the door that takes from it needs them. */
export const queueFor = (scope: Construct, id: string, name: QueueName): { queue: Queue; dead: Queue } => {
  const door = doorOf(name);
  const dead = deadLetters(scope, `${id}Dead`);
  const queue = new Queue(scope, id, {
    visibilityTimeout: Duration.seconds(visibilityTimeouts * door.timeoutSeconds),
    retentionPeriod: deadLettersKept,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    deadLetterQueue: { queue: dead, maxReceiveCount: door.source.maxReceives },
  });
  return { queue, dead };
};

/**
 * `arriving/…` of the bucket, and `to-read/…`, each → its queue. By the L1 property, because `bucket.addEventNotification` puts a function of
 * its own into the stack. The bucket's name is AWS's to give, so the policy names its beginning: naming the bucket
 * itself would make the bucket wait for the policy and the policy for the bucket.
 */
export const announceObjects = (bucket: Bucket, queues: Readonly<Record<keyof typeof announced, Queue>>): void => {
  const stack = Stack.of(bucket);
  const raw = bucket.node.defaultChild as CfnBucket;
  const names = Object.keys(announced) as (keyof typeof announced)[];
  for (const queue of Object.values(queues)) {
    queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheBucketMayAnnounce',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnLike: {
            // The name alone in lower case: the partition is a token, and lowered it would never be resolved.
            'aws:SourceArn': `arn:${stack.partition}:s3:::${`${stack.stackName}-${stack.getLogicalId(raw)}`.toLowerCase()}*`,
          },
        },
      }),
    );
    // S3 tries the queue when the notification is set, and is refused while the policy is not there yet.
    const policy = queue.node.tryFindChild('Policy');
    if (policy !== undefined) bucket.node.addDependency(policy);
  }
  raw.notificationConfiguration = {
    queueConfigurations: names.map((name) => ({
      event: 's3:ObjectCreated:*',
      queue: queues[name].queueArn,
      filter: { s3Key: { rules: [{ name: 'prefix', value: announced[name] }] } },
    })),
  };
};
