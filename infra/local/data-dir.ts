import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { readJson, removeFile, writeJson } from './json-files.ts';

/** The folder of one installation on one machine, and who is using it just now. */
export class DataDirUnusable extends Error {
  readonly retryHelps = false;
  constructor(sentence: string) {
    super(sentence);
    this.name = 'DataDirUnusable';
  }
}

const runningSchema = z.object({ pid: z.int(), http: z.int() });
export type Running = z.infer<typeof runningSchema>;

/** Makes the folder if need be. @throws DataDirUnusable when it cannot be written, or a running pipeline has it */
export const takeDataDir = async (dataDir: string): Promise<{ readonly firstStart: boolean }> => {
  const firstStart = !existsSync(join(dataDir, 'conference-clock.json'));
  try {
    makeFolder(dataDir);
    if (!statSync(dataDir).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new DataDirUnusable(`DATA_DIR ${dataDir} cannot be written (${why}): set it to a folder of yours.`);
  }
  const other = await whoRuns(dataDir);
  if (other !== null)
    throw new DataDirUnusable(
      `DATA_DIR ${dataDir} is in use by the pipeline at http://127.0.0.1:${other.http}/ (process ${other.pid}): stop it, or set DATA_DIR to another folder.`,
    );
  return { firstStart };
};

/** Step by step, because Node's recursive mkdir never returns where a parent takes no children (`/proc`). */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
};

const file = (dataDir: string): string => join(dataDir, 'running.json');

export const noteRunning = (dataDir: string, running: Running): void => {
  writeJson(file(dataDir), running);
};
export const noteStopped = (dataDir: string): void => {
  removeFile(file(dataDir));
};

/** The pipeline that works in this folder now. A note left by a killed one is seen through: nobody answers there. */
export const whoRuns = async (dataDir: string): Promise<Running | null> => {
  const noted = runningSchema.safeParse(readJson(file(dataDir)));
  if (!noted.success) return null;
  try {
    const answer = await fetch(`http://127.0.0.1:${noted.data.http}/_local/state`, {
      signal: AbortSignal.timeout(2_000),
    });
    const state = (await answer.json()) as { dataDir?: unknown };
    return state.dataDir === dataDir ? noted.data : null;
  } catch {
    return null;
  }
};
