import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** `npm run test:deploy`: takes what the test runner would not take (`--account`, `--domain`), and lets it run. */
const { values } = parseArgs({ options: { account: { type: 'string' }, domain: { type: 'string' } } });
const top = path.join(import.meta.dirname, '../..');
const { status } = spawnSync(
  path.join(top, 'node_modules/.bin/vitest'),
  ['run', '--config', '.vitest.deploy.config.ts'],
  {
    cwd: top,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(values.account === undefined ? {} : { TEST_ACCOUNT: values.account }),
      ...(values.domain === undefined ? {} : { TEST_DOMAIN: values.domain }),
    },
  },
);
process.exitCode = status ?? 1;
