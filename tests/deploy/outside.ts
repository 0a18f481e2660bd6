import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Deployed } from './cdk.ts';
import type { Emulator } from './emulator.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

export interface Sent {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** What can be done and seen without being one of the functions. */
export const outside = (emulator: Emulator) => {
  const s3 = new S3Client({ endpoint: emulator.endpoint, region: 'us-east-1', forcePathStyle: true, credentials });

  /** Emulators tell services apart by the credential's scope; they check no signature. */
  const ask = async (service: string, at: string, init: RequestInit = {}): Promise<string> => {
    const scope = `test/20260101/us-east-1/${service}/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`;
    const response = await fetch(`${emulator.endpoint}${at}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string> | undefined), authorization },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${service} ${at}: ${response.status} ${text}`);
    return text;
  };

  const queues = async (action: string, body: object): Promise<Record<string, unknown>> => {
    const headers = { 'x-amz-target': `AmazonSQS.${action}`, 'content-type': 'application/x-amz-json-1.0' };
    const text = await ask('sqs', '/', { method: 'POST', headers, body: JSON.stringify(body) });
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  };

  return {
    ask,
    queues,

    /** As the rule of an inbox does it: the object's name is SES's own message id. */
    deliver: async (to: Deployed, inbox: string, id: string, raw: string): Promise<void> => {
      await s3.send(new PutObjectCommand({ Bucket: to.bucket, Key: `arriving/${inbox}/${id}`, Body: raw }));
    },

    /** The names of what lies under a prefix now. */
    kept: async (of: Deployed, prefix: string): Promise<string[]> => {
      const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: of.bucket, Prefix: prefix }));
      return (Contents ?? []).map(({ Key }) => Key ?? '');
    },

    /** Has a schedule tick as often as a test can wait for, and says how often it ticked before. */
    hurry: async (stack: string, door: string, expression: string): Promise<string> => {
      const { Schedules } = JSON.parse(await ask('scheduler', `/schedules?ScheduleGroup=${stack}`)) as {
        Schedules: { Name: string }[];
      };
      const name = Schedules.map(({ Name }) => Name).find((one) => one.startsWith(`${stack}-${door}`)) ?? '';
      const at = `/schedules/${name}`;
      const now = JSON.parse(await ask('scheduler', `${at}?groupName=${stack}`)) as { ScheduleExpression: string };
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ ...now, ScheduleExpression: expression });
      await ask('scheduler', at, { method: 'PUT', headers, body });
      return now.ScheduleExpression;
    },

    sent: async (): Promise<Sent[]> => {
      const { messages } = JSON.parse(await ask('ses', '/_ministack/ses/messages')) as {
        messages: Record<string, { Source: string; To: string[]; Subject: string; BodyText: string }[]>;
      };
      return Object.values(messages)
        .flat()
        .map(({ Source, To, Subject, BodyText }) => ({ from: Source, to: To, subject: Subject, text: BodyText }));
    },

    /** Logical name → physical name of everything that the stack made. */
    resources: async (stack: string): Promise<ReadonlyMap<string, string>> => {
      const text = await ask('cloudformation', `/?Action=DescribeStackResources&StackName=${stack}`);
      const pair = /<LogicalResourceId>([^<]+)<\/LogicalResourceId><PhysicalResourceId>([^<]+)<\/PhysicalResourceId>/g;
      return new Map([...text.matchAll(pair)].map(([, logical = '', physical = '']) => [logical, physical]));
    },
  };
};

export type Outside = ReturnType<typeof outside>;
