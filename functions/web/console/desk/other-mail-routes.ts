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
import { otherMailOnePage } from './other-mail-page.ts';

/** One mail that was taken for no contribution. */
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
