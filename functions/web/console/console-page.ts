import { html } from 'hono/html';
import { consoleWording } from '#wording/console.ts';
import { type Html, page } from '#web/page.ts';
import { type Visit, href } from '#web/visit.ts';

const pages = [
  ['byParagraph', '/console'],
  ['review', '/console/review'],
  ['otherMail', '/console/other-mail'],
] as const;

/** The frame of the secretariat's pages. */
export const consolePage = (
  visit: Visit,
  parts: { readonly title: string; readonly current: (typeof pages)[number][0] | null; readonly main: Html },
): Html => {
  const words = consoleWording(visit.language);
  return page(visit, {
    title: parts.title,
    wide: true,
    main: html`
      <nav aria-label="${words.title}">
        <ul class="sub">
          ${pages.map(
            ([name, path]) =>
              html`<li>
                <a href="${href(visit, path)}" ${name === parts.current ? html`aria-current="page"` : ''}
                  >${words.pages[name]}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <h1><bdi>${parts.title}</bdi></h1>
      ${parts.main}
    `,
  });
};
