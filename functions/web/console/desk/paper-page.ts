import { html } from 'hono/html';
import { zoneName } from '#wording/dates.ts';
import { deskWording } from '#wording/desk.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { type Html, nothing } from '#web/page.ts';
import { href } from '#web/visit.ts';
import { consolePage } from '#web/console/console-page.ts';
import type { ConsoleVisit } from '#web/console/console-visit.ts';
import { delegationChoice } from './hands-part.ts';
import { type Said, saidNotice } from './said.ts';
import { type TypedProposal, proposalFields } from './typing-page.ts';

export interface TypedPaper extends TypedProposal {
  readonly delegation: string;
  readonly group: string;
  /** `2018-06-19T15:00`, in the conference's zone. */
  readonly date: string;
}

/** A paper handed in, or a proposal made from the floor, with its formal date. */
export const paperPage = (visit: ConsoleVisit, typed: TypedPaper, said: Said | null): Html => {
  const words = deskWorkWording(visit.language);
  const desk = deskWording(visit.language);
  const { conference, language } = visit;
  return consolePage(visit, {
    title: words.pages.papers,
    current: 'papers',
    main: html`
      ${said === null ? nothing : saidNotice(visit, said)}
      <p class="lead">${words.papers.help}</p>
      <form method="post" action="${href(visit, '/console/papers')}">
        <div class="field">
          <label for="delegation">${desk.delegation}</label>
          ${delegationChoice(visit, 'delegation', typed.delegation)}
        </div>
        <div class="field">
          <label for="group">${desk.group}</label>
          <select id="group" name="group">
            <option value="">${desk.none}</option>
            ${conference.groups.map(({ id, names }) => html`<option value="${id}" ${id === typed.group ? html`selected` : ''}>${names[language]}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="date">${words.papers.date}</label>
          <p class="help" id="date-help">${words.papers.dateHelp(zoneName(conference.timeZone, language))}</p>
          <input
            type="datetime-local"
            id="date"
            name="date"
            value="${typed.date}"
            aria-describedby="date-help"
            required
          />
        </div>
        ${proposalFields(visit, typed)}
        <p class="actions"><button type="submit">${words.papers.submit}</button></p>
      </form>
    `,
  });
};
