import type { Context, Hono } from 'hono';
import type { OtherMail } from '#submission/record.ts';
import { sizeOf } from '#wording/dates.ts';
import { deskWording } from '#wording/desk.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { download } from '#web/download.ts';
import { mostAnswered } from '#web/http.ts';
import { notFound, show } from '#web/site-context.ts';
import { href } from '#web/visit.ts';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv, ConsoleVisit } from '#web/console/console-visit.ts';
import { otherMailPage } from '#web/console/pages.ts';
import { hasWords, queryIn } from '#web/console/search.ts';
import { otherMailOnePage } from './other-mail-page.ts';

/** Pages of fifty that one search reads: a second or two from the store. */
const pagesSearched = 6;
/** Found mails on one page, which stays below 150 kB. */
const mostShown = 50;

/** What was taken for no contribution: the list, and one mail of it. */
export const otherMailRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { desk } = house;

  /** The mail that the address names, `M17`; a page where there is none. */
  const named = async (
    c: Context<ConsoleEnv>,
    visit: ConsoleVisit,
  ): Promise<{ number: number; mail: OtherMail } | Response> => {
    const id = c.req.param('id') ?? '';
    const number = Number(/^M(\d{1,9})$/.exec(id)?.[1] ?? '0');
    const mail = number === 0 ? null : await desk.otherMailOf(number);
    return mail === null ? notFound(c, visit, deskWorkWording(visit.language).mail.none(id)) : { number, mail };
  };

  /** Fifty at a time; a search goes through some of these pages, and on from there where there are more. */
  app.get('/other-mail', async (c) => {
    const visit = c.get('visit');
    const query = queryIn(c.req.query('q'));
    const fits = hasWords(query);
    const has = ({ id, sender, subject, text }: OtherMail): boolean =>
      fits([id, sender.name, sender.address, subject, text]);
    const first = await house.store.otherMail(c.req.query('cursor') ?? null);
    const found = first.results.filter(has);
    let { next } = first;
    for (let pages = 1; query !== '' && next !== null && pages < pagesSearched; pages += 1) {
      const further = await house.store.otherMail(next);
      const more = further.results.filter(has);
      if (found.length + more.length > mostShown) break;
      found.push(...more);
      next = further.next;
    }
    return show(c, otherMailPage(visit, found, { query, next }));
  });

  app.get('/other-mail/:id', async (c) => {
    const visit = c.get('visit');
    const found = await named(c, visit);
    if (found instanceof Response) return found;
    const madeAs = await desk.takenUpAs(found.number);
    return show(c, otherMailOnePage(visit, found.mail, { madeAs, asked: c.req.query('done') === 'contribution' }));
  });

  app.get('/other-mail/:id/original', async (c) => {
    const visit = c.get('visit');
    const found = await named(c, visit);
    if (found instanceof Response) return found;
    const words = deskWording(visit.language).files;
    // A virus stays closed (CONTRACT.md 4).
    if (found.mail.disposition === 'virus') return notFound(c, visit, words.closed);
    const [key] = found.mail.originals;
    const bytes = key === undefined ? null : await desk.original(key);
    if (bytes === null) return notFound(c, visit, words.gone);
    return bytes.length > mostAnswered
      ? notFound(c, visit, words.tooLarge(sizeOf(bytes.length, visit.language), sizeOf(mostAnswered, visit.language)))
      : download(`${found.mail.id}.eml`, bytes);
  });

  app.post('/other-mail/:id/contribution', async (c) => {
    const visit = c.get('visit');
    const found = await named(c, visit);
    if (found instanceof Response) return found;
    const outcome = await desk.takeUp(found.number, visit.person.name);
    switch (outcome) {
      case 'asked':
      case 'already':
        return c.redirect(href(visit, `/console/other-mail/${found.mail.id}?done=contribution`), 303);
      case 'closed':
        return notFound(c, visit, deskWorkWording(visit.language).mail.virus);
      case 'gone':
        return notFound(c, visit, deskWording(visit.language).files.gone);
    }
  });
};
