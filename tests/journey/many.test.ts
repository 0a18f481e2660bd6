import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pipeline, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';

/** Gmail cuts a message here, and asks its reader to click for the rest. */
const cutByGmail = 102 * 1_024;

describe.skipIf(pipelineSkipped)('much at once', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline();
  }, 180_000);
  afterAll(() => pipeline.stop());

  it('of 120 proposals in one mail is one receipt that names each, grouped by section, with the full table', async () => {
    const from = 'many@mission-norway.example';
    const asked = Array.from({ length: 120 }, (_, n) => (n < 94 ? `II.${n + 1}` : `III.${n - 93}`));
    const text = asked.map((target) => `${target}: delete.`).join('\n\n');
    await pipeline.mail(letter({ from, name: 'B. Delegate', state: 'Norway', text }));
    const [receipt, ...more] = await pipeline.mailed(from, 1, 120_000);
    await quiet(pipeline);
    expect([more, (await pipeline.outbox(from)).length]).toEqual([[], 1]);
    const { text: plain = '', html = '', attachments = [], raw = '' } = receipt ?? {};
    const reference = /RC3\/\d{4}/.exec(receipt?.subject ?? '')?.[0] ?? '';
    for (const [index, target] of asked.entries()) {
      const line = new RegExp(`${target.replace('.', '\\.')}(?!\\d).*${reference}/${index + 1}(?!\\d)`);
      expect([target, line.test(plain)]).toEqual([target, true]);
      expect([target, html.includes(`${reference}/${index + 1}`)]).toEqual([target, true]);
    }
    expect(plain.match(/^Section (?:II|III)\b/gm)).toEqual(['Section II', 'Section III']);
    expect(Buffer.byteLength(html)).toBeLessThan(cutByGmail);
    expect(attachments).toHaveLength(1);
    expect(attachments[0]?.type).toContain('csv');
    const sent = await (await fetch(new URL(raw, pipeline.sentMail))).text();
    const [, table = ''] = /text\/csv[\s\S]*?\r?\n\r?\n([\s\S]*?)\r?\n--/.exec(sent) ?? [];
    const rows = Buffer.from(table, 'base64').toString('utf8').trim().split('\r\n');
    expect(rows).toHaveLength(121);
  }, 180_000);

  it('of forms with the address of one who sent none is twenty links, and takes none of his receipts', async () => {
    const victim = 'victim@mission-peru.example';
    const form = (n: number): [string, string][] => [
      ['delegation', 'Peru'],
      ['name', 'V. Delegate'],
      ['email', victim],
      ['publication', 'yes'],
      ['text', ''],
      ['token', `flood-of-forms-${n}`],
      ['target', `IV.${n}`],
      ['action', 'delete'],
      ['words', ''],
      ['reasons', ''],
    ];
    for (let n = 1; n <= 21; n += 1) expect((await pipeline.post('/contribute', form(n))).status).toBe(303);
    await pipeline.mailed(victim, 20, 120_000);
    await quiet(pipeline, 1_000);
    expect(await pipeline.outbox(victim)).toHaveLength(20);
    await pipeline.mail(letter({ from: victim, name: 'V. Delegate', state: 'Peru', text: 'V.2: delete.' }));
    const own = (await pipeline.mailed(victim, 21, 30_000)).at(-1);
    expect(own?.text).toContain('V.2');
    await pipeline.moveClock('+61m');
    expect(await pipeline.mailed(victim, 22, 30_000)).toHaveLength(22);
  }, 240_000);
});
