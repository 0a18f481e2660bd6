import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { S3Event } from 'aws-lambda';
import S3rver, { type Context } from 's3rver';
import { localRegion } from './children.ts';
import { DurableObjects } from './durable-objects.ts';
import { type Refused, refusalOf } from './post-policy.ts';

/**
 * The process of the local object server: s3rver over durable files, with the checks in front that it lacks, and every
 * object that came or went told to the parent as S3 tells it. `objects.ts` starts it.
 */
const [dataDir, portText, bucket] = process.argv.slice(2);
if (dataDir === undefined || portText === undefined || bucket === undefined)
  throw new Error('usage: object-server DATA_DIR PORT BUCKET');

// Ctrl-C reaches the whole group: the parent finishes its work first and then lets us go. Without a parent there is
// nobody to serve.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
// One line that the parent can pass on: a port in use, a folder that cannot be written.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.message}\n`, () => process.exit(1));
});

const directory = join(dataDir, 'objects');
const objects = new DurableObjects(directory, join(dataDir, 'objects-unfinished'));
const server = new S3rver({
  address: '127.0.0.1',
  port: Number(portText),
  directory,
  silent: true,
  vhostBuckets: false,
  configureBuckets: [{ name: bucket }],
});
server.store = server.context.store = objects;

interface Happened {
  readonly name: string;
  readonly key: string;
  readonly size?: number;
  readonly eTag?: string;
}

let sequence = 0;
/** One event as S3 delivers it, its key URL-encoded with spaces as plus signs. */
const announce = (happened: Happened): void => {
  sequence += 1;
  const event: S3Event = {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: localRegion,
        eventTime: new Date().toISOString(),
        eventName: happened.name,
        userIdentity: { principalId: 'AWS:LOCAL' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(), 'x-amz-id-2': 'local' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: { name: bucket, ownerIdentity: { principalId: 'LOCAL' }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(happened.key).replaceAll('%2F', '/').replaceAll('%20', '+'),
            size: happened.size ?? 0,
            eTag: happened.eTag ?? '',
            sequencer: `${Date.now().toString(16).toUpperCase()}${String(sequence).padStart(6, '0')}`,
          },
        },
      },
    ],
  };
  process.send?.(event);
};

server.on('event', ({ Records: [record] }) => {
  const { eventName, s3 } = record as {
    eventName: string;
    s3: { object: { key: string; size?: number; eTag?: string } };
  };
  announce({ name: eventName, ...s3.object });
});

const xml = (context: Context, refused: Refused | { status: number; code: string; message: string }): void => {
  const escaped = refused.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  context.status = refused.status;
  context.type = 'application/xml';
  context.body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${refused.code}</Code><Message>${escaped}</Message></Error>`;
};

/** Longest name of a file less what s3rver appends to it. */
const segmentBytes = 230;
/** Keys become paths: none may climb out of the bucket, and none may be longer than a file system takes. */
const unsafe = (path: string): boolean => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return true;
  }
  return (
    decoded.includes('\0') ||
    decoded
      .slice(1)
      .split('/')
      .some((segment) => segment === '.' || segment === '..' || Buffer.byteLength(segment) > segmentBytes)
  );
};

/** A form larger than this is refused unread; policies of ours stay far below. */
const formBytes = 64 * 1024 * 1024;

const postObject = async (context: Context): Promise<void> => {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of context.req as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total <= formBytes) chunks.push(chunk);
  }
  if (total > formBytes)
    return xml(context, {
      status: 400,
      code: 'EntityTooLarge',
      message: 'Your proposed upload exceeds the maximum allowed size',
    });
  const fields = new Map<string, string>();
  let file: File | null = null;
  try {
    const form = await new Response(Buffer.concat(chunks), {
      headers: { 'content-type': context.headers['content-type'] ?? '' },
    }).formData();
    for (const [name, value] of form.entries()) {
      // S3 ignores what follows the file.
      if (file !== null) break;
      if (typeof value !== 'string') file = value;
      else if (name === 'file') file = new File([value], '');
      else fields.set(name.toLowerCase(), value);
    }
  } catch {
    return xml(context, {
      status: 400,
      code: 'MalformedPOSTRequest',
      message: 'The body is not well-formed multipart/form-data',
    });
  }
  const key = fields.get('key') ?? '';
  if (file === null || key === '')
    return xml(context, { status: 400, code: 'InvalidArgument', message: 'POST requires a key and exactly one file' });
  const refused = refusalOf(fields, file.size, bucket, Date.now());
  if (refused !== null) return xml(context, refused);
  if (unsafe(`/${encodeURIComponent(key)}`))
    return xml(context, { status: 400, code: 'InvalidURI', message: 'Could not store that key' });
  const stored = await objects.putObject({
    bucket,
    key,
    content: Buffer.from(await file.arrayBuffer()),
    metadata: { 'content-type': fields.get('content-type') ?? 'binary/octet-stream' },
  });
  announce({ name: 'ObjectCreated:Post', key, size: stored.size, eTag: stored.md5 });
  context.set('ETag', `"${stored.md5}"`);
  const redirect = fields.get('success_action_redirect');
  if (redirect !== undefined && URL.canParse(redirect)) {
    const to = new URL(redirect);
    to.searchParams.set('bucket', bucket);
    to.searchParams.set('key', key);
    to.searchParams.set('etag', `"${stored.md5}"`);
    context.status = 303;
    context.set('Location', to.href);
    context.body = '';
    return;
  }
  const wanted = fields.get('success_action_status');
  context.status = wanted === '200' ? 200 : wanted === '201' ? 201 : 204;
  context.body = '';
};

server.middleware.unshift(async (context, next) => {
  if (unsafe(context.path))
    return xml(context, { status: 400, code: 'InvalidURI', message: 'Could not parse the specified URI.' });
  if (context.method === 'POST' && (context.headers['content-type'] ?? '').startsWith('multipart/form-data'))
    return context.path.replace(/\/$/, '') === `/${bucket}`
      ? postObject(context)
      : xml(context, { status: 405, code: 'MethodNotAllowed', message: 'A form is posted to the bucket' });
  // s3rver decodes this header as if it were a whole address, which leaves an encoded `+` or `=` of the key as it is.
  const source = context.headers['x-amz-copy-source'];
  if (source !== undefined) context.headers['x-amz-copy-source'] = encodeURI(decodeURIComponent(source));
  return next();
});

await server.run();
process.send?.({ ready: true });
