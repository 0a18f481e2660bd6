import { createHmac, timingSafeEqual } from 'node:crypto';
import { localCredentials } from './children.ts';

/**
 * What S3 checks of a presigned POST and s3rver does not: the policy's signature, its end, and that every field and the
 * file's size are as it says (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html).
 */
export interface Refused {
  readonly status: 400 | 403;
  readonly code: 'AccessDenied' | 'EntityTooLarge' | 'EntityTooSmall' | 'InvalidArgument' | 'SignatureDoesNotMatch';
  readonly message: string;
}

type Condition = Record<string, string> | readonly [string, ...unknown[]];

const denied = (why: string): Refused => ({
  status: 403,
  code: 'AccessDenied',
  message: `Invalid according to Policy: ${why}`,
});

/** Null when the form may be stored. Field names come in lower case. */
export const refusalOf = (
  fields: ReadonlyMap<string, string>,
  bytes: number,
  bucket: string,
  now: number,
): Refused | null => {
  const encoded = fields.get('policy');
  if (encoded === undefined)
    return { status: 403, code: 'AccessDenied', message: 'Access Denied: the form has no policy' };
  if (!signed(encoded, fields))
    return { status: 403, code: 'SignatureDoesNotMatch', message: 'The signature does not match the policy' };
  const policy = read(encoded);
  if (policy === null) return { status: 400, code: 'InvalidArgument', message: 'The policy is not a policy document' };
  if (!(Date.parse(policy.expiration) > now)) return denied('Policy expired.');
  const covered = new Set(['policy', 'x-amz-signature', 'file', 'bucket']);
  for (const condition of policy.conditions) {
    const refused = Array.isArray(condition)
      ? listed(condition as readonly unknown[], fields, bytes, bucket, covered)
      : named(condition as Record<string, string>, fields, bucket, covered);
    if (refused !== null) return refused;
  }
  const extra = [...fields.keys()].find((name) => !covered.has(name) && !name.startsWith('x-ignore-'));
  return extra === undefined ? null : denied(`Extra input fields: ${extra}`);
};

const read = (encoded: string): { expiration: string; conditions: readonly Condition[] } | null => {
  try {
    const policy = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as {
      expiration?: unknown;
      conditions?: unknown;
    };
    return typeof policy.expiration === 'string' && Array.isArray(policy.conditions)
      ? { expiration: policy.expiration, conditions: policy.conditions as readonly Condition[] }
      : null;
  } catch {
    return null;
  }
};

const signed = (policy: string, fields: ReadonlyMap<string, string>): boolean => {
  const [accessKey, day, region, service, end] = (fields.get('x-amz-credential') ?? '').split('/');
  if (accessKey !== localCredentials.accessKeyId || day === undefined || region === undefined) return false;
  if (service !== 's3' || end !== 'aws4_request') return false;
  const key = [day, region, service, end].reduce<Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${localCredentials.secretAccessKey}`),
  );
  const right = createHmac('sha256', key).update(policy).digest();
  const given = Buffer.from(fields.get('x-amz-signature') ?? '', 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
};

const valueOf = (name: string, fields: ReadonlyMap<string, string>, bucket: string): string =>
  name === 'bucket' ? bucket : (fields.get(name) ?? '');

const named = (
  condition: Record<string, string>,
  fields: ReadonlyMap<string, string>,
  bucket: string,
  covered: Set<string>,
): Refused | null => {
  for (const [field, wanted] of Object.entries(condition)) {
    const name = field.toLowerCase();
    covered.add(name);
    if (valueOf(name, fields, bucket) !== wanted)
      return denied(`Policy Condition failed: ["eq", "$${field}", "${wanted}"]`);
  }
  return null;
};

const listed = (
  [operator, field, value]: readonly unknown[],
  fields: ReadonlyMap<string, string>,
  bytes: number,
  bucket: string,
  covered: Set<string>,
): Refused | null => {
  if (String(operator).toLowerCase() === 'content-length-range') {
    if (bytes < Number(field))
      return {
        status: 400,
        code: 'EntityTooSmall',
        message: 'Your proposed upload is smaller than the minimum allowed size',
      };
    if (bytes > Number(value))
      return { status: 400, code: 'EntityTooLarge', message: 'Your proposed upload exceeds the maximum allowed size' };
    return null;
  }
  const name = String(field).replace(/^\$/, '').toLowerCase();
  covered.add(name);
  const given = valueOf(name, fields, bucket);
  const holds =
    operator === 'eq' ? given === String(value) : operator === 'starts-with' ? given.startsWith(String(value)) : false;
  return holds
    ? null
    : denied(`Policy Condition failed: ["${String(operator)}", "${String(field)}", "${String(value)}"]`);
};
