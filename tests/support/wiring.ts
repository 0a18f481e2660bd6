import type { Door } from '#infra/doors.ts';
import { type Template, ofType, pointsTo } from '#tests/support/synth.ts';

/** A door's line of `doors.ts` as the template should say it, and as it does say it, in the same words. */
export interface Wiring {
  readonly timeoutSeconds: unknown;
  readonly memoryMb: unknown;
  readonly environment: readonly string[];
  readonly opens: readonly unknown[];
}

const runtimeOnly = ['NODE_OPTIONS'];
const oneMachineOnly = ['LOCAL_TRUST', 'OUTBOX_URL'];

export const expectedWiring = (door: Door, timeZone: string): Wiring => ({
  timeoutSeconds: door.timeoutSeconds,
  memoryMb: door.memoryMb,
  environment: door.environment.filter((name) => !oneMachineOnly.includes(name)).toSorted(),
  opens: opensOf(door, timeZone),
});

const opensOf = ({ source }: Door, timeZone: string): readonly unknown[] => {
  switch (source.kind) {
    case 'queue':
      return [
        {
          from: source.queue,
          batchSize: source.batchSize,
          maxConcurrency: source.maxConcurrency,
          maxReceives: source.maxReceives,
          partial: true,
        },
      ];
    case 'stream':
      return [
        {
          from: 'stream',
          batchSize: source.batchSize,
          filters: source.filters,
          retryAttempts: source.retryAttempts,
          maxRecordAgeSeconds: source.maxRecordAgeSeconds,
          bisect: true,
          partial: true,
        },
      ];
    case 'http':
      return source.routes.toSorted();
    case 'schedule':
      return [
        {
          expression: source.expression,
          timeZone,
          retryAttempts: source.retryAttempts,
          maxEventAgeSeconds: source.maxEventAgeSeconds,
        },
      ];
  }
};

/** The function of a door: its description names it. */
export const functionOf = (template: Template, door: string): string | undefined =>
  ofType(template, 'AWS::Lambda::Function').find(
    ([, { Properties }]) => Properties['Description'] === `Rolling Text: ${door}`,
  )?.[0];

export const wiringOf = (template: Template, door: string): Wiring | undefined => {
  const id = functionOf(template, door);
  if (id === undefined) return undefined;
  const { Timeout, MemorySize, Environment } = template.Resources[id]!.Properties;
  const names = Object.keys((Environment as { Variables: object }).Variables);
  return {
    timeoutSeconds: Timeout,
    memoryMb: MemorySize,
    environment: names.filter((name) => !runtimeOnly.includes(name)).toSorted(),
    opens: [...mappings(template, id), ...routes(template, id), ...schedules(template, id)],
  };
};

const mappings = (template: Template, id: string): unknown[] =>
  ofType(template, 'AWS::Lambda::EventSourceMapping')
    .filter(([, { Properties }]) => pointsTo(Properties['FunctionName']) === id)
    .map(([, { Properties }]) => {
      const from = template.Resources[pointsTo(Properties['EventSourceArn']) ?? '']!;
      const partial = JSON.stringify(Properties['FunctionResponseTypes']) === '["ReportBatchItemFailures"]';
      if (from.Type === 'AWS::SQS::Queue')
        return {
          from: queueNames(template)[pointsTo(Properties['EventSourceArn']) ?? ''],
          batchSize: Properties['BatchSize'],
          maxConcurrency: (Properties['ScalingConfig'] as { MaximumConcurrency: number }).MaximumConcurrency,
          maxReceives: (from.Properties['RedrivePolicy'] as { maxReceiveCount: number }).maxReceiveCount,
          partial,
        };
      const { Filters } = Properties['FilterCriteria'] as { Filters: { Pattern: string }[] };
      return {
        from: 'stream',
        batchSize: Properties['BatchSize'],
        filters: Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown),
        retryAttempts: Properties['MaximumRetryAttempts'],
        maxRecordAgeSeconds: Properties['MaximumRecordAgeInSeconds'],
        bisect: Properties['BisectBatchOnFunctionError'],
        partial,
      };
    });

/** Which queue is which: told by what feeds it, not by what it is called. */
const queueNames = (template: Template): Record<string, string> => {
  const fed: Record<string, string> = {};
  for (const [, { Properties }] of ofType(template, 'AWS::S3::Bucket')) {
    const announced = Properties['NotificationConfiguration'] as
      { QueueConfigurations: { Queue: unknown }[] } | undefined;
    for (const { Queue } of announced?.QueueConfigurations ?? []) fed[pointsTo(Queue) ?? ''] = 'arriving';
  }
  for (const [, { Properties }] of ofType(template, 'AWS::SNS::Subscription'))
    if (Properties['Protocol'] === 'sqs') fed[pointsTo(Properties['Endpoint']) ?? ''] = 'delivery';
  return fed;
};

const routes = (template: Template, id: string): unknown[] => {
  const integrations = ofType(template, 'AWS::ApiGatewayV2::Integration')
    .filter(([, { Properties }]) => JSON.stringify(Properties['IntegrationUri']).includes(`"${id}"`))
    .map(([integration]) => integration);
  return ofType(template, 'AWS::ApiGatewayV2::Route')
    .filter(([, { Properties }]) =>
      integrations.some((one) => JSON.stringify(Properties['Target']).includes(`"${one}"`)),
    )
    .map(([, { Properties }]) => String(Properties['RouteKey']))
    .toSorted();
};

const schedules = (template: Template, id: string): unknown[] =>
  ofType(template, 'AWS::Scheduler::Schedule')
    .filter(([, { Properties }]) => pointsTo((Properties['Target'] as { Arn: unknown }).Arn) === id)
    .map(([, { Properties }]) => {
      const { RetryPolicy } = Properties['Target'] as {
        RetryPolicy: { MaximumRetryAttempts: number; MaximumEventAgeInSeconds: number };
      };
      return {
        expression: Properties['ScheduleExpression'],
        timeZone: Properties['ScheduleExpressionTimezone'],
        retryAttempts: RetryPolicy.MaximumRetryAttempts,
        maxEventAgeSeconds: RetryPolicy.MaximumEventAgeInSeconds,
      };
    });
