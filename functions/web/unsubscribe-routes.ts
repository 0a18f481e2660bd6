import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { unsubscribeWording } from '#wording/unsubscribe.ts';
import { isForeign } from './guard.ts';
import { page } from './page.ts';
import { foreign, formOf, notFound, show, visitFor } from './site-context.ts';
import type { DigestRecipient, SiteHouse } from './site-store.ts';
import type { Visit } from './visit.ts';

/**
 * The link of a digest's `List-Unsubscribe`. Opening it shows a button and does nothing, because scanners of mail open
 * every link; a post stops the digest for that address, also the one click of a mail programme (RFC 8058), which sends
 * `List-Unsubscribe=One-Click` without a cookie or an origin. A second post changes nothing.
 */
export const unsubscribeRoutes = (app: Hono, house: SiteHouse): void => {
  const recipientOf = async (c: Context): Promise<DigestRecipient | null> => {
    const token = c.req.param('token') ?? '';
    return /^[A-Za-z0-9_-]{8,128}$/.test(token) ? house.store.recipient(token) : null;
  };

  app.get('/unsubscribe/:token', async (c) => {
    const visit = await visitFor(c, house);
    const recipient = await recipientOf(c);
    if (recipient === null) return notFound(c, visit, unsubscribeWording(visit.language).noLink);
    return show(c, statePage(visit, recipient, recipient.leftAt === null ? 'asked' : 'stopped'));
  });

  app.post('/unsubscribe/:token', async (c) => {
    const visit = await visitFor(c, house);
    if (isForeign(c, house.siteUrl())) return foreign(c, visit);
    const recipient = await recipientOf(c);
    if (recipient === null) return notFound(c, visit, unsubscribeWording(visit.language).noLink);
    const wantsAgain = (await formOf(c))?.get('again') === 'yes';
    if (wantsAgain) await house.store.rejoin(recipient.token);
    else await house.store.leave(recipient.token, house.conferenceNow().toISOString());
    return show(c, statePage(visit, recipient, wantsAgain ? 'goes on' : 'stopped'));
  });
};

const statePage = (visit: Visit, recipient: DigestRecipient, state: 'asked' | 'stopped' | 'goes on') => {
  const words = unsubscribeWording(visit.language);
  const digest = visit.conference.digests.find(({ id }) => id === recipient.digest);
  const name = digest?.names[visit.language] ?? recipient.digest;
  const said = { asked: words.question, stopped: words.stopped, 'goes on': words.goesOn }[state];
  return page(visit, {
    title: words.title,
    main: html`
      <h1>${words.title}</h1>
      <p class="lead"><bdi>${said(name, recipient.address)}</bdi></p>
      ${
        state === 'goes on'
          ? ''
          : html`<form method="post">
              ${state === 'stopped' ? html`<input type="hidden" name="again" value="yes" />` : ''}
              <p class="actions"><button type="submit">${state === 'stopped' ? words.again : words.button}</button></p>
            </form>`
      }
    `,
  });
};
