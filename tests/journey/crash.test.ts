import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sendRawMail } from '#infra/local/send-raw-mail.ts';
import type { ShownMail } from '#infra/local/sent-mail.ts';
import { inboxes, letter, newDataDir, pipelineSkipped } from '#tests/support/pipeline.ts';
import { until } from '#tests/support/until.ts';

const program = path.join(import.meta.dirname, '../support/mortal-pipeline.ts');

interface Mortal {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  readonly ended: Promise<unknown>;
  readonly ports: { readonly http: number; readonly smtp: number; readonly outbox: number };
}

const running: Mortal[] = [];
const start = async (dataDir: string): Promise<Mortal> => {
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir], {
    env: { ...process.env, NODE_OPTIONS: '', VITEST: '' },
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stdin.on('error', () => undefined);
  const ended = new Promise((resolve) => child.on('close', resolve));
  const mortal = {
    ...{ child, ended },
    get lines(): string[] {
      return output.split('\n').filter((line) => line !== '');
    },
    get ports(): Mortal['ports'] {
      const ready = this.lines.find((line) => line.startsWith('ready ')) ?? 'ready {}';
      return JSON.parse(ready.slice('ready '.length)) as Mortal['ports'];
    },
  };
  running.push(mortal);
  await until(() => mortal.lines.some((line) => line.startsWith('ready ')), 60_000);
  return mortal;
};
const kill = async ({ child, ended }: Mortal): Promise<void> => {
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    // it is dead already
  }
  await ended;
};
const arm = async (mortal: Mortal, n: number): Promise<void> => {
  mortal.child.stdin?.write(`die ${n}\n`);
  await until(() => mortal.lines.includes('armed'));
};
const json = async (url: string): Promise<unknown> => (await fetch(url)).json();
const outbox = async ({ ports }: Mortal): Promise<ShownMail[]> =>
  (await json(`http://127.0.0.1:${ports.outbox}/messages`)) as ShownMail[];
const sends = (line: string | undefined): boolean => line?.endsWith('send-mail SendRawEmail') === true;

afterEach(async () => {
  for (const mortal of running.splice(0)) await kill(mortal);
});

/** One contribution, to one inbox: its writes come in one order. Each has its own sender and its own paragraph. */
const senderOf = (n: number): string => `crash-${n}@mission-${n}.example`;
const contribution = (n: number): string =>
  letter({ from: senderOf(n), id: `crash-${n}`, text: `Section II, paragraph ${n}: delete.` });
/** False where the pipeline died before it said 250: a mail server then tries the same mail again. */
const send = ({ ports }: Mortal, n: number): Promise<boolean> =>
  sendRawMail(ports.smtp, { raw: Buffer.from(contribution(n)), from: senderOf(n), to: inboxes.slice(0, 1) }).then(
    () => true,
    () => false,
  );

/** More than any contribution needs: the pipeline lives. */
const never = 1_000;

describe.skipIf(pipelineSkipped)('one contribution, whose pipeline is killed with -9', () => {
  it('before and after every write of every door, is one submission with one receipt; two only in the one window', async () => {
    const dataDir = newDataDir();
    const first = await start(dataDir);
    await arm(first, never);
    let answered = await send(first, 1);
    await until(async () => (await outbox(first)).length === 1, 60_000);
    const delivered = (): boolean => first.lines.some((line) => line.endsWith('note-delivery TransactWriteItems'));
    await until(delivered, 60_000);
    const steps = first.lines.filter((line) => line.startsWith('write ')).length;
    // A number, an admission, filing, a claim, a turn, a letter, a mark, a delivery: at the least.
    expect(steps).toBeGreaterThanOrEqual(8);
    await kill(first);

    const inWindow = new Set<number>();
    const died: string[] = [];
    for (let n = 2; n <= steps + 1; n += 1) {
      const mortal = await start(dataDir);
      // What the death before left unfinished is finished first, without help where SMTP had said 250.
      if (!answered) await send(mortal, n - 1);
      await until(async () => (await outbox(mortal)).some(({ to }) => to.includes(senderOf(n - 1))), 60_000);
      await arm(mortal, n - 1);
      answered = await send(mortal, n);
      await Promise.race([mortal.ended, new Promise((resolve) => setTimeout(resolve, 15_000))]);
      const writes = mortal.lines.filter((line) => line.startsWith('write '));
      if (writes.length >= n - 1) died.push(writes.at(-1) ?? '');
      if (sends(writes.at(-2))) inWindow.add(n);
      await kill(mortal);
    }
    // What runs beside it may need one write more or less: all but the last place is always met.
    expect(died.length).toBeGreaterThanOrEqual(steps - 1);
    // Which write of a sender meets its death is chance: receiving goes on beside it.
    expect(
      died.some((line) => line.includes('send-mail')),
      died.join('; '),
    ).toBe(true);

    const last = await start(dataDir);
    if (!answered) await send(last, steps + 1);
    const all = Array.from({ length: steps + 1 }, (_, i) => i + 1);
    await until(async () => new Set((await outbox(last)).flatMap(({ to }) => to)).size === all.length, 60_000);
    await until(async () => {
      const { waiting } = (await json(`http://127.0.0.1:${last.ports.http}/_local/state`)) as {
        waiting: Record<string, number>;
      };
      // The notice of a letter whose death came between its sending and its mark names a letter nobody knows: it stays
      // for the five minutes in which an event may overtake the mark.
      const { delivery = 0, ...work } = waiting;
      return Object.values(work).every((count) => count === 0) && delivery <= inWindow.size;
    }, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const receipts = await outbox(last);
    for (const n of all) {
      const texts = receipts.filter(({ to }) => to.includes(senderOf(n))).map(({ text }) => text);
      expect([n, new Set(texts).size], died.join('; ')).toEqual([n, 1]);
      expect(texts.length, `${n}: ${died.join('; ')}`).toBeLessThanOrEqual(inWindow.has(n) ? 2 : 1);
    }
    const { results } = (await json(`http://127.0.0.1:${last.ports.http}/api/v1/submissions`)) as {
      results: { inboxes: string[]; items: { target: string }[] }[];
    };
    expect(results.flatMap(({ items }) => items.map(({ target }) => target)).sort()).toEqual(
      all.map((n) => `II.${n}`).sort(),
    );
    for (const { inboxes: reached } of results) expect([...reached].sort()).toEqual(['unoda']);
  }, 600_000);
});
