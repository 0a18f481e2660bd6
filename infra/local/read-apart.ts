import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type DocumentReading, maxAnswer, stoppedReading } from '#document/document-reading.ts';
import { readingIn } from '#document/reading-schema.ts';

/** Of one document's reading: what a long draft takes is a tenth of each. */
export interface ReadingLimits {
  readonly ms: number;
  readonly memoryMb: number;
}
const usual: ReadingLimits = { ms: 25_000, memoryMb: 768 };
/** Bytes of an answer: a character of it has three at most. */
const longestAnswer = 3 * maxAnswer;

const root = fileURLToPath(new URL('../../', import.meta.url));
const child = fileURLToPath(new URL('./document-child.ts', import.meta.url));

/** Reads a document in a process of its own, which ends when it takes too long or too much; then that is the answer. */
export const readApart = (bytes: Uint8Array, limits: ReadingLimits = usual): Promise<DocumentReading> =>
  new Promise((resolve) => {
    const reader = spawn(
      process.execPath,
      [`--max-old-space-size=${String(limits.memoryMb)}`, '--import', 'tsx', child],
      // It is given nothing of ours: no setting, no credential.
      { cwd: root, env: { PATH: process.env['PATH'] }, stdio: ['pipe', 'pipe', 'ignore'] },
    );
    const pieces: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(() => reader.kill('SIGKILL'), limits.ms);
    reader.stdout.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > longestAnswer) reader.kill('SIGKILL');
      else pieces.push(piece);
    });
    // A reader that ended early leaves the pipe broken; its exit says the rest.
    reader.stdin.on('error', () => undefined);
    const ended = (): void => {
      clearTimeout(timer);
      resolve(readingIn(Buffer.concat(pieces).toString('utf8')) ?? stoppedReading);
    };
    reader.once('error', ended);
    reader.once('close', ended);
    reader.stdin.end(bytes);
  });
