import type { Context, Hono } from 'hono';
import { type Compilation, compilationOf } from '#compilation/compilation.ts';
import { mediaTypes, written } from '#compilation/formats.ts';
import { symbolOf } from '#compilation/symbol.ts';
import { asSeenBy } from '#submission/seen.ts';
import { chairWording } from '#wording/chair.ts';
import { sizeOf } from '#wording/dates.ts';
import { ownDocument } from '#web/download.ts';
import { mostAnswered } from '#web/http.ts';
import { notFound, show } from '#web/site-context.ts';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv, ConsoleVisit } from '#web/console/console-visit.ts';
import { compilationPage, fileFormats } from './compilation-page.ts';
import { workingLanguage } from './desk-visit.ts';
import { partOf } from './publish-routes.ts';

/** The full compilation up to now, as a page and as files; each made of what its reader may see (CONTRACT.md 7). */
export const compilationRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { digests } = house;

  const compiled = async (c: Context<ConsoleEnv>, visit: ConsoleVisit): Promise<Compilation | null> => {
    const section = partOf(visit, c.req.query('section'));
    if (section === undefined) return null;
    const { conference, draft, person } = visit;
    const received = await digests.received();
    return compilationOf({
      ...{ conference, draft, cutOff: digests.now().toISOString() },
      submissions: received.flatMap((each) => asSeenBy(person.role, each, conference.privacy) ?? []),
      choice: { attribution: c.req.query('names') !== 'no', public: c.req.query('public') === 'yes', section },
    });
  };

  app.get('/compilation', async (c) => {
    const visit = c.get('visit');
    const compilation = await compiled(c, visit);
    return compilation === null
      ? notFound(c, visit, visit.words.problem.noPage)
      : show(c, compilationPage(visit, compilation));
  });

  const tooLarge = (c: Context<ConsoleEnv>, visit: ConsoleVisit): Promise<Response> =>
    notFound(c, visit, chairWording(visit.language).compilation.tooLarge(sizeOf(mostAnswered, visit.language)));

  /** A document of its own, with its own styles and nothing that runs. */
  app.get('/compilation/page', async (c) => {
    const visit = c.get('visit');
    const compilation = await compiled(c, visit);
    if (compilation === null) return notFound(c, visit, visit.words.problem.noPage);
    const bytes = await written(compilation, 'html', workingLanguage(visit));
    if (bytes.length > mostAnswered) return tooLarge(c, visit);
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    return c.html(new TextDecoder().decode(bytes));
  });

  app.get('/compilation/file', async (c) => {
    const visit = c.get('visit');
    const format = fileFormats.find((each) => each === c.req.query('format'));
    const compilation = format === undefined ? null : await compiled(c, visit);
    if (format === undefined || compilation === null) return notFound(c, visit, visit.words.problem.noPage);
    const bytes = await written(compilation, format, workingLanguage(visit));
    return bytes.length > mostAnswered
      ? tooLarge(c, visit)
      : ownDocument(`${symbolOf(compilation).replaceAll('/', '-')}.${format}`, mediaTypes[format], bytes);
  });
};
