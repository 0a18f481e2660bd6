import { html } from 'hono/html';
import type { Due } from '#compilation/run-key.ts';
import type { DigestList } from '#conference/conference.ts';
import { mayDo } from '#submission/roles.ts';
import { chairWording } from '#wording/chair.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { scrolling } from '#web/scrolling.ts';
import { href, segment } from '#web/visit.ts';
import { consolePage } from '#web/console/console-page.ts';
import type { ConsoleVisit } from '#web/console/console-visit.ts';
import type { PastRun } from './chair-house.ts';

export interface DigestView {
  readonly digest: DigestList;
  readonly recipients: readonly string[];
  readonly next: Due | null;
  readonly runs: readonly PastRun[];
}

/** How many of the digests that were sent are listed; the mails themselves are with their recipients. */
const runsShown = 15;

/** What goes to the chair: each list with its next hour, its recipients and what was sent. */
export const chairPage = (visit: ConsoleVisit, views: readonly DigestView[], said: 'sent' | 'already' | null): Html => {
  const words = chairWording(visit.language);
  return consolePage(visit, {
    title: deskWorkWording(visit.language).pages.chair,
    current: 'chair',
    main: html`
      ${said === null ? nothing : html`<p class="notice said-done" role="status">${words[said]}</p>`}
      <p class="lead">${words.help}</p>
      ${views.map((view) => ofDigest(visit, view))}
    `,
  });
};

const ofDigest = (visit: ConsoleVisit, { digest, recipients, next, runs }: DigestView): Html => {
  const words = chairWording(visit.language);
  const { conference, language } = visit;
  return html`<section aria-labelledby="digest-${digest.id}">
    <h2 id="digest-${digest.id}">${digest.names[language]}</h2>
    <p>${recipients.length === 0 ? words.nobody : html`<bdi>${words.recipients(recipients.join(', '))}</bdi>`}</p>
    <p>${next === null ? words.noNext : words.next(instantWords(next.scheduledFor, conference, language))}</p>
    <p class="actions">
      <a class="button quiet" href="${href(visit, `/console/chair/preview/${segment(digest.id)}`)}">${words.preview}</a>
    </p>
    <h3>${words.past}</h3>
    ${
      runs.length === 0
        ? html`<p>${words.nonePast}</p>`
        : scrolling(
            digest.names[language],
            html`<table>
              <thead>
                <tr>
                  <th scope="col">${words.when}</th>
                  <th scope="col">${words.state}</th>
                  <th scope="col">${words.listed}</th>
                </tr>
              </thead>
              <tbody data-list>
                ${runs.slice(0, runsShown).map(
                  (run) =>
                    html`<tr>
                      <td class="when">${told(visit, run)}</td>
                      <td>${words.states[run.state]}</td>
                      <td>${run.listed ?? '–'}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`,
          )
    }
  </section>`;
};

/** When, and where its letter is fixed, the way to what it said. */
const told = (visit: ConsoleVisit, { key, state, scheduledFor }: PastRun): Html => {
  const at = instantWords(scheduledFor, visit.conference, visit.language);
  return state === 'sent' || state === 'written'
    ? html`<a href="${href(visit, `/console/chair/sent/${segment(key)}`)}">${at}</a>`
    : html`${at}`;
};

/** Characters of a preview; the whole is shown as the mail looks. */
const textShown = 60_000;

/** What a digest would say now, and the one button that sends just this. */
export const previewPage = (
  visit: ConsoleVisit,
  due: Due,
  content: { readonly subject: string; readonly text: string } | null,
  refused: string | null,
): Html => {
  const words = chairWording(visit.language);
  const { digest } = due;
  const path = `/console/chair/preview/${segment(digest.id)}`;
  return consolePage(visit, {
    title: words.previewOf(digest.names[visit.language]),
    current: 'chair',
    main: html`
      ${refused === null ? nothing : html`<p class="errors" role="alert">${refused}</p>`}
      ${
        content === null
          ? html`<p>${words.silent}</p>`
          : html`
              <p><strong>${words.subject}:</strong> <bdi>${content.subject}</bdi></p>
              <p class="actions">
                <a class="button quiet" href="${href(visit, `${path}/letter`)}">${words.asMail}</a>
              </p>
              ${mayDo(visit.person.role, 'send a digest now') ? sending(visit, due) : nothing}
              ${letterText(visit, words.preview, content.text)}
            `
      }
    `,
  });
};

/** What a digest said, as it went out. */
export const sentPage = (
  visit: ConsoleVisit,
  run: { readonly key: string; readonly digest: DigestList; readonly scheduledFor: string },
  said: { readonly subject: string; readonly text: string } | null,
): Html => {
  const words = chairWording(visit.language);
  const at = instantWords(run.scheduledFor, visit.conference, visit.language);
  return consolePage(visit, {
    title: words.sentOf(run.digest.names[visit.language], at),
    current: 'chair',
    main:
      said === null
        ? html`<p>${words.goneSince}</p>`
        : html`<p><strong>${words.subject}:</strong> <bdi>${said.subject}</bdi></p>
            <p class="actions">
              <a class="button quiet" href="${href(visit, `/console/chair/sent/${segment(run.key)}/letter`)}"
                >${words.asMail}</a
              >
            </p>
            ${letterText(visit, words.sentOf(run.digest.names[visit.language], at), said.text)}`,
  });
};

const letterText = (visit: ConsoleVisit, name: string, text: string): Html =>
  html`<div class="said scroll" tabindex="0" role="region" aria-label="${name}" dir="auto">
      <span class="verbatim">${text.slice(0, textShown)}</span>
    </div>
    ${text.length > textShown ? html`<p class="facts">${chairWording(visit.language).cut}</p>` : nothing}`;

const sending = (visit: ConsoleVisit, { digest, scheduledFor }: Due): Html => {
  const words = chairWording(visit.language);
  return html`<form method="post" action="${href(visit, `/console/chair/send/${segment(digest.id)}`)}" class="hand">
    <input type="hidden" name="at" value="${scheduledFor}" />
    <p class="help">${words.sendHelp}</p>
    <button type="submit">${words.sendNow}</button>
  </form>`;
};
