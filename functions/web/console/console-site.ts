import { type Context, Hono } from 'hono';
import type { SubmissionWithItems } from '#submission/record.ts';
import { asSeenBy, itemAsSeenBy } from '#submission/seen.ts';
import { signInWording } from '#wording/sign-in.ts';
import { secureHeaders } from '#web/guard.ts';
import { problemPage } from '#web/problem-page.ts';
import { notFound, show, visitFor } from '#web/site-context.ts';
import type { ConsoleHouse, Entry, PlacedProposal } from './console-store.ts';
import { type ConsoleEnv, type ConsoleVisit, shows } from './console-visit.ts';
import { boardPage, otherMailPage, placeBoard, reviewPage } from './pages.ts';
import { fileRoutes } from './desk/file-routes.ts';
import { submissionRoutes } from './desk/submission-routes.ts';
import { problem } from './sign-in-pages.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { signedIn } from './signed-in.ts';

/** Contributions on the first page; each shows its words, so that the page stays a page. */
const newestShown = 30;
/** Among how many of the newest contributions the ones without any proposal are looked for. */
const newestSearched = 200;

/** The secretariat's pages. What each asks of whoever wants it stands in `rights.ts`; `signedIn` holds everyone to it. */
export const consoleSite = (house: ConsoleHouse): Hono<ConsoleEnv> => {
  const app = new Hono<ConsoleEnv>().basePath('/console');
  const { store } = house;
  app.use(secureHeaders, signedIn(house));
  signInRoutes(app, house);

  app.get('/', async (c) => {
    const visit = c.get('visit');
    const [all, newest] = await Promise.all([store.summaries(visit.draft.id), store.newest(newestShown)]);
    // The queue is not counted for whom it is not shown.
    const summaries = shows(visit, 'internal')
      ? all
      : all.map((each) => ({ ...each, proposals: each.proposals - each.queued, queued: 0 }));
    return show(c, boardPage(visit, { summaries, newest: newest.flatMap((each) => mine(visit, each) ?? []) }));
  });

  app.get('/places/:target', async (c) => {
    const visit = c.get('visit');
    const target = c.req.param('target');
    if (visit.outline.place(target) === undefined && target !== 'general' && target !== 'unknown')
      return notFound(c, visit, visit.words.problem.noPlace(target, visit.draft.names[visit.language]));
    return show(c, placeBoard(visit, target, await withWords(visit, await store.proposalsAt(visit.draft.id, target))));
  });

  app.get('/review', async (c) => {
    const visit = c.get('visit');
    const summaries = await store.summaries(visit.draft.id);
    const waiting = summaries.filter(({ queued }) => queued > 0);
    const there = await Promise.all(waiting.map(({ target }) => store.proposalsAt(visit.draft.id, target)));
    const queued = there.flat().filter(({ item, home }) => home && item.state.workflow === 'queued');
    const unread = (await store.newest(newestSearched)).filter(
      ({ disposition, items, notPlaced }) =>
        disposition === 'needs-reading' || (items.length === 0 && notPlaced.length > 0),
    );
    return show(c, reviewPage(visit, await withWords(visit, queued), unread));
  });

  app.get('/other-mail', async (c) => {
    const visit = c.get('visit');
    const { results, next } = await store.otherMail(c.req.query('cursor') ?? null);
    return show(c, otherMailPage(visit, results, next));
  });

  submissionRoutes(app, house);
  fileRoutes(app, house);

  const mine = (visit: ConsoleVisit, submission: SubmissionWithItems): SubmissionWithItems | null =>
    asSeenBy(visit.person.role, submission, visit.conference.privacy);

  /** Each contribution is read once, however many of its proposals are shown. */
  const withWords = async (visit: ConsoleVisit, proposals: readonly PlacedProposal[]): Promise<Entry[]> => {
    const numbers = [...new Set(proposals.map(({ number }) => number))];
    const read = new Map<number, SubmissionWithItems | null>();
    const readOne = async (number: number): Promise<void> => {
      const found = await store.submission(number);
      read.set(number, found === null ? null : mine(visit, found));
    };
    await Promise.all(numbers.map(readOne));
    return proposals.flatMap((proposal) => {
      const submission = read.get(proposal.number);
      const item = itemAsSeenBy(visit.person.role, proposal.item, visit.conference.privacy);
      if (submission === null || submission === undefined || item === null) return [];
      const { reference, number, home } = proposal;
      return [{ reference, number, item, speaker: proposal, parts: submission.parts, home }];
    });
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
    const words = signInWording(visit.language);
    if (house.isSilence(cause)) return show(c, problem(visit, words.silent, [words.silentHow], '/console'), 503);
    return show(c, problemPage(visit, visit.words.problem.failed, [visit.words.problem.failedHow]), 500);
  });
  return app;
};
