import { type Door, type DoorName, doors } from '#infra/doors.ts';
import { type Template, ofType, pointsTo } from '#tests/support/synth.ts';
import { functionOf } from '#tests/support/wiring.ts';
import type { Ask, Statement } from './policy.ts';
import type { Named } from './requests.ts';
import { valueOf } from './values.ts';

/** A door as it stands in a template: what it is allowed, what its things are called, what AWS asks on its behalf. */
export interface Deployed {
  readonly door: Door;
  readonly statements: readonly Statement[];
  readonly named: Named;
  readonly served: readonly Ask[];
}

export type Installation = Readonly<Record<DoorName, Deployed>>;

interface RawStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Statement['conditions'];
}

export const installed = (template: Template): Installation =>
  Object.fromEntries(doors.map((door) => [door.name, deployed(template, door)])) as Installation;

const list = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

const statementsOf = (template: Template, raw: readonly RawStatement[]): Statement[] =>
  raw.map((statement) => ({
    sid: statement.Sid ?? 'without a name',
    effect: statement.Effect,
    actions: list(statement.Action),
    resources: list(statement.Resource).map((resource) => valueOf(template, resource)),
    conditions: statement.Condition ?? {},
  }));

const deployed = (template: Template, door: Door): Deployed => {
  const id = functionOf(template, door.name);
  if (id === undefined) throw new Error(`${door.name} has no function in the template`);
  const { Role, Environment } = template.Resources[id]!.Properties;
  const settings = (Environment as { Variables: Record<string, unknown> }).Variables;
  const [, set] = ofType(template, 'AWS::SES::ConfigurationSet')[0]!;
  return {
    door,
    statements: statementsOf(template, policiesOf(template, pointsTo(Role) ?? '')),
    named: {
      // A door that knows no table has none to ask.
      table: settings['TABLE'] === undefined ? 'none' : valueOf(template, settings['TABLE']),
      bucket: valueOf(template, settings['BUCKET']),
      configurationSet: String(set.Properties['Name']),
    },
    served: servedTo(template, door, id),
  };
};

/** Those written into the role, and those attached to it from elsewhere. */
const policiesOf = (template: Template, role: string): RawStatement[] => {
  const documents = (template.Resources[role]?.Properties['Policies'] ?? []) as {
    PolicyDocument: { Statement: RawStatement[] };
  }[];
  const attached = ofType(template, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => list(Properties['Roles'] as unknown[]).some((one) => pointsTo(one) === role))
    .map(([, { Properties }]) => ({ PolicyDocument: Properties['PolicyDocument'] as { Statement: RawStatement[] } }));
  return [...documents, ...attached].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
};

const each = (actions: readonly string[], resource: string): Ask[] =>
  actions.map((action) => ({ action, resource, context: {} }));

const fromQueue = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
const fromStream = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];

/** What Lambda does with the door's own role, by what opens it (`doors.ts`) and where the template's wiring leads. */
const servedTo = (template: Template, door: Door, id: string): Ask[] => {
  const group = (template.Resources[id]!.Properties['LoggingConfig'] as { LogGroup: { Ref: string } }).LogGroup.Ref;
  const log = each(
    ['logs:CreateLogStream', 'logs:PutLogEvents'],
    valueOf(template, { 'Fn::GetAtt': [group, 'Arn'] }).replace(/\*$/, 'log-stream:one'),
  );
  const wired = (type: string): Record<string, unknown> =>
    ofType(template, type).find(([, { Properties }]) => pointsTo(Properties['FunctionName']) === id)?.[1].Properties ??
    {};
  const failed = (type: string): Ask[] => {
    const { OnFailure } = wired(type)['DestinationConfig'] as { OnFailure: { Destination: unknown } };
    return each(['sqs:SendMessage'], valueOf(template, OnFailure.Destination));
  };
  const source = (): string => valueOf(template, wired('AWS::Lambda::EventSourceMapping')['EventSourceArn']);
  switch (door.source.kind) {
    case 'queue':
      return [...log, ...each(fromQueue, source())];
    case 'stream':
      return [...log, ...each(fromStream, source()), ...failed('AWS::Lambda::EventSourceMapping')];
    case 'schedule':
      return [...log, ...failed('AWS::Lambda::EventInvokeConfig')];
    case 'http':
      return log;
  }
};
