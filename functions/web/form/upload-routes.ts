import type { Hono } from 'hono';
import { contentPolicy, isForeign } from '#web/guard.ts';
import { problemPage } from '#web/problem-page.ts';
import { foreign, formOf, notFound, show, visitFor } from '#web/site-context.ts';
import type { SiteHouse } from '#web/site-store.ts';
import { href } from '#web/visit.ts';
import { uploadPage } from './files-part.ts';
import { isToken, wasPosted } from './post.ts';
import { uploadKey, uploadsOf } from './uploads.ts';

/** How long a presigned form lives (`store/originals.ts`). */
const minutes = 5;

/**
 * A large file goes from the browser straight to the bucket: exact key, size and five minutes are in the signed policy.
 * A browser gets a page with that form; a program that asks for JSON gets the address and the fields.
 */
export const uploadRoutes = (app: Hono, house: SiteHouse): void => {
  app.post('/contribute/:token/files', async (c) => {
    const visit = await visitFor(c, house);
    const { words, conference } = visit;
    const token = c.req.param('token');
    const json = (c.req.header('accept') ?? '').includes('application/json');
    const refuse = (status: 409 | 422, title: string, sentence: string): Promise<Response> =>
      json
        ? Promise.resolve(c.json({ error: { message: `${title} ${sentence}`.trim() } }, status))
        : show(c, problemPage(visit, title, [sentence]), status);
    if (isForeign(c, house.siteUrl())) return foreign(c, visit);
    if (!isToken(token)) return notFound(c, visit, words.problem.noToken);
    if (await wasPosted(house.store, token)) return refuse(409, words.form.sentBefore, words.form.sentBeforeHow);
    const uploads = uploadsOf(token, await house.store.uploads(token));
    const { filesPerForm, fileBytes } = conference.limits;
    if (uploads.length >= filesPerForm) return refuse(422, words.form.tooManyFiles(filesPerForm), '');
    const name = (await formOf(c))?.get('name');
    const key = uploadKey(token, house.token(), typeof name === 'string' ? name : '');
    const site = house.siteUrl() === '' ? new URL(c.req.url).origin : house.siteUrl();
    const presigned = await house.store.presignUpload({
      key,
      // What it is, its bytes will tell; it is never served under this type or any other.
      type: 'application/octet-stream',
      maxBytes: fileBytes,
      redirect: `${site}${href(visit, `/contribute/${token}`)}`,
    });
    if (json) return c.json({ ...presigned, key });
    c.header('Content-Security-Policy', contentPolicy(new URL(presigned.url).origin));
    return show(c, uploadPage(visit, presigned, minutes));
  });
};
