import { html } from 'hono/html';
import { directionOf } from '#wording/language.ts';
import { ownName, pageLanguages } from '#wording/pages.ts';
import { stylesheetPath } from './style/stylesheet.ts';
import { type Visit, href, inLanguageOf } from './visit.ts';

/** Escaped by construction: whatever is put into a template that is not itself one is text. */
export type Html = ReturnType<typeof html>;
export const nothing: Html = html``;

export interface PageParts {
  readonly title: string;
  readonly main: Html;
  /** Which entry of the navigation this page is. */
  readonly current?: 'home' | 'draft' | 'contribute' | 'console';
  /** Wide pages have columns of their own; the others are one measure. */
  readonly wide?: boolean;
  /** Where the same page is found in another language, when it is not at its own address (a form re-shown after a POST). */
  readonly address?: string;
}

export const page = (visit: Visit, parts: PageParts): Html => {
  const { words, conference, language } = visit;
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${parts.title} · ${conference.shortName}</title>
        <link rel="stylesheet" href="${stylesheetPath}" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="top">
          <a class="brand" href="${href(visit, '/')}">${conference.shortName}</a>
          <nav aria-label="${words.nav.label}">
            <ul>
              ${entry(visit, '/draft', words.nav.draft, parts.current === 'draft')}
              ${entry(visit, '/contribute', words.nav.contribute, parts.current === 'contribute')}
            </ul>
          </nav>
          ${languageChoice(visit, parts.address ?? visit.path)}
        </header>
        <main id="main" tabindex="-1" class="${parts.wide === true ? 'wide' : 'measure'}">${parts.main}</main>
        <footer>
          <p>${conference.names[language]}, ${conference.place}. ${words.footer}</p>
        </footer>
      </body>
    </html>`;
};

const entry = (visit: Visit, path: string, name: string, current: boolean): Html =>
  html`<li>
    <a href="${href(visit, path)}" ${current ? html`aria-current="page"` : ''}>${name}</a>
  </li>`;

const languageChoice = (visit: Visit, path: string): Html =>
  html`<nav aria-label="${visit.words.nav.languages}" class="languages">
    <ul>
      ${pageLanguages.map(
        (language) =>
          html`<li>
            <a
              href="${inLanguageOf(path, language)}"
              lang="${language}"
              hreflang="${language}"
              ${language === visit.language ? html`aria-current="true"` : ''}
              >${ownName[language]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
