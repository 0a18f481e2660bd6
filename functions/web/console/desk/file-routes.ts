import type { Hono } from 'hono';
import { type Picture, picturesIn } from '#document/pictures.ts';
import { openKeptFile } from '#submission/kept-file.ts';
import { numberOf, referenceOf } from '#submission/reference.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { sizeOf } from '#wording/dates.ts';
import { deskWording } from '#wording/desk.ts';
import { download } from '#web/download.ts';
import { mostAnswered } from '#web/http.ts';
import { notFound } from '#web/site-context.ts';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv } from '#web/console/console-visit.ts';
import type { Desk } from './desk-house.ts';
import type { Shown } from './typing-page.ts';

/** Kept mail and files: downloads that no browser runs, and the pictures of a scan. */
export const fileRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { store, desk } = house;
  const submissionOf = async (written: string): Promise<SubmissionWithItems | null> => {
    const number = numberOf(written);
    return number === null ? null : store.submission(number);
  };

  app.get('/files/:number/:file', async (c) => {
    const visit = c.get('visit');
    const words = deskWording(visit.language).files;
    const submission = await submissionOf(c.req.param('number'));
    const found =
      submission === null ? null : await named(submission, c.req.param('file'), desk, visit.conference.prefix);
    if (found === null) return notFound(c, visit, words.gone);
    const { language } = visit;
    return found.bytes.length > mostAnswered
      ? notFound(c, visit, words.tooLarge(sizeOf(found.bytes.length, language), sizeOf(mostAnswered, language)))
      : download(found.name, found.bytes);
  });

  app.get('/files/:number/:file/:picture', async (c) => {
    const visit = c.get('visit');
    const submission = await submissionOf(c.req.param('number'));
    const index = /^picture-(\d{1,2})$/.exec(c.req.param('picture'))?.[1];
    const found = submission === null ? null : await named(submission, c.req.param('file'), desk, '');
    const picture = found === null || index === undefined ? undefined : picturesIn(found.bytes)[Number(index) - 1];
    return picture === undefined || picture.bytes.length > mostAnswered
      ? notFound(c, visit, deskWording(visit.language).files.gone)
      : shown(picture);
  });
};

/** Drawn by a browser and run by none: its type is what its bytes say, and a page of it alone has no origin of ours. */
const shown = ({ type, bytes }: Picture): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  });

/** `original-1` is the mail as it came, `file-2` the second of its files. */
const named = async (
  submission: SubmissionWithItems,
  written: string,
  { original }: Pick<Desk, 'original'>,
  prefix: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> => {
  const [, what, number] = /^(original|file)-(\d{1,4})$/.exec(written) ?? [];
  const index = Number(number) - 1;
  if (what === 'file') return openKeptFile(submission, index, original);
  const key = what === undefined ? undefined : submission.originals[index];
  const bytes = key === undefined ? null : await original(key);
  const name = `${referenceOf(prefix, submission.number).replaceAll('/', '-')}.${submission.source === 'form' ? 'json' : 'eml'}`;
  return bytes === null ? null : { name, bytes };
};

/** What of a contribution's files can be looked at beside a form. */
export const picturesOf = async (
  submission: SubmissionWithItems,
  { original }: Pick<Desk, 'original'>,
): Promise<Shown[]> => {
  const pictures = await Promise.all(
    submission.files.slice(0, filesLookedInto).map(async ({ name }, index) => {
      const opened = await openKeptFile(submission, index, original);
      const found = opened === null ? [] : picturesIn(opened.bytes);
      return found.map((_, at) => ({ file: name, path: `file-${String(index + 1)}/picture-${String(at + 1)}` }));
    }),
  );
  return pictures.flat();
};

/** A scan comes as one file, or one a page. */
const filesLookedInto = 20;
