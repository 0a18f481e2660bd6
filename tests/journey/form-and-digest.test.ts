import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pipeline, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';

const address = 'b@mission-norway.example';
const chair = 'chair@revcon3.example';
const form: [string, string][] = [
  ['delegation', 'Norway'],
  ['name', 'B. Delegate'],
  ['email', address],
  ['publication', 'yes'],
  ['text', ''],
  ['token', 'journey-form-1'],
  ['target', 'III.4'],
  ['action', 'delete'],
  ['words', ''],
  ['reasons', 'Covered elsewhere.'],
];

describe.skipIf(pipelineSkipped)('a contribution by the form', () => {
  let pipeline: Pipeline;
  let link = '';
  beforeAll(async () => {
    pipeline = await startPipeline({ conferenceClock: new Date('2018-06-18T10:00-04:00') });
    await pipeline.mail(letter({}));
    await pipeline.mailed('anna.keller@mission-switzerland.example');
  }, 180_000);
  afterAll(() => pipeline.stop());

  it('leads to its page, a double click too', async () => {
    for (let click = 1; click <= 2; click += 1) {
      const answer = await pipeline.post('/contribute', form);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(/\/contribute\/journey-form-1$/);
    }
  });

  it('is answered with one mail that holds the link and no word of it', async () => {
    const [mail, ...more] = await pipeline.mailed(address);
    expect(more).toEqual([]);
    const links = mail?.text.match(/http\S*\/confirm\/[\w-]+/g) ?? [];
    expect(links).toHaveLength(1);
    expect(mail?.text).not.toContain('III.4');
    link = new URL(links[0] ?? '').pathname;
    await quiet(pipeline);
    expect(await pipeline.outbox(address)).toHaveLength(1);
  });

  it('has its number already, waiting to be confirmed', async () => {
    const norway = (await pipeline.submissions()).find(({ delegation }) => delegation === 'Norway');
    expect(norway?.items).toMatchObject([{ target: 'III.4', kind: 'delete', state: { workflow: 'unconfirmed' } }]);
  });

  it('is not confirmed by a look at the link, as scanners take', async () => {
    const page = await fetch(`${pipeline.site}${link}`);
    expect(await page.text()).toContain('<button');
    await quiet(pipeline);
    expect(await pipeline.outbox(address)).toHaveLength(1);
  });

  it('is not confirmed, nor taken, from a page of another origin', async () => {
    const origin = { origin: 'https://evil.example' };
    expect((await pipeline.post(link, [], origin)).status).toBe(403);
    expect((await pipeline.post('/contribute', [...form, ['token', 'other']], origin)).status).toBe(403);
    await quiet(pipeline);
    expect(await pipeline.outbox(address)).toHaveLength(1);
  });

  it('is confirmed by the button, once however often it is pressed, and brings the receipt', async () => {
    for (let press = 1; press <= 2; press += 1) expect((await pipeline.post(link, [])).status).toBeLessThan(400);
    const [, receipt] = await pipeline.mailed(address, 2);
    expect(receipt?.text).toContain('III.4');
    await quiet(pipeline);
    expect(await pipeline.outbox(address)).toHaveLength(2);
    expect(await pipeline.submissions()).toHaveLength(2);
    expect(JSON.stringify(await pipeline.api('/paragraphs/III.4'))).toContain('Norway');
  });

  it('is corrected by a reply to that receipt, as a mail is', async () => {
    const [, receipt] = await pipeline.outbox(address);
    const replyTo = /reply\+[\w-]+@[\w.-]+/.exec(String(receipt?.headers['Reply-To']))?.[0] ?? '';
    const quoted = (receipt?.text ?? '').replaceAll(/^/gm, '> ');
    const text = `III.4 should be III.5.\n\nOn Mon, 18 Jun 2018 at 10:00, Secretariat wrote:\n${quoted}`;
    await pipeline.mail(letter({ from: address, name: 'B. Delegate', state: 'Norway', text }), [replyTo]);
    const [, , updated] = await pipeline.mailed(address, 3);
    expect(updated?.subject).toMatch(/RC3\/\d{4} Rev\.1/);
    expect(updated?.text).toContain('III.5');
    const norway = (await pipeline.submissions()).find(({ delegation }) => delegation === 'Norway');
    expect(norway?.items).toMatchObject([{ id: 1, target: 'III.5', state: { workflow: 'placed' } }]);
    expect(await pipeline.submissions()).toHaveLength(2);
  });

  it('stands with the mail in the one digest that the chair gets when the day is over', async () => {
    await pipeline.moveClock('+1d');
    await pipeline.mailed(chair);
    await quiet(pipeline, 1_500);
    const digests = (await pipeline.outbox(chair)).filter(({ text }) => text.includes('II.19'));
    expect(digests).toHaveLength(1);
    for (const words of ['III.5', 'Switzerland', 'Norway', 'Suisse', 'Norvège'])
      expect(`${digests[0]?.text ?? ''} ${digests[0]?.html ?? ''}`).toContain(words);
    expect(digests[0]?.headers['Auto-Submitted']).toBe('auto-generated');
  });

  it('is in no second digest: nothing is due again, and a restart sends none', async () => {
    const before = (await pipeline.outbox(chair)).length;
    const asked = await fetch(`${pipeline.site}/_local/digest`, { method: 'POST', body: '{"list":"chair"}' });
    expect(await asked.json()).toEqual({ runs: [], mails: [] });
    await pipeline.stop();
    pipeline = await startPipeline({ dataDir: pipeline.dataDir });
    await quiet(pipeline);
    expect(await pipeline.outbox(chair)).toHaveLength(before);
  });

  it('a digest of an unknown list is refused with the names there are', async () => {
    const asked = await fetch(`${pipeline.site}/_local/digest`, { method: 'POST', body: '{"list":"nobody"}' });
    expect(asked.status).toBe(404);
    expect(JSON.stringify(await asked.json())).toMatch(/there are chair/);
  });
});
