import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '#tests/support/until.ts';

const run = promisify(execFile);

/** An AWS emulator that executes CloudFormation and Lambda (MIT, PyPI). Pinned, like every other dependency. */
const requirement = 'ministack==1.5.33';

export interface Emulator {
  readonly endpoint: string;
  /** What the SDK and the CDK need to speak to it and to nothing else. */
  readonly environment: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

/** The emulator, or the reason why there is none here. */
export const startEmulator = async (): Promise<Emulator | string> => {
  const given = process.env['AWS_ENDPOINT_URL'];
  if (given !== undefined && given !== '') return { ...speakingTo(given), stop: async () => undefined };
  const program = await ministack();
  if (program === null) return 'neither AWS_ENDPOINT_URL nor Python 3 with venv and pip is there';
  return launch(program);
};

const speakingTo = (endpoint: string): Omit<Emulator, 'stop'> => ({
  endpoint,
  environment: {
    ...process.env,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  },
});

/**
 * Installed once into the folder that `npm ci` empties; null where there is no Python to install it with. A failing
 * installation is a failure, not a reason to skip: it throws.
 */
const ministack = async (): Promise<string | null> => {
  const venv = path.join(import.meta.dirname, '../../node_modules/.cache', requirement.replace('==', '-'));
  const program = path.join(venv, 'bin/ministack');
  if (existsSync(program)) return program;
  // Debian's python3 comes without the half of venv that installs pip.
  const python = await run('python3', ['-c', 'import venv, ensurepip']).catch(() => null);
  if (python === null) return null;
  try {
    await run('python3', ['-m', 'venv', venv]);
    await run(path.join(venv, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', requirement]);
    return program;
  } catch (cause) {
    rmSync(venv, { recursive: true, force: true });
    throw cause;
  }
};

const launch = async (program: string): Promise<Emulator> => {
  const port = await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'emulator-'));
  const endpoint = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(program, [], {
    cwd: home,
    stdio: 'ignore',
    // It binds everywhere unless it is told; a group of its own, so that its workers end with it.
    detached: true,
    env: { ...process.env, BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port), TMPDIR: home, LOG_LEVEL: 'WARNING' },
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
    await until(async () => (await fetch(`${endpoint}/_ministack/health`).catch(() => null))?.ok, 30_000);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { ...speakingTo(endpoint), stop };
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
