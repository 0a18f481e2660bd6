import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import type { LocalUser } from '#infra/local/local-users.ts';

/** Chromium as the system's packages install it; the setting CHROMIUM names another. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const aChromium = (): Promise<Browser> => chromium.launch({ executablePath });

/** What a page must not do, whoever wrote the words on it. */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to anywhere but the site and its identity provider, scripts that ran, errors, and what the policy had to stop. */
  readonly wrong: string[];
}

/** A browser window of its own, in English, whose wrongs are written down. */
export const aWindow = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> => {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const wrong: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1') wrong.push(`asked ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    wrong.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => wrong.push(`an error: ${error.error().message}`));
  context.on('console', (message) => {
    // A refusal (409, 422, …) is an answer, and Chromium calls it an error of the network.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      wrong.push(`at ${message.page()?.url() ?? ''}: ${message.text()}`);
  });
  return { context, page: await context.newPage(), wrong };
};

/** As a person does: the console, the provider's page, one click. */
export const signIn = async (page: Page, site: string, user: LocalUser): Promise<void> => {
  await page.goto(`${site}/console`);
  await page.locator(`button[value="${user}"]`).click();
  await page.waitForURL(`${site}/console`);
};

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/** The narrowest of phones in every way, a desk in two. `rtl` turns the whole page, as for an Arabic reader. */
export const looks: readonly Look[] = [
  { theme: 'light', width: 320, direction: 'ltr' },
  { theme: 'dark', width: 320, direction: 'ltr' },
  { theme: 'light', width: 320, direction: 'rtl' },
  { theme: 'dark', width: 320, direction: 'rtl' },
  { theme: 'light', width: 1280, direction: 'ltr' },
  { theme: 'dark', width: 1280, direction: 'rtl' },
];

/** Rules whose answer hangs on colours, widths and directions; all others ask for the same elements in every look. */
const ofLooks = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/**
 * What keeps people from using the page as it is shown now: every rule of axe that decides by itself (WCAG 2.2 A and AA,
 * best practice, the size of what is touched), and whatever does not fit the width of the window (WCAG 1.4.10).
 */
export const barriers = async (page: Page, rules: 'all' | 'of looks' = 'all'): Promise<string[]> => {
  // Not by a script element, which the policy of our pages would refuse.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(rules === 'all'
      ? { rules: { 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: ofLooks } }),
  };
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.any.map(({ message }) => message).join('; ')}`),
    ),
    ...(over > 0 ? [`wider than the window by ${String(over)} px`] : []),
  ];
};

/** The page that is open, looked at in each of these ways; its barriers, each with the look it was found in. */
export const barriersInEveryLook = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const [at, { theme, width, direction }] of looks.entries()) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.evaluate(`document.documentElement.dir = "${direction}"`);
    for (const barrier of await barriers(page, at === 0 ? 'all' : 'of looks'))
      found.push(`${theme} ${String(width)} ${direction}: ${barrier}`);
  }
  return found;
};
