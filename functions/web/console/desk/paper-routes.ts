import type { Hono } from 'hono';
import { kinds } from '#proposal/reading.ts';
import { formalDate } from '#submission/formal-date.ts';
import { refusalWords } from '#submission/refusal-words.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { formOf, show } from '#web/site-context.ts';
import { href } from '#web/visit.ts';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv } from '#web/console/console-visit.ts';
import { workingLanguage } from './desk-visit.ts';
import { type TypedPaper, paperPage } from './paper-page.ts';
import { asTyped } from './submission-routes.ts';
import { nothingTyped } from './typing-page.ts';

/** Entering what came on paper or was said in the room. */
export const paperRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { desk } = house;

  app.get('/papers', async (c) => {
    const visit = c.get('visit');
    return show(c, paperPage(visit, { ...nothingTyped, delegation: '', group: '', date: '' }, null));
  });

  app.post('/papers', async (c) => {
    const visit = c.get('visit');
    const words = deskWorkWording(visit.language);
    const form = (await formOf(c)) ?? new FormData();
    const text = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim().slice(0, 200) : '';
    };
    const typed: TypedPaper = {
      ...asTyped(form),
      delegation: text('delegation'),
      group: text('group'),
      date: text('date'),
    };
    const refuse = (refused: string) => show(c, paperPage(visit, typed, { refused }), 422);
    const { conference } = visit;
    const delegation = conference.delegations.find(({ id }) => id === typed.delegation);
    const at = formalDate(typed.date, conference.timeZone);
    const kind = kinds.find((one) => one === typed.kind);
    if (delegation === undefined || kind === undefined) return refuse(words.senders.noDelegation);
    if (at === null) return refuse(words.papers.noDate);
    if (at > desk.now()) return refuse(words.papers.toCome);
    const entered = await desk.enterPaper(
      {
        ...{ delegation: delegation.id, at: at.toISOString(), kind },
        onBehalfOf: conference.groups.find(({ id }) => id === typed.group)?.id ?? null,
        ...{ target: typed.target.trim(), words: typed.words.trim(), reason: typed.reason.trim() },
      },
      visit.person.name,
    );
    switch (entered.outcome) {
      case 'refused':
        return refuse(refusalWords(entered.refusal, workingLanguage(visit), visit.conference.timeZone));
      case 'already':
        return refuse(words.papers.already(entered.reference));
      case 'entered':
        return c.redirect(href(visit, `/console/submissions/${String(entered.submission.number)}?done=paper`), 303);
    }
  });
};
