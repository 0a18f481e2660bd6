import { parseArgs } from 'node:util';
import type { OutboxMessage } from '#submission/record.ts';
import { giveUp } from './ask-pipeline.ts';
import { importTarget } from './import-target.ts';

/**
 * `npm run -s outbox -- list` and `-- again ID…`: the letters that are not sent, here or (`--bucket`, `--table`) of a
 * deployed installation; and one that was given up or came back, sent again.
 */
const usage =
  'npm run -s outbox -- list, or -- again ID… for letters that were given up or came back; a deployed installation is named by --bucket and --table.';

const run = async (): Promise<void> => {
  const asked = parsed(process.argv.slice(2));
  if (asked === null) return giveUp(usage);
  const { words, bucket, table } = asked;
  const [verb, ...ids] = words;
  const isList = verb === 'list' && ids.length === 0;
  if (!isList && !(verb === 'again' && ids.length > 0)) return giveUp(usage);
  if ((bucket === undefined) !== (table === undefined)) return giveUp(usage);
  const deployed = bucket === undefined || table === undefined ? null : { bucket, table };
  const target = await importTarget(deployed, process.env);
  if (target === null)
    return giveUp('No pipeline answers on this machine: begin with npm start, or name a deployed one.');
  if ('wrong' in target) return giveUp(target.wrong);
  if (isList) {
    const letters = await target.store.outboxWaiting();
    process.stdout.write(letters.length === 0 ? 'Every letter is sent.\n' : `${letters.map(lineOf).join('\n')}\n`);
    return;
  }
  for (const id of ids) say(id, await target.store.sendAgain(id));
};

const say = (id: string, answer: 'again' | 'unknown' | OutboxMessage['state']): void => {
  if (answer === 'again') return void process.stdout.write(`${id} goes out again.\n`);
  process.exitCode = 1;
  process.stderr.write(
    answer === 'unknown'
      ? `There is no letter ${id}: npm run -s outbox -- list names those that are not sent.\n`
      : `${id} is ${answer}: only a letter that was given up or came back can be sent again.\n`,
  );
};

/** Its state, its id, to whom, and what was said last; one line a letter, those that want a person first. */
const lineOf = ({ state, id, to, attempts, lastError }: OutboxMessage): string =>
  [
    state.padEnd(8),
    id,
    `to ${to}`,
    `${attempts} ${attempts === 1 ? 'try' : 'tries'}`,
    ...(lastError === null ? [] : [lastError.replace(/\s+/g, ' ')]),
  ].join('  ');

const parsed = (args: string[]): { words: string[]; bucket: string | undefined; table: string | undefined } | null => {
  try {
    const options = { bucket: { type: 'string' }, table: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    return { words: positionals, bucket: values.bucket, table: values.table };
  } catch {
    return null;
  }
};

await run();
