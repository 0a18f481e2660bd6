import { spawn } from 'node:child_process';
import path from 'node:path';
import { haveMinistack, startMinistack } from '#tests/deploy/emulator.ts';

/**
 * `npm run test:store`: the store's tests once more, on a second implementation of DynamoDB and of S3. Two emulators,
 * since the one that checks signatures and policies would refuse the credentials of one machine's clients.
 */
const top = path.join(import.meta.dirname, '../..');
const tables = process.env['AWS_ENDPOINT_URL_DYNAMODB'] || undefined;
const objects = process.env['AWS_ENDPOINT_URL_S3'] || undefined;

const run = async (): Promise<number> => {
  const given = tables !== undefined && objects !== undefined;
  if (!given && !(await haveMinistack())) {
    process.stdout.write(
      'test:store: skipped, no Python 3 with venv is here, nor both AWS_ENDPOINT_URL_DYNAMODB and AWS_ENDPOINT_URL_S3\n',
    );
    return 0;
  }
  const stops: (() => Promise<void>)[] = [];
  const start = async (settings: NodeJS.ProcessEnv): Promise<string> => {
    const { endpoint, stop } = await startMinistack(settings);
    stops.push(stop);
    return endpoint;
  };
  try {
    const endpoints = {
      AWS_ENDPOINT_URL_DYNAMODB: tables ?? (await start({ SERVICES: 'dynamodb,dynamodbstreams' })),
      AWS_ENDPOINT_URL_S3: objects ?? (await start({ SERVICES: 's3,iam,sts', AUTH: 'true' })),
    };
    process.stdout.write(`test:store: ${JSON.stringify(endpoints)}\n`);
    return await tests({ ...process.env, ...endpoints });
  } finally {
    await Promise.all(stops.map((stop) => stop()));
  }
};

const tests = (env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const words = ['run', '--config', '.vitest.config.ts', 'tests/store'];
    spawn(path.join(top, 'node_modules/.bin/vitest'), words, { cwd: top, stdio: 'inherit', env })
      .on('error', reject)
      .on('exit', (code) => {
        resolve(code ?? 1);
      });
  });

process.exitCode = await run();
