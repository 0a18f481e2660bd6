import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Cloud } from './cloud.ts';

const run = promisify(execFile);
const top = path.join(import.meta.dirname, '../..');
const program = path.join(top, 'node_modules/.bin/cdk');

export interface Deployed {
  readonly stack: string;
  readonly bucket: string;
  readonly table: string;
  /** Where it says that it answers. */
  readonly siteUrl: string;
  /** Where the HTTP API answers from this machine. */
  readonly site: string;
  readonly said: string;
  readonly seconds: number;
}

const cdk = async (cloud: Cloud, args: readonly string[]): Promise<{ said: string; seconds: number }> => {
  // Its own: `cdk.out` belongs to whoever synthesized last.
  const cloudAssembly = mkdtempSync(path.join(tmpdir(), 'cdk-'));
  const from = performance.now();
  try {
    const { stdout, stderr } = await run(program, [...args, '--output', cloudAssembly], {
      cwd: top,
      env: cloud.environment,
      maxBuffer: 64_000_000,
    });
    return { said: stdout + stderr, seconds: (performance.now() - from) / 1000 };
  } finally {
    rmSync(cloudAssembly, { recursive: true, force: true });
  }
};

export const bootstrap = (cloud: Cloud): Promise<{ said: string; seconds: number }> =>
  cdk(cloud, ['bootstrap', `aws://${cloud.account}/${cloud.region}`]);

/** Everything but the receiving of mail, which no emulator does: mail is put where SES would put it. */
export const deploy = async (
  cloud: Cloud,
  stage: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Deployed> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'outputs-'));
  const file = path.join(folder, 'outputs.json');
  const asked = ['deploy', 'RollingText', '--exclusively', '--require-approval', 'never', '--outputs-file', file];
  const context = Object.entries({ stage, ...cloud.context(stage), ...more }).map(
    ([name, value]) => `${name}=${value}`,
  );
  try {
    const { said, seconds } = await cdk(cloud, [...asked, ...context.flatMap((one) => ['--context', one])]);
    const stack = `rolling-text-${stage}`;
    const outputs = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>)[stack] ?? {};
    const siteUrl = outputs['SiteUrl'] ?? '';
    const api = new URL(siteUrl).hostname.split('.')[0] ?? '';
    return {
      ...{ stack, said, seconds, siteUrl },
      bucket: outputs['OriginalsBucket'] ?? '',
      table: outputs['SubmissionsTable'] ?? '',
      // Node cannot resolve the host names of an emulator.
      site: cloud.endpoint === undefined ? siteUrl : `${cloud.endpoint}/_aws/execute-api/${api}/$default`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
