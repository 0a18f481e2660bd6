import type { Template } from '#tests/support/synth.ts';

/** What a template's references are worth once it is deployed: a name for each `Ref`, an ARN for each `Arn`. */
const region = 'us-east-1';
const account = '000000000000';

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::AccountId': account,
  'AWS::URLSuffix': 'amazonaws.com',
};

const arn = (service: string, rest: string): string => `arn:aws:${service}:${region}:${account}:${rest}`;

export const tableArn = (name: string): string => arn('dynamodb', `table/${name}`);
export const bucketArn = (name: string): string => `arn:aws:s3:::${name}`;
export const identityArn = (name: string): string => arn('ses', `identity/${name}`);
export const configurationSetArn = (name: string): string => arn('ses', `configuration-set/${name}`);

const arns: Readonly<Record<string, (id: string) => string>> = {
  'AWS::DynamoDB::GlobalTable': tableArn,
  'AWS::S3::Bucket': bucketArn,
  'AWS::SQS::Queue': (id) => arn('sqs', id),
  'AWS::SNS::Topic': (id) => arn('sns', id),
  'AWS::Logs::LogGroup': (id) => arn('logs', `log-group:${id}:*`),
  'AWS::Lambda::Function': (id) => arn('lambda', `function:${id}`),
};

/** @throws where the template refers in a way that this file does not know yet */
export const valueOf = (template: Template, value: unknown): string => {
  if (typeof value === 'string') return value;
  const given = value as {
    Ref?: string;
    'Fn::GetAtt'?: readonly [string, string];
    'Fn::Join'?: readonly [string, readonly unknown[]];
  };
  if (given.Ref !== undefined) return pseudo[given.Ref] ?? given.Ref;
  if (given['Fn::Join'] !== undefined) {
    const [between, parts] = given['Fn::Join'];
    return parts.map((part) => valueOf(template, part)).join(between);
  }
  const [id, attribute] = given['Fn::GetAtt'] ?? [];
  const type = template.Resources[id ?? '']?.Type ?? '';
  const own = arns[type]?.(id ?? '');
  if (own !== undefined && attribute === 'Arn') return own;
  if (own !== undefined && attribute === 'StreamArn') return `${own}/stream/2018-06-18T00:00:00.000`;
  throw new Error(`the value of ${JSON.stringify(value)} is not known here`);
};
