import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption, RedrivePermission } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** The longest that SQS keeps a message: a conference's weekend and a holiday fit in. */
export const deadLettersKept = Duration.days(14);

/** Where what a door cannot take comes to rest. It holds pointers; the mail itself stays in the bucket. */
export const deadLetters = (scope: Construct, id: string): Queue => {
  const queue = new Queue(scope, id, {
    retentionPeriod: deadLettersKept,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    redriveAllowPolicy: { redrivePermission: RedrivePermission.ALLOW_ALL },
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions::AwsSolutions-SQS3',
    reason: 'It is a queue of dead letters itself, of a stream or a schedule, where the rule does not see it.',
  });
  return queue;
};
