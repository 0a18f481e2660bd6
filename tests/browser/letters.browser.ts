import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receipt } from '#acknowledgement/receipt.ts';
import { bareReceipt, confirmation, refusal } from '#acknowledgement/short-letters.ts';
import { digestLetters } from '#compilation/digest-letters.ts';
import { dueRuns } from '#compilation/run-key.ts';
import type { Letter } from '#mail/message.ts';
import { languages } from '#wording/language.ts';
import { aHundred, everyOddity, setting } from '#tests/acknowledgement/every-oddity.ts';
import { aChromium, aWindow, barriers, barriersInEveryLook } from '#tests/support/browser.ts';
import { sampleConference, sampleDraft, sampleSubmissions } from '#tests/support/compilation-sample.ts';
import { inMemory } from '#tests/support/enclosing.ts';
import { aSubmission } from '#tests/support/submissions.ts';

const due = dueRuns(sampleConference, new Date('2018-06-18T12:00:00Z'), new Date('2018-06-19T00:00:00Z'))[0]!;

/** The digest of everything in the sample: tables of figures, six languages, a link to a file, and the way out. */
const digest = async (): Promise<string> => {
  const fresh = sampleSubmissions.flatMap((submission) =>
    submission.items.map((item) => ({ ...submission, item, news: 'new' as const })),
  );
  const [message] = await digestLetters(
    {
      ...{ due, conference: sampleConference, drafts: [{ draft: sampleDraft, fresh, standing: [] }], unread: 1 },
      ...{ siteUrl: 'https://site.example', now: new Date('2018-06-19T00:00:05Z') },
    },
    [{ address: 'chair@revcon3.example', token: 'token-of-the-chair' }],
    inMemory(sampleSubmissions, 8_000_000).enclosing,
  );
  return (JSON.parse(message!.letter!) as Letter).html;
};

const letters: readonly (readonly [string, () => string | Promise<string>])[] = [
  ...languages.flatMap((language) => [
    [`a receipt in ${language}`, () => receipt(everyOddity(language), setting).html] as const,
    [`a bare receipt in ${language}`, () => bareReceipt(aSubmission(152, { language }), setting).html] as const,
    [
      `a link to confirm in ${language}`,
      () => confirmation(aSubmission(153, { language, unconfirmed: true }), setting).html,
    ] as const,
  ]),
  ['a receipt of a hundred proposals', () => receipt(aHundred(), setting).html],
  ['a refusal', () => refusal(aSubmission(1), setting).html],
  ['a digest', digest],
];

describe('every letter, in both themes and directions, on a phone and on a desk', () => {
  let browser: Browser;
  let page: Page;
  let wrong: string[];
  beforeAll(async () => {
    browser = await aChromium();
    ({ page, wrong } = await aWindow(browser));
  });
  afterAll(() => browser.close());

  it.each(letters)('%s is read by everybody and fetches nothing', async (_, html) => {
    await page.setContent(await html());
    expect(await barriersInEveryLook(page)).toEqual([]);
    expect(wrong.splice(0)).toEqual([]);
  });

  /** Kept for whoever wants to look: a picture of each on a desk and a phone, outside the repository. */
  it.each(letters)('%s fits its reader’s window, and leaves a picture in coverage/letters/', async (name, html) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setContent(await html());
    for (const width of [320, 700]) {
      await page.setViewportSize({ width, height: 800 });
      const path = `coverage/letters/${name.replaceAll(' ', '-')}-${String(width)}.png`;
      expect((await page.screenshot({ path, fullPage: true })).length).toBeGreaterThan(1_000);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  it.each(letters)('%s can be read where a mail program takes its head away', async (_, html) => {
    await page.setContent((await html()).replace(/<head>.*?<\/head>/s, ''));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page, 'of looks')).toEqual([]);
    }
  });
});
