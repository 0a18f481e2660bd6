import type { DoorName } from '#infra/doors.ts';
import { localRegion } from '#infra/local/children.ts';
import { signed } from '#tests/deploy/signature.ts';
import { liveInstallation } from './iam/live.ts';

const root = { accessKeyId: 'test', secretAccessKey: 'test' };

/** IAM's own interface, which the product has no client of. */
const iam = async (endpoint: string, fields: Record<string, string>): Promise<string> => {
  const body = new URLSearchParams({ ...fields, Version: '2010-05-08' }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const url = new URL(`${endpoint}/`);
  const request = { service: 'iam', region: localRegion, method: 'POST', url, headers, body };
  const answer = await fetch(url, { method: 'POST', body, headers: signed(request, root, new Date()) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`IAM refused ${fields['Action'] ?? ''}: ${text}`);
  return text;
};

/** A user of an emulator that enforces policies, who may what the template lets a door do, in a bucket of ours. */
export const anUploader = async (
  endpoint: string,
  door: DoorName,
  bucket: string,
): Promise<{ accessKeyId: string; secretAccessKey: string }> => {
  const { statements, named } = liveInstallation()[door];
  const Statement = statements.map(({ sid, effect, actions, resources, conditions }) => ({
    ...{ Sid: sid, Effect: effect, Action: actions, Condition: conditions },
    Resource: resources.map((resource) => resource.replace(`:::${named.bucket}`, `:::${bucket}`)),
  }));
  const UserName = `${door}-${Math.random().toString(36).slice(2)}`;
  await iam(endpoint, { Action: 'CreateUser', UserName });
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  await iam(endpoint, { Action: 'PutUserPolicy', UserName, PolicyName: 'door', PolicyDocument });
  const made = await iam(endpoint, { Action: 'CreateAccessKey', UserName });
  const field = (name: string): string => new RegExp(`<${name}>([^<]+)</${name}>`).exec(made)?.[1] ?? '';
  return { accessKeyId: field('AccessKeyId'), secretAccessKey: field('SecretAccessKey') };
};
