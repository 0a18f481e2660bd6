import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { signInWording } from '#wording/sign-in.ts';
import { isForeign } from '#web/guard.ts';
import { foreign, notFound, show, visitFor } from '#web/site-context.ts';
import { href } from '#web/visit.ts';
import type { ConsoleHouse } from './console-store.ts';
import type { ConsoleEnv, ConsoleVisit } from './console-visit.ts';
import { sessionToken } from './cookies.ts';
import { isAllowed, needs } from './rights.ts';
import { noRolePage, problem } from './sign-in-pages.ts';

/**
 * Before every page of the console: is the post our own, who is signed in, may they. What a page then finds in
 * `c.get('visit')` has a `person`; nobody else comes so far.
 */
export const signedIn =
  (house: ConsoleHouse): MiddlewareHandler<ConsoleEnv> =>
  async (c, next) => {
    const visit = await visitFor(c, house);
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!reads && isForeign(c, house.siteUrl())) return foreign(c, visit);
    const route = routeOf(c);
    if (route !== undefined && needs[route] === 'nothing') return next();

    const token = sessionToken(c);
    const person = token === null ? null : await house.store.session(token, house.machineNow());
    const words = signInWording(visit.language);
    if (person === null) {
      const { pathname, search } = new URL(c.req.url);
      const to = reads ? pathname + search : '/console';
      const way = href(visit, `/console/sign-in?to=${encodeURIComponent(to)}`);
      return reads ? c.redirect(way, 303) : show(c, problem(visit, words.first, [words.firstHow], way), 401);
    }
    const mine: ConsoleVisit = { ...visit, person };
    c.set('visit', mine);
    if (person.role === null && !isAllowed(person, route ?? '', visit.conference.privacy))
      return show(c, noRolePage(mine), 403);
    if (route === undefined) return notFound(c, visit, visit.words.problem.noPage);
    if (!isAllowed(person, route, visit.conference.privacy))
      return show(c, problem(mine, words.notYours, [words.notYoursHow]), 403);
    return next();
  };

/** As `rights.ts` writes it: `GET /console/places/:target`. Undefined where no page answers. */
const routeOf = (c: Context): string | undefined => {
  const page = matchedRoutes(c).findLast(({ method }) => method !== 'ALL');
  return page === undefined ? undefined : `${page.method} ${page.path}`;
};
