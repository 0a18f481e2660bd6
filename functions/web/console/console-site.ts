import { type Context, Hono } from 'hono';
import type { SubmissionWithItems } from '#submission/record.ts';
import { secureHeaders } from '#web/guard.ts';
import { problemPage } from '#web/problem-page.ts';
import { notFound, show, visitFor } from '#web/site-context.ts';
import type { ConsoleHouse, Entry, PlacedProposal } from './console-store.ts';
import { boardPage, otherMailPage, placeBoard, reviewPage } from './pages.ts';
import { fileRoutes } from './desk/file-routes.ts';
import { submissionRoutes } from './desk/submission-routes.ts';

/** Contributions on the first page; each shows its words, so that the page stays a page. */
const newestShown = 30;
/** Among how many of the newest contributions the ones without any proposal are looked for. */
const newestSearched = 200;

/** The secretariat's pages, to read. On one machine only, until sign-in exists (`where` in `infra/doors.ts`). */
export const consoleSite = (house: ConsoleHouse): Hono => {
  const app = new Hono().basePath('/console');
  const { store } = house;
  app.use(secureHeaders);

  app.get('/', async (c) => {
    const visit = await visitFor(c, house);
    const [summaries, newest] = await Promise.all([store.summaries(visit.draft.id), store.newest(newestShown)]);
    return show(c, boardPage(visit, { summaries, newest }));
  });

  app.get('/places/:target', async (c) => {
    const visit = await visitFor(c, house);
    const target = c.req.param('target');
    if (visit.outline.place(target) === undefined && target !== 'general' && target !== 'unknown')
      return notFound(c, visit, visit.words.problem.noPlace(target, visit.draft.names[visit.language]));
    return show(c, placeBoard(visit, target, await withWords(await store.proposalsAt(visit.draft.id, target))));
  });

  app.get('/review', async (c) => {
    const visit = await visitFor(c, house);
    const summaries = await store.summaries(visit.draft.id);
    const waiting = summaries.filter(({ queued }) => queued > 0);
    const there = await Promise.all(waiting.map(({ target }) => store.proposalsAt(visit.draft.id, target)));
    const queued = there.flat().filter(({ item, home }) => home && item.state.workflow === 'queued');
    const unread = (await store.newest(newestSearched)).filter(
      ({ disposition, items, notPlaced }) =>
        disposition === 'needs-reading' || (items.length === 0 && notPlaced.length > 0),
    );
    return show(c, reviewPage(visit, await withWords(queued), unread));
  });

  app.get('/other-mail', async (c) => {
    const visit = await visitFor(c, house);
    const { results, next } = await store.otherMail(c.req.query('cursor') ?? null);
    return show(c, otherMailPage(visit, results, next));
  });

  submissionRoutes(app, house);
  fileRoutes(app, house);

  /** Each contribution is read once, however many of its proposals are shown. */
  const withWords = async (proposals: readonly PlacedProposal[]): Promise<Entry[]> => {
    const numbers = [...new Set(proposals.map(({ number }) => number))];
    const read = new Map<number, SubmissionWithItems | null>();
    await Promise.all(numbers.map(async (number) => read.set(number, await store.submission(number))));
    return proposals.map((proposal) => ({
      reference: proposal.reference,
      number: proposal.number,
      item: proposal.item,
      speaker: proposal,
      parts: read.get(proposal.number)?.parts ?? [],
      home: proposal.home,
    }));
  };

  const missing = async (c: Context): Promise<Response> => {
    const visit = await visitFor(c, house);
    return notFound(c, visit, visit.words.problem.noPage);
  };
  app.notFound(missing);
  app.onError(async (cause, c) => {
    if (house.isUnreadableCursor(cause)) return missing(c);
    house.failed(cause, { method: c.req.method, route: c.req.routePath });
    const visit = await visitFor(c, house);
    return show(c, problemPage(visit, visit.words.problem.failed, [visit.words.problem.failedHow]), 500);
  });
  return app;
};
