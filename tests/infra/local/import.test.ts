import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCredentials, localRegion } from '#infra/local/children.ts';
import type { Endpoints } from '#infra/local/parts.ts';
import { type Pipeline, type ShownSubmission, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';
import { until } from '#tests/support/until.ts';

/** `npm run -s import` as an operator runs it: a process of its own, beside the pipeline that is running. */
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

interface Imported {
  readonly code: number | string;
  readonly output: string;
}
const importing = (
  pipeline: Pipeline | null,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): { child: ChildProcess; ended: Promise<Imported> } => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/import.ts', ...args], {
    env: {
      ...process.env,
      ...{ NODE_OPTIONS: '', VITEST: '', BUCKET: '', TABLE: '' },
      ...(pipeline === null
        ? { DATA_DIR: join(folder, 'nowhere'), HTTP_PORT: '1' }
        : { DATA_DIR: pipeline.dataDir, HTTP_PORT: new URL(pipeline.site).port }),
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<Imported>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code: code ?? signal ?? 'unknown', output: output.replace(/ {2,}(?=\d)/gu, ' ') });
    });
  });
  return { child, ended };
};
const imported = (pipeline: Pipeline | null, ...args: string[]): Promise<Imported> => importing(pipeline, args).ended;

interface Mail {
  readonly id: string;
  readonly at: Date;
  readonly text: string;
  readonly from?: string;
  readonly header?: readonly string[];
}
const mail = ({ id, at, text, from = 'anna.keller@mission.example', header = [] }: Mail): string =>
  [
    `Received: from relay.example by mailbox.example; ${at.toUTCString()}`,
    `From: Anna Keller <${from}>`,
    'To: conventionalarms-unoda@un.org',
    'Subject: Switzerland - Draft 2',
    `Message-ID: <${id}@mission.example>`,
    ...header,
    '',
    text,
    '',
  ].join('\n');
const mbox = (mails: readonly string[]): string =>
  mails.map((whole) => `From - Mon Jun 18 12:00:00 2018\n${whole.replace(/\n(>*From )/gu, '\n>$1')}\n`).join('');
const may = (day: number, hour = 12): Date => new Date(Date.UTC(2018, 4, day, hour));

const all = async (pipeline: Pipeline, path: string): Promise<ShownSubmission[]> => {
  const found: ShownSubmission[] = [];
  for (let cursor = ''; ;) {
    const page = (await pipeline.api(`${path}${cursor}`)) as { results: ShownSubmission[]; next: string | null };
    found.push(...page.results);
    if (page.next === null) return found;
    cursor = `?cursor=${encodeURIComponent(page.next)}`;
  }
};

// Each import is a process of its own, which takes seconds to start on a busy machine.
describe.skipIf(pipelineSkipped)('an archive of mail', { timeout: 120_000 }, () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline();
  });
  afterAll(() => pipeline.stop());

  const archive = (): string =>
    put(
      'archive.mbox',
      mbox([
        mail({
          id: 'second',
          at: may(20),
          text: 'Section II, paragraph 8: delete.\n\nFrom here on we reserve our position.',
        }),
        mail({ id: 'first', at: may(2), text: 'Section II, paragraph 7: delete.' }),
        mail({ id: 'thanks', at: may(3), text: 'Thank you very much, Draft 2 well received.' }),
        mail({ id: 'away', at: may(4), text: 'I am away until Monday.', header: ['Auto-Submitted: auto-replied'] }),
        mail({ id: 'nowhere', at: may(5), text: 'Delete.' }).replace(/^Received.*\n/u, ''),
      ]),
    );

  it('is imported in order of receipt, authenticated and marked, with a summary and no receipt', async () => {
    const { code, output } = await imported(pipeline, archive());
    expect(output).toContain('4 messages in 1 files, received from 2018-05-02 to 2018-05-20');
    expect(output).toMatch(/taken in 4\n {2}contribution 2\n {2}(?:thanks|automatic) 1\n/u);
    expect(output).toMatch(/not imported 1\n.*archive\.mbox, message 5: neither a Received nor a Date line/u);
    expect(code).toBe(1);
    const submissions = await all(pipeline, '/submissions');
    expect(submissions).toMatchObject([
      { trust: 'authenticated', imported: true, receivedAt: may(2).toISOString(), inboxes: ['unoda'] },
      { trust: 'authenticated', imported: true, receivedAt: may(20).toISOString(), inboxes: ['unoda'] },
    ]);
    expect(submissions.map(({ items }) => items.map(({ target }) => target))).toEqual([
      ['II.7'],
      expect.arrayContaining(['II.8']) as string[],
    ]);
    expect((await all(pipeline, '/other-mail')).map((other) => other.imported)).toEqual([true, true]);
    await quiet(pipeline);
    expect(await pipeline.outbox()).toEqual([]);
  });

  it('imported again, also as single files with other line ends, or to be acknowledged, adds nothing', async () => {
    const single = put(
      'first.eml',
      mail({ id: 'first', at: may(2), text: 'Section II, paragraph 7: delete.' }).replaceAll('\n', '\r\n'),
    );
    const { output } = await imported(pipeline, archive(), single, '--acknowledge');
    expect(output).toMatch(/taken in 0\nimported before 4\ntwice in the files 1\n/u);
    expect(await all(pipeline, '/submissions')).toHaveLength(2);
    await quiet(pipeline);
    expect(await pipeline.outbox()).toEqual([]);
  });

  it('shows in a dry run what would become of it, and changes nothing', async () => {
    const more = put('more.eml', mail({ id: 'more', at: may(6), text: 'Section II, paragraph 9: delete.' }));
    const { code, output } = await imported(pipeline, archive(), more, '--dry-run');
    expect(output).toMatch(/2018-05-06T12:00:00Z +unoda +contribution +\S+more\.eml/u);
    expect(output).toMatch(/2018-05-03T12:00:00Z +unoda +before +\S+archive\.mbox, message 3/u);
    expect(output).toContain('would be taken in 1');
    expect(code).toBe(1);
    expect(await all(pipeline, '/submissions')).toHaveLength(2);
  });

  it('H5: the same comment five times is one submission with all its arrivals, one with a word changed is another', async () => {
    const text = 'Section III, paragraph 3: delete.';
    const same = [1, 2, 3, 4, 5].map((n) =>
      mail({
        id: `five-${n}`,
        at: may(7, n),
        text,
        header: n === 3 ? ['Delivered-To: poarevcon3fr.dt@diplomatie.gouv.fr'] : [],
      }),
    );
    const changed = mail({ id: 'five-6', at: may(7, 6), text: text.replace('delete', 'please delete') });
    const { code, output } = await imported(pipeline, put('five.mbox', mbox([...same, changed])));
    expect(output).toMatch(/taken in 2\n {2}contribution 2\njoined to the same words 4\nnot imported 0\n/u);
    expect(code).toBe(0);
    const [first, second, ...others] = (await all(pipeline, '/submissions')).slice(2);
    expect([...(first?.inboxes ?? [])].sort()).toEqual(['france', 'unoda']);
    expect(second?.inboxes).toEqual(['unoda']);
    expect(others).toEqual([]);
  });

  it('brings each sender the receipt where the operator asks for it, and automatic mail none', async () => {
    const from = 'asked@mission-a.example';
    const asked = put(
      'asked.mbox',
      mbox([
        mail({ id: 'asked', from, at: may(8), text: 'Section III, paragraph 4: delete.' }),
        mail({
          id: 'list',
          from,
          at: may(9),
          text: 'Section III, paragraph 5: delete.',
          header: ['List-Id: <x.example>', 'Precedence: bulk'],
        }),
      ]),
    );
    await imported(pipeline, asked, '--acknowledge');
    expect((await pipeline.mailed(from))[0]?.text).toContain('III.4');
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toHaveLength(1);
  });

  it('goes into an installation that is named by its bucket and table the same way, through the SDK', async () => {
    const file = put('named.eml', mail({ id: 'named', at: may(12), text: 'Section III, paragraph 7: delete.' }));
    const { endpoints } = (await (await fetch(`${pipeline.site}/_local/state`)).json()) as { endpoints: Endpoints };
    const account = {
      AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamo,
      AWS_ENDPOINT_URL_S3: endpoints.objects,
      AWS_REGION: localRegion,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
      AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
      ...{ DATA_DIR: join(folder, 'nowhere'), HTTP_PORT: '1' },
    };
    const named = ['--bucket', 'rolling-text', '--table', 'rolling-text', file];
    const { code, output } = await importing(pipeline, named, account).ended;
    expect(output).toMatch(/taken in 1\n {2}contribution 1\nnot imported 0\n/u);
    expect(code).toBe(0);
  });

  it('of mail to nobody of ours is imported for the inbox that the operator names', async () => {
    const file = put(
      'bcc.eml',
      mail({ id: 'bcc', at: may(10), text: 'Section III, paragraph 6: delete.' }).replace(
        /^To:.*$/mu,
        'To: undisclosed-recipients:;',
      ),
    );
    expect((await imported(pipeline, file)).output).toContain('say --inbox unoda or france');
    expect((await imported(pipeline, file, '--inbox', 'france')).code).toBe(0);
    expect((await all(pipeline, '/submissions')).at(-1)?.inboxes).toEqual(['france']);
  });

  it('killed at any instant is gone on with by the same command: every message once, in order', async () => {
    const before = (await all(pipeline, '/submissions')).length;
    const mails = Array.from({ length: 40 }, (_, i) =>
      mail({
        id: `many-${i}`,
        at: may(11, i),
        from: `n${i}@mission-b.example`,
        text: `Section II, paragraph ${1 + (i % 20)}: delete. Note ${i}.`,
      }),
    );
    const file = put(
      'many.mbox',
      mbox([...mails.filter((_, i) => i % 2 === 1), ...mails.filter((_, i) => i % 2 === 0)]),
    );
    const taken = async (): Promise<number> => (await all(pipeline, '/submissions')).length - before;
    for (const enough of [5, 15]) {
      const { child, ended } = importing(pipeline, [file]);
      await until(async () => (await taken()) >= enough, 30_000);
      child.kill('SIGKILL');
      expect((await ended).code).toBe('SIGKILL');
    }
    const { code, output } = await imported(pipeline, file);
    expect(code).toBe(0);
    expect(Number(/imported before (\d+)/u.exec(output)?.[1])).toBeGreaterThanOrEqual(15);
    const submissions = (await all(pipeline, '/submissions')).slice(before);
    expect(submissions.map(({ receivedAt }) => receivedAt)).toEqual(
      Array.from({ length: 40 }, (_, i) => may(11, i).toISOString()),
    );
    await quiet(pipeline);
    expect(await pipeline.outbox('n1@mission-b.example')).toEqual([]);
  });
});

describe('without a pipeline', { timeout: 120_000 }, () => {
  it('an import says how to begin, and a dry run says what would be', async () => {
    const file = put('alone.eml', mail({ id: 'alone', at: may(2), text: 'Section II, paragraph 7: delete.' }));
    const without = await imported(null, file);
    expect(without).toMatchObject({ code: 1, output: expect.stringContaining('begin with npm start') as string });
    const nameless = await imported(null, file, '--dry-run', '--inbox', 'spain');
    expect(nameless).toMatchObject({ code: 1, output: expect.stringContaining('There is no inbox “spain”') as string });
    const dry = await imported(null, file, '--dry-run');
    expect(dry).toMatchObject({ code: 0, output: expect.stringContaining('would be taken in 1') as string });
  });
});
