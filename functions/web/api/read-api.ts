import { type Context, Hono } from 'hono';
import { type Outline, outlineOf } from '#draft/outline.ts';
import { placesTouched, targetProblem } from '#draft/target.ts';
import { numberOf } from '#submission/reference.ts';
import type { OtherMail, SubmissionWithItems } from '#submission/record.ts';
import { type ConferenceNow, draftNamed } from '#web/visit.ts';
import {
  type Placed,
  type Standing,
  otherMailAnswer,
  paragraphAnswer,
  submissionAnswer,
  targetsOf,
} from './answers.ts';
import { type Access, bearer } from './bearer.ts';
import { openApi } from './openapi.ts';
import type { ErrorShape } from './shapes.ts';

interface Page<T> {
  readonly results: readonly T[];
  readonly next: string | null;
}

/** What the API asks of the store, which satisfies it as it is. */
export interface ApiHouse {
  readonly store: {
    submission(number: number): Promise<SubmissionWithItems | null>;
    submissions(cursor: string | null): Promise<Page<SubmissionWithItems>>;
    otherMail(cursor: string | null): Promise<Page<OtherMail>>;
    proposalsAt(draft: string, target: string): Promise<readonly Placed[]>;
    paragraphStates(draft: string): Promise<readonly Standing[]>;
  };
  readonly settings: () => Promise<ConferenceNow>;
  /** Who may read what by a token; null where everybody may, on one machine. */
  readonly access: Access | null;
  /** True for the store's word that a cursor is none of its own. */
  readonly isUnreadableCursor: (cause: unknown) => boolean;
  readonly failed: (cause: unknown, about: Readonly<Record<string, string>>) => void;
}

/** Places a page: the lists of CONTRACT.md 6 hold 50. */
const perPage = 50;

export const readApi = (house: ApiHouse): Hono => {
  const app = new Hono().basePath('/api/v1');
  const { store } = house;
  const current = async (): Promise<{ readonly outline: Outline; readonly settings: ConferenceNow }> => {
    const settings = await house.settings();
    return { outline: outlineOf(draftNamed(settings.currentDraft, settings)), settings };
  };
  const cursorOf = (c: Context): string | null => c.req.query('cursor') ?? null;

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
  });

  if (house.access !== null) app.use(bearer(house.access));

  app.get('/openapi.json', (c) => c.json(openApi()));

  app.get('/submissions', async (c) => {
    const { results, next } = await store.submissions(cursorOf(c));
    return c.json({ results: results.map(submissionAnswer), next });
  });

  app.get('/submissions/:number', async (c) => {
    const written = c.req.param('number');
    const number = numberOf(written);
    if (number === null) return refused(c, `“${written}” is not a number; ask for one such as 0147.`);
    const submission = await store.submission(number);
    return submission === null
      ? missing(c, `There is no submission ${written}.`)
      : c.json(submissionAnswer(submission));
  });

  app.get('/paragraphs', async (c) => {
    const { outline, settings } = await current();
    const targets = targetsOf(outline);
    const from = cursorOf(c) === null ? 0 : targets.indexOf(cursorOf(c) ?? '');
    if (from === -1) return refused(c, badCursor);
    const standings = await store.paragraphStates(outline.draft.id);
    const answers = targets
      .slice(from, from + perPage)
      .map(async (target) =>
        paragraphAnswer(
          target,
          await store.proposalsAt(outline.draft.id, target),
          outline,
          settings.conference,
          standings,
        ),
      );
    return c.json({ results: await Promise.all(answers), next: targets[from + perPage] ?? null });
  });

  app.get('/paragraphs/:target', async (c) => {
    const { outline, settings } = await current();
    const target = c.req.param('target');
    const problem = targetProblem(target, outline);
    if (problem !== null) return missing(c, `${problem} Ask for one such as II.19.`);
    const [home] = placesTouched(target, outline);
    const there = await store.proposalsAt(outline.draft.id, home);
    // At II.19 stands everything that touches it; II.19+ and II.4-6 are asked for what was said of just them.
    const proposals = home === target ? there : there.filter(({ item }) => item.target === target);
    const standings = await store.paragraphStates(outline.draft.id);
    return c.json(paragraphAnswer(target, proposals, outline, settings.conference, standings));
  });

  app.get('/other-mail', async (c) => {
    const { results, next } = await store.otherMail(cursorOf(c));
    return c.json({ results: results.map(otherMailAnswer), next });
  });

  app.notFound((c) => missing(c, 'There is nothing here; /api/v1/openapi.json lists what there is.'));
  app.onError((cause, c) => {
    if (house.isUnreadableCursor(cause)) return refused(c, badCursor);
    house.failed(cause, { method: c.req.method, route: c.req.routePath });
    return say(c, 500, 'failed', 'Something went wrong here; ask again in a minute.');
  });
  return app;
};

const badCursor = 'The cursor is not one that this list gave out; ask for the first page without one.';

const say = (c: Context, status: 400 | 404 | 500, code: ErrorShape['error']['code'], message: string): Response =>
  c.json({ error: { code, message } } satisfies ErrorShape, status);
const refused = (c: Context, message: string): Response => say(c, 400, 'bad-request', message);
const missing = (c: Context, message: string): Response => say(c, 404, 'not-found', message);
