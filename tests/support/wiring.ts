import type { Door } from '#infra/doors.ts';
import type { Installation } from '#infra/installation.ts';
import { type Resource, type Template, ofType, pointsTo } from '#tests/support/synth.ts';

/** A door's line of `doors.ts` as the template should say it, and as it does say it, in the same words. */
export interface Wiring {
  readonly timeoutSeconds: unknown;
  readonly memoryMb: unknown;
  readonly environment: Readonly<Record<string, unknown>>;
  readonly opens: readonly unknown[];
}

const oneMachineOnly = ['LOCAL_TRUST', 'OUTBOX_URL', 'API_AUTH'];

export const expectedWiring = (door: Door, installation: Installation): Wiring => {
  const values: Record<string, string> = {
    TABLE: 'the table',
    BUCKET: 'the bucket of arrivals',
    CONFERENCE: installation.conference.id,
    SITE_URL: installation.siteUrl ?? 'the site',
    INTAKE_DOMAIN: installation.intakeDomain,
    SENDER_ADDRESS: installation.senderAddress,
    DIGEST_RECIPIENTS: installation.digestRecipients.join(','),
    STAGE: installation.stage,
    ALLOWED_RECIPIENTS: installation.allowedRecipients.join(','),
    ...signInOf(installation),
  };
  const names = door.environment.filter((name) => !oneMachineOnly.includes(name));
  return {
    timeoutSeconds: door.timeoutSeconds,
    memoryMb: door.memoryMb,
    environment: {
      ...Object.fromEntries(names.map((name) => [name, values[name]])),
      NODE_OPTIONS: '--enable-source-maps',
    },
    opens: opensOf(door, installation.conference.timeZone),
  };
};

const signInOf = ({ ownProvider }: Installation): Record<string, string> => {
  if (ownProvider === undefined)
    return {
      SIGN_IN_ISSUER: 'https://cognito-idp.AWS::Region.AWS::URLSuffix/the people',
      ...{ SIGN_IN_CLIENT: 'the console, as the people’s pool knows it', SIGN_IN_GROUPS: 'cognito:groups' },
      SIGN_IN_SECRET: '',
    };
  const { issuer, client, groups, secretName } = ownProvider;
  const secret = secretName === undefined ? '' : `{{resolve:secretsmanager:${secretName}:SecretString:::}}`;
  return { SIGN_IN_ISSUER: issuer, SIGN_IN_CLIENT: client, SIGN_IN_GROUPS: groups, SIGN_IN_SECRET: secret };
};

const opensOf = ({ source }: Door, timeZone: string): readonly unknown[] => {
  switch (source.kind) {
    case 'queue': {
      const { queue, batchSize, maxConcurrency, maxReceives } = source;
      return [{ from: queue, batchSize, maxConcurrency, maxReceives, partial: true, besides: [] }];
    }
    case 'stream': {
      const { batchSize, filters, retryAttempts, maxRecordAgeSeconds } = source;
      const always = { startingAt: 'TRIM_HORIZON', bisect: true, partial: true, besides: [] };
      return [{ from: 'the table’s stream', batchSize, filters, retryAttempts, maxRecordAgeSeconds, ...always }];
    }
    case 'http':
      return source.routes.toSorted().map((route) => ({ [route]: 'open' }));
    case 'schedule': {
      const { expression, retryAttempts, maxEventAgeSeconds } = source;
      return [{ expression, timeZone, retryAttempts, maxEventAgeSeconds, state: 'ENABLED' }];
    }
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
  const { Variables } = Environment as { Variables: Record<string, unknown> };
  const named = Object.entries(Variables).map(([name, value]) => [name, inWords(template, value)]);
  return {
    timeoutSeconds: Timeout,
    memoryMb: MemorySize,
    environment: Object.fromEntries(named) as Record<string, unknown>,
    opens: [...mappings(template, id), ...routes(template, id), ...schedules(template, id)],
  };
};

/** A reference as what it refers to: told by what that is and what it is fed by, not by what it is called. */
const inWords = (template: Template, value: unknown): unknown => {
  const joined = (value as { 'Fn::Join'?: [string, unknown[]] } | undefined)?.['Fn::Join'];
  if (joined !== undefined) return joined[1].map((part) => inWords(template, part)).join(joined[0]);
  const id = pointsTo(value);
  if (id?.startsWith('AWS::') === true) return id;
  const resource = template.Resources[id ?? ''];
  if (id === undefined || resource === undefined) return value;
  switch (resource.Type) {
    case 'AWS::DynamoDB::GlobalTable':
      return JSON.stringify(value).includes('StreamArn') ? 'the table’s stream' : 'the table';
    case 'AWS::S3::Bucket':
      return announcing(resource).length > 0 ? 'the bucket of arrivals' : `the bucket ${id}`;
    case 'AWS::ApiGatewayV2::Api':
      return 'the site';
    case 'AWS::Cognito::UserPool':
      return 'the people';
    case 'AWS::Cognito::UserPoolClient':
      return 'the console, as the people’s pool knows it';
    case 'AWS::SQS::Queue':
      return queueInWords(template, id);
    default:
      return `${resource.Type} ${id}`;
  }
};

const announcing = ({ Properties }: Resource): readonly { readonly Queue: unknown }[] =>
  (Properties['NotificationConfiguration'] as { QueueConfigurations?: { Queue: unknown }[] } | undefined)
    ?.QueueConfigurations ?? [];

const queueInWords = (template: Template, id: string): string => {
  const objects = ofType(template, 'AWS::S3::Bucket').flatMap(([, bucket]) => announcing(bucket));
  const announcement = objects.find(({ Queue }) => pointsTo(Queue) === id);
  if (announcement !== undefined) return JSON.stringify(announcement).includes('to-read/') ? 'reading' : 'arriving';
  const events = ofType(template, 'AWS::SNS::Subscription').filter(
    ([, { Properties }]) => Properties['Protocol'] === 'sqs',
  );
  if (events.some(([, { Properties }]) => pointsTo(Properties['Endpoint']) === id)) return 'delivery';
  return `the queue ${id}`;
};

/** What is compared below; who is opened, tags and dead letters, which are not for `doors.ts` to say. */
const spokenOf = new Set([
  ...['FunctionName', 'Tags', 'DestinationConfig', 'EventSourceArn', 'BatchSize', 'FunctionResponseTypes'],
  ...['ScalingConfig', 'FilterCriteria', 'MaximumRetryAttempts', 'MaximumRecordAgeInSeconds'],
  ...['BisectBatchOnFunctionError', 'StartingPosition'],
]);

const mappings = (template: Template, id: string): unknown[] =>
  ofType(template, 'AWS::Lambda::EventSourceMapping')
    .filter(([, { Properties }]) => pointsTo(Properties['FunctionName']) === id)
    .map(([, { Properties }]) => {
      const { EventSourceArn, BatchSize, FunctionResponseTypes, ScalingConfig, FilterCriteria } = Properties;
      const { MaximumRetryAttempts, MaximumRecordAgeInSeconds, BisectBatchOnFunctionError, StartingPosition } =
        Properties;
      const besides = Object.entries(Properties).filter(([name]) => !spokenOf.has(name));
      const from = {
        from: inWords(template, EventSourceArn),
        batchSize: BatchSize,
        partial: JSON.stringify(FunctionResponseTypes) === '["ReportBatchItemFailures"]',
        besides: besides.map(([name, value]) => `${name}=${JSON.stringify(value)}`),
      };
      const filters = (FilterCriteria as { Filters: { Pattern: string }[] } | undefined)?.Filters;
      const patterns = filters?.map(({ Pattern }) => JSON.parse(Pattern) as unknown);
      const maxConcurrency = (ScalingConfig as { MaximumConcurrency: number } | undefined)?.MaximumConcurrency;
      const source = template.Resources[pointsTo(EventSourceArn) ?? ''];
      const redrive = source?.Properties['RedrivePolicy'] as { maxReceiveCount: number } | undefined;
      return only({
        ...from,
        maxConcurrency,
        maxReceives: redrive?.maxReceiveCount,
        filters: patterns,
        retryAttempts: MaximumRetryAttempts,
        maxRecordAgeSeconds: MaximumRecordAgeInSeconds,
        bisect: BisectBatchOnFunctionError,
        startingAt: StartingPosition,
      });
    });

const only = (said: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

const routes = (template: Template, id: string): unknown[] => {
  const integrations = ofType(template, 'AWS::ApiGatewayV2::Integration')
    .filter(([, { Properties }]) => JSON.stringify(Properties['IntegrationUri']).includes(`"${id}"`))
    .map(([integration]) => integration);
  return ofType(template, 'AWS::ApiGatewayV2::Route')
    .filter(([, { Properties }]) =>
      integrations.some((one) => JSON.stringify(Properties['Target']).includes(`"${one}"`)),
    )
    .map(([, { Properties }]) => String(Properties['RouteKey']))
    .toSorted()
    .map((route) => ({ [route]: 'open' }));
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
        state: Properties['State'] ?? 'ENABLED',
      };
    });
