import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledgementWording } from '#wording/acknowledgement.ts';
import { mailWithFiles } from '#tests/support/mail-with-files.ts';
import { type Pipeline, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';
import { signInAs } from '#tests/support/signed-in.ts';

const megabyte = 1024 * 1024;
const proposal = 'Section II, paragraph 19: replace "terrorists" with "unauthorized recipients".';
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** Refusals are answered with what to do instead, and what was taken in is never lost by them (CONTRACT.md 4). */
describe.skipIf(pipelineSkipped)('what the conference cannot take', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline();
  });
  afterAll(() => pipeline.stop());
  const keptFiles = (): string[] =>
    readdirSync(join(pipeline.dataDir, 'objects'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  const keptWhole = (raw: string): boolean => keptFiles().some((file) => readFileSync(file).includes(Buffer.from(raw)));
  const otherMail = async () =>
    ((await pipeline.api('/other-mail')) as { results: { id: string; disposition: string }[] }).results;

  it('a mail above 40 MB is refused at the door, with the limit and the remedy, and leaves nothing half taken in', async () => {
    const from = 'too-large@mission-a.example';
    const raw = mailWithFiles({
      ...{ from, state: 'Switzerland', id: 'too-large', text: proposal },
      files: [{ name: 'all.zip', bytes: new Uint8Array(31 * megabyte) }],
    });
    await expect(pipeline.mail(raw)).rejects.toThrow(/552.*larger than 40 MB.*files apart.*form/s);
    await quiet(pipeline);
    expect([await pipeline.submissions(), await otherMail(), await pipeline.outbox(from)]).toEqual([[], [], []]);
    const page = await (await fetch(`${pipeline.site}/`)).text();
    expect(page).toMatch(/up to 25 MB of files.*comes back.*several mails, or by the form, up to 20 MB each/s);
    // What he is told to do instead works.
    await pipeline.mail(letter({ from, text: proposal }));
    expect((await pipeline.mailed(from))[0]?.text).toContain('II.19');
  });

  it('the largest that is taken is answered with what was read, and with what was not, by name and size; all is kept', async () => {
    const from = 'large@mission-b.example';
    const bytes = Buffer.alloc(25 * megabyte);
    for (let at = 0; at < bytes.length; at += 32) createHash('sha256').update(String(at)).digest().copy(bytes, at);
    const raw = mailWithFiles({
      ...{ from, state: 'Norway', id: 'large', text: proposal },
      files: [{ name: 'our position.zip', bytes }],
    });
    await pipeline.mail(raw);
    const [receipt] = await pipeline.mailed(from, 1, 60_000);
    expect(receipt?.text).toContain('unauthorized recipients');
    expect(receipt?.text).toMatch(/our position\.zip/);
    expect(receipt?.text).toContain(', 26 MB, ');
    expect(receipt?.text.replace(/\s/g, '')).toContain(createHash('sha256').update(bytes).digest('hex'));
    await quiet(pipeline);
    expect(keptWhole(raw)).toBe(true);
  }, 120_000);

  it('a mail with a virus is refused once, in words that quote nothing and say what to do, and lies closed', async () => {
    const from = 'infected@mission-c.example';
    const raw = mailWithFiles({
      ...{ from, state: 'Chile', id: 'infected', text: proposal },
      files: [{ name: 'position.docx', bytes: Buffer.from(eicar) }],
    });
    const before = await pipeline.submissions();
    await pipeline.mail(raw);
    const [refusal] = await pipeline.mailed(from);
    const said = `${refusal?.subject ?? ''} ${refusal?.text ?? ''}`.replace(/\s+/g, ' ');
    for (const language of ['en', 'fr'] as const) {
      const wording = acknowledgementWording(language);
      for (const words of [wording.subject.virus, wording.happened.virus, wording.virusHow])
        expect(said).toContain(words);
    }
    expect(`${said} ${refusal?.html ?? ''}`).not.toMatch(/terrorists|recipients|position\.docx|EICAR|RC3\/\d/);
    expect(refusal?.headers).toMatchObject({
      'Auto-Submitted': 'auto-replied',
      'In-Reply-To': '<infected@mission.example>',
    });

    // The same mail again is not refused again.
    await pipeline.mail(raw);
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toHaveLength(1);
    expect(await pipeline.submissions()).toEqual(before);

    const [infected] = (await otherMail()).filter(({ disposition }) => disposition === 'virus');
    const browser = await signInAs(pipeline.site, 'secretariat');
    const page = await browser.visit(`${pipeline.site}/console/other-mail/${infected!.id}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain(from);
    expect(page.body).not.toContain('terrorists');
    expect((await browser.ask(`${pipeline.site}/console/other-mail/${infected!.id}/original`)).status).toBe(404);
    expect(keptWhole(raw)).toBe(true);
  });

  it('what its sender then sends from a clean computer is a contribution like any other', async () => {
    const from = 'infected@mission-c.example';
    await pipeline.mail(letter({ from, id: 'clean', name: 'C. Delegate', state: 'Chile', text: proposal }));
    expect((await pipeline.mailed(from, 2))[1]?.text).toContain('unauthorized recipients');
  });
});
