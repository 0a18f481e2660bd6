import { html } from 'hono/html';
import type { SubmissionWithItems } from '#submission/record.ts';
import { sizeOf } from '#wording/dates.ts';
import { deskWording } from '#wording/desk.ts';
import type { Html } from '#web/page.ts';
import { type Visit, href } from '#web/visit.ts';
import { beginningOf } from '#web/console/clipped.ts';

/** A stranger names a file as he likes, in thousands of letters too. */
const nameBytes = 150;

/** The originals and the files of a contribution, each one click away and none opened here. */
export const filesPart = (visit: Visit, { number, originals, files }: SubmissionWithItems): Html => {
  const words = deskWording(visit.language).files;
  const at = (path: string): string => href(visit, `/console/files/${String(number)}/${path}`);
  return html`<section aria-labelledby="files">
    <h2 id="files">${words.title}</h2>
    ${originals.length + files.length === 0 ? html`<p>${words.none}</p>` : html`<p class="facts">${words.help}</p>`}
    <ul class="files" data-list>
      ${originals.map(
        (_, index) =>
          html`<li>
            <a href="${at(`original-${String(index + 1)}`)}" download>${words.original(index + 1)}</a>
          </li>`,
      )}
      ${files.map(
        ({ name, bytes, sha256 }, index) =>
          html`<li>
            <a href="${at(`file-${String(index + 1)}`)}" download
              ><bdi dir="auto">${beginningOf(name, nameBytes)}</bdi></a
            >
            <small>${sizeOf(bytes, visit.language)} · SHA-256 <span class="hash">${sha256}</span></small>
          </li>`,
      )}
    </ul>
  </section>`;
};
