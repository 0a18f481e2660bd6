import type { Context, Hono } from 'hono';
import { longestName, scopes, tokenDays } from '#submission/api-token.ts';
import { accessWording } from '#wording/access.ts';
import { formOf, show } from '#web/site-context.ts';
import { href } from '#web/visit.ts';
import { accessPage } from './access-page.ts';
import type { ConsoleHouse } from './console-store.ts';
import type { ConsoleEnv } from './console-visit.ts';

const tokenBytes = 32;
const day = 86_400_000;

/** Tokens of the read API: a new one is shown once, in the answer to its form, and kept as its hash. */
export const accessRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { store } = house;
  const page = async (c: Context<ConsoleEnv>, made: string | null, refused: string | null): Promise<Response> => {
    const view = { tokens: await store.apiTokens(), now: house.machineNow(), made, refused };
    return show(c, accessPage(c.get('visit'), view), refused === null ? 200 : 422);
  };

  app.get('/access', (c) => page(c, null, null));

  app.post('/access', async (c) => {
    const visit = c.get('visit');
    const form = (await formOf(c)) ?? new FormData();
    const typed = form.get('name');
    const name = typeof typed === 'string' ? typed.trim() : '';
    const asked = scopes.filter((scope) => form.getAll('scope').includes(scope));
    const days = tokenDays.find((each) => String(each) === form.get('days'));
    if (name === '' || name.length > longestName || asked.length === 0 || days === undefined)
      return page(c, null, accessWording(visit.language).incomplete);
    const token = `rt_${house.token(tokenBytes)}`;
    const madeAt = house.machineNow();
    const about = { name, scopes: asked, madeBy: visit.person.name, madeAt, endsAt: madeAt + days * day };
    await store.addApiToken(token, about);
    return page(c, token, null);
  });

  app.post('/access/:token/revoke', async (c) => {
    await store.revokeApiToken(c.req.param('token'), house.machineNow());
    return c.redirect(href(c.get('visit'), '/console/access'), 303);
  });
};
