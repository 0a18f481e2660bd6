import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '#tests/support/until.ts';

const run = promisify(execFile);

/** An AWS emulator that executes CloudFormation and Lambda (MIT, PyPI). Pinned, like every other dependency. */
const requirement = 'ministack==1.5.33';

/** Its home is a folder that `npm ci` empties. */
const venv = path.join(import.meta.dirname, '../../node_modules/.cache', requirement.replace('==', '-'));
const program = path.join(venv, 'bin/ministack');

/** Installed already, or with a Python that can install it: Debian's comes without the half of venv that brings pip. */
export const haveMinistack = async (): Promise<boolean> =>
  existsSync(program) ||
  (await run('python3', ['-c', 'import venv, ensurepip']).then(
    () => true,
    () => false,
  ));

/** A failing installation is a failure, not a reason to skip: it throws. */
const install = async (): Promise<void> => {
  if (existsSync(program)) return;
  try {
    await run('python3', ['-m', 'venv', venv]);
    await run(path.join(venv, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', requirement]);
  } catch (cause) {
    rmSync(venv, { recursive: true, force: true });
    throw cause;
  }
};

export const isMinistack = async (endpoint: string): Promise<boolean> =>
  (await fetch(`${endpoint}/_ministack/health`).catch(() => null))?.ok === true;

/** `more`: settings of its own, such as `AUTH` to have it check signatures and policies. */
export const startMinistack = async (
  more: NodeJS.ProcessEnv = {},
): Promise<{ readonly endpoint: string; readonly stop: () => Promise<void> }> => {
  await install();
  const port = await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'emulator-'));
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(program, [], {
    cwd: home,
    stdio: 'ignore',
    // A group of its own, so that its workers end with it.
    detached: true,
    // It binds everywhere unless it is told, and serves everything unless it inherits a narrower SERVICES.
    env: {
      ...{ PATH: process.env['PATH'], HOME: home, TMPDIR: home, LOG_LEVEL: 'WARNING' },
      ...{ BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port), ...more },
    },
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGTERM');
      const impatient = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), 5_000);
      await ended;
      clearTimeout(impatient);
    }
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await until(() => isMinistack(endpoint), 30_000);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { endpoint, stop };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error()),
      );
    });
  });
