import type { Context, Hono } from 'hono';
import { digestContent, digestLetters } from '#compilation/digest-letters.ts';
import { digestRecipients } from '#compilation/digest-recipients.ts';
import { type Due, nextDue } from '#compilation/run-key.ts';
import type { Conference, DigestList } from '#conference/conference.ts';
import { chairWording } from '#wording/chair.ts';
import { filesWording } from '#wording/files.ts';
import { isLinkToken } from '#web/files-routes.ts';
import { formOf, notFound, show } from '#web/site-context.ts';
import { href } from '#web/visit.ts';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv } from '#web/console/console-visit.ts';
import { chairPage, previewPage, sentPage } from './chair-page.ts';
import type { Gathered } from './chair-house.ts';

/** How old a preview may be that is sent: what was seen is what goes out, but not a day later. */
export const previewMs = 60 * 60_000;

/** Digests: what was sent, what is due, what it would say now, and sending just that. */
export const chairRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { digests } = house;

  /** Who would get it now: who has stopped it does not. */
  const recipientsOf = async (digest: DigestList, conference: Conference): Promise<string[]> =>
    (await digests.readers(digest.id, digestRecipients(digest, conference).allowed)).map(({ address }) => address);

  app.get('/chair', async (c) => {
    const visit = c.get('visit');
    const { conference } = visit;
    const views = await Promise.all(
      conference.digests.map(async (digest) => ({
        digest,
        recipients: await recipientsOf(digest, conference),
        next: nextDue(digest, conference, digests.now()),
        runs: await digests.runs(digest.id),
      })),
    );
    const said = (['sent', 'already'] as const).find((each) => each === c.req.query('done')) ?? null;
    return show(c, chairPage(visit, views, said));
  });

  const contentOf = (due: Due, gathered: Gathered, conference: Conference) =>
    digestContent({ due, conference, ...gathered, siteUrl: house.siteUrl(), now: digests.now() });

  app.get('/chair/preview/:digest', async (c) => {
    const visit = c.get('visit');
    const due = dueAt(visit.conference, c.req.param('digest'), digests.now());
    if (due === null) return notFound(c, visit, visit.words.problem.noPage);
    const content = contentOf(due, await digests.preview(due), visit.conference);
    const shown =
      content === null
        ? null
        : { subject: content.views.map(({ subject }) => subject).join(' / '), text: content.text };
    const { tooOld, nobody } = chairWording(visit.language);
    const done = c.req.query('done');
    const refused = done === 'too-old' ? tooOld : done === 'nobody' ? nobody : null;
    return show(c, previewPage(visit, due, shown, refused));
  });

  app.get('/chair/preview/:digest/letter', async (c) => {
    const visit = c.get('visit');
    const due = dueAt(visit.conference, c.req.param('digest'), digests.now());
    const content = due === null ? null : contentOf(due, await digests.preview(due), visit.conference);
    if (content === null) return notFound(c, visit, chairWording(visit.language).silent);
    return asMail(c, content.html);
  });

  app.get('/chair/sent/:run', async (c) => {
    const visit = c.get('visit');
    const run = runNamed(visit.conference, c.req.param('run'));
    if (run === null) return notFound(c, visit, visit.words.problem.noPage);
    return show(c, sentPage(visit, run, await digests.said(run.key)));
  });

  app.get('/chair/sent/:run/letter', async (c) => {
    const visit = c.get('visit');
    const run = runNamed(visit.conference, c.req.param('run'));
    const said = run === null ? null : await digests.said(run.key);
    return said === null ? notFound(c, visit, chairWording(visit.language).goneSince) : asMail(c, said.html);
  });

  /** A file that was too large for its mail: for who is signed in as often as they like; for others once (`/files/…`). */
  app.get('/chair/files/:token', async (c) => {
    const token = c.req.param('token');
    const address = isLinkToken(token) ? await digests.fileAddress(token) : null;
    return address === null
      ? notFound(c, c.get('visit'), filesWording(c.get('visit').language).noLink)
      : c.redirect(address, 303);
  });

  app.post('/chair/send/:digest', async (c) => {
    const visit = c.get('visit');
    const { conference } = visit;
    const written = (await formOf(c))?.get('at');
    const at = instantIn(written);
    const id = c.req.param('digest');
    const due = at === null ? null : dueAt(conference, id, at);
    if (due === null || at === null) return notFound(c, visit, visit.words.problem.noPage);
    const age = digests.now().getTime() - at.getTime();
    if (age < 0 || age > previewMs) return c.redirect(href(visit, `/console/chair/preview/${id}?done=too-old`), 303);
    const readers = await digests.readers(id, digestRecipients(due.digest, conference).allowed);
    // A list that nobody would get claims nothing: what it would say stays new.
    if (readers.length === 0) return c.redirect(href(visit, `/console/chair/preview/${id}?done=nobody`), 303);
    const outcome = await digests.send(due, (gathered) =>
      digestLetters(
        { due, conference, ...gathered, siteUrl: house.siteUrl(), now: digests.now() },
        readers,
        digests.enclosing,
      ),
    );
    return c.redirect(href(visit, `/console/chair?done=${outcome}`), 303);
  });
};

/** A letter has styles of its own, as mail needs them; it is ours, and has no origin here all the same. */
const asMail = (c: Context<ConsoleEnv>, letter: string): Response | Promise<Response> => {
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  return c.html(letter);
};

/** A run by its key, `chair@2018-06-19T00:00:00.000Z`. */
const runNamed = (conference: Conference, key: string): Parameters<typeof sentPage>[1] | null => {
  const [id, scheduledFor = ''] = key.split('@');
  const digest = conference.digests.find((each) => each.id === id);
  return digest === undefined || Number.isNaN(Date.parse(scheduledFor)) ? null : { key, digest, scheduledFor };
};

/** A run of a list at an instant of a person's choosing; of a session list, on the session that comes next. */
const dueAt = (conference: Conference, id: string, at: Date): Due | null => {
  const digest = conference.digests.find((each) => each.id === id);
  const next = digest === undefined ? null : nextDue(digest, conference, at);
  return next === null ? null : { ...next, key: `${id}@${at.toISOString()}`, scheduledFor: at.toISOString() };
};

const instantIn = (written: unknown): Date | null =>
  typeof written === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(written) &&
  !Number.isNaN(Date.parse(written))
    ? new Date(written)
    : null;
