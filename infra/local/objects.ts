import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { S3Event } from 'aws-lambda';
import { ChildFailed, childEnds, freePort } from './children.ts';

export interface Objects {
  readonly endpoint: string;
  readonly bucket: string;
  readonly stop: () => Promise<void>;
}

export interface ObjectsOptions {
  readonly dataDir: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** `rolling-text` unless told; made when it is not there. */
  readonly bucket?: string;
  /** Told of every object that came or went, once it is durable (for what a crash kept from being told: the sweep). */
  readonly onEvent: (event: S3Event) => void;
}

/**
 * The S3 endpoint of one machine. It is a process of its own, since s3rver needs OpenSSL's legacy provider for long
 * listings, and ends when we do: it hears our end of the channel close, even after a kill.
 */
export const startObjects = async (options: ObjectsOptions): Promise<Objects> => {
  mkdirSync(options.dataDir, { recursive: true });
  const bucket = options.bucket ?? 'rolling-text';
  const port = options.port === undefined || options.port === 0 ? await freePort() : options.port;
  const child = spawn(
    process.execPath,
    [
      '--openssl-legacy-provider',
      '--no-deprecation',
      '--import',
      pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
      fileURLToPath(new URL('object-server.ts', import.meta.url)),
      options.dataDir,
      String(port),
      bucket,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const ended = childEnds(child, 'the object server');
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: S3Event | { ready: true }) => {
      if ('ready' in message) resolve();
      else options.onEvent(message);
    });
    void ended.gone.then(() => {
      reject(new ChildFailed('the object server', ended.why() ?? 'it ended'));
    });
  });
  return { endpoint: `http://127.0.0.1:${port}`, bucket, stop: ended.stop };
};
