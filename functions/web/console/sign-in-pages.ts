import { html } from 'hono/html';
import { signInWording } from '#wording/sign-in.ts';
import { type Html, nothing, page } from '#web/page.ts';
import { type Visit, href } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';

/** What goes wrong on the way in, said; with the way to sign in where that helps. */
export const problem = (
  visit: Visit,
  title: string,
  sentences: readonly string[],
  signIn: string | null = null,
): Html => {
  const words = signInWording(visit.language);
  return page(visit, {
    title,
    address: '/console',
    main: html`
      <h1>${title}</h1>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      <p class="actions">
        ${signIn === null ? nothing : html`<a class="button" href="${signIn}">${words.signIn}</a>`}
        <a class="button quiet" href="${href(visit, '/')}">${visit.words.problem.back}</a>
      </p>
    `,
  });
};

export const noRolePage = (visit: ConsoleVisit): Html => {
  const words = signInWording(visit.language);
  return page(visit, {
    title: words.notYours,
    address: '/console',
    main: html`
      <h1>${words.notYours}</h1>
      <p>${words.noRole(visit.person.name)}</p>
      <p>${words.noRoleHow}</p>
      ${signOutForm(visit)}
      <p><a href="${href(visit, '/')}">${visit.words.problem.back}</a></p>
    `,
  });
};

/** Signed out here; on the way to sign out at the provider too, by a header that needs no script. */
export const signedOutPage = (visit: Visit, there: string | null): Html => {
  const words = signInWording(visit.language);
  return page(visit, {
    title: words.signedOut,
    address: '/console/signed-out',
    main: html`
      <h1>${words.signedOut}</h1>
      <p>${words.signedOutHow}</p>
      <p class="actions">
        ${
          there === null
            ? html`<a class="button" href="${href(visit, '/console')}">${words.signIn}</a>`
            : html`<a class="button" href="${there}">${words.signOutThere}</a>`
        }
        <a class="button quiet" href="${href(visit, '/')}">${visit.words.problem.back}</a>
      </p>
    `,
  });
};

export const signOutForm = (visit: ConsoleVisit): Html =>
  html`<form method="post" action="${href(visit, '/console/sign-out')}">
    <button type="submit" class="quiet">${signInWording(visit.language).signOut}</button>
  </form>`;
