import { html } from 'hono/html';
import type { Place } from '#draft/draft.ts';
import { printedLabel } from '#draft/printed-label.ts';
import { directionOf } from '#wording/language.ts';
import { type Html, nothing, page } from './page.ts';
import { dayWords, sessionOf, sessionWords } from './sessions.ts';
import { type Visit, href, segment, wordsAt } from './visit.ts';

/** The whole draft: outline beside text, ids in the margin. */
export const draftPage = (visit: Visit): Html => {
  const { words, draft, language, conference } = visit;
  const issued = conference.drafts.find(({ id }) => id === draft.id)?.issued ?? null;
  return page(visit, {
    title: draft.names[language],
    current: 'draft',
    wide: true,
    main: html`
      <div class="beside">
        ${outlineOfDraft(visit)}
        <article class="text">
          <h1>${draft.names[language]}</h1>
          ${issued === null ? '' : html`<p class="facts">${words.draft.issued(dayWords(issued, language))}</p>`}
          <p class="facts">
            <a href="${href(visit, '/draft/general/contribute')}">${words.draft.contributeOnAll}</a>
          </p>
          ${draft.places.map((place) => placeInText(place, visit))}
        </article>
      </div>
    `,
  });
};

const outlineOfDraft = (visit: Visit): Html => {
  const { words, outline } = visit;
  const tops = outline.sections.length > 0 ? outline.sections : outline.places.filter(({ parent }) => parent === null);
  return html`<nav class="outline" aria-labelledby="outline">
    <p class="name" id="outline">${words.draft.outline}</p>
    <ul>
      ${tops.map((place) => outlineEntry(place, visit))}
    </ul>
  </nav>`;
};

const isHeading = (place: Place): boolean => place.kind === 'heading' || place.kind === 'section';

const outlineEntry = (place: Place, visit: Visit): Html => {
  const below = visit.outline.children(place.id).filter(isHeading);
  const count = visit.outline.covered(place.id).length;
  const link = html`<a href="#${place.id}"><span class="id">${place.id}</span> ${inLanguage(place, visit)}</a>`;
  return html`<li>
    ${link} ${place.kind === 'section' ? html`<small>${visit.words.draft.paragraphs(count)}</small>` : ''}
    ${
      below.length === 0
        ? ''
        : html`<ul>
            ${below.map((child) => outlineEntry(child, visit))}
          </ul>`
    }
  </li>`;
};

/** The draft's words, saying their language and direction where it is not the page's. */
export const inLanguage = (place: Place, visit: Visit): Html => {
  const { text, language } = wordsAt(place, visit);
  return html`<span lang="${language}" dir="${directionOf(language)}">${text}</span>`;
};

const placeInText = (place: Place, visit: Visit): Html => {
  const { words } = visit;
  const margin = html`<span class="margin">
    <a class="id" href="${href(visit, `/draft/${segment(place.id)}`)}" title="${words.draft.linkTo(place.id)}"
      >${place.id}</a
    >
    <a
      class="contribute"
      href="${href(visit, `/draft/${segment(place.id)}/contribute`)}"
      aria-label="${words.draft.contributeOn(place.id)}"
      >${words.draft.contribute}</a
    ></span
  >`;
  switch (place.kind) {
    case 'title':
    case 'section':
      return html`<div class="place section" id="${place.id}">
        ${margin}${heading(2, labelled(place, visit))}${considered(place, visit)}
      </div>`;
    case 'heading':
      return html`<div class="place heading" id="${place.id}">
        ${margin}${heading(Math.min(6, 2 + visit.outline.headingChain(place.id).length), labelled(place, visit))}
      </div>`;
    case 'chapeau':
    case 'preambular':
    case 'paragraph':
    case 'sub-paragraph':
      return html`<div class="place ${place.kind}" id="${place.id}">
        ${margin}
        <p>${labelled(place, visit)}</p>
      </div>`;
  }
};

export const labelled = (place: Place, visit: Visit): Html =>
  html`${place.label === null ? '' : html`<span class="label">${printedLabel(place)}</span> `}${inLanguage(place, visit)}`;

/** The depth of a heading is its place in the outline; a template cannot compute the name of an element. */
const heading = (level: number, content: Html): Html => {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
};

/** When a section is considered, under its heading. */
const considered = (place: Place, visit: Visit): Html => {
  const session = sessionOf(place.id, visit.outline, visit.conference);
  return session === null
    ? nothing
    : html`<p class="facts">
        ${visit.words.draft.considered(sessionWords(session, visit.conference, visit.language))}
      </p>`;
};
