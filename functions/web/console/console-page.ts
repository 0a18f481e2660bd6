import { html } from 'hono/html';
import { consoleWording } from '#wording/console.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { signInWording } from '#wording/sign-in.ts';
import { type Html, page } from '#web/page.ts';
import { href } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { keysPart } from './keys-part.ts';
import { isAllowed } from './rights.ts';
import { signOutForm } from './sign-in-pages.ts';

const pages = [
  ['byParagraph', '/console'],
  ['review', '/console/review'],
  ['otherMail', '/console/other-mail'],
  ['papers', '/console/papers'],
  ['senders', '/console/senders'],
  ['publish', '/console/publish'],
  ['compilation', '/console/compilation'],
  ['chair', '/console/chair'],
  ['access', '/console/access'],
] as const;

/** The frame of the secretariat's pages. */
export const consolePage = (
  visit: ConsoleVisit,
  parts: {
    readonly title: string;
    readonly current: (typeof pages)[number][0] | null;
    readonly main: Html;
    /** Where the page is found that an answer to a form shows again. */
    readonly address?: string;
  },
): Html => {
  const words = consoleWording(visit.language);
  return page(visit, {
    title: parts.title,
    wide: true,
    ...(parts.address !== undefined && { address: parts.address }),
    main: html`
      <nav aria-label="${words.title}">
        <ul class="sub">
          ${pages
            .filter(([, path]) => isAllowed(visit.person, `GET ${path}`, visit.conference.privacy))
            .map(
              ([name, path]) =>
                html`<li>
                  <a href="${href(visit, path)}" ${name === parts.current ? html`aria-current="page"` : ''}
                    >${pageName(visit, name)}</a
                  >
                </li>`,
            )}
        </ul>
      </nav>
      ${whoIsThere(visit)}
      <h1><bdi>${parts.title}</bdi></h1>
      ${parts.main} ${keysPart(visit)}
    `,
  });
};

const whoIsThere = (visit: ConsoleVisit): Html => {
  const words = signInWording(visit.language);
  return html`<div class="who">
    <p>
      ${words.signedInAs} <bdi>${visit.person.name}</bdi>
      (${words.roles[visit.person.role ?? 'none']})
    </p>
    ${signOutForm(visit)}
  </div>`;
};

const pageName = ({ language }: Pick<ConsoleVisit, 'language'>, name: (typeof pages)[number][0]): string => {
  const [board, desk] = [consoleWording(language).pages, deskWorkWording(language).pages];
  return name in board ? board[name as keyof typeof board] : desk[name as keyof typeof desk];
};
