import type { Context, Hono } from 'hono';
import { confirmed } from '#submission/confirm.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { isForeign } from '#web/guard.ts';
import { foreign, notFound, show, visitFor } from '#web/site-context.ts';
import type { SiteHouse } from '#web/site-store.ts';
import { confirmPage, confirmedPage } from './form-state-pages.ts';
import { stateOf } from './states.ts';

/**
 * The link of the mail. Opening it shows a button and does nothing, because scanners of mail open every link; the button
 * confirms. Pressing it again changes nothing and gets the same answer.
 */
export const confirmRoutes = (app: Hono, house: SiteHouse): void => {
  const formOf = async (c: Context): Promise<SubmissionWithItems | null> => {
    const token = c.req.param('token') ?? '';
    if (!/^[A-Za-z0-9_-]{8,128}$/.test(token)) return null;
    const found = await house.store.submissionByToken(token);
    // The same tokens answer mail; there is nothing to confirm about a mail.
    return found?.source === 'form' ? found : null;
  };

  app.get('/confirm/:token', async (c) => {
    const visit = await visitFor(c, house);
    const submission = await formOf(c);
    return submission === null
      ? notFound(c, visit, visit.words.problem.noConfirmation)
      : show(c, confirmPage(visit, stateOf(submission)));
  });

  app.post('/confirm/:token', async (c) => {
    const visit = await visitFor(c, house);
    if (isForeign(c, house.siteUrl())) return foreign(c, visit);
    const submission = await formOf(c);
    if (submission === null) return notFound(c, visit, visit.words.problem.noConfirmation);
    if (submission.unconfirmed) {
      const now = confirmed(submission);
      await house.store.confirm(now, house.receipt(now, await house.settings()));
    }
    return show(c, confirmedPage(visit, stateOf({ ...submission, unconfirmed: false })));
  });
};
