import type { Page } from 'playwright-core';
import type { Hands } from './hands.ts';

/** What every step of the day needs: the page, who works it and how, and the start of every address. */
export interface Day {
  readonly page: Page;
  readonly hands: Hands;
  readonly site: string;
  readonly scripts: boolean;
}

const link = ({ page }: Day, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const button = ({ page }: Day, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = ({ page }: Day, name: string) => page.locator('main').getByLabel(name, { exact: true });

/** Waits until the page says it, somewhere before the eyes. */
export const says = async ({ page }: Day, text: string | RegExp): Promise<void> => {
  const main = page.locator('main');
  const found = main.getByText(text).filter({ visible: true }).first();
  await found.waitFor({ timeout: 10_000 }).catch(async () => {
    const said = await main.locator('h1, [role=status], [role=alert], .notice').allInnerTexts();
    throw new Error(`${page.url()} does not say ${String(text)}, but ${said.join('; ')}`);
  });
};

/** By the line of links that stands on every page. */
const goTo = async (day: Day, name: string): Promise<void> => {
  await day.hands.press(link(day, name));
  await day.page.locator('[aria-current=page]', { hasText: name }).waitFor();
};

const open = async (day: Day, path: string): Promise<void> => {
  await day.page.goto(`${day.site}${path}`);
};

/** The morning: the board, a search that stands in the address, the list of one section. */
export const looksRound = async (day: Day): Promise<void> => {
  const { page, hands, site } = day;
  await says(day, 'Where the proposals are');
  await hands.write(field(day, 'Words'), 'ammunition');
  await hands.choose(field(day, 'Delegation'), 'Peru');
  await hands.press(button(day, 'Show'));
  await page.waitForURL(/q=ammunition/);
  await says(day, /^1 of \d+ proposals$/);
  await page.goBack();
  await page.waitForURL(`${site}/console`);
  await hands.press(page.getByRole('link', { name: / II\.19: \d+ proposals/ }));
  await page.waitForURL(/places\/II\.19/);
};

/** A paragraph: one proposal laid over it, its state, a decision on several at once. */
export const worksParagraph = async (day: Day): Promise<void> => {
  const { page, hands } = day;
  const laid = page.locator('blockquote.laid');
  await hands.press(link(day, 'None'));
  await page.waitForURL(/laid=yes/);
  if ((await laid.locator('ins').count()) > 0) throw new Error('something is laid over the text that nobody ticked');
  await hands.tick(page.getByRole('article').first().getByRole('checkbox'));
  await hands.press(button(day, 'Lay the ticked over the text L'));
  await laid.locator('del').first().waitFor();
  if ((await laid.locator('ins').count()) > 0) throw new Error('more is laid over the text than was ticked');
  await hands.choose(field(day, 'State of the paragraph'), 'agreed-in-informals');
  await hands.press(button(day, 'Set the state'));
  await says(day, /set by secretariat/);
  await hands.choose(page.locator('#move'), 'decide reflected');
  await hands.press(button(day, 'Do it'));
  await says(day, /^\d+ moved\.$/);
};

/** One contribution: a note, publication, its history; what was done is taken back. */
export const worksContribution = async (day: Day, number: string): Promise<void> => {
  const { page, hands } = day;
  await open(day, `/console/submissions/${number}`);
  const summary = (name: string) => page.locator('summary', { hasText: name });
  await hands.unfold(summary('Note'));
  await hands.write(field(day, 'Note'), 'Spoke with the mission.');
  await hands.press(button(day, 'Keep the note'));
  await says(day, 'Done: wrote a note.');
  await says(day, /Spoke with the mission/);
  await hands.press(button(day, /^Publish/));
  await says(day, 'Done: published.');
  await hands.press(button(day, /^Undo: published/));
  await says(day, 'Done: took the last step back.');
  await says(day, /takes an earlier step back/);
  await hands.press(link(day, 'Type in a proposal'));
  await hands.write(field(day, 'Place'), 'III.9');
  await hands.choose(field(day, 'What is asked'), 'delete');
  await hands.write(field(day, 'Reasons given'), 'Said on the telephone.');
  await hands.press(button(day, 'Add this proposal'));
  await says(day, 'Done: typed in a proposal.');
};

/** What no machine does: other mail, papers, senders. */
export const doesHandwork = async (day: Day): Promise<void> => {
  const { page, hands } = day;
  await goTo(day, 'Other mail');
  await hands.press(page.getByRole('link', { name: /^M\d+$/ }).last());
  await says(day, /^Taken for: /);
  await hands.press(button(day, 'Make it a contribution'));
  await says(day, /It is being read|It is a contribution/);

  await goTo(day, 'Enter a paper');
  await hands.choose(field(day, 'Delegation'), 'Kenya');
  await field(day, 'Formal date').fill('2018-06-18T09:00');
  await hands.write(field(day, 'Place'), 'II.7');
  await hands.choose(field(day, 'What is asked'), 'delete');
  await hands.press(button(day, 'Enter this proposal'));
  await says(day, 'Done: entered from paper or the floor.');

  await goTo(day, 'Senders');
  await hands.choose(field(day, 'Delegation'), 'Kenya');
  await hands.press(button(day, 'Show'));
  await hands.write(field(day, 'Another address'), 'mission@kenya.example');
  await hands.press(button(day, 'Bind to this delegation'));
  await says(day, /bound by secretariat/);
};

/** The evening: publication in bulk and back, the chair's digest, the compilation. */
export const closesDay = async (day: Day): Promise<void> => {
  const { page, hands } = day;
  await goTo(day, 'Publish');
  await hands.choose(field(day, 'Part of the draft'), 'II');
  await hands.press(button(day, 'Show'));
  await page.waitForURL(/section=II/);
  await hands.press(button(day, /^Publish \d+$/));
  await says(day, /^\s*\d+ published\./);
  await hands.press(button(day, 'Undo this step'));
  await says(day, /Undone for \d+ contributions/);

  await goTo(day, 'For the chair');
  await hands.press(link(day, 'See what it would say now').first());
  await says(day, /Subject:/);
  await hands.press(button(day, 'Send it now'));
  await says(day, 'It is on its way.');
  await hands.press(page.locator('td a').first());
  await says(day, /what was sent for/);
  await says(day, /proposals have come/);

  await goTo(day, 'Compilation');
  await hands.choose(field(day, 'Delegations'), 'no');
  await hands.press(button(day, 'Make this version'));
  await page.waitForURL(/names=no/);
  const [file] = await Promise.all([page.waitForEvent('download'), hands.press(link(day, 'Download .docx'))]);
  if (!file.suggestedFilename().endsWith('.docx')) throw new Error(`a file called ${file.suggestedFilename()}`);
};

/** A token made and revoked, a contribution erased on request, and out. */
export const tidiesUp = async (day: Day, number: string): Promise<void> => {
  const { page, hands } = day;
  await goTo(day, 'Access');
  await hands.write(field(day, 'What it is for'), 'The archive');
  await hands.press(button(day, 'Make a token'));
  await says(day, /Copy this token now/);
  await hands.unfold(page.locator('summary', { hasText: 'Revoke' }));
  await hands.press(button(day, 'Revoke'));
  await says(day, /revoked on /);

  await open(day, `/console/submissions/${number}/erase`);
  await hands.write(page.locator('#reference'), `RC3/${number}`);
  await hands.press(button(day, 'Erase for ever'));
  await says(day, /secretariat erased it on/);

  await hands.press(button(day, 'Sign out'));
  // The provider's page sends its form itself where there are scripts.
  await page.waitForURL(/\/session\/end|\/signed-out/);
  if (!day.scripts) await hands.press(button(day, 'Sign out'));
  await page.waitForURL(`${day.site}/console/signed-out`);
  await says(day, 'You are signed out');
};
