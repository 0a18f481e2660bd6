import { describe, expect, it } from 'vitest';
import { table } from '#platform/table.ts';
import { type Resource, ofType, pointsTo, synthesize } from '#tests/support/synth.ts';

const { main, receiving } = synthesize();
const only = (type: string): Resource => {
  const found = ofType(main, type);
  expect(found).toHaveLength(1);
  return found[0]![1];
};
const days = (seconds: unknown): number => Number(seconds) / 86_400;

describe('what is kept outlives the stack', () => {
  it.each([...ofType(main, 'AWS::S3::Bucket'), ...ofType(main, 'AWS::DynamoDB::GlobalTable')])(
    '%s is retained when the stack is deleted or replaces it',
    (_id, resource) => {
      expect([resource.DeletionPolicy, resource.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    },
  );

  it('the table is protected, can be set back to any moment, and tells its changes', () => {
    const { Properties } = only('AWS::DynamoDB::GlobalTable');
    const [replica] = Properties['Replicas'] as Record<string, unknown>[];
    expect(replica).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    expect(Properties['StreamSpecification']).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
    expect(Properties['SSESpecification']).toMatchObject({ SSEEnabled: true });
  });

  it('the table has the keys that the store uses', () => {
    const { Properties } = only('AWS::DynamoDB::GlobalTable');
    const keys = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];
    expect(Properties['KeySchema']).toEqual(keys(table.partition, table.sort));
    expect(Properties['TimeToLiveSpecification']).toEqual({ AttributeName: table.expiry, Enabled: true });
    expect(Properties['GlobalSecondaryIndexes']).toEqual(
      table.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.partition, index.sort),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      })),
    );
    expect(Properties['AttributeDefinitions']).toEqual(
      expect.arrayContaining(
        table.indexes.flatMap((index) => [
          { AttributeName: index.partition, AttributeType: 'S' },
          { AttributeName: index.sort, AttributeType: index.sortType },
        ]),
      ),
    );
  });
});

describe('buckets', () => {
  const buckets = ofType(main, 'AWS::S3::Bucket');
  it.each(buckets)('%s is closed to the public and encrypted', (_id, { Properties }) => {
    expect(Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(Properties['BucketEncryption']).toBeDefined();
  });
  it.each(buckets)('%s refuses plain HTTP', (id) => {
    const policy = ofType(main, 'AWS::S3::BucketPolicy').find(
      ([, { Properties }]) => pointsTo(Properties['Bucket']) === id,
    );
    const { Statement } = policy![1].Properties['PolicyDocument'] as { Statement: Record<string, unknown>[] };
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  const originals = buckets.find(([, { Properties }]) => Properties['NotificationConfiguration'] !== undefined)![1];
  it('announces arrivals, and documents to be read: what the doors write elsewhere in the bucket opens no door', () => {
    expect(originals.Properties['NotificationConfiguration']).toMatchObject({
      QueueConfigurations: ['arriving/', 'to-read/'].map((Value) => ({
        Event: 's3:ObjectCreated:*',
        Filter: { S3Key: { Rules: [{ Name: 'prefix', Value }] } },
      })),
    });
  });
  it('is not made before the queue lets it announce', () => {
    const policies = ofType(main, 'AWS::SQS::QueuePolicy').map(([id]) => id);
    expect(originals.DependsOn?.some((id) => policies.includes(id))).toBe(true);
  });
  it('no rule lets what a delegation sent expire', () => {
    const { Rules } = originals.Properties['LifecycleConfiguration'] as { Rules: Record<string, unknown>[] };
    const expiring = Rules.filter((rule) => rule['ExpirationInDays'] !== undefined);
    // Copies of attachments on their way to their reader, and what it read; the mail itself is kept.
    expect(expiring.map((rule) => rule['Prefix'])).toEqual(['to-read/', 'read/']);
  });
  it('takes files from pages of our own address only', () => {
    const { CorsRules } = originals.Properties['CorsConfiguration'] as { CorsRules: Record<string, unknown>[] };
    expect(CorsRules).toEqual([expect.objectContaining({ AllowedMethods: ['POST'] })]);
    expect(pointsTo((CorsRules[0]!['AllowedOrigins'] as unknown[])[0])).toBe(
      ofType(main, 'AWS::ApiGatewayV2::Api')[0]![0],
    );
  });
});

describe('what cannot be taken comes to rest and is heard of', () => {
  const queues = ofType(main, 'AWS::SQS::Queue');
  const withDead = queues.filter(([, { Properties }]) => Properties['RedrivePolicy'] !== undefined);
  const mappings = ofType(main, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);

  it.each(queues)('%s keeps messages for 14 days, encrypted', (_id, { Properties }) => {
    expect(days(Properties['MessageRetentionPeriod'])).toBe(14);
    expect(Properties['SqsManagedSseEnabled']).toBe(true);
  });

  it('every queue that opens a door has dead letters', () => {
    const opening = mappings.map((mapping) => pointsTo(mapping['EventSourceArn'])!);
    const sqs = opening.filter((id) => main.Resources[id]!.Type === 'AWS::SQS::Queue');
    expect(sqs).toHaveLength(3);
    expect(withDead.map(([id]) => id).toSorted()).toEqual(sqs.toSorted());
  });

  it.each(withDead)('%s hides a message for six function timeouts at least', (id, { Properties }) => {
    const mapping = mappings.find((one) => pointsTo(one['EventSourceArn']) === id)!;
    const timeout = Number(main.Resources[pointsTo(mapping['FunctionName'])!]!.Properties['Timeout']);
    expect(timeout).toBeGreaterThan(0);
    expect(Number(Properties['VisibilityTimeout'])).toBeGreaterThanOrEqual(6 * timeout);
  });

  it('every stream that opens a door is bounded and has dead letters', () => {
    const streams = mappings.filter((mapping) => mapping['StartingPosition'] !== undefined);
    expect(streams).toHaveLength(2);
    for (const mapping of streams) {
      expect(deadOf(mapping['DestinationConfig'])).toBe('AWS::SQS::Queue');
      expect(Number(mapping['MaximumRetryAttempts'])).toBeGreaterThanOrEqual(0);
      expect(Number(mapping['MaximumRecordAgeInSeconds'])).toBeGreaterThan(0);
    }
  });

  it('every schedule has dead letters, for a call not taken and for a function that failed', () => {
    const schedules = ofType(main, 'AWS::Scheduler::Schedule');
    const failures = ofType(main, 'AWS::Lambda::EventInvokeConfig');
    expect(failures).toHaveLength(schedules.length);
    for (const [, { Properties }] of schedules) {
      const { DeadLetterConfig } = Properties['Target'] as { DeadLetterConfig: { Arn: unknown } };
      expect(main.Resources[pointsTo(DeadLetterConfig.Arn)!]!.Type).toBe('AWS::SQS::Queue');
    }
    for (const [, { Properties }] of failures) expect(deadOf(Properties['DestinationConfig'])).toBe('AWS::SQS::Queue');
  });

  const deadOf = (config: unknown): string | undefined => {
    const { OnFailure } = config as { OnFailure: { Destination: unknown } };
    return main.Resources[pointsTo(OnFailure.Destination) ?? '']?.Type;
  };

  const alarms = ofType(main, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
  const dead = queues.filter(([id]) => !withDead.some(([other]) => other === id)).map(([id]) => id);
  it.each(dead)('the first message in %s is an alarm', (id) => {
    expect(alarms).toContainEqual(
      expect.objectContaining({
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [id, 'QueueName'] } }],
      }),
    );
  });
  it.each([
    ['Reputation.BounceRate', 0.025],
    ['Reputation.ComplaintRate', 0.0005],
  ])('%s is an alarm at %d, half of where AWS looks into it', (MetricName, Threshold) => {
    expect(alarms).toContainEqual(expect.objectContaining({ MetricName, Threshold }));
  });
  it.each([
    ['one letter that a door gives up', 'letter given up', 1],
    ['one digest that could not be made', 'digest given up', 1],
    ['one digest that is overdue', 'digest overdue', 1],
    ['H2: a flood, of which twenty receipts are held within five minutes', 'receipt held', 20],
  ])('%s, by its log line, is an alarm', (_, line, Threshold) => {
    const filters = ofType(main, 'AWS::Logs::MetricFilter')
      .map(([, { Properties }]) => Properties)
      .filter(({ FilterPattern }) => FilterPattern === `{ $.message = "${line}" }`);
    expect(filters).toHaveLength(3);
    for (const filter of filters) {
      const [transformation] = filter['MetricTransformations'] as Record<string, string>[];
      expect(alarms).toContainEqual(
        expect.objectContaining({
          MetricName: transformation?.['MetricName'],
          Namespace: transformation?.['MetricNamespace'],
          Statistic: 'Sum',
          Period: 300,
          Threshold,
        }),
      );
    }
  });
  it('every alarm is told to somebody', () => {
    expect(alarms.length).toBeGreaterThan(0);
    for (const alarm of alarms)
      expect((alarm['AlarmActions'] as unknown[]).map((action) => main.Resources[pointsTo(action)!]!.Type)).toEqual([
        'AWS::SNS::Topic',
      ]);
  });
});

describe('our own mail', () => {
  it('is followed without being named: the configuration set is the default of the sender', () => {
    const { Properties } = only('AWS::SES::EmailIdentity');
    const { ConfigurationSetName } = Properties['ConfigurationSetAttributes'] as { ConfigurationSetName: unknown };
    expect(pointsTo(ConfigurationSetName)).toBe(ofType(main, 'AWS::SES::ConfigurationSet')[0]![0]);
  });
  it('brings its bounces as events, not as mail that we might answer', () => {
    expect(only('AWS::SES::EmailIdentity').Properties['FeedbackAttributes']).toEqual({ EmailForwardingEnabled: false });
  });
  it('is not sent again to addresses that bounced or complained', () => {
    expect(only('AWS::SES::ConfigurationSet').Properties).toMatchObject({
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      ReputationOptions: { ReputationMetricsEnabled: true },
    });
  });
  it('has its deliveries, bounces and complaints handed over as they are', () => {
    const { EventDestination } = only('AWS::SES::ConfigurationSetEventDestination').Properties as {
      EventDestination: { MatchingEventTypes: string[]; Enabled: boolean };
    };
    expect(EventDestination).toMatchObject({ Enabled: true, MatchingEventTypes: ['delivery', 'bounce', 'complaint'] });
    const subscriptions = ofType(main, 'AWS::SNS::Subscription').map(([, { Properties }]) => Properties);
    expect(subscriptions).toContainEqual(expect.objectContaining({ Protocol: 'sqs', RawMessageDelivery: true }));
  });
});

describe('logs', () => {
  it('are kept for a time, everywhere', () => {
    for (const template of [main, receiving])
      for (const [, { Properties }] of ofType(template, 'AWS::Logs::LogGroup'))
        expect(Properties['RetentionInDays']).toBe(365);
  });
  it('of the site carry no path, because paths carry tokens, and no address of a person', () => {
    const format = JSON.stringify(only('AWS::ApiGatewayV2::Stage').Properties['AccessLogSettings']);
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/context\.path|sourceIp|userAgent/);
  });
});

describe('what the stack refers to', () => {
  it.each([
    ['the main stack', main],
    ['the receiving stack', receiving],
  ])('is resolved everywhere in %s: a token that was changed as text never is', (_name, template) => {
    expect(JSON.stringify(template).toLowerCase()).not.toMatch(/\$\{token\[/);
  });
});
