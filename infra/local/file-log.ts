import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '#platform/log.ts';

/** The doors' log on one machine: JSON lines in a file, so that the terminal stays for people; errors are told there too. */
export const fileLog = (file: string, tell: (line: string) => void): Log => {
  mkdirSync(dirname(file), { recursive: true });
  const write = (level: string, message: string, about: object, cause?: unknown): void => {
    const error = cause instanceof Error ? { error: cause.stack ?? cause.message } : {};
    const line = JSON.stringify({ at: new Date().toISOString(), level, message, ...about, ...error });
    try {
      appendFileSync(file, `${line}\n`);
    } catch {
      tell(`the log cannot be written (${file}): ${message}`);
    }
  };
  return {
    info: (message, about = {}) => {
      write('info', message, about);
    },
    warn: (message, about = {}) => {
      write('warn', message, about);
    },
    error: (message, about, cause) => {
      write('error', message, about, cause);
      const details = Object.entries(about).map(([name, value]) => `${name} ${String(value)}`);
      const why = cause instanceof Error ? `: ${cause.message.split('\n')[0] ?? ''}` : '';
      tell(`${message}${details.length === 0 ? '' : ` (${details.join(', ')})`}${why}`);
    },
  };
};
