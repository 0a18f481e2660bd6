import type { Context, Hono } from 'hono';
import { numberOf, referenceOf } from '#submission/reference.ts';
import { refusalWords } from '#submission/refusal-words.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { mayDo } from '#submission/roles.ts';
import { asSeenBy } from '#submission/seen.ts';
import { consoleWording } from '#wording/console.ts';
import { deskWording } from '#wording/desk.ts';
import { formOf, notFound, show } from '#web/site-context.ts';
import { href } from '#web/visit.ts';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv, ConsoleVisit } from '#web/console/console-visit.ts';
import { type SubmissionView, submissionPage } from '#web/console/submission-page.ts';
import { workingLanguage } from './desk-visit.ts';
import { erasePage, erasedPage } from './erase-page.ts';
import { picturesOf } from './file-routes.ts';
import { type Said, saidIn } from './said.ts';
import { longestTyped, typedMove } from './typed-move.ts';
import { type TypedProposal, nothingTyped, typingPage } from './typing-page.ts';

/** One contribution, and what is done with it by hand; every form answers 303 or says why nothing was changed. */
export const submissionRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { store, desk } = house;

  const view = async (visit: ConsoleVisit, submission: SubmissionWithItems, said: Said | null, part = 1) => {
    const { number } = submission;
    if (!mayDo(visit.person.role, 'triage')) return submissionPage(visit, { submission, hands: null, said, part });
    const [moves, letters] = await Promise.all([desk.moves(number), desk.letters(number)]);
    return submissionPage(visit, { submission, hands: { moves, letters }, said, part } satisfies SubmissionView);
  };

  /** The contribution that the address names; a page where there is none, or none any more. */
  const named = async (c: Context<ConsoleEnv>, visit: ConsoleVisit): Promise<SubmissionWithItems | Response> => {
    const written = c.req.param('number') ?? '';
    const number = numberOf(written);
    const submission = number === null ? null : await store.submission(number);
    const seen = submission === null ? null : asSeenBy(visit.person.role, submission, visit.conference.privacy);
    if (seen !== null) return seen;
    const tombstone = number === null ? null : await desk.tombstone(number);
    return tombstone === null
      ? notFound(c, visit, consoleWording(visit.language).noSubmission(written))
      : show(c, erasedPage(visit, tombstone), 410);
  };

  app.get('/submissions/:number', async (c) => {
    const visit = c.get('visit');
    const submission = await named(c, visit);
    if (submission instanceof Response) return submission;
    const part = /^\d{1,4}$/.exec(c.req.query('part') ?? '')?.[0] ?? '1';
    return show(c, await view(visit, submission, saidIn(visit, c.req.query('done')), Number(part)));
  });

  app.post('/submissions/:number/moves', async (c) => {
    const visit = c.get('visit');
    const submission = await named(c, visit);
    if (submission instanceof Response) return submission;
    const typed = typedMove((await formOf(c)) ?? new FormData(), visit.conference);
    if (typed === null) return notFound(c, visit, visit.words.problem.noPage);
    const { order, move, seen } = typed;
    const made = await desk.move(submission.number, { by: visit.person.name, move, seen }, order);
    if (made.outcome === 'moved')
      return c.redirect(href(visit, `${pathOf(submission)}?done=${move.split(' ')[0] ?? ''}`), 303);
    const refused =
      made.outcome === 'refused' ? refusalWords(made.refusal, workingLanguage(visit), visit.conference.timeZone) : '';
    const now = (await store.submission(submission.number)) ?? submission;
    return show(c, await view(visit, now, { refused }), 409);
  });

  app.get('/submissions/:number/add', async (c) => {
    const visit = c.get('visit');
    const submission = await named(c, visit);
    if (submission instanceof Response) return submission;
    const said = saidIn(visit, c.req.query('done'));
    const pictures = await picturesOf(submission, desk);
    return show(c, typingPage(visit, submission, { typed: nothingTyped, said, pictures }));
  });

  app.post('/submissions/:number/add', async (c) => {
    const visit = c.get('visit');
    const submission = await named(c, visit);
    if (submission instanceof Response) return submission;
    const form = (await formOf(c)) ?? new FormData();
    const typed = typedMove(form, visit.conference);
    if (typed === null) return notFound(c, visit, visit.words.problem.noPage);
    const made = await desk.move(
      submission.number,
      { by: visit.person.name, move: typed.move, seen: null },
      typed.order,
    );
    if (made.outcome === 'moved') return c.redirect(href(visit, `${pathOf(submission)}/add?done=add`), 303);
    const refused =
      made.outcome === 'refused' ? refusalWords(made.refusal, workingLanguage(visit), visit.conference.timeZone) : '';
    const pictures = await picturesOf(submission, desk);
    return show(c, typingPage(visit, submission, { typed: asTyped(form), said: { refused }, pictures }), 422);
  });

  app.get('/submissions/:number/erase', async (c) => {
    const visit = c.get('visit');
    const submission = await named(c, visit);
    return submission instanceof Response ? submission : show(c, erasePage(visit, submission, null));
  });

  app.post('/submissions/:number/erase', async (c) => {
    const visit = c.get('visit');
    const submission = await named(c, visit);
    if (submission instanceof Response) return submission;
    const typed = (await formOf(c))?.get('reference');
    const reference = referenceOf(visit.conference.prefix, submission.number);
    if (typeof typed !== 'string' || typed.trim() !== reference) {
      const refused = deskWording(visit.language).erasing.mismatch(
        typeof typed === 'string' ? typed.trim() : '',
        reference,
      );
      return show(c, erasePage(visit, submission, { refused }), 422);
    }
    await desk.erase(submission.number, visit.person.name);
    return c.redirect(href(visit, pathOf(submission)), 303);
  });
};

const pathOf = ({ number }: SubmissionWithItems): string => `/console/submissions/${String(number)}`;

/** What was typed, shown again beside what was wrong with it. */
export const asTyped = (form: FormData): TypedProposal => {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, longestTyped) : '';
  };
  return { target: text('target'), kind: text('kind'), words: text('words'), reason: text('reason') };
};
