import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '#infra/local/children.ts';
import { sendRawMail } from '#infra/local/send-raw-mail.ts';
import type { ShownMail } from '#infra/local/sent-mail.ts';
import { inboxes, letter, newDataDir, pipelineSkipped } from '#tests/support/pipeline.ts';
import { until } from '#tests/support/until.ts';

/** `npm start` as a person runs it: its own process group, its output, its signals, its end. */
interface Started {
  readonly child: ChildProcess;
  readonly ports: { readonly http: number; readonly smtp: number; readonly outbox: number };
  readonly output: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly signal: (signal: 'SIGINT' | 'SIGKILL') => void;
}

const running: Started[] = [];
const node = [process.execPath, '--import', 'tsx', 'infra/local/start.ts'] as const;
const npm = ['npm', 'start', '--silent', '--'] as const;
const start = async (
  dataDir: string,
  more: Record<string, string> = {},
  [program, ...words]: readonly [string, ...string[]] = [...node, '--no-samples'],
): Promise<Started> => {
  const ports = { http: await freePort(), smtp: await freePort(), outbox: await freePort() };
  const child = spawn(program, words, {
    env: {
      ...process.env,
      ...{ NODE_OPTIONS: '', VITEST: '', CONFERENCE_CLOCK: '', LOCAL_TRUST: '' },
      ...{ HTTP_PORT: `${ports.http}`, SMTP_PORT: `${ports.smtp}`, OUTBOX_PORT: `${ports.outbox}`, DATA_DIR: dataDir },
      ...more,
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => {
      resolve(code ?? signal ?? 'unknown');
    });
  });
  const signal = (name: 'SIGINT' | 'SIGKILL'): void => {
    try {
      process.kill(-(child.pid ?? 0), name);
    } catch {
      // the group is gone already
    }
  };
  const started = { child, ports, output: () => output, ended, signal };
  running.push(started);
  return started;
};
const ready = async (started: Started): Promise<void> => {
  await until(() => started.output().trimEnd().split('\n').at(-1)?.startsWith('ready'), 15_000);
};
/** What of a process group is still alive. */
const left = (pid: number | undefined): string =>
  execFileSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => Number(line.trim().split(/\s+/)[0]) === pid && !/^\s*\d+\s+Z/.test(line))
    .join('\n');

afterEach(async () => {
  for (const started of running.splice(0)) {
    started.signal('SIGKILL');
    await started.ended;
  }
});

describe.skipIf(pipelineSkipped)('npm start', () => {
  it('is ready within 15 s without a warning, and Ctrl-C ends it within 5 s, exit code 0, nothing left', async () => {
    const started = await start(newDataDir(), {}, [...npm, '--no-samples']);
    await ready(started);
    expect(started.output()).not.toMatch(/warn|deprecat|error/i);
    const begun = Date.now();
    started.signal('SIGINT');
    expect(await started.ended).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(started.output()).not.toMatch(/^\s+at /m);
    await until(() => left(started.child.pid) === '');
  });

  it('stopped while it is starting ends with exit code 0 too', async () => {
    for (const after of [150, 450, 800, 1_200]) {
      const started = await start(newDataDir());
      await new Promise((resolve) => setTimeout(resolve, after));
      started.signal('SIGINT');
      // Before the program's first line is read there is only Node, which the signal ends.
      expect([0, 'SIGINT']).toContain(await started.ended);
      expect(started.output()).not.toMatch(/^\s+at /m);
      await until(() => left(started.child.pid) === '');
    }
  });

  it('sends the samples at the first start, and at no other', async () => {
    const dataDir = newDataDir();
    const outbox = async (started: Started): Promise<ShownMail[]> =>
      (await (await fetch(`http://127.0.0.1:${started.ports.outbox}/messages`)).json()) as ShownMail[];
    const first = await start(dataDir, {}, node);
    await ready(first);
    await until(async () => (await outbox(first)).length >= 13, 20_000);
    const api = `http://127.0.0.1:${first.ports.http}/api/v1/submissions`;
    const { results } = (await (await fetch(api)).json()) as { results: { language: string }[] };
    expect(results).toHaveLength(12);
    expect(new Set(results.map(({ language }) => language))).toEqual(new Set(['en', 'fr', 'es', 'ar', 'ru', 'zh']));
    first.signal('SIGINT');
    await first.ended;
    const second = await start(dataDir, {}, node);
    await ready(second);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await outbox(second)).toHaveLength(13);
  });

  it('killed at any moment loses nothing that SMTP answered 250 for, and acknowledges it within 10 s of the next start', async () => {
    const dataDir = newDataDir();
    const accepted = new Set<string>();
    for (const [round, alive] of [0, 250, 600].entries()) {
      const started = await start(dataDir);
      await ready(started);
      for (let index = 0; index < 6; index += 1) {
        const number = round * 6 + index + 1;
        const from = `d${number}@mission${number}.example`;
        const raw = letter({ from, name: `Delegate ${number}`, text: `Section II, paragraph ${number}: delete.` });
        await sendRawMail(started.ports.smtp, { raw: Buffer.from(raw), from, to: inboxes });
        accepted.add(from);
      }
      await new Promise((resolve) => setTimeout(resolve, alive));
      started.signal('SIGKILL');
      await started.ended;
      await until(() => left(started.child.pid) === '');
    }
    const last = await start(dataDir);
    await ready(last);
    const acknowledged = async (): Promise<string[]> =>
      ((await (await fetch(`http://127.0.0.1:${last.ports.outbox}/messages`)).json()) as ShownMail[]).flatMap(
        (m) => m.to,
      );
    await until(async () => new Set(await acknowledged()).size === accepted.size, 10_000);
    const api = `http://127.0.0.1:${last.ports.http}/api/v1/submissions`;
    const { results } = (await (await fetch(api)).json()) as { results: { items: { target: string }[] }[] };
    expect(results.flatMap(({ items }) => items.map(({ target }) => target)).sort()).toEqual(
      [...accepted].map((_, index) => `II.${index + 1}`).sort(),
    );
    // Each kill may repeat one receipt: SES had taken it, and we had not yet written so (DESIGN.md).
    expect((await acknowledged()).length - accepted.size).toBeLessThanOrEqual(3);
  }, 120_000);

  it.each([
    ['a port that is no port', { HTTP_PORT: 'web' }, /^HTTP_PORT is “web”: it must be a port from 1 to 65535\.$/],
    ['a trust it does not know', { LOCAL_TRUST: 'maybe' }, /^LOCAL_TRUST is “maybe”: it must be one of known, /],
    [
      'a clock without an offset',
      { CONFERENCE_CLOCK: '2018-06-19T09:00' },
      /^CONFERENCE_CLOCK is “2018-06-19T09:00”: /,
    ],
    [
      'a folder it cannot write',
      { DATA_DIR: '/dev/null/x' },
      /^DATA_DIR \/dev\/null\/x cannot be written \(ENOTDIR\): /,
    ],
  ])('refuses %s in one sentence, exit code 1', async (_what, variables, sentence) => {
    const started = await start(newDataDir(), variables);
    expect(await started.ended).toBe(1);
    expect(started.output().trim()).toMatch(sentence);
    expect(started.output().trim().split('\n')).toHaveLength(1);
  });

  it('refuses a busy port in one sentence that names it and its variable', async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const address = busy.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const started = await start(newDataDir(), { SMTP_PORT: `${port}` });
    expect(await started.ended).toBe(1);
    expect(started.output().trim()).toBe(
      `Port ${port} is in use by another program: stop it, or set SMTP_PORT to a free port.`,
    );
    busy.close();
  });

  it('the commands clock, send and digest speak to it, and clock to what it left behind', async () => {
    const dataDir = newDataDir();
    const started = await start(dataDir);
    await ready(started);
    const { http, smtp, outbox } = started.ports;
    const env = { HTTP_PORT: `${http}`, SMTP_PORT: `${smtp}`, OUTBOX_PORT: `${outbox}`, DATA_DIR: dataDir };
    const run = (command: string, ...words: string[]): string => {
      const file = `infra/local/${command}.ts`;
      try {
        const options = { env: { ...process.env, NODE_OPTIONS: '', VITEST: '', ...env }, encoding: 'utf8' as const };
        return execFileSync(process.execPath, ['--import', 'tsx', file, ...words], { ...options, stdio: 'pipe' });
      } catch (error) {
        return `refused: ${(error as { stderr: string }).stderr}`;
      }
    };
    const sample = 'infra/local/samples/01-switzerland-en.eml';
    expect(run('send', sample)).toMatch(/to conventionalarms-unoda@un\.org, poarevcon3fr.*: 250 OK/);
    expect(run('send', '/nowhere.eml')).toBe('refused: /nowhere.eml is not a file.\n');
    const receipts = async (): Promise<ShownMail[]> =>
      (await (await fetch(`http://127.0.0.1:${outbox}/messages`)).json()) as ShownMail[];
    await until(async () => (await receipts()).length === 1);
    expect(run('clock', '+1h')).toMatch(/^Monday 18 June 2018, 09:00:\d\d UTC-04:00\n$/);
    expect(run('clock', '2018-06-18T08:00-04:00')).toMatch(/^refused: the conference clock never runs backwards/);
    expect(run('digest', '--list', 'chair')).toMatch(/^Nothing is due for chair/);
    expect(run('digest', '--list', 'nobody')).toMatch(/^refused: there is no such list; there are chair/);
    started.signal('SIGINT');
    await started.ended;
    expect(run('clock', '+1d')).toMatch(/^Tuesday 19 June 2018, 09:0\d:\d\d UTC-04:00 \(the pipeline is not running/);
    expect(run('send', sample)).toMatch(/^refused: No pipeline takes mail at 127\.0\.0\.1:\d+: begin with npm start/);
    expect(run('digest', '--list', 'chair')).toMatch(/^refused: No pipeline answers here/);
  });
});
