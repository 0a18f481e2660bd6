import { html } from 'hono/html';
import { type Html, page } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { type Visit, href } from '#web/visit.ts';

/** What a page needs to know of a contribution sent by the form; nothing of its words. */
export interface FormState {
  readonly reference: string;
  readonly delegation: string | null;
  readonly receivedAt: string;
  readonly late: boolean;
  readonly unconfirmed: boolean;
}

/** `/contribute/{token}`: where a form stands. Whoever has the address may read it, so it says nothing of its content. */
export const statusPage = (visit: Visit, state: FormState | null): Html => {
  const { words } = visit;
  const waiting = state === null || state.unconfirmed;
  return page(visit, {
    title: waiting ? words.status.waitingTitle : words.status.title,
    current: 'contribute',
    main: html`
      <h1>${waiting ? words.status.waitingTitle : words.status.received(state.reference)}</h1>
      ${
        waiting
          ? html`<p class="lead">${words.status.waiting}</p>
              <p><strong>${words.status.check}</strong> ${words.status.noLink}</p>`
          : html`<p class="lead">${words.status.confirmed}</p>`
      }
      ${state === null ? html`<p>${words.status.storing}</p>` : arrival(visit, state)}
      <p class="actions">
        <a class="button quiet" href="${href(visit, '/contribute')}">${words.status.another}</a>
      </p>
    `,
  });
};

const arrival = (visit: Visit, state: FormState): Html => {
  const { words, conference, language } = visit;
  return html`<p>
    ${state.unconfirmed ? html`<bdi>${words.status.received(state.reference)}</bdi>. ` : ''}
    ${words.status.receivedAt(instantWords(state.receivedAt, conference, language))}
    ${state.late ? words.status.late : ''}
  </p>`;
};

/** `/confirm/{token}`: a page with a button, because scanners of mail open every link; opening it does nothing. */
export const confirmPage = (visit: Visit, state: FormState): Html => {
  const { words, conference, language } = visit;
  if (!state.unconfirmed) return confirmedPage(visit, state);
  return page(visit, {
    title: words.confirm.title,
    current: 'contribute',
    main: html`
      <h1>${words.confirm.title}</h1>
      <p class="lead">
        <bdi>${words.confirm.question(state.reference, state.delegation ?? words.confirm.noDelegation)}</bdi>
      </p>
      <p>${words.confirm.sentAt(instantWords(state.receivedAt, conference, language))}</p>
      <form method="post">
        <p class="actions"><button type="submit">${words.confirm.button}</button></p>
      </form>
      <p class="facts">${words.confirm.notYou}</p>
    `,
  });
};

/** The answer to the button, and to pressing it again. */
export const confirmedPage = (visit: Visit, state: FormState): Html => {
  const { words, conference, language } = visit;
  return page(visit, {
    title: words.confirm.done(state.reference),
    current: 'contribute',
    main: html`
      <h1>${words.confirm.done(state.reference)}</h1>
      <p class="lead">${words.confirm.receipt}</p>
      <p>
        ${words.status.receivedAt(instantWords(state.receivedAt, conference, language))}
        ${state.late ? words.status.late : ''}
      </p>
      <p class="actions">
        <a class="button quiet" href="${href(visit, '/draft')}">${words.nav.draft}</a>
        <a class="button quiet" href="${href(visit, '/contribute')}">${words.status.another}</a>
      </p>
    `,
  });
};
