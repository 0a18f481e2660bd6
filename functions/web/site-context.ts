import type { Context } from 'hono';
import type { Html } from './page.ts';
import { problemPage } from './problem-page.ts';
import type { SiteHouse } from './site-store.ts';
import { type Visit, visitOf } from './visit.ts';

/** The settings are read for every page: the secretariat may have changed them a second ago. */
export const visitFor = async (c: Context, house: Pick<SiteHouse, 'settings'>): Promise<Visit> =>
  visitOf({ url: c.req.url, acceptLanguage: c.req.header('accept-language') }, await house.settings());

export const show = (
  c: Context,
  content: Html,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 422 | 500 | 503 = 200,
): Promise<Response> => Promise.resolve(c.html(content, status));

export const notFound = (c: Context, visit: Visit, sentence: string): Promise<Response> =>
  show(c, problemPage(visit, visit.words.problem.notFound, [sentence]), 404);

export const foreign = (c: Context, visit: Visit): Promise<Response> =>
  show(c, problemPage(visit, visit.words.problem.foreign, [visit.words.problem.foreignHow]), 403);

/** Null for a body that is no form. An absent body is an empty form. */
export const formOf = async (c: Context): Promise<FormData | null> => {
  if (c.req.header('content-type') === undefined) return new FormData();
  try {
    return await c.req.raw.formData();
  } catch {
    return null;
  }
};
