import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { type DoorName, doors } from '#infra/doors.ts';
import { readInstallation } from '#infra/installation.ts';
import { type Resource, type Template, ofType, pointsTo, synthesize } from '#tests/support/synth.ts';
import { differences } from '#tests/support/wiring-differences.ts';
import { functionOf } from '#tests/support/wiring.ts';

const { main } = synthesize();
const installation = readInstallation(new App());

/** What belongs to a door in a copy of the template, for a test to alter. */
const parts = (template: Template, door: DoorName) => {
  const id = functionOf(template, door)!;
  const of = (type: string): Resource['Properties'] =>
    ofType(template, type).find(([, resource]) => JSON.stringify(resource).includes(`"${id}"`))![1].Properties;
  const own = template.Resources[id]!.Properties;
  return {
    own,
    variables: (own['Environment'] as { Variables: Record<string, unknown> }).Variables,
    mapping: () => of('AWS::Lambda::EventSourceMapping'),
    schedule: () => of('AWS::Scheduler::Schedule'),
    queue: () => template.Resources[pointsTo(of('AWS::Lambda::EventSourceMapping')['EventSourceArn'])!]!.Properties,
    route: (key: string) =>
      ofType(template, 'AWS::ApiGatewayV2::Route').find(([, { Properties }]) => Properties['RouteKey'] === key)!,
    remove: (type: string) => {
      const [found] = ofType(template, type).find(([, resource]) => JSON.stringify(resource).includes(`"${id}"`))!;
      delete template.Resources[found];
    },
  };
};
type Parts = ReturnType<typeof parts>;

const filters = (of: Parts) => (of.mapping()['FilterCriteria'] as { Filters: { Pattern: string }[] }).Filters;
const table = Object.keys(main.Resources).find((id) => main.Resources[id]!.Type === 'AWS::DynamoDB::GlobalTable')!;
const delivery = pointsTo(parts(main, 'note-delivery').mapping()['EventSourceArn'])!;

describe('each alteration of the template is named', () => {
  const alterations: readonly (readonly [
    what: string,
    door: DoorName,
    alter: (of: Parts, template: Template) => unknown,
    named: readonly string[],
  ])[] = [
    ['more time', 'send-mail', (of) => (of.own['Timeout'] = 61), ['send-mail: timeoutSeconds is 61, doors.ts says 60']],
    ['less memory', 'sweep', (of) => (of.own['MemorySize'] = 128), ['sweep: memoryMb is 128, doors.ts says 512']],
    [
      'a variable too many',
      'summarise',
      (of) => (of.variables['SITE_URL'] = 'https://example.org'),
      ['summarise: environment.SITE_URL is "https://example.org", doors.ts says nothing'],
    ],
    [
      'a variable too few',
      'receive-email',
      (of) => delete of.variables['TABLE'],
      ['receive-email: environment.TABLE is missing, doors.ts says "the table"'],
    ],
    [
      'another word in a variable',
      'send-mail',
      (of) => (of.variables['STAGE'] = 'live'),
      ['send-mail: environment.STAGE is "live", doors.ts says "dev"'],
    ],
    [
      'another thing in a variable',
      'note-delivery',
      (of) => (of.variables['BUCKET'] = { Ref: table }),
      ['note-delivery: environment.BUCKET is "the table", doors.ts says "the bucket of arrivals"'],
    ],
    [
      'another batch',
      'receive-email',
      (of) => (of.mapping()['BatchSize'] = 10),
      ['receive-email: opens.batchSize is 10, doors.ts says 1'],
    ],
    [
      'a batch that waits',
      'receive-email',
      (of) => (of.mapping()['MaximumBatchingWindowInSeconds'] = 60),
      ['receive-email: opens.besides.0 is "MaximumBatchingWindowInSeconds=60", doors.ts says nothing'],
    ],
    [
      'a source that is switched off',
      'summarise',
      (of) => (of.mapping()['Enabled'] = false),
      ['summarise: opens.besides.0 is "Enabled=false", doors.ts says nothing'],
    ],
    [
      'more at once',
      'receive-email',
      (of) => (of.mapping()['ScalingConfig'] = { MaximumConcurrency: 50 }),
      ['receive-email: opens.maxConcurrency is 50, doors.ts says 10'],
    ],
    [
      'dead letters after the first failure',
      'receive-email',
      (of) => ((of.queue()['RedrivePolicy'] as { maxReceiveCount: number }).maxReceiveCount = 1),
      ['receive-email: opens.maxReceives is 1, doors.ts says 5'],
    ],
    [
      'another queue',
      'receive-email',
      (of) => (of.mapping()['EventSourceArn'] = { 'Fn::GetAtt': [delivery, 'Arn'] }),
      [
        'receive-email: opens.from is "delivery", doors.ts says "arriving"',
        'receive-email: opens.maxReceives is 10, doors.ts says 5',
      ],
    ],
    [
      'no source',
      'summarise',
      (of) => of.remove('AWS::Lambda::EventSourceMapping'),
      ['summarise: opens.from is missing, doors.ts says "the table’s stream"'],
    ],
    [
      'no partial failures',
      'note-delivery',
      (of) => delete of.mapping()['FunctionResponseTypes'],
      ['note-delivery: opens.partial is false, doors.ts says true'],
    ],
    [
      'another filter',
      'send-mail',
      (of) => (filters(of)[0]!.Pattern = filters(of)[0]!.Pattern.replace('outbox', 'inbox')),
      ['send-mail: opens.filters.0.dynamodb.NewImage.kind.S.0 is "inbox", doors.ts says "outbox"'],
    ],
    [
      'a filter less',
      'summarise',
      (of) => filters(of).pop(),
      ['summarise: opens.filters.2.dynamodb.Keys.pk.S.0.prefix is missing, doors.ts says "MOVES#"'],
    ],
    [
      'endless retries',
      'summarise',
      (of) => (of.mapping()['MaximumRetryAttempts'] = -1),
      ['summarise: opens.retryAttempts is -1, doors.ts says 10'],
    ],
    [
      'another time',
      'send-digests',
      (of) => (of.schedule()['ScheduleExpression'] = 'rate(1 day)'),
      ['send-digests: opens.expression is "rate(1 day)", doors.ts says "cron(0/5 * * * ? *)"'],
    ],
    [
      'another zone',
      'send-digests',
      (of) => (of.schedule()['ScheduleExpressionTimezone'] = 'UTC'),
      ['send-digests: opens.timeZone is "UTC", doors.ts says "America/New_York"'],
    ],
    [
      'a schedule that sleeps',
      'sweep',
      (of) => (of.schedule()['State'] = 'DISABLED'),
      ['sweep: opens.state is "DISABLED", doors.ts says "ENABLED"'],
    ],
    [
      'a route elsewhere',
      'public-site',
      (of) => (of.route('GET /health')[1].Properties['RouteKey'] = 'GET /elsewhere'),
      [
        'public-site: opens.GET /health is missing, doors.ts says "open"',
        'public-site: opens.GET /elsewhere is "open", doors.ts says nothing',
      ],
    ],
  ];

  it.each(alterations)('%s (%s)', (_what, door, alter, named) => {
    const altered = structuredClone(main);
    alter(parts(altered, door), altered);
    const found = differences(altered, doors, installation);
    expect(found).toEqual(expect.arrayContaining([...named]));
    for (const difference of found) expect(difference).toMatch(new RegExp(`^${door}: `));
  });

  it('a function that is no door, and a door without a function', () => {
    const altered = structuredClone(main);
    parts(altered, 'sweep').own['Description'] = 'Rolling Text: broom';
    const named = [`the function ${functionOf(main, 'sweep')} is no door`, 'sweep has no function'];
    expect(differences(altered, doors, installation)).toEqual(named);
  });
});
