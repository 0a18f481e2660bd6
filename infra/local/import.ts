import { giveUp } from './ask-pipeline.ts';
import { filesToImport } from './import-files.ts';
import { type ToImport, indexOf } from './import-messages.ts';
import { importHelp, importOptions } from './import-options.ts';
import { lineOf, progressOn, summaryOf } from './import-report.ts';
import { counting, importInOrder, takenIn } from './import-run.ts';
import { importTarget, shippedTarget } from './import-target.ts';

/** `npm run -s import -- FILE…`: `importHelp` says what it does. */
const run = async (): Promise<void> => {
  const options = importOptions(process.argv.slice(2), process.env);
  if (options === 'help') return void process.stdout.write(importHelp);
  if ('wrong' in options) return giveUp(options.wrong);
  const target = await importTarget(options.deployed, process.env);
  if (target !== null && 'wrong' in target) return giveUp(target.wrong);
  if (target === null && !options.dryRun)
    return giveUp(
      'No pipeline answers on this machine: begin with npm start, or name a deployed one (--bucket, --table).',
    );
  const settings = target?.settings ?? shippedTarget(process.env);
  const inboxes = settings.conference.inboxes.map(({ id }) => id);
  if (options.inbox !== null && !inboxes.includes(options.inbox))
    return giveUp(`There is no inbox “${options.inbox}”; there is ${inboxes.join(', ')}.`);

  const { files, refused } = await filesToImport(options.paths);
  const { messages, refused: unfit } = await indexOf(files, {
    conference: settings.conference,
    otherwise: options.inbox,
  });
  process.stderr.write(`${messages.length} messages in ${files.length} files${span(messages)}\n`);
  const takeIn =
    target === null || options.dryRun
      ? // The reader is loaded only where it is asked here, and not in the pipeline.
        (await import('./import-dry-run.ts')).dryRun({ settings, ...target }, options.acknowledge, new Date())
      : takenIn(target.store, options.acknowledge, { patience, machineNow: Date.now, pause });
  const progress = progressOn(process.stderr, messages.length, Date.now);
  const counted = counting([...refused.map(({ file, why }) => ({ message: file, why })), ...unfit]);
  let done = 0;
  let stopped: string | null = null;
  try {
    await importInOrder(messages, takeIn, (message, result) => {
      counted.add(message, result);
      if (options.dryRun) process.stdout.write(`${lineOf(message, result)}\n`);
      progress.step((done += 1));
    });
  } catch (error) {
    stopped = error instanceof Error ? error.message || error.name : String(error);
  }
  progress.stop();
  const summary = counted.summary();
  process.stdout.write(summaryOf(summary, options.dryRun));
  if (stopped !== null)
    giveUp(
      `Stopped after ${done} of ${messages.length}: ${stopped}. Give the same command again when the pipeline runs: what is there is left alone.`,
    );
  process.exitCode = summary.notImported.length === 0 ? 0 : 1;
};

/** The function has 120 s; what has not come by then comes by the queue's next delivery. */
const patience = 150_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const span = (messages: readonly ToImport[]): string => {
  const [first] = messages;
  const last = messages.at(-1);
  return first === undefined || last === undefined
    ? ''
    : `, received from ${first.receivedAt.slice(0, 10)} to ${last.receivedAt.slice(0, 10)}`;
};

await run();
