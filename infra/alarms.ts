import { Aws, Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Installation } from './installation.ts';

/** AWS looks into a sender at 5 % bounces and 0.1 % complaints (10 % and 0.5 % stop it): we hear of it at half. */
const bounceRate = 0.025;
const complaintRate = 0.0005;

/**
 * Receipts held within five minutes: as many as one mailbox gets in an hour, and as many again that wait. A delegation that
 * sends its positions one by one in a morning stays below it.
 */
const flood = 20;

/** Ten minutes is how long a delegation may wait for its receipt before somebody here should know. */
const tooOld = Duration.minutes(10);

const fiveMinutes = Duration.minutes(5);

export interface Watched {
  readonly functions: Readonly<Record<string, IFunction>>;
  readonly queues: Readonly<Record<string, IQueue>>;
  readonly deadLetters: Readonly<Record<string, IQueue>>;
  /** Functions that follow the table's stream. */
  readonly streams: Readonly<Record<string, IFunction>>;
  /** Logs of the doors that say what only they know: a letter or a digest given up, a flood, a digest overdue. */
  readonly logs: Readonly<Record<string, ILogGroup>>;
}

/** Everything that would hurt in silence, told to one topic. */
export const alarms = (scope: Construct, installation: Installation, watched: Watched): void => {
  const topic = alarmTopic(scope, installation);
  const alarm = (id: string, says: string, metric: IMetric, threshold: number): void => {
    new Alarm(scope, `${id}Alarm`, {
      alarmDescription: says,
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(topic));
  };
  const most = { period: fiveMinutes, statistic: Stats.MAXIMUM };

  for (const [id, queue] of Object.entries(watched.deadLetters))
    alarm(
      `${id}Dead`,
      `${id} could not take something: look at its dead letters, mend the cause, send them back`,
      queue.metricApproximateNumberOfMessagesVisible(most),
      1,
    );
  for (const [id, queue] of Object.entries(watched.queues))
    alarm(
      `${id}Age`,
      `Something has waited ${String(tooOld.toMinutes())} minutes for ${id}`,
      queue.metricApproximateAgeOfOldestMessage(most),
      tooOld.toSeconds(),
    );
  for (const [id, target] of Object.entries(watched.streams))
    alarm(
      `${id}Lag`,
      `${id} is ${String(tooOld.toMinutes())} minutes behind the table`,
      target.metric('IteratorAge', most),
      tooOld.toMilliseconds(),
    );
  for (const [id, target] of Object.entries(watched.functions)) {
    alarm(`${id}Errors`, `${id} failed`, target.metricErrors({ period: fiveMinutes }), 1);
    alarm(`${id}Throttles`, `${id} was throttled`, target.metricThrottles({ period: fiveMinutes }), 1);
  }
  alarm(
    'LettersGivenUp',
    'A letter could not be sent: npm run -s outbox -- list says why and sends it again',
    logged(scope, installation, watched, { metric: 'LettersGivenUp', line: 'letter given up' }),
    1,
  );
  alarm(
    'Flood',
    `${String(flood)} receipts and more are held: somebody writes far more than his mailbox is answered in an hour`,
    logged(scope, installation, watched, { metric: 'ReceiptsHeld', line: 'receipt held' }),
    flood,
  );
  alarm(
    'DigestsGivenUp',
    'A digest could not be made: mend the cause, then npm run -s digest -- --list NAME, or leave it to the next',
    logged(scope, installation, watched, { metric: 'DigestsGivenUp', line: 'digest given up' }),
    1,
  );
  alarm(
    'DigestsOverdue',
    'A digest is not out though its hour is past: look at the log and the dead letters of send-digests',
    logged(scope, installation, watched, { metric: 'DigestsOverdue', line: 'digest overdue' }),
    1,
  );
  alarm('Bounces', 'Half of the bounce rate at which AWS looks into a sender', reputation('BounceRate'), bounceRate);
  alarm(
    'Complaints',
    'Half of the complaint rate at which AWS looks into a sender',
    reputation('ComplaintRate'),
    complaintRate,
  );
};

/** No failure of a door, which did what it should: only its log says so. How often, in five minutes. */
const logged = (
  scope: Construct,
  installation: Installation,
  { logs }: Watched,
  { metric, line }: { readonly metric: string; readonly line: string },
): Metric => {
  const named = { metricNamespace: installation.prefix, metricName: metric };
  for (const [id, logGroup] of Object.entries(logs))
    new MetricFilter(scope, `${id}${metric}`, {
      ...named,
      logGroup,
      filterPattern: FilterPattern.stringValue('$.message', '=', line),
    });
  return new Metric({
    namespace: named.metricNamespace,
    metricName: named.metricName,
    statistic: Stats.SUM,
    period: fiveMinutes,
  });
};

/** SES reports these two for the whole account and Region: a pause hits every stage of it alike. */
const reputation = (name: string): Metric =>
  new Metric({
    namespace: 'AWS/SES',
    metricName: `Reputation.${name}`,
    statistic: Stats.MAXIMUM,
    period: Duration.hours(1),
  });

const alarmTopic = (scope: Construct, installation: Installation): Topic => {
  const topic = new Topic(scope, 'Alarms', { displayName: `Rolling Text ${installation.stage}`, enforceSSL: true });
  // A topic with a policy of its own has lost the default one, by which alarms of the account could publish.
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsOfThisAccountMayPublish',
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  if (installation.alarmAddress !== undefined) topic.addSubscription(new EmailSubscription(installation.alarmAddress));
  return topic;
};
