import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** What the local parts share: how a child process is waited for and ended. */
export const localRegion = 'us-east-1';
/** The account that the local object server knows; the table's engine takes any. */
export const localCredentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

export class ChildFailed extends Error {
  readonly retryHelps = true;
  constructor(what: string, why: string) {
    super(`${what} did not start: ${why}`);
    this.name = 'ChildFailed';
  }
}

export interface Ended {
  /** Null while it runs; then what it said last, or how it ended. */
  readonly why: () => string | null;
  /** Resolves when it is gone. */
  readonly gone: Promise<void>;
  readonly stop: () => Promise<void>;
}

const gentleMs = 2_000;
const lastWordsMs = 300;

/** Follows a child whose standard error is a pipe: why it ended, and one way to end it. */
export const childEnds = (child: ChildProcess, what: string): Ended => {
  let said = '';
  let why: string | null = null;
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      why = error.message;
      resolve();
    });
    child.once('exit', (code, signal) => {
      // Its last words may still be on their way.
      const enough = setTimeout(finish, lastWordsMs);
      const stderr = child.stderr;
      if (stderr === null || stderr.closed) finish();
      else stderr.once('close', finish);
      function finish(): void {
        clearTimeout(enough);
        why ??= said.trim().split('\n').at(-1) || `${what} ended with ${signal ?? `code ${code ?? 0}`}`;
        // Closes our end of the pipe to the watcher, which then has nobody left to end.
        for (const stream of child.stdio) stream?.destroy();
        resolve();
      }
    });
  });
  // A parent that was killed leaves the pipe broken; that is how the child learns of it and no error of ours.
  for (const stream of child.stdio) stream?.on('error', () => undefined);
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000);
  });
  return {
    why: () => why,
    gone,
    stop: async () => {
      if (why === null) {
        child.kill('SIGTERM');
        const force = setTimeout(() => child.kill('SIGKILL'), gentleMs);
        await gone;
        clearTimeout(force);
      }
    },
  };
};

const startMs = 15_000;
const answerMs = 1_000;
const pauseMs = 20;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until the child answers. @throws ChildFailed when it ends before, or says nothing for a quarter of a minute */
export const untilAnswers = async (what: string, ended: Ended, ask: () => Promise<unknown>): Promise<void> => {
  const giveUp = Date.now() + startMs;
  for (;;) {
    const why = ended.why();
    if (why !== null) throw new ChildFailed(what, why);
    try {
      // Whoever else holds the port may take the question and never answer it.
      const answered = await Promise.race([ask().then(() => true), ended.gone.then(() => false), pause(answerMs)]);
      if (answered === true) return;
    } catch (error) {
      if (Date.now() > giveUp)
        throw new ChildFailed(what, error instanceof Error ? error.message : 'it never answered');
    }
    await pause(pauseMs);
  }
};

/** A port of 127.0.0.1 that nobody holds just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
