import { CreateBucketCommand, GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { localCredentials, localRegion } from '#infra/local/children.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startObjects } from '#infra/local/objects.ts';
import { liveRoom } from '#platform/room.ts';
import { openStore } from '#store/open-store.ts';
import { liveInstallation } from '#tests/support/iam/live.ts';
import { anUploader } from '#tests/support/uploader.ts';

/**
 * A browser posts its file past us, with a form that we signed: what the bucket refuses is all the protection there is.
 * Against the gate of one machine, or where AWS_ENDPOINT_URL_S3 names one (`npm run test:store`), against a second
 * implementation that checks signatures and policies.
 */
const elsewhere = process.env['AWS_ENDPOINT_URL_S3'] || undefined;
const key = 'uploads/form-token/1/Proposal é.docx';
const type = 'application/octet-stream';
const redirect = 'https://site.example/contribute/form-token';
const file = 'PK some bytes';

let endpoint: string;
let bucket: string;
let owner: S3Client;
let stop: () => Promise<void>;

const clientAs = (credentials: { accessKeyId: string; secretAccessKey: string }): S3Client =>
  new S3Client({
    ...{ endpoint, forcePathStyle: true, region: localRegion, credentials },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });

beforeAll(async () => {
  if (elsewhere !== undefined) {
    endpoint = elsewhere;
    bucket = `uploads-${String(process.pid)}`;
    owner = clientAs({ accessKeyId: 'test', secretAccessKey: 'test' });
    await owner.send(new CreateBucketCommand({ Bucket: bucket }));
    stop = async () => undefined;
    return;
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'uploads-'));
  const objects = await startObjects({ dataDir, onEvent: () => undefined });
  ({ endpoint, bucket } = objects);
  owner = clientAs(localCredentials);
  stop = async () => {
    await objects.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
});
afterAll(async () => {
  owner.destroy();
  await stop();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Form {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

const formBy = (objects: S3Client, changes: Partial<{ key: string; maxBytes: number }> = {}): Promise<Form> =>
  openStore({
    ...liveRoom(),
    objects,
    environment: (name) => ({ TABLE: 't', BUCKET: bucket })[name as string],
  }).presignUpload({ key, type, maxBytes: 20, redirect, ...changes });

const post = async (
  form: Form,
  words: string | Uint8Array<ArrayBuffer> = file,
): Promise<{ status: number; code: string }> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  body.append('file', new Blob([words]), 'x.docx');
  const answer = await fetch(form.url, { method: 'POST', body, redirect: 'manual' });
  return { status: answer.status, code: /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] ?? '' };
};
const changed = (form: Form, fields: Record<string, string | undefined>): Form => ({
  url: form.url,
  fields: Object.fromEntries(
    Object.entries({ ...form.fields, ...fields }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ),
});
const isThere = (at: string): Promise<boolean> =>
  owner.send(new HeadObjectCommand({ Bucket: bucket, Key: at })).then(
    () => true,
    () => false,
  );

describe('an upload by the form that we signed', () => {
  it('is stored under its key, with its type, byte for byte, and leads back to the page', async () => {
    const form = await formBy(owner);
    const words = Uint8Array.from([80, 75, 3, 4, 0, 255, 13, 10, 45, 45]);
    expect((await post(form, words)).status).toBe(303);
    const stored = await owner.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    expect(stored.ContentType).toBe(type);
    expect(await stored.Body?.transformToByteArray()).toEqual(words);
  });

  it('may be as large as was agreed, to the byte', async () => {
    expect((await post(await formBy(owner), 'x'.repeat(20))).status).toBe(303);
  });

  const other = 'uploads/form-token/2/refused.docx';
  it.each<[string, Record<string, string | undefined>, string, number, string]>([
    ['one byte too large', {}, 'x'.repeat(21), 400, 'EntityTooLarge'],
    ['empty', {}, '', 400, 'EntityTooSmall'],
    ['under another key', { key: other }, file, 403, 'AccessDenied'],
    ['into what arrived', { key: 'arriving/form/x.json' }, file, 403, 'AccessDenied'],
    ['of another type', { 'Content-Type': 'text/html' }, file, 403, 'AccessDenied'],
    ['of no type', { 'Content-Type': undefined }, file, 403, 'AccessDenied'],
    ['that leads elsewhere', { success_action_redirect: 'https://evil.example/' }, file, 403, 'AccessDenied'],
    ['with a field that nobody agreed to', { 'x-amz-meta-more': 'more' }, file, 403, 'AccessDenied'],
    ['with an altered signature', { 'X-Amz-Signature': '0'.repeat(64) }, file, 403, 'SignatureDoesNotMatch'],
  ])('%s is refused', async (_what, fields, words, status, code) => {
    const fresh = await formBy(owner, { key: 'uploads/form-token/3/never.docx' });
    expect(await post(changed(fresh, fields), words)).toEqual({ status, code });
    for (const at of [other, 'arriving/form/x.json', 'uploads/form-token/3/never.docx'])
      expect(await isThere(at)).toBe(false);
  });

  it('with a policy of the sender’s own making is refused', async () => {
    const form = await formBy(owner);
    const policy = JSON.parse(Buffer.from(form.fields['Policy'] ?? '', 'base64').toString('utf8')) as {
      conditions: unknown[];
    };
    const wider = policy.conditions.map((one) =>
      Array.isArray(one) && one[0] === 'content-length-range' ? [one[0], 1, 1_000_000] : one,
    );
    const Policy = Buffer.from(JSON.stringify({ ...policy, conditions: wider })).toString('base64');
    expect(await post(changed(form, { Policy }), 'x'.repeat(100))).toEqual({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
  });

  it('signed by a key that nobody gave out is refused', async () => {
    const stranger = clientAs({ accessKeyId: 'AKIASTRANGER00000000', secretAccessKey: 'guessed' });
    expect((await post(await formBy(stranger, { key: other }))).status).toBe(403);
    expect(await isThere(other)).toBe(false);
  });

  it.each([
    ['four minutes old is taken', 4, 303, ''],
    ['older than its five minutes is refused', 6, 403, 'AccessDenied'],
  ])('%s', async (_what, minutes, status, code) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - minutes * 60_000 });
    const form = await formBy(owner);
    vi.useRealTimers();
    expect(await post(form)).toEqual({ status, code });
  });
});

describe.runIf(elsewhere !== undefined)('an upload is taken by the policy of whoever signed it', () => {
  beforeAll(() => {
    liveInstallation(); // synthesized before the clock of a test runs
  });

  it.each([
    ['public-site', 303, ''],
    ['send-mail', 403, 'AccessDenied'],
    ['receive-email', 403, 'AccessDenied'],
  ] as const)('%s: %i', async (door, status, code) => {
    const signer = clientAs(await anUploader(endpoint, door, bucket));
    const own = `uploads/by-${door}/1/x.docx`;
    expect(await post(await formBy(signer, { key: own }))).toEqual({ status, code });
    expect(await isThere(own)).toBe(status === 303);
  });

  it('public-site, into another folder: 403', async () => {
    const signer = clientAs(await anUploader(endpoint, 'public-site', bucket));
    expect(await post(await formBy(signer, { key: 'kept/x' }))).toEqual({ status: 403, code: 'AccessDenied' });
  });
});
