import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { sizeOf } from '#wording/dates.ts';
import { filesWording } from '#wording/files.ts';
import { contentPolicy, isForeign } from './guard.ts';
import { page } from './page.ts';
import { foreign, notFound, show, visitFor } from './site-context.ts';
import type { HandedFile, SiteHouse } from './site-store.ts';
import { type Visit, href } from './visit.ts';

/** How long an address in the bucket lives (`store/handed-files.ts`). */
const minutes = 5;

export const isLinkToken = (token: string): boolean => /^[A-Za-z0-9_-]{20,128}$/.test(token);

/**
 * The link that stands for a file too large for its mail. Opening it shows a button and does nothing, because scanners of
 * mail open every link; the post leads to the bucket, once, and for as long again as the address there lives. Whoever is
 * signed in has it as often as they like (`/console/chair/files/…`).
 */
export const filesRoutes = (app: Hono, house: SiteHouse): void => {
  const fileOf = async (c: Context): Promise<HandedFile | null> => {
    const token = c.req.param('token') ?? '';
    return isLinkToken(token) ? house.store.handedFile(token, house.machineNow()) : null;
  };

  app.get('/files/:token', async (c) => {
    const visit = await visitFor(c, house);
    const file = await fileOf(c);
    if (file === null) return notFound(c, visit, filesWording(visit.language).noLink);
    const isOver = file.usedAt !== null && house.machineNow() - file.usedAt >= minutes * 60_000;
    if (isOver) return show(c, usedPage(visit, file, c.req.param('token')), 410);
    // A browser follows a form's answer only to where the page said that its forms may lead.
    c.header('Content-Security-Policy', contentPolicy(new URL(await house.store.addressOf(file)).origin));
    return show(c, readyPage(visit, file));
  });

  app.post('/files/:token', async (c) => {
    const visit = await visitFor(c, house);
    if (isForeign(c, house.siteUrl())) return foreign(c, visit);
    const file = await fileOf(c);
    if (file === null) return notFound(c, visit, filesWording(visit.language).noLink);
    const token = c.req.param('token');
    return (await house.store.useLink(token, house.machineNow()))
      ? c.redirect(await house.store.addressOf(file), 303)
      : show(c, usedPage(visit, file, token), 410);
  });
};

const readyPage = (visit: Visit, { name, bytes }: HandedFile) => {
  const words = filesWording(visit.language);
  return page(visit, {
    title: words.title,
    main: html`
      <h1>${words.title}</h1>
      <p class="lead"><bdi>${words.ready(name, sizeOf(bytes, visit.language))}</bdi></p>
      <p>${words.once(minutes)}</p>
      <form method="post">
        <p class="actions"><button type="submit">${words.button}</button></p>
      </form>
    `,
  });
};

const usedPage = (visit: Visit, { name }: HandedFile, token: string) => {
  const words = filesWording(visit.language);
  return page(visit, {
    title: words.title,
    main: html`
      <h1>${words.title}</h1>
      <p class="lead"><bdi>${words.used(name)}</bdi></p>
      <p>${words.usedHow}</p>
      <p class="actions">
        <a class="button" href="${href(visit, `/console/chair/files/${token}`)}">${words.signIn}</a>
      </p>
    `,
  });
};
