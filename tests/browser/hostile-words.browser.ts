import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Watched, aChromium, aWindow, signIn } from '#tests/support/browser.ts';
import { aBusyDesk } from '#tests/support/busy-desk.ts';
import { mailWithFiles } from '#tests/support/mail-with-files.ts';
import { payloads } from '#tests/support/payloads.ts';
import { type Pipeline, letter, pipelineSkipped, quiet } from '#tests/support/pipeline.ts';

/** Fits one line of a header. */
const coded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** Each payload in every field that a sender of mail has: name, subject, words old and new, reasons, a file's name. */
const mails = payloads.flatMap((payload, at) => [
  letter({
    from: `h${String(at)}@mission-norway.example`,
    name: coded(payload),
    id: `hostile-${String(at)}`,
    headers: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', `X-Note: ${coded(payload)}`],
    text: [
      `Section II, paragraph 19: replace "terrorists" with "${payload}".`,
      `Section II, paragraph 19: insert after it a new paragraph: "${payload}"`,
      `Paragraph 3: ${payload}, because ${payload}.`,
    ].join('\n\n'),
  }).replace(/^Subject: .*$/m, `Subject: ${coded(payload)}`),
  letter({
    from: `v${String(at)}@visa.example`,
    name: coded(payload),
    id: `visa-${String(at)}`,
    headers: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'],
    text: `Dear colleague, please find my visa request. ${payload}`,
  }).replace(/^Subject: .*$/m, `Subject: ${coded(`Visa ${payload}`)}`),
]);

describe.skipIf(pipelineSkipped)('words written to be run', () => {
  let pipeline: Pipeline;
  let browser: Browser;
  let watched: Watched;
  beforeAll(async () => {
    [pipeline, browser] = await Promise.all([aBusyDesk(mails), aChromium()]);
    for (const [at, payload] of payloads.entries())
      await pipeline.mail(
        mailWithFiles({
          from: `f${String(at)}@mission-chile.example`,
          state: 'Chile',
          id: `file-${String(at)}`,
          text: 'Section II, paragraph 20: delete.',
          files: [{ name: coded(payload), bytes: Buffer.from(`<html><script>alert(1)</script>${payload}</html>`) }],
        }),
      );
    await quiet(pipeline);
    watched = await aWindow(browser);
    await signIn(watched.page, pipeline.site, 'secretariat');
  });
  afterAll(async () => {
    await browser.close();
    await pipeline.stop();
  });

  /** Opened, and looked at a moment longer: a script that runs late is one too. */
  const opens = async (path: string): Promise<number> => {
    const answer = await watched.page.goto(`${pipeline.site}${path}`);
    await watched.page.mouse.move(200, 200);
    await watched.page.waitForTimeout(50);
    return answer?.status() ?? 0;
  };

  it('came in, each of them', async () => {
    const { results } = (await pipeline.api('/submissions')) as { results: { subject: string | null }[] };
    expect(results.length).toBeGreaterThan(payloads.length);
  });

  it('run on no page of the console, and load nothing from anywhere', async () => {
    const { page } = watched;
    const paths = new Set([
      ...[
        '/console',
        '/console?list=newest',
        '/console/places/II.19',
        '/console/places/II.20',
        '/console/places/unknown',
      ],
      ...['/console/review', '/console/review/whole', '/console/other-mail', '/console/senders?delegation=Norway'],
      ...['/console/publish', '/console/chair/preview/chair', '/console/chair/preview/chair/letter'],
      ...['/console/compilation', '/console/compilation/page'],
    ]);
    // Every contribution, every other mail and every page that goes on, as they are linked.
    for (const list of [
      '/console?list=newest',
      '/console?list=newest&page=2',
      '/console/other-mail',
      '/console/places/II.19',
    ]) {
      await page.goto(`${pipeline.site}${list}`);
      for (const link of await page.locator('main a').all()) {
        const to = (await link.getAttribute('href')) ?? '';
        if (/^\/console\/(?:submissions|other-mail|review|places)\b/.test(to)) paths.add(to.replace(/#.*$/u, ''));
        expect(to, list).toMatch(/^(?:\/(?!\/)|#)/);
      }
    }
    expect(paths.size).toBeGreaterThan(2 * payloads.length);
    for (const path of paths) {
      expect([path, await opens(path)]).toEqual([path, 200]);
      expect([path, ...watched.wrong.splice(0)]).toEqual([path]);
    }
  });

  it('run in no field of the console, and none of them is lost', async () => {
    const { page } = watched;
    for (const payload of payloads) {
      await page.goto(`${pipeline.site}/console/submissions/0001`);
      await page.locator('summary', { hasText: 'Note' }).click();
      await page.locator('#note').fill(payload);
      await page.getByRole('button', { name: 'Keep the note' }).click();
      await page.getByRole('status').waitFor();
      expect(await page.locator('main').innerText()).toContain(payload.trim().split('\n')[0]);
      await page.goto(`${pipeline.site}/console?q=${encodeURIComponent(payload)}`);
      expect(await page.getByLabel('Words', { exact: true }).inputValue()).toBe(payload.trim());
      for (const address of ['review?item=', 'places/', 'submissions/', 'senders?delegation=', 'publish?section='])
        await opens(`/console/${address}${encodeURIComponent(payload)}`);
      expect([payload, ...watched.wrong.splice(0)]).toEqual([payload]);
    }
  });

  it('are handed over as files that no browser opens', async () => {
    const { page } = watched;
    await page.goto(`${pipeline.site}/console?delegation=Chile`);
    const chile = await page.locator('main a[href^="/console/submissions/"]').first().getAttribute('href');
    const number = chile?.split('/').at(-1) ?? '';
    for (const file of ['original-1', 'file-1']) {
      const answer = await page.request.get(`${pipeline.site}/console/files/${number}/${file}`);
      const headers = answer.headers();
      expect([file, answer.status()]).toEqual([file, 200]);
      expect(headers['content-disposition']).toMatch(/^attachment/);
      expect(headers['content-type']).not.toMatch(/html|svg|xml|javascript/);
      expect(headers['content-security-policy']).toContain('sandbox');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});
