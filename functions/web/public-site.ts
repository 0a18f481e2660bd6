import { type Context, Hono } from 'hono';
import { draftPage } from './draft-page.ts';
import { filesRoutes } from './files-routes.ts';
import { confirmRoutes } from './form/confirm-routes.ts';
import { contributeRoutes } from './form/contribute-routes.ts';
import { emptyForm, emptyRow } from './form/typed.ts';
import { formPage } from './form/form-page.ts';
import { uploadRoutes } from './form/upload-routes.ts';
import { secureHeaders } from './guard.ts';
import { placePage } from './place-page.ts';
import { problemPage } from './problem-page.ts';
import { notFound, show, visitFor } from './site-context.ts';
import type { SiteHouse } from './site-store.ts';
import { startPage } from './start-page.ts';
import { stylesheet } from './style/stylesheet.ts';
import { unsubscribeRoutes } from './unsubscribe-routes.ts';
import { type Visit, wordsAt } from './visit.ts';

/** The public pages: the draft, the form, and what becomes of a form. Nothing that others sent is shown here. */
export const publicSite = (house: SiteHouse): Hono => {
  const app = new Hono();
  app.use(secureHeaders);

  app.get('/', async (c) => show(c, startPage(await visitFor(c, house), house.oneMachine())));

  app.get('/health', async (c) => {
    const { conference, currentDraft } = await house.settings();
    return c.json({
      ok: true,
      conference: conference.id,
      draft: currentDraft,
      conferenceTime: house.conferenceNow().toISOString(),
    });
  });

  // Its address tells its content, so it may be kept for a year.
  app.get('/style.css', (c) =>
    c.body(stylesheet, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );

  app.get('/draft', async (c) => show(c, draftPage(await visitFor(c, house))));

  app.get('/draft/:target', async (c) => {
    const visit = await visitFor(c, house);
    const place = visit.outline.place(c.req.param('target'));
    return place === undefined ? noPlace(c, visit) : show(c, placePage(visit, place));
  });

  app.get('/draft/:target/contribute', async (c) => {
    const visit = await visitFor(c, house);
    const target = c.req.param('target');
    const place = visit.outline.place(target);
    if (place === undefined && target !== 'general') return noPlace(c, visit);
    const row = {
      ...emptyRow,
      target,
      ...(place !== undefined && { action: 'amend', words: wordsAt(place, visit).text }),
    };
    return show(
      c,
      formPage(visit, { typed: { ...emptyForm(house.token(), [row]), on: target }, faults: [], uploads: [] }),
    );
  });

  contributeRoutes(app, house);
  uploadRoutes(app, house);
  confirmRoutes(app, house);
  unsubscribeRoutes(app, house);
  filesRoutes(app, house);

  app.notFound(async (c) => {
    const visit = await visitFor(c, house);
    return notFound(c, visit, visit.words.problem.noPage);
  });
  app.onError(async (cause, c) => {
    house.failed(cause, { method: c.req.method, route: c.req.routePath });
    // When the settings themselves cannot be read there is no conference to make a page of.
    try {
      const visit = await visitFor(c, house);
      return await show(c, problemPage(visit, visit.words.problem.failed, [visit.words.problem.failedHow]), 500);
    } catch {
      return c.text('The service cannot answer at the moment. Please try again in a minute.', 500);
    }
  });
  return app;
};

const noPlace = (c: Context, visit: Visit): Promise<Response> =>
  notFound(c, visit, visit.words.problem.noPlace(c.req.param('target') ?? '', visit.draft.names[visit.language]));
