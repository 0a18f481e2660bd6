import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Watched, aChromium, aWindow, barriers } from '#tests/support/browser.ts';
import { aBusyDesk } from '#tests/support/busy-desk.ts';
import { type Hands, keyboard, mouse } from '#tests/support/hands.ts';
import {
  type Day,
  closesDay,
  doesHandwork,
  looksRound,
  says,
  tidiesUp,
  worksContribution,
  worksParagraph,
} from '#tests/support/officers-day.ts';
import { type Pipeline, type ShownSubmission, pipelineSkipped } from '#tests/support/pipeline.ts';
import { until } from '#tests/support/until.ts';

describe.skipIf(pipelineSkipped).each<{ how: string; scripts: boolean; handsOf: (page: Page) => Hands }>([
  { how: 'by keyboard alone', scripts: true, handsOf: keyboard },
  { how: 'with scripts off', scripts: false, handsOf: () => mouse },
])('an officer’s day, $how', ({ scripts, handsOf }) => {
  let pipeline: Pipeline;
  let browser: Browser;
  let watched: Watched;
  let day: Day;
  beforeAll(async () => {
    [pipeline, browser] = await Promise.all([aBusyDesk(), aChromium()]);
    watched = await aWindow(browser, { javaScriptEnabled: scripts });
    day = { page: watched.page, hands: handsOf(watched.page), site: pipeline.site, scripts };
  });
  afterAll(async () => {
    await browser.close();
    await pipeline.stop();
  });
  const of = async (delegation: string): Promise<ShownSubmission> =>
    (await pipeline.submissions()).findLast((each) => each.delegation === delegation)!;
  const fine = async (): Promise<void> => {
    expect(watched.wrong.splice(0)).toEqual([]);
    if (scripts) expect(await barriers(watched.page)).toEqual([]);
  };

  it('begins with signing in', async () => {
    const { page, hands, site } = day;
    await page.goto(`${site}/console`);
    await hands.press(page.getByRole('button', { name: 'The secretariat' }));
    await page.waitForURL(`${site}/console`);
    expect(await page.locator('h1').textContent()).toBe('The secretariat’s reading');
    await fine();
  });

  it('goes on with a look round, and with one paragraph', async () => {
    await looksRound(day);
    await fine();
    await worksParagraph(day);
    await fine();
    const paragraph = (await pipeline.api('/paragraphs/II.19')) as {
      state: string;
      proposals: { delegation: string; state: { decision: string } }[];
    };
    expect(paragraph.state).toBe('agreed-in-informals');
    const decided = paragraph.proposals.filter(({ state }) => state.decision === 'reflected');
    expect(decided.map(({ delegation }) => delegation)).toEqual(['Egypt']);
  });

  it('empties the review queue: accepted, retargeted, another kind, other words, split, no proposal, taken back', async () => {
    const { page, hands, site } = day;
    await page.goto(`${site}/console/review`);
    const what = await page.locator('h1').textContent();
    const reference = await page
      .locator('main')
      .getByText(/^RC3\/\d{4}\/\d+$/)
      .first()
      .textContent();
    expect(what).toMatch(/^Item 1 of \d+$/);
    await fine();
    /** By its key where there are scripts, else by the field and the button that bear it. */
    const move = async (key: string, name: string, text: string | null = null): Promise<void> => {
      const control = page.locator(`main [data-key="${key}"]`);
      if (scripts) await page.keyboard.press(key);
      else if (text === null) await hands.press(control);
      else if (!(await control.isVisible())) await hands.unfold(page.locator('summary', { hasText: name }));
      if (text === null) return;
      if (!scripts) await hands.write(control, text);
      else {
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type(text);
      }
      await hands.press(page.locator(`main form:has([data-key="${key}"])`).getByRole('button'));
    };
    await move('t', 'Another place', 'II.12');
    await says(day, /^Done: \d{4}\.\d+$/);
    await fine();
    await move('u', 'Undo');
    await says(day, what!);
    await move('n', 'Not a proposal');
    await says(day, /^Done: \d{4}\.\d+$/);
    await move('u', 'Undo');
    await says(day, what!);
    await move('t', 'Another place', 'II.940');
    await says(day, /Not done/);
    await fine();
    await move('t', 'Another place', 'II.12');
    await says(day, /^Done: \d{4}\.\d+$/);
    const [, first = ''] = /RC3\/(\d{4})\/\d+/.exec(reference ?? '') ?? [];
    const moved = (await pipeline.submissions()).find((each) => each.reference.endsWith(first));
    expect(moved?.items.map(({ target, state }) => [target, state.workflow])).toContainEqual(['II.12', 'placed']);

    const number = (await of('Peru')).reference.slice(-4);
    await page.goto(`${site}/console/review?item=${number}.1`);
    await move('o', 'Note', 'Asked the mission.');
    await says(day, 'Asked the mission.');
    await move('s', 'Split', 'II.12 II.13');
    await says(day, new RegExp(`^Done: ${number}\\.1$`));
    await until(async () => (await of('Peru')).items.length > 1);
    expect((await of('Peru')).items.map(({ target }) => target)).toEqual(['II.12', 'II.13']);
    await fine();
  });

  it('reads one contribution whole, and writes into it', async () => {
    const { reference } = await of('Norway');
    await worksContribution(day, reference.slice(-4));
    await fine();
    expect((await of('Norway')).items.at(-1)).toMatchObject({ target: 'III.9', kind: 'delete' });
  });

  it('does what machines cannot: other mail, a paper, a sender', async () => {
    const before = (await pipeline.submissions()).length;
    await doesHandwork(day);
    await fine();
    await until(async () => (await pipeline.submissions()).length === before + 2);
    expect((await of('Kenya')).items).toMatchObject([{ target: 'II.7', kind: 'delete' }]);
  });

  it('ends with publication, the chair’s digest and the compilation', async () => {
    await closesDay(day);
    await fine();
    expect(await pipeline.mailed('chair@revcon3.example')).toHaveLength(1);
  });

  it('leaves nothing open: a token revoked, a contribution erased, signed out', async () => {
    const { reference } = await of('China');
    await tidiesUp(day, reference.slice(-4));
    expect(watched.wrong).toEqual([]);
    await day.page.goto(`${day.site}/console`);
    expect(new URL(day.page.url()).origin).not.toBe(day.site);
  });
});
