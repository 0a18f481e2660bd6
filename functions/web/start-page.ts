import { html } from 'hono/html';
import { filesInMailMb } from '#mail/limits.ts';
import type { Trust } from '#wording/page-terms.ts';
import { megabyte } from './form/limits.ts';
import { type Html, nothing, page } from './page.ts';
import { dayWords, instantWords, sessionWords } from './sessions.ts';
import { type Visit, href } from './visit.ts';

/** What the start page says of the machine it runs on; null in AWS. */
export interface OneMachine {
  readonly trust: Trust;
  /** Where every mail sent is shown, when the start tells. */
  readonly outboxUrl: string | null;
}

export const startPage = (visit: Visit, machine: OneMachine | null): Html => {
  const { words, conference, draft, language } = visit;
  const draftName = draft.names[language];
  return page(visit, {
    title: words.nav.home,
    current: 'home',
    main: html`
      <h1>${conference.names[language]}</h1>
      <p class="facts">
        ${conference.place}, ${dayWords(conference.from, language)} – ${dayWords(conference.to, language)}
      </p>
      <p class="lead">${words.start.lead(draftName)}</p>
      <p class="actions">
        <a class="button" href="${href(visit, '/draft')}">${words.start.read(draftName)}</a>
        <a class="button quiet" href="${href(visit, '/contribute')}">${words.start.send}</a>
      </p>
      ${machine === null ? nothing : oneMachine(visit, machine)}
      <section aria-labelledby="by-mail">
        <h2 id="by-mail">${words.start.byMail}</h2>
        <p>${words.start.byMailHow}</p>
        <ul class="plain">
          ${conference.inboxes.map(
            (inbox) =>
              html`<li>
                <a href="mailto:${inbox.address}"><bdi>${inbox.address}</bdi></a> ${inbox.names[language]}
              </li>`,
          )}
        </ul>
        <p>${words.start.byMailLimit(filesInMailMb, Math.floor(conference.limits.fileBytes / megabyte))}</p>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">${words.start.steps}</h2>
        <ol>
          ${words.start.step.map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
      ${programme(visit)}
    `,
  });
};

const oneMachine = ({ words }: Visit, machine: OneMachine): Html =>
  html`<section class="notice" aria-labelledby="one-machine">
    <h2 id="one-machine">${words.local.heading}</h2>
    <p>${words.local.trust[machine.trust]} ${words.local.change}</p>
    <ul>
      ${machine.outboxUrl === null ? '' : html`<li><a href="${machine.outboxUrl}">${words.local.outbox}</a></li>`}
      <li><a href="/console">${words.local.console}</a></li>
      <li>
        <a href="/api/v1/submissions">${words.local.api}</a>,
        <a href="/api/v1/openapi.json">${words.local.apiDescription}</a>
      </li>
    </ul>
  </section>`;

const programme = (visit: Visit): Html => {
  const { words, conference, draft, language, outline } = visit;
  const sessions = conference.programmeOfWork;
  const deadline = conference.deadlines.find((each) => each.draft === draft.id);
  const named = (considered: string): Html =>
    considered === 'general' || outline.place(considered) === undefined
      ? html`${considered === 'general' ? words.draft.general : considered}`
      : html`<a href="${href(visit, `/draft#${considered}`)}">${considered}</a>`;
  return html`<section aria-labelledby="programme">
    <h2 id="programme">${words.start.programme}</h2>
    <p>
      ${
        deadline === undefined
          ? words.start.noDeadline
          : words.start.deadline(instantWords(deadline.at, conference, language))
      }
    </p>
    ${
      sessions.length === 0
        ? ''
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${words.start.session}</th>
                <th scope="col">${words.start.considers}</th>
              </tr>
            </thead>
            <tbody>
              ${sessions.map(
                (session) =>
                  html`<tr>
                    <td>${sessionWords(session, conference, language)}</td>
                    <td>${session.considers.map((c, i) => html`${i === 0 ? '' : ', '}${named(c)}`)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    ${sessions.some(({ hoursAssumed }) => hoursAssumed) ? html`<p class="facts">${words.start.hoursAssumed}</p>` : ''}
  </section>`;
};
