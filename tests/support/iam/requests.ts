import { bucketArn, configurationSetArn, identityArn, tableArn } from './values.ts';
import type { Ask } from './policy.ts';

/**
 * What AWS checks before it carries out a request of the SDK
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/). A request without a line here is an error.
 */
export interface Named {
  /** What a door's TABLE, BUCKET and sender are called once deployed. */
  readonly table: string;
  readonly bucket: string;
  readonly configurationSet: string;
}

type Input = Readonly<Record<string, unknown>>;

const ask = (action: string, resource: string, context: Ask['context'] = {}): Ask => ({ action, resource, context });

const onTable = (action: string) => (_: Input, named: Named) => [ask(`dynamodb:${action}`, tableArn(named.table))];

const onObject =
  (action: string) =>
  ({ Key }: Input, { bucket }: Named) => [ask(`s3:${action}`, `${bucketArn(bucket)}/${String(Key)}`)];

/** A part of a transaction asks for what it would ask for alone. */
const parts = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
} as const;

const transaction = ({ TransactItems }: Input, { table }: Named): Ask[] =>
  (TransactItems as Input[]).flatMap((part) =>
    Object.keys(part).map((name) => ask(`dynamodb:${parts[name as keyof typeof parts]}`, tableArn(table))),
  );

const listed =
  (action: string) =>
  ({ IndexName }: Input, { table }: Named) => [
    ask(
      `dynamodb:${action}`,
      typeof IndexName === 'string' ? `${tableArn(table)}/index/${IndexName}` : tableArn(table),
    ),
  ];

const mailed = ({ Source }: Input, { configurationSet }: Named): Ask[] => {
  const address = String(Source);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const context = { 'ses:FromAddress': address };
  // The identity's own configuration set is used without being named, and is asked for all the same.
  return [
    ask('ses:SendRawEmail', identityArn(domain), context),
    ask('ses:SendRawEmail', configurationSetArn(configurationSet), context),
  ];
};

const requests: Readonly<Record<string, (input: Input, named: Named) => Ask[]>> = {
  GetItem: onTable('GetItem'),
  PutItem: onTable('PutItem'),
  UpdateItem: onTable('UpdateItem'),
  DeleteItem: onTable('DeleteItem'),
  BatchGetItem: onTable('BatchGetItem'),
  BatchWriteItem: onTable('BatchWriteItem'),
  Query: listed('Query'),
  Scan: listed('Scan'),
  TransactWriteItems: transaction,
  TransactGetItems: transaction,
  GetObject: onObject('GetObject'),
  HeadObject: onObject('GetObject'),
  PutObject: onObject('PutObject'),
  DeleteObject: onObject('DeleteObject'),
  CopyObject: ({ Key, CopySource }, named) => {
    const source = decodeURIComponent(String(CopySource));
    return [
      ...onObject('GetObject')({ Key: source.slice(source.indexOf('/') + 1) }, named),
      ...onObject('PutObject')({ Key }, named),
    ];
  },
  ListObjectsV2: ({ Prefix }, { bucket }) => [
    ask('s3:ListBucket', bucketArn(bucket), { 's3:prefix': typeof Prefix === 'string' ? Prefix : '' }),
  ],
  SendRawEmail: mailed,
};

export const asksOf = (request: string, input: Input, named: Named): Ask[] => {
  const asked = requests[request];
  if (asked === undefined) throw new Error(`what ${request} asks for is not known here`);
  return asked(input, named);
};

/** What makes a missing object read as missing (404) and not as forbidden (403). */
export const asksOfMiss = ({ bucket }: Named): Ask[] => [ask('s3:ListBucket', bucketArn(bucket))];
