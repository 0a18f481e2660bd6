import { html } from 'hono/html';
import { type Html, page } from './page.ts';
import { type Visit, href } from './visit.ts';

/** A page that says what is wrong, what is safe and what to do. */
export const problemPage = (visit: Visit, title: string, sentences: readonly string[]): Html =>
  page(visit, {
    title,
    address: '/',
    main: html`
      <h1>${title}</h1>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      <p class="actions"><a class="button quiet" href="${href(visit, '/')}">${visit.words.problem.back}</a></p>
    `,
  });
