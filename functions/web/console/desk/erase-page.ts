import { html } from 'hono/html';
import type { SubmissionWithItems } from '#submission/record.ts';
import { deskWording } from '#wording/desk.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { href } from '#web/visit.ts';
import { consolePage } from '#web/console/console-page.ts';
import type { ConsoleVisit } from '#web/console/console-visit.ts';
import type { Erased } from './desk-house.ts';
import { type Said, saidNotice } from './said.ts';

/** What cannot be undone is asked by typing its reference: a click can slip, a name typed out cannot. */
export const erasePage = (visit: ConsoleVisit, { number, reference }: SubmissionWithItems, said: Said | null): Html => {
  const words = deskWording(visit.language).erasing;
  const path = `/console/submissions/${String(number)}`;
  return consolePage(visit, {
    title: words.title(reference),
    current: null,
    main: html`
      ${said === null ? nothing : saidNotice(visit, said)}
      <p class="lead">${words.warning}</p>
      <ul>
        ${words.gone.map((line) => html`<li>${line}</li>`)}
      </ul>
      <form method="post" action="${href(visit, `${path}/erase`)}">
        <div class="field">
          <label for="reference">${words.type(reference)}</label>
          <input
            class="short"
            type="text"
            id="reference"
            name="reference"
            autocomplete="off"
            spellcheck="false"
            required
          />
        </div>
        <p class="actions">
          <button type="submit" class="danger">${words.submit}</button>
          <a class="button quiet" href="${href(visit, path)}">${words.keep}</a>
        </p>
      </form>
    `,
  });
};

/** All that is left of an erased contribution. */
export const erasedPage = (visit: ConsoleVisit, { reference, by, at, hash }: Erased): Html => {
  const words = deskWording(visit.language).erasing;
  return consolePage(visit, {
    title: words.erased(reference),
    current: null,
    main: html`<p>
      <bdi>${words.left(by, instantWords(at, visit.conference, visit.language), hash)}</bdi>
    </p>`,
  });
};
