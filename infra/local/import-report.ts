import { SingleBar } from 'cli-progress';
import { nameOf } from './import-files.ts';
import type { ToImport } from './import-messages.ts';
import type { Result, Summary } from './import-run.ts';

/** How far the import is: a bar for a person at a terminal, lines for a log. */
export interface Progress {
  readonly step: (done: number) => void;
  readonly stop: () => void;
}

/** Milliseconds between two lines of a log. */
const betweenLines = 10_000;

export const progressOn = (
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  total: number,
  machineNow: () => number,
): Progress => {
  if (stream.isTTY === true) {
    const bar = new SingleBar({ format: '{bar} {value} of {total}, {eta_formatted} to go', stream, hideCursor: true });
    bar.start(total, 0);
    return {
      step: (done) => {
        bar.update(done);
      },
      stop: () => {
        bar.stop();
      },
    };
  }
  let next = machineNow() + betweenLines;
  return {
    step: (done) => {
      if (machineNow() < next && done < total) return;
      next = machineNow() + betweenLines;
      stream.write(`${done} of ${total}\n`);
    },
    stop: () => undefined,
  };
};

/** One message of a dry run. */
export const lineOf = (message: ToImport, result: Result): string => {
  const what = result.outcome === 'stored' ? result.disposition : result.outcome;
  return `${message.receivedAt.slice(0, 19)}Z  ${message.inbox.padEnd(8)}  ${what.padEnd(14)}  ${nameOf(message)}`;
};

/** The end of an import, for the person who ran it. */
export const summaryOf = ({ stored, joined, before, repeated, notImported }: Summary, dryRun: boolean): string => {
  const total = [...stored.values()].reduce((sum, count) => sum + count, 0);
  const rows: (readonly [string, number])[] = [
    [dryRun ? 'would be taken in' : 'taken in', total],
    ...[...stored].sort(([, a], [, b]) => b - a).map(([disposition, count]) => [`  ${disposition}`, count] as const),
    ['joined to the same words', joined],
    ['imported before', before],
    ['twice in the files', repeated],
    ['not imported', notImported.length],
  ];
  const lines = rows
    .filter(([, count], i) => count > 0 || i === 0 || i === rows.length - 1)
    .map(([what, count]) => `${what.padEnd(28)}${String(count).padStart(7)}`);
  return [...lines, ...notImported.map(({ message, why }) => `  ${message}: ${why}`), ''].join('\n');
};
