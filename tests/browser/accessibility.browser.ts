import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBusyDesk } from '#tests/support/busy-desk.ts';
import { aChromium, aWindow, barriersInEveryLook, signIn } from '#tests/support/browser.ts';
import { type Pipeline, pipelineSkipped } from '#tests/support/pipeline.ts';
import { needs } from '#web/console/rights.ts';

/** What of the console is no page: a way on, a script, a file to keep. */
const noPages = [
  'GET /console/sign-in',
  'GET /console/keys.js',
  'GET /console/files/:number/:file',
  'GET /console/files/:number/:file/:picture',
  'GET /console/other-mail/:id/original',
  'GET /console/chair/files/:token',
  'GET /console/chair/sent/:run/letter',
  'GET /console/compilation/file',
];

/** Every page of the console as it is asked for by hand. */
const consolePages: Readonly<Record<string, readonly string[]>> = {
  'GET /console/signed-in': ['/console/signed-in'],
  'GET /console/signed-out': ['/console/signed-out'],
  'GET /console': ['/console', '/console?list=newest', '/console?q=zebra', '/console?section=II&lang=fr'],
  'GET /console/places/:target': [
    '/console/places/II.19',
    '/console/places/II.90',
    '/console/places/general',
    '/console/places/unknown',
    '/console/places/II.19?lang=fr',
  ],
  'GET /console/submissions/:number': ['/console/submissions/0001', '/console/submissions/0004?lang=fr'],
  'GET /console/submissions/:number/add': ['/console/submissions/0001/add'],
  'GET /console/submissions/:number/erase': ['/console/submissions/0001/erase'],
  'GET /console/review': ['/console/review', '/console/review?lang=fr'],
  'GET /console/review/whole': ['/console/review/whole'],
  'GET /console/access': ['/console/access'],
  'GET /console/other-mail': ['/console/other-mail'],
  'GET /console/other-mail/:id': ['/console/other-mail/M1'],
  'GET /console/papers': ['/console/papers'],
  'GET /console/senders': ['/console/senders', '/console/senders?delegation=Norway'],
  'GET /console/publish': ['/console/publish', '/console/publish?section=II'],
  'GET /console/chair': ['/console/chair'],
  'GET /console/chair/preview/:digest': ['/console/chair/preview/chair'],
  'GET /console/chair/preview/:digest/letter': ['/console/chair/preview/chair/letter'],
  'GET /console/chair/sent/:run': ['/console/chair/sent/chair@2018-06-17T00:00:00.000Z'],
  'GET /console/compilation': ['/console/compilation', '/console/compilation?section=II&names=no'],
  'GET /console/compilation/page': ['/console/compilation/page?section=II'],
};
const publicPages = [
  '/',
  '/?lang=fr',
  '/draft',
  '/draft/II.19',
  '/draft/II.19/contribute',
  '/contribute',
  '/contribute/nothing-like-that',
  '/confirm/nothing-like-that',
  '/unsubscribe/nothing-like-that',
  '/draft/II.940',
  '/console/nothing-here',
  '/console/submissions/0999',
];

// The policy is put aside: axe is a script, and a paper or a letter is shown where none may run.
describe.skipIf(pipelineSkipped)(
  'every page, in a browser, in both themes and directions, on a phone and on a desk',
  () => {
    let pipeline: Pipeline;
    let browser: Browser;
    let page: Page;
    let wrong: string[];
    beforeAll(async () => {
      [pipeline, browser] = await Promise.all([aBusyDesk([], { trust: 'authenticated' }), aChromium()]);
      ({ page, wrong } = await aWindow(browser, { bypassCSP: true }));
      await signIn(page, pipeline.site, 'secretariat');
    });
    afterAll(async () => {
      await browser.close();
      await pipeline.stop();
    });

    it('is looked at', () => {
      const pages = Object.keys(needs).filter((route) => route.startsWith('GET ') && !noPages.includes(route));
      expect(Object.keys(consolePages).toSorted()).toEqual(pages.toSorted());
    });

    it.each([...Object.values(consolePages).flat(), ...publicPages])('%s', async (path) => {
      await page.goto(`${pipeline.site}${path}`);
      expect(await barriersInEveryLook(page)).toEqual([]);
      expect(wrong.splice(0)).toEqual([]);
    });

    it('the way in: whom to be, and a visitor without a role', async () => {
      const other = await aWindow(browser, { bypassCSP: true });
      await other.page.goto(`${pipeline.site}/console`);
      expect(await barriersInEveryLook(other.page)).toEqual([]);
      await signIn(other.page, pipeline.site, 'delegate');
      expect(await other.page.locator('h1').textContent()).toBe('This page is not for your role');
      expect(await barriersInEveryLook(other.page)).toEqual([]);
      expect(other.wrong).toEqual([]);
    });
  },
);
