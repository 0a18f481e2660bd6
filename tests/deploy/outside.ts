import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Deployed } from './cdk.ts';
import type { Cloud } from './cloud.ts';
import { signed } from './signature.ts';

export const objectsOf = ({ region, credentials, endpoint }: Cloud): S3Client =>
  new S3Client({ region, credentials, forcePathStyle: true, ...(endpoint === undefined ? {} : { endpoint }) });

/** What can be done and seen without being one of the functions. */
export const outside = (cloud: Cloud) => {
  const s3 = objectsOf(cloud);

  const ask = async (service: string, at: string, init: { method?: string; type?: string; body?: string } = {}) => {
    const { region } = cloud;
    const url = new URL(at, cloud.endpoint ?? `https://${service}.${region}.amazonaws.com`);
    const { method = 'GET', body = '' } = init;
    const target = service === 'sqs' ? { 'x-amz-target': `AmazonSQS.${url.hash.slice(1)}` } : {};
    const headers = { ...target, ...(init.type === undefined ? {} : { 'content-type': init.type }) };
    url.hash = '';
    const request = { service, region, method, url, headers, body };
    const response = await fetch(url, {
      method,
      headers: signed(request, await cloud.credentials(), new Date()),
      ...(body === '' ? {} : { body }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${service} ${at}: ${response.status} ${text}`);
    return text;
  };

  return {
    queues: async (action: string, body: object): Promise<Record<string, unknown>> => {
      const type = 'application/x-amz-json-1.0';
      const text = await ask('sqs', `/#${action}`, { method: 'POST', type, body: JSON.stringify(body) });
      return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    },

    /** As the rule of an inbox does it: the object's name is SES's own message id. */
    deliver: async (to: Deployed, inbox: string, id: string, raw: string): Promise<void> => {
      await s3.send(new PutObjectCommand({ Bucket: to.bucket, Key: `arriving/${inbox}/${id}`, Body: raw }));
    },

    /** The names of what lies under a prefix now. */
    kept: async (of: Deployed, prefix: string): Promise<string[]> => {
      const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: of.bucket, Prefix: prefix }));
      return (Contents ?? []).map(({ Key }) => Key ?? '');
    },

    /** Sets how often a schedule ticks, and says how often it ticked before. */
    pace: async (stack: string, door: string, expression: string): Promise<string> => {
      const { Schedules } = JSON.parse(await ask('scheduler', `/schedules?ScheduleGroup=${stack}`)) as {
        Schedules: { Name: string }[];
      };
      const name = Schedules.map(({ Name }) => Name).find((one) => one.startsWith(`${stack}-${door}`)) ?? '';
      const now = JSON.parse(await ask('scheduler', `/schedules/${name}?groupName=${stack}`)) as {
        ScheduleExpression: string;
      } & Record<string, unknown>;
      const { ScheduleExpressionTimezone, FlexibleTimeWindow, Target } = now;
      const next = { ScheduleExpression: expression, ScheduleExpressionTimezone, FlexibleTimeWindow, Target };
      const body = JSON.stringify({ ...next, GroupName: stack });
      await ask('scheduler', `/schedules/${name}`, { method: 'PUT', type: 'application/json', body });
      return now.ScheduleExpression;
    },

    /** Every mail that MiniStack sent, on its own page. */
    shown: async (): Promise<{ from: string; to: readonly string[]; text: string }[]> => {
      const { messages } = JSON.parse(await ask('ses', '/_ministack/ses/messages')) as {
        messages: Record<string, { Source: string; To: string[]; BodyText: string }[]>;
      };
      return Object.values(messages)
        .flat()
        .map(({ Source, To, BodyText }) => ({ from: Source, to: To, text: BodyText }));
    },

    /** Logical name → physical name of everything that the stack made. */
    resources: async (stack: string): Promise<ReadonlyMap<string, string>> => {
      const found = new Map<string, string>();
      const of = (xml: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
      for (let more = true, token = ''; more; more = token !== '') {
        const next = token === '' ? '' : `&NextToken=${encodeURIComponent(token)}`;
        const asked = `/?Action=ListStackResources&StackName=${stack}&Version=2010-05-15${next}`;
        const text = await ask('cloudformation', asked);
        for (const member of text.split('<member>').slice(1))
          found.set(of(member, 'LogicalResourceId'), of(member, 'PhysicalResourceId'));
        token = of(text, 'NextToken');
      }
      return found;
    },
  };
};

export type Outside = ReturnType<typeof outside>;
