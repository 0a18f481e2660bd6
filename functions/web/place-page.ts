import { html } from 'hono/html';
import type { Place } from '#draft/draft.ts';
import { inLanguage, labelled } from './draft-page.ts';
import { type Html, page } from './page.ts';
import { sessionOf, sessionWords } from './sessions.ts';
import { type Visit, href, segment } from './visit.ts';

/** One place by itself: where it stands, its words, when it is considered. What others propose on it is not public yet. */
export const placePage = (visit: Visit, place: Place): Html => {
  const { words, outline, conference, language } = visit;
  const session = sessionOf(place.id, outline, conference);
  const below = outline.under(place.id);
  return page(visit, {
    title: place.id,
    current: 'draft',
    main: html`
      ${breadcrumb(visit, place)}
      <h1><bdi>${place.id}</bdi></h1>
      ${session === null ? '' : html`<p class="facts">${words.draft.considered(sessionWords(session, conference, language))}</p>`}
      <blockquote class="draft-words"><p>${labelled(place, visit)}</p></blockquote>
      <p class="actions">
        <a class="button" href="${href(visit, `/draft/${segment(place.id)}/contribute`)}"
          >${words.draft.contributeOn(place.id)}</a
        >
        <a class="button quiet" href="${href(visit, `/draft#${place.id}`)}">${words.draft.inTheDraft}</a>
      </p>
      ${
        below.length === 0
          ? ''
          : html`<section aria-labelledby="below">
              <h2 id="below">${words.draft.wholeText}</h2>
              ${below.map(
                (each) =>
                  html`<p class="draft-words">
                    <a class="id" href="${href(visit, `/draft/${segment(each.id)}`)}">${each.id}</a>
                    ${labelled(each, visit)}
                  </p>`,
              )}
            </section>`
      }
      ${neighbours(visit, place)}
    `,
  });
};

/** From the draft down through the headings to the place; only the nearest says its words, for some are half a page long. */
export const breadcrumb = (visit: Visit, place: Place): Html => {
  const chain = visit.outline.headingChain(place.id);
  return html`<nav class="breadcrumb" aria-label="${visit.words.draft.outline}">
    <ol>
      <li><a href="${href(visit, '/draft')}">${visit.draft.names[visit.language]}</a></li>
      ${chain.map(
        (above, at) =>
          html`<li>
            <a href="${href(visit, `/draft/${segment(above.id)}`)}"
              ><span class="id">${above.id}</span
              >${at === chain.length - 1 ? html` ${inLanguage(above, visit)}` : ''}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
};

const neighbours = (visit: Visit, place: Place): Html => {
  const { outline, words } = visit;
  const position = outline.position(place.id);
  const link = (near: Place | undefined, name: string, rel: string): Html =>
    near === undefined
      ? html``
      : html`<a rel="${rel}" href="${href(visit, `/draft/${segment(near.id)}`)}">${name}: <bdi>${near.id}</bdi></a>`;
  return html`<p class="neighbours">
    ${link(outline.places[position - 1], words.draft.previous, 'prev')}
    ${link(outline.places[position + 1], words.draft.next, 'next')}
  </p>`;
};
