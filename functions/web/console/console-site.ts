import { type Context, Hono } from 'hono';
import { signInWording } from '#wording/sign-in.ts';
import { ownScript, secureHeaders } from '#web/guard.ts';
import { problemPage } from '#web/problem-page.ts';
import { notFound, show, visitFor } from '#web/site-context.ts';
import { accessRoutes } from './access-routes.ts';
import type { ConsoleHouse } from './console-store.ts';
import type { ConsoleEnv } from './console-visit.ts';
import { boardRoutes } from './board-routes.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { keysScript } from './keys-script.ts';
import { placeRoutes } from './place-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { problem } from './sign-in-pages.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { signedIn } from './signed-in.ts';

/** The secretariat's pages. What each asks of whoever wants it stands in `rights.ts`; `signedIn` holds everyone to it. */
export const consoleSite = (house: ConsoleHouse): Hono<ConsoleEnv> => {
  const app = new Hono<ConsoleEnv>().basePath('/console');
  app.use(secureHeaders, ownScript, signedIn(house));
  signInRoutes(app, house);
  accessRoutes(app, house);

  // Its address tells its content, so it may be kept for a year.
  app.get('/keys.js', (c) =>
    c.body(keysScript, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );
  boardRoutes(app, house);
  placeRoutes(app, house);
  reviewRoutes(app, house);

  deskRoutes(app, house);

  const missing = async (c: Context): Promise<Response> => {
    const visit = await visitFor(c, house);
    return notFound(c, visit, visit.words.problem.noPage);
  };
  app.notFound(missing);
  app.onError(async (cause, c) => {
    if (house.isUnreadableCursor(cause)) return missing(c);
    house.failed(cause, { method: c.req.method, route: c.req.routePath });
    const visit = await visitFor(c, house);
    const words = signInWording(visit.language);
    if (house.isSilence(cause)) return show(c, problem(visit, words.silent, [words.silentHow], '/console'), 503);
    return show(c, problemPage(visit, visit.words.problem.failed, [visit.words.problem.failedHow]), 500);
  });
  return app;
};
