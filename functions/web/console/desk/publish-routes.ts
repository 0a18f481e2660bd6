import type { Hono } from 'hono';
import { formOf, notFound, show } from '#web/site-context.ts';
import { type Visit, href, segment } from '#web/visit.ts';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv } from '#web/console/console-visit.ts';
import { type PublicationDone, publishPage } from './publish-page.ts';

/** Publishing a section or the whole draft, taking it back, and undoing either as one step. */
export const publishRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { desk } = house;

  app.get('/publish', async (c) => {
    const visit = c.get('visit');
    const section = partOf(visit, c.req.query('section'));
    if (section === undefined) return notFound(c, visit, visit.words.problem.noPage);
    return show(
      c,
      publishPage(visit, section, await desk.publicationCounts(section), doneIn(new URL(c.req.url).searchParams)),
    );
  });

  app.post('/publish', async (c) => {
    const visit = c.get('visit');
    const form = (await formOf(c)) ?? new FormData();
    const [step, steppedAt] = [form.get('do'), form.get('at')];
    const section = partOf(visit, form.get('section'));
    if (section === undefined) return notFound(c, visit, visit.words.problem.noPage);
    const by = visit.person.name;
    const to = (done: PublicationDone): Response => {
      const said = `done=${done.step}&changed=${String(done.changed)}&left=${String(done.left)}&at=${segment(done.at ?? '')}`;
      return c.redirect(href(visit, `/console/publish?section=${segment(section ?? '')}&${said}`), 303);
    };
    switch (step) {
      case 'publish':
      case 'unpublish':
        return to({ step, ...(await desk.publishPart(step, section, by)) });
      case 'undo-publish':
      case 'undo-unpublish': {
        if (typeof steppedAt !== 'string') return notFound(c, visit, visit.words.problem.noPage);
        const undone = step === 'undo-publish' ? 'publish' : 'unpublish';
        return to({ step: 'undo', ...(await desk.undoPart(undone, section, steppedAt, by)), at: null });
      }
      default:
        return notFound(c, visit, visit.words.problem.noPage);
    }
  });
};

/** A part of this draft; null for all of it, undefined for what it has not. */
export const partOf = ({ outline }: Visit, written: unknown): string | null | undefined => {
  if (written === undefined || written === null || written === '') return null;
  if (written === 'general') return written;
  return typeof written === 'string' ? outline.place(written)?.id : undefined;
};

/** The address says what was done, so that a page loaded again says the same. */
const doneIn = (query: URLSearchParams): PublicationDone | null => {
  const step = (['publish', 'unpublish', 'undo'] as const).find((each) => each === query.get('done'));
  const count = (name: string): number => Number(/^\d{1,7}$/.exec(query.get(name) ?? '')?.[0] ?? '0');
  const at = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.exec(query.get('at') ?? '')?.[0] ?? null;
  return step === undefined ? null : { step, changed: count('changed'), left: count('left'), at };
};
