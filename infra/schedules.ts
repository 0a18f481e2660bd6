import { Aws } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEventInvokeConfig, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Source } from './sources.ts';
import type { Installation } from './installation.ts';
import { checkedSchedule } from './schedule-expression.ts';

/** Lambda's own bounds for a call that nobody waits for. */
const lambdaRetries = { most: 2 };
const lambdaAge = { least: 60, most: 21_600 };

export const scheduleGroup = (scope: Construct, installation: Installation): CfnScheduleGroup =>
  new CfnScheduleGroup(scope, 'Schedules', { name: installation.prefix });

/**
 * The clock → function. Scheduler only hands the call over (and retries while Lambda does not take it); what happens
 * when the function then fails is Lambda's to retry. Both are bounded by the same line of `doors.ts`, both end in the
 * same dead letters.
 */
export const openBySchedule = (
  scope: Construct,
  id: string,
  door: {
    readonly target: IFunction;
    readonly source: Source & { kind: 'schedule' };
    readonly group: CfnScheduleGroup;
    readonly timeZone: string;
    readonly dead: IQueue;
  },
): void => {
  const { source, target, dead } = door;
  const role = new Role(scope, `${id}ScheduleRole`, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
    inlinePolicies: {
      schedule: new PolicyDocument({
        statements: [
          new PolicyStatement({
            sid: 'MayOpenTheDoor',
            actions: ['lambda:InvokeFunction'],
            resources: [target.functionArn],
          }),
          new PolicyStatement({
            sid: 'MayLayDownDeadLetters',
            actions: ['sqs:SendMessage'],
            resources: [dead.queueArn],
          }),
        ],
      }),
    },
  });
  new CfnSchedule(scope, `${id}Schedule`, {
    groupName: door.group.ref,
    scheduleExpression: checkedSchedule(source.expression),
    scheduleExpressionTimezone: door.timeZone,
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: target.functionArn,
      roleArn: role.roleArn,
      deadLetterConfig: { arn: dead.queueArn },
      retryPolicy: {
        maximumRetryAttempts: source.retryAttempts,
        maximumEventAgeInSeconds: source.maxEventAgeSeconds,
      },
    },
  });
  new CfnEventInvokeConfig(scope, `${id}Failures`, {
    functionName: target.functionName,
    qualifier: '$LATEST',
    maximumRetryAttempts: Math.min(source.retryAttempts, lambdaRetries.most),
    maximumEventAgeInSeconds: Math.min(Math.max(source.maxEventAgeSeconds, lambdaAge.least), lambdaAge.most),
    destinationConfig: { onFailure: { destination: dead.queueArn } },
  });
};
