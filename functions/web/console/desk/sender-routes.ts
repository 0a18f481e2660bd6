import type { Hono } from 'hono';
import { deskWorkWording } from '#wording/desk-work.ts';
import { readAddress } from '#web/form/address.ts';
import { formOf, show } from '#web/site-context.ts';
import { href, segment } from '#web/visit.ts';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv, ConsoleVisit } from '#web/console/console-visit.ts';
import { type Said, saidIn } from './said.ts';
import { sendersPage } from './senders-page.ts';

/** Among how many of the newest contributions the addresses of a delegation are looked for. */
const newestSearched = 500;

/** Binding addresses to delegations, one or several at once, and ending that. */
export const senderRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { desk, store } = house;

  const page = async (visit: ConsoleVisit, delegation: string | null, said: Said | null, typed = '') => {
    const bound = delegation === null ? [] : await desk.bindings(delegation);
    const newest = delegation === null ? [] : await store.newest(newestSearched);
    const wrote = newest.filter((each) => each.delegation === delegation && !each.unconfirmed);
    return sendersPage(visit, { delegation, bound, wrote, said, typed });
  };

  app.get('/senders', async (c) => {
    const visit = c.get('visit');
    const delegation = known(visit, c.req.query('delegation'));
    return show(c, await page(visit, delegation, saidIn(visit, c.req.query('done'))));
  });

  app.post('/senders', async (c) => {
    const visit = c.get('visit');
    const words = deskWorkWording(visit.language).senders;
    const form = (await formOf(c)) ?? new FormData();
    const delegation = known(visit, form.get('delegation'));
    const given = form
      .getAll('address')
      .flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
    const wrong = given.find((each) => readAddress(each).outcome === 'not an address');
    const refused =
      delegation === null
        ? words.noDelegation
        : given.length === 0
          ? words.nothingChosen
          : wrong === undefined
            ? null
            : words.notAddress(wrong);
    if (refused !== null || delegation === null)
      return show(c, await page(visit, delegation, { refused: refused ?? '' }, wrong ?? ''), 422);
    const ends = form.get('do') === 'unbind';
    for (const address of new Set(given.slice(0, mostAtOnce)))
      await (ends
        ? desk.unbind(address, delegation, visit.person.name)
        : desk.bind(address, delegation, visit.person.name));
    const back = ownSubmission(form.get('back'));
    const done = ends ? 'unbind' : 'bind';
    return c.redirect(
      href(
        visit,
        back === null ? `/console/senders?delegation=${segment(delegation)}&done=${done}` : `${back}?done=${done}`,
      ),
      303,
    );
  });
};

/** Ticked at once; each looks through what came. */
const mostAtOnce = 20;

const known = ({ conference }: ConsoleVisit, name: unknown): string | null =>
  conference.delegations.find(({ id }) => id === name)?.id ?? null;

/** The contribution that somebody came from, and nothing else. */
const ownSubmission = (path: unknown): string | null =>
  typeof path === 'string' && /^\/console\/submissions\/\d{1,9}$/.test(path) ? path : null;
