import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Watched, aChromium, aWindow, barriers, signIn } from '#tests/support/browser.ts';
import { aBusyDesk } from '#tests/support/busy-desk.ts';
import { type Pipeline, letter, pipelineSkipped } from '#tests/support/pipeline.ts';

/** More than a page of proposals on one paragraph. */
const campaign = Array.from({ length: 17 }, (_, at) =>
  letter({
    from: `n${String(at)}@mission-ghana.example`,
    state: 'Ghana',
    id: `campaign-${String(at)}`,
    text: `Section IV, paragraph 3: add at the end "and report on measure ${String.fromCharCode(97 + at)}".`,
  }),
);

/** One for a person to read whole, and two whose place nobody can tell. */
const waiting = [
  'Exmos. Senhores, o nosso Governo apoia o projeto e gostaria de propor alterações aos parágrafos sobre munições. ' +
    'Não podemos aceitar a redação atual, que não reflete as nossas preocupações.',
  'Paragraph 12: delete.',
  'Paragraph 13: delete.',
].map((text, at) =>
  letter({ from: `w${String(at)}@mission-chad.example`, state: 'Chad', id: `w-${String(at)}`, text }),
);

/** Where the focus is: what it is called, and whether one sees it. */
interface Focus {
  readonly text: string;
  readonly href: string | null;
  readonly row: number;
  readonly ring: number;
  readonly inView: boolean;
}
const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate<Focus>(`(() => {
    const here = document.activeElement;
    const box = here.getBoundingClientRect();
    const style = getComputedStyle(here);
    return {
      text: here.textContent.trim().replace(/\\s+/g, ' '),
      href: here.getAttribute('href'),
      row: [...document.querySelectorAll('[data-list] > *')].findIndex((row) => row.contains(here)),
      ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      inView: box.bottom > 0 && box.top < innerHeight,
    };
  })()`);

describe.skipIf(pipelineSkipped)('every list by the keyboard: j, k, Enter and ?', () => {
  let pipeline: Pipeline;
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  beforeAll(async () => {
    [pipeline, browser] = await Promise.all([aBusyDesk([...campaign, ...waiting]), aChromium()]);
    watched = await aWindow(browser);
    page = watched.page;
    await signIn(page, pipeline.site, 'secretariat');
  });
  afterAll(async () => {
    await browser.close();
    await pipeline.stop();
  });
  const open = (path: string) => page.goto(`${pipeline.site}${path}`);
  const press = async (...keys: readonly string[]): Promise<Focus> => {
    for (const key of keys) await page.keyboard.press(key);
    return focusOf(page);
  };
  const rows = (): Promise<number> => page.locator('[data-list] > *').count();

  it.each([
    ['/console?list=newest', 'the newest proposals'],
    ['/console?q=ammunition', 'what was found'],
    ['/console', 'the places and sections'],
    ['/console/places/IV.3', 'the proposals on a paragraph'],
    ['/console/review/whole', 'contributions to read whole'],
    ['/console/other-mail', 'other mail'],
    ['/console/submissions/0001', 'a contribution’s files, proposals and history'],
    ['/console/compilation', 'the sections of the compilation'],
  ])('%s: J goes down %s, K up, with the focus seen, and both stop at the ends', async (path) => {
    await open(path);
    const all = await rows();
    expect(all).toBeGreaterThan(0);
    const first = await press('j');
    expect(first).toMatchObject({ row: 0, inView: true });
    expect(first.ring).toBeGreaterThanOrEqual(2);
    expect(await press('k')).toEqual(first);
    if (all === 1) return;
    expect(await press('j')).toMatchObject({ row: 1, inView: true });
    expect(await press('k')).toEqual(first);
    for (let at = 1; at < all; at += 1) await page.keyboard.press('j');
    const last = await focusOf(page);
    expect(last).toMatchObject({ row: all - 1, inView: true });
    expect(await press('j')).toEqual(last);
    expect(watched.wrong.splice(0)).toEqual([]);
  });

  it('goes from the arrivals to a mail, to its proposal, and back to where one was', async () => {
    await open('/console?list=newest');
    const { href: place } = await press('j', 'j', 'j');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${place ?? ''}`);
    const { href: whole } = await press('j');
    expect(whole).toMatch(/^\/console\/submissions\/\d{4}$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${whole ?? ''}`);
    // Past the original and the files, to the first proposal.
    let { href: change } = await press('j');
    while (change?.startsWith('/console/files/') === true) ({ href: change } = await press('j'));
    expect(change).toMatch(/^\/console\/review\?item=\d{4}\.\d+$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${change ?? ''}`);
    await page.goBack();
    await page.waitForURL(`**${whole ?? ''}`);
    expect((await focusOf(page)).href).toBe(change);
    await page.goBack();
    await page.goBack();
    await page.waitForURL('**/console?list=newest');
    expect((await focusOf(page)).href).toBe(place);
    expect((await press('k', 'j')).href).toBe(place);
    expect(watched.wrong.splice(0)).toEqual([]);
  });

  it('reads a row that opens nothing where it stands, and presses nothing in it', async () => {
    await open('/console/access');
    for (const name of ['One', 'Two']) {
      await page.locator('#name').fill(name);
      await page.getByRole('button', { name: 'Make a token' }).click();
      await page.getByText('Copy this token now').waitFor();
    }
    expect((await press('j')).text).toMatch(/^(?:One|Two) /);
    await page.keyboard.press('Enter');
    expect(await page.getByText('Revoke …').count()).toBe(2);
    expect((await press('j')).text).toMatch(/^(?:One|Two) /);
  });

  it('ticks the row with X, and turns the page with N and P', async () => {
    await open('/console/places/IV.3');
    await press('x');
    expect(await page.locator('article input:checked').count()).toBe(0);
    await press('j', 'j', 'x');
    const ticked = page.locator('article:nth-child(2) input');
    expect(await ticked.isChecked()).toBe(true);
    await press('x');
    expect(await ticked.isChecked()).toBe(false);
    await page.keyboard.press('n');
    await page.waitForURL(/page=2/);
    await page.keyboard.press('p');
    await page.waitForURL(/page=1/);
  });

  it('shows with ? what each key does here, in the words of the page, and closes it again', async () => {
    await open('/console/places/IV.3');
    const { href } = await press('j');
    const box = page.getByRole('dialog', { name: 'Keys of this page' });
    const lines = async (): Promise<string[]> =>
      (await box.locator('dl > div:visible').allInnerTexts()).map((line) => line.replaceAll(/\s+/g, ' ').trim());
    await press('?');
    expect(await lines()).toEqual([
      'L Lay the ticked over the text',
      'N Next page',
      'J K next row of a list, row before',
      'Enter opens the row',
      'X ticks the row',
      '? shows these keys, and closes them',
      'Esc leaves a field',
    ]);
    expect(await barriers(page)).toEqual([]);
    // What is behind it is left alone, and has the focus again afterwards.
    await press('n', 'j');
    expect(await box.isVisible()).toBe(true);
    await press('?');
    expect(await box.isVisible()).toBe(false);
    expect((await focusOf(page)).href).toBe(href);
    await press('?', 'Escape');
    expect(await box.isVisible()).toBe(false);

    await open('/console/review?lang=fr');
    await press('?');
    const french = page.getByRole('dialog', { name: 'Touches de cette page' });
    expect(await french.innerText()).toMatch(/K\s+Type/);
    expect(await french.innerText()).not.toMatch(/ligne suivante/);
  });

  it('leaves the queue its own keys: J is the next item, K the kind', async () => {
    await open('/console/review');
    const before = page.url();
    await page.keyboard.press('j');
    await page.waitForURL((url) => url.href !== before);
    await press('k');
    expect(await page.evaluate('document.activeElement.id')).toBe('kind');
  });

  it('takes no letter from a field, and works where the keyboard writes none of ours', async () => {
    await open('/console');
    await page.locator('#f-q').focus();
    await page.keyboard.type('jk?x');
    expect(await page.locator('#f-q').inputValue()).toBe('jk?x');
    await press('Escape');
    const strike = (init: object): Promise<unknown> =>
      page.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...${JSON.stringify(init)} }))`,
      );
    await open('/console/other-mail');
    await strike({ key: 'о', code: 'KeyJ' });
    const first = await focusOf(page);
    expect(first.text).toMatch(/^M\d+$/);
    await strike({ key: 'ت', code: 'KeyJ' });
    expect((await focusOf(page)).text).not.toBe(first.text);
    await strike({ key: 'ن', code: 'KeyK' });
    expect((await focusOf(page)).text).toBe(first.text);
    await strike({ key: '؟', code: 'Slash', shiftKey: true });
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });

  it('is switched off on one page for all, and on again', async () => {
    await open('/console/other-mail');
    await page.getByLabel('Single keys work on the console’s pages').uncheck();
    await open('/console?list=newest');
    await press('j');
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    await press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    // By its button they are shown all the same.
    await page.getByRole('button', { name: /Keys of this page/ }).click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await press('Escape');
    await page.getByLabel('Single keys work on the console’s pages').check();
    // From the foot of the page one comes into the list again.
    expect((await press('j')).row).toBe(0);
  });
});
