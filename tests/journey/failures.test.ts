import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withReceiptBlock } from '#infra/local/receipt-block.ts';
import { type Pipeline, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';
import { until } from '#tests/support/until.ts';

describe.skipIf(pipelineSkipped)('when something fails', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline();
  });
  afterAll(() => pipeline.stop());
  const fail = (next: number, error: string): Promise<Response> => pipeline.outboxPost('/fail', { next, error });
  const outbox = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/local/outbox-letters.ts', ...words], {
      env: { ...process.env, NODE_OPTIONS: '', VITEST: '', DATA_DIR: pipeline.dataDir },
    });
  const sweep = (): Promise<Response> => fetch(`${pipeline.site}/_local/sweep`, { method: 'POST', body: '{}' });

  it('SES throttling delays a receipt and loses none', async () => {
    const from = 'throttled@mission-a.example';
    await fail(1, 'Throttling');
    await pipeline.mail(letter({ from, text: 'Section II, paragraph 7: delete.' }));
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toEqual([]);
    await until(async () => {
      await sweep();
      return (await pipeline.outbox(from)).length > 0;
    }, 15_000);
    await sweep();
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toHaveLength(1);
  });

  it('a letter that SES rejects is not tried again', async () => {
    const from = 'rejected@mission-b.example';
    await fail(1, 'MessageRejected');
    await pipeline.mail(letter({ from, text: 'Section II, paragraph 8: delete.' }));
    await quiet(pipeline);
    await sweep();
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toEqual([]);
    expect((await pipeline.submissions()).length).toBeGreaterThan(0);
  });

  it('but is shown to a person, who sends it again; of any other letter the command says why not', async () => {
    const from = 'rejected@mission-b.example';
    const { stdout } = await outbox('list');
    const line = stdout.split('\n').find((one) => one.includes(from)) ?? '';
    expect(line).toMatch(
      /^failed {4}receipt\/\d{4}\/0 {2}to rejected@mission-b\.example {2}1 try {2}MessageRejected: /,
    );
    const id = line.split(/\s+/)[1] ?? '';
    const number = id.split('/')[1] ?? '';
    const { problems } = (await pipeline.api(`/submissions/${number}`)) as { problems: string[] };
    expect(problems).toEqual([expect.stringContaining(`${id} could not be sent`)]);

    expect((await outbox('again', id)).stdout).toBe(`${id} goes out again.\n`);
    expect(await pipeline.mailed(from)).toHaveLength(1);
    await quiet(pipeline);
    const refused = await outbox('again', id, 'receipt/9999/0').catch(
      (error: { code: number; stderr: string }) => error,
    );
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/ is (?:sent|delivered): only .*\nThere is no letter receipt\/9999\/0: /) as string,
    });
    await expect(outbox('everything')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm run -s outbox -- list') as string,
    });
  });

  it('a bounce of our receipt is noted, and a resend then brings the receipt once more', async () => {
    const from = 'bounced@mission-c.example';
    const mail = letter({ from, text: 'Section II, paragraph 9: delete.' });
    await pipeline.mail(mail);
    const [receipt] = await pipeline.mailed(from);
    expect((await pipeline.outboxPost('/bounce', { id: receipt?.id, type: 'Permanent' })).status).toBe(200);
    await quiet(pipeline);
    await pipeline.mail(mail);
    expect(await pipeline.mailed(from, 2)).toHaveLength(2);
    const [first, second] = await pipeline.outbox(from);
    expect(second?.text).toBe(first?.text);
  });

  it('a resend more than an hour later brings the receipt once more, and only once; within the hour none', async () => {
    const from = 'again@mission-e.example';
    const mail = letter({ from, text: 'Section II, paragraph 11: delete.' });
    await pipeline.mail(mail);
    await pipeline.mailed(from);
    await quiet(pipeline);
    await pipeline.mail(mail);
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toHaveLength(1);
    await pipeline.moveClock('+61m');
    await pipeline.mail(mail);
    await pipeline.mailed(from, 2);
    await pipeline.mail(mail);
    await quiet(pipeline);
    const texts = (await pipeline.outbox(from)).map(({ text }) => text);
    expect([texts.length, new Set(texts).size]).toEqual([2, 1]);
  });

  it('what cannot be read is a dead letter after its last delivery, kept on disk, and holds up nobody', async () => {
    // Not JSON under form/: no door can ever read it.
    const state = await pipeline.state();
    expect(state.deadLetters['arriving']).toBe(0);
    await pipeline.put('arriving/form/poison.json', 'this is not JSON');
    const from = 'after@mission-d.example';
    await pipeline.mail(letter({ from, text: 'Section II, paragraph 10: delete.' }));
    await pipeline.mailed(from);
    await until(async () => ((await pipeline.state()).deadLetters['arriving'] ?? 0) === 1, 25_000);
    expect(readdirSync(join(pipeline.dataDir, 'queues', 'arriving-dead'))).toHaveLength(1);
  });

  it('B13: keys with blanks, signs and any letters are found and filed, mail by SMTP around them, whatever the order', async () => {
    const strange = ['a b', 'a+b', '100%', 'a%2Fb', 'ü-Ж-文', 'x/y z', "quote'(1)!*"];
    const address = (n: number): string => `delegate-${n}@mission-keys.example`;
    const text = (n: number): string => `Section III, paragraph ${n + 1}: replace with "Words of key ${n}.".`;
    const before = (await pipeline.submissions()).length;
    const sending = strange.flatMap((id, n) => {
      const raw = Buffer.from(letter({ from: address(n), name: 'K. Delegate', state: 'Peru', text: text(n) }));
      const said = { id, recipient: 'unoda@intake.revcon3.example', helo: 'mission.example', ip: '192.0.2.1' };
      const at = new Date('2018-06-18T12:30:00Z');
      const block = withReceiptBlock({ ...said, raw, from: address(n), at, trust: 'known' });
      const other = letter({ from: address(n + 10), name: 'K. Delegate', state: 'Cuba', text: text(n + 10) });
      return [pipeline.put(`arriving/unoda/${id}`, block), pipeline.mail(other)];
    });
    await Promise.all(sending);
    for (const n of strange.keys())
      for (const to of [address(n), address(n + 10)]) await pipeline.mailed(to, 1, 30_000);
    // Told once more of each, and of one that is gone before anybody looks.
    await pipeline.put('arriving/unoda/gone soon', '');
    await pipeline.remove('arriving/unoda/gone soon');
    await sweep();
    await quiet(pipeline);
    const all = (await pipeline.submissions()).slice(before);
    for (const [n] of strange.entries())
      for (const place of [n + 1, n + 11])
        expect(all.filter(({ items }) => items.some(({ target }) => target === `III.${place}`))).toHaveLength(1);
    for (const [n] of strange.entries()) expect(await pipeline.outbox(address(n))).toHaveLength(1);
    const lying = readdirSync(join(pipeline.dataDir, 'objects'), { recursive: true, encoding: 'utf8' });
    for (const id of strange) {
      expect(lying.some((name) => name.includes('/arriving/') && name.includes(id))).toBe(false);
      expect(lying.some((name) => name.includes('/kept/') && name.includes(`/unoda/${id}`))).toBe(true);
    }
    expect((await pipeline.state()).waiting['arriving']).toBe(0);
    // Of these none is a dead letter: the poison of before is, as often as it is told of.
    const dead = join(pipeline.dataDir, 'queues', 'arriving-dead');
    for (const file of readdirSync(dead)) expect(readFileSync(join(dead, file), 'utf8')).toContain('poison.json');
  }, 120_000);
});
