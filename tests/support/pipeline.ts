import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { localCredentials, localRegion } from '#infra/local/children.ts';
import { engineBinary } from '#infra/local/dynamo.ts';
import { type MachineOptions, startMachine } from '#infra/local/machine.ts';
import { sendRawMail } from '#infra/local/send-raw-mail.ts';
import type { ShownMail } from '#infra/local/sent-mail.ts';
import { liveInstallation } from './iam/live.ts';
import { type Watch, watch } from './iam/watch.ts';
import { until } from './until.ts';

/** The whole pipeline with its real doors, on ports of its own, spoken to from outside by SMTP and HTTP. */
export const pipelineSkipped = engineBinary() === null && process.env['AWS_ENDPOINT_URL_DYNAMODB'] === undefined;
if (pipelineSkipped) process.stderr.write('journeys: skipped, no DynamoDB engine for this platform\n');

export const inboxes = ['conventionalarms-unoda@un.org', 'poarevcon3fr.dt@diplomatie.gouv.fr'];

export interface ShownSubmission {
  readonly reference: string;
  readonly delegation: string | null;
  readonly trust: string;
  readonly disposition: string;
  readonly imported: boolean;
  readonly receivedAt: string;
  readonly inboxes: string[];
  readonly items: { id: number; target: string; kind: string; state: { workflow: string } }[];
}

export interface Pipeline {
  readonly site: string;
  /** Where every mail sent is shown. */
  readonly sentMail: string;
  readonly dataDir: string;
  /** Gives the server's answer; rejects when it refuses. */
  readonly mail: (raw: string, to?: readonly string[]) => Promise<string>;
  readonly outbox: (to?: string) => Promise<ShownMail[]>;
  /** Waits for the n-th mail to an address and gives all to it. */
  readonly mailed: (to: string, n?: number, ms?: number) => Promise<ShownMail[]>;
  readonly api: (path: string) => Promise<unknown>;
  readonly submissions: () => Promise<ShownSubmission[]>;
  readonly post: (path: string, fields: [string, string][], headers?: Record<string, string>) => Promise<Response>;
  readonly outboxPost: (path: string, body: unknown) => Promise<Response>;
  /** An object in the bucket, past every door. */
  readonly put: (key: string, body: string | Uint8Array) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly moveClock: (move: string) => Promise<void>;
  readonly state: () => Promise<{
    waiting: Record<string, number>;
    deadLetters: Record<string, number>;
  }>;
  /** What the doors asked of AWS. */
  readonly watched: Watch;
  /** Rejects when a door asked for what the deployed policies do not allow. */
  readonly stop: () => Promise<void>;
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'journey-'));

/** Each door works under the policies of the synthesized template: what they refuse there, they refuse here. */
export const startPipeline = async (over: Partial<MachineOptions> = {}): Promise<Pipeline> => {
  const watched = watch(liveInstallation());
  const dataDir = over.dataDir ?? newDataDir();
  const machine = await startMachine({
    ports: { http: 0, smtp: 0, outbox: 0 },
    trust: 'known',
    conferenceClock: null,
    dynamoEndpoint: process.env['AWS_ENDPOINT_URL_DYNAMODB'],
    tell: () => undefined,
    furnish: watched.furnish,
    ...over,
    dataDir,
  });
  const site = `http://127.0.0.1:${machine.ports.http}`;
  const sentMail = `http://127.0.0.1:${machine.ports.outbox}`;
  const json = async (url: string): Promise<unknown> => {
    // The pipeline works in this process: while it reads for long, a kept connection dies of its server's patience.
    const answer = await fetch(url, { headers: { connection: 'close' } });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return answer.json();
  };
  const control = (path: string, body: unknown): Promise<Response> =>
    fetch(`${site}/_local/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const outbox = async (to?: string): Promise<ShownMail[]> =>
    ((await json(`${sentMail}/messages`)) as ShownMail[]).filter((mail) => to === undefined || mail.to.includes(to));
  const inBucket = async (work: (client: S3Client) => Promise<unknown>): Promise<void> => {
    const { endpoints } = (await json(`${site}/_local/state`)) as { endpoints: { objects: string } };
    const client = new S3Client({
      endpoint: endpoints.objects,
      region: localRegion,
      credentials: localCredentials,
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
    });
    await work(client);
    client.destroy();
  };
  const api = (path: string): Promise<unknown> => json(`${site}/api/v1${path}`);
  return {
    site,
    sentMail,
    dataDir,
    outbox,
    api,
    mail: (raw, to = inboxes) =>
      sendRawMail(machine.ports.smtp, { raw: Buffer.from(raw), from: /<([^>]*)>/.exec(raw)?.[1] ?? '', to }),
    mailed: async (to, n = 1, ms = 15_000) => {
      await until(async () => (await outbox(to)).length >= n, ms);
      return outbox(to);
    },
    submissions: async () => ((await api('/submissions')) as { results: ShownSubmission[] }).results,
    post: (path, fields, headers = {}) =>
      fetch(`${site}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' }),
    outboxPost: (path, body) => fetch(`${sentMail}${path}`, { method: 'POST', body: JSON.stringify(body) }),
    moveClock: async (move) => {
      const moved = await control('clock', { move });
      if (!moved.ok) throw new Error(await moved.text());
    },
    state: async () => (await json(`${site}/_local/state`)) as Awaited<ReturnType<Pipeline['state']>>,
    watched,
    put: (Key, Body) => inBucket((client) => client.send(new PutObjectCommand({ Bucket: 'rolling-text', Key, Body }))),
    remove: (Key) => inBucket((client) => client.send(new DeleteObjectCommand({ Bucket: 'rolling-text', Key }))),
    stop: async () => {
      await machine.stop();
      const denied = watched.denied();
      if (denied.length > 0) throw new Error(denied.join('\n'));
    },
  };
};

/** Until nothing waits in a queue, and a little longer: for what must not happen. */
export const quiet = async (pipeline: Pipeline, ms = 400): Promise<void> => {
  await until(async () => Object.values((await pipeline.state()).waiting).every((count) => count === 0));
  await new Promise((resolve) => setTimeout(resolve, ms));
  await until(async () => Object.values((await pipeline.state()).waiting).every((count) => count === 0));
};

let letters = 0;
/** A letter of a delegation, in the manner of CONTRACT.md's acceptance scripts. */
export const letter = (over: {
  readonly text?: string;
  readonly from?: string;
  readonly name?: string;
  readonly state?: string;
  readonly id?: string;
  readonly headers?: readonly string[];
}): string => {
  const { from = 'anna.keller@mission-switzerland.example', name = 'Anna Keller', state = 'Switzerland' } = over;
  const text = over.text ?? 'Section II, paragraph 19: replace "terrorists" with "unauthorized recipients".';
  return [
    `From: ${name} <${from}>`,
    `To: ${inboxes.join(', ')}`,
    `Subject: ${state} - Draft 2`,
    'Date: Mon, 18 Jun 2018 08:00:00 -0400',
    `Message-ID: <${over.id ?? `letter-${(letters += 1)}`}@mission.example>`,
    ...(over.headers ?? []),
    '',
    text,
    '',
    name,
    state,
    '',
  ].join('\r\n');
};
