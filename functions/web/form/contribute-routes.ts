import type { Context, Hono } from 'hono';
import { isForeign } from '#web/guard.ts';
import { foreign, formOf, notFound, show, visitFor } from '#web/site-context.ts';
import type { SiteHouse } from '#web/site-store.ts';
import { problemPage } from '#web/problem-page.ts';
import { type Visit, href } from '#web/visit.ts';
import { type Checked, check } from './faults.ts';
import { formPage } from './form-page.ts';
import { statusPage } from './form-state-pages.ts';
import { filesHereBytes } from './limits.ts';
import { isToken, keptFiles, postOf, store, wasPosted } from './post.ts';
import { stateOfToken } from './states.ts';
import { type Typed, emptyForm, emptyRow, filesOf, isEmptyRow, readTyped } from './typed.ts';
import { type UploadedFile, contentId, typeOfName, uploadKey, uploadsOf } from './uploads.ts';

/** The form, its post, and the page that says where it stands. */
export const contributeRoutes = (app: Hono, house: SiteHouse): void => {
  app.get('/contribute', async (c) =>
    show(c, formPage(await visitFor(c, house), { typed: emptyForm(house.token()), faults: [], uploads: [] })),
  );

  app.post('/contribute', async (c) => {
    const visit = await visitFor(c, house);
    if (isForeign(c, house.siteUrl())) return foreign(c, visit);
    const data = await formOf(c);
    if (data === null)
      return show(c, problemPage(visit, visit.words.problem.unreadable, [visit.words.problem.unreadableHow]), 400);
    const read = readTyped(data);
    const typed = isToken(read.token) ? read : { ...read, token: house.token() };
    const chosen = filesOf(data);
    const uploads = await receive(house, typed.token, chosen);
    const kept = uploads.filter(({ id }) => !typed.leaveOut.includes(id));
    if (typed.wantsMore)
      return show(c, formPage(visit, { typed: { ...typed, rows: [...typed.rows, emptyRow] }, faults: [], uploads }));
    const perForm = visit.conference.limits.filesPerForm;
    const checked = check(
      typed,
      { chosen, kept: kept.length, perForm, damaged: read.token !== '' && typed !== read },
      visit.outline,
    );
    if (checked.outcome === 'faults')
      return show(c, formPage(visit, { typed: withRow(typed), faults: checked.faults, uploads }), 422);
    return send(c, visit, typed, checked, kept);
  });

  /** Small files are kept at once, so that nobody has to choose them again because of an error elsewhere. */
  const receive = async (at: SiteHouse, token: string, chosen: readonly File[]): Promise<UploadedFile[]> => {
    const fits = chosen.reduce((sum, file) => sum + file.size, 0) <= filesHereBytes;
    for (const file of fits ? chosen : []) {
      if (file.size === 0) continue;
      const bytes = new Uint8Array(await file.arrayBuffer());
      await at.store.putArriving(uploadKey(token, contentId(bytes), file.name), bytes, typeOfName(file.name));
    }
    return uploadsOf(token, await at.store.uploads(token));
  };

  const send = async (
    c: Context,
    visit: Visit,
    typed: Typed,
    fit: Checked & { outcome: 'fit' },
    kept: readonly UploadedFile[],
  ): Promise<Response> => {
    const files = await keptFiles(house.store, kept);
    const about = { files, postedAt: house.conferenceNow(), language: visit.language };
    const outcome = await store(house.store, postOf(typed, fit, about));
    if (outcome !== 'other words') return c.redirect(href(visit, `/contribute/${typed.token}`), 303);
    const token = house.token();
    for (const { key, id, name } of kept) {
      const bytes = await house.store.original(key);
      if (bytes !== null) await house.store.putArriving(uploadKey(token, id, name), bytes, typeOfName(name));
    }
    const notice = { title: visit.words.form.sentBefore, text: visit.words.form.sentBeforeHow };
    const uploads = uploadsOf(token, await house.store.uploads(token));
    return show(c, formPage(visit, { typed: { ...withRow(typed), token }, faults: [], uploads, notice }), 409);
  };

  app.get('/contribute/:token', async (c) => {
    const visit = await visitFor(c, house);
    const token = c.req.param('token');
    if (!isToken(token)) return notFound(c, visit, visit.words.problem.noToken);
    const state = await stateOfToken(house.store, token);
    if (state !== null || (await wasPosted(house.store, token))) return show(c, statusPage(visit, state));
    // Where S3 sends the browser after a large file: the form goes on here.
    const uploads = uploadsOf(token, await house.store.uploads(token));
    const latest = uploads.find(({ key }) => key === c.req.query('key')) ?? uploads.at(-1);
    if (latest === undefined) return notFound(c, visit, visit.words.problem.noToken);
    const notice = { title: visit.words.form.uploaded(latest.name), text: visit.words.form.uploadedHow };
    return show(c, formPage(visit, { typed: emptyForm(token), faults: [], uploads, notice }));
  });
};

/** A form that is shown again has at least one block to fill. */
const withRow = (typed: Typed): Typed =>
  typed.rows.some((row) => !isEmptyRow(row)) ? typed : { ...typed, rows: [emptyRow] };
