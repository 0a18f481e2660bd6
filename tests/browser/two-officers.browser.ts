import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChromium, aWindow, barriers, signIn } from '#tests/support/browser.ts';
import { aBusyDesk } from '#tests/support/busy-desk.ts';
import { type Pipeline, pipelineSkipped } from '#tests/support/pipeline.ts';

describe.skipIf(pipelineSkipped)('two officers at once, each in a browser', () => {
  let pipeline: Pipeline;
  let browser: Browser;
  let ana: Page;
  let ben: Page;
  beforeAll(async () => {
    [pipeline, browser] = await Promise.all([aBusyDesk(), aChromium()]);
    [{ page: ana }, { page: ben }] = await Promise.all([aWindow(browser), aWindow(browser)]);
    for (const page of [ana, ben]) await signIn(page, pipeline.site, 'secretariat');
  });
  afterAll(async () => {
    await browser.close();
    await pipeline.stop();
  });
  const both = (path: string): Promise<unknown> =>
    Promise.all([ana, ben].map((page) => page.goto(`${pipeline.site}${path}`)));
  const peru = async () => (await pipeline.submissions()).find((each) => each.delegation === 'Peru')!;

  it('on one proposal: the second is told who did what, and nothing of the first is lost', async () => {
    const number = (await peru()).reference.slice(-4);
    await both(`/console/review?item=${number}.1`);
    await ana.keyboard.press('t');
    await ana.keyboard.type('II.12');
    await ana.keyboard.press('Enter');
    await ana.getByText(`Done: ${number}.1`).waitFor();

    await ben.keyboard.press('t');
    await ben.keyboard.type('II.13');
    await ben.keyboard.press('Enter');
    const told = await ben.getByRole('alert').textContent();
    expect(told).toMatch(
      /Not done\.\s+It has changed since: secretariat moved to II\.12 \(.*2018.*\)\. Look at it again\./,
    );
    expect(await barriers(ben)).toEqual([]);
    expect((await peru()).items.map(({ target }) => target)).toEqual(['II.12']);

    await ben.reload();
    // What stands before the eyes is what is so now, and from there the move is made.
    expect(await ben.locator('main').textContent()).toContain('II.12');
    await ben.keyboard.press('t');
    await ben.keyboard.type('II.13');
    await ben.keyboard.press('Enter');
    await ben.getByText(`Done: ${number}.1`).waitFor();
    expect((await peru()).items.map(({ target }) => target)).toEqual(['II.13']);
  });

  it('on one paragraph: of two who move it and set its state, the second is told of each', async () => {
    await both('/console/places/II.19');
    const set = async (page: Page, state: string): Promise<void> => {
      await page.locator('#state').selectOption(state);
      await page.getByRole('button', { name: 'Set the state' }).click();
    };
    await set(ana, 'agreed-in-informals');
    await ana.getByText('set by secretariat').waitFor();
    await set(ben, 'closed');
    expect(await ben.getByRole('alert').textContent()).toContain('it is “agreed in informals” now');

    await both('/console/places/II.19');
    const decide = async (page: Page, decision: string): Promise<void> => {
      // Nothing is ticked before a person does.
      for (const box of await page.locator('main').getByRole('checkbox').all()) await box.check();
      await page.locator('#move').selectOption(`decide ${decision}`);
      await page.getByRole('button', { name: 'Do it' }).click();
    };
    await decide(ana, 'partly');
    await ana.getByText(/^\d+ moved\.$/).waitFor();
    await decide(ben, 'overtaken');
    const outcome = ben.locator('main .notice');
    expect(await outcome.textContent()).toMatch(
      /0 moved\.\s*Not moved:[^]*It has changed since: secretariat noted the outcome \(partly reflected\)/,
    );
    expect(await barriers(ben)).toEqual([]);
    const { proposals } = (await pipeline.api('/paragraphs/II.19')) as {
      proposals: { state: { workflow: string; decision: string } }[];
    };
    const decisions = proposals.filter(({ state }) => state.workflow === 'placed').map(({ state }) => state.decision);
    expect(new Set(decisions)).toEqual(new Set(['partly']));
  });

  it('each sees what the other did, at the next page', async () => {
    await ben.goto(`${pipeline.site}/console/places/II.19`);
    expect(await ben.locator('main').textContent()).toMatch(
      /Last moved by secretariat, .*: noted the outcome \(partly reflected\)\./,
    );
    expect(await ben.locator('#state').inputValue()).toBe('agreed-in-informals');
  });
});
