import { html } from 'hono/html';
import { consoleWording } from '#wording/console.ts';
import { dispositionName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import type { OtherMail, SubmissionWithItems } from '#submission/record.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { scrolling } from '#web/scrolling.ts';
import { href, segment } from '#web/visit.ts';
import { beginningOf } from './clipped.ts';
import { consolePage } from './console-page.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { reasonPart, speakerOf } from './entry.ts';

/** Of each mail so much that one knows it, fifty on a page; all of it is one click away. */
const [subjectBytes, nameBytes, problemsShown] = [400, 160, 3];

const searchedBy = (query: string): string => (query === '' ? '' : `&q=${segment(query)}`);

const searchForm = (visit: ConsoleVisit, path: string, query: string): Html => {
  const { filters } = triagePageWording(visit.language);
  return html`<form method="get" action="${path}" role="search" aria-label="${filters.search}" class="hand">
    ${visit.asked ? html`<input type="hidden" name="lang" value="${visit.language}" />` : nothing}
    <label for="q">${filters.search}</label>
    <input type="text" class="short" id="q" name="q" value="${query}" dir="auto" maxlength="200" />
    <button class="quiet">${filters.show}</button>
    ${query === '' ? nothing : html`<a class="button quiet" href="${href(visit, path)}">${filters.clear}</a>`}
  </form>`;
};

/**
 * `/console/review/whole`: contributions that wait as a whole, not proposal by proposal; searched, all that have no
 * proposals. `oldest` is the last that was looked at where there may be more before it.
 */
export const wholesPage = (
  visit: ConsoleVisit,
  wholes: readonly SubmissionWithItems[],
  {
    query,
    oldest,
  }: { readonly query: string; readonly oldest: Pick<SubmissionWithItems, 'number' | 'reference'> | null },
): Html => {
  const words = consoleWording(visit.language);
  const { review } = triagePageWording(visit.language);
  return consolePage(visit, {
    title: query === '' ? review.wholes : review.withoutProposals,
    current: 'review',
    main: html`
      ${query === '' ? html`<p class="facts">${review.wholesHelp}</p>` : nothing}
      ${searchForm(visit, '/console/review/whole', query)}
      ${
        wholes.length === 0
          ? html`<p>${query === '' ? words.nothingWaits : words.noneFound}</p>`
          : html`<ul class="plain rows" data-list>
              ${wholes.map(
                (submission) =>
                  html`<li>
                    <a href="${href(visit, `/console/submissions/${segment(String(submission.number))}`)}"
                      ><bdi>${submission.reference}</bdi></a
                    >
                    ${dispositionName(submission.disposition, visit.language)} ·
                    <bdi>${beginningOf(submission.subject ?? submission.sender.name ?? '', subjectBytes)}</bdi> ·
                    <bdi>${speakerOf(visit, { speaker: submission })}</bdi>
                    <small>${instantWords(submission.receivedAt, visit.conference, visit.language)}</small>
                  </li>`,
              )}
            </ul>`
      }
      ${
        oldest === null
          ? nothing
          : html`<p>
              <a
                rel="next"
                data-key="n"
                href="${href(visit, `/console/review/whole?before=${String(oldest.number)}${searchedBy(query)}`)}"
                ><bdi>${review.older(oldest.reference)}</bdi></a
              >
            </p>`
      }
      <p><a href="${href(visit, '/console/review')}">${review.queueLink}</a></p>
    `,
  });
};

/** `/console/other-mail`: kept, and not taken for a contribution. */
export const otherMailPage = (
  visit: ConsoleVisit,
  mails: readonly OtherMail[],
  { query, next }: { readonly query: string; readonly next: string | null },
): Html => {
  const words = consoleWording(visit.language);
  const { columns } = words;
  return consolePage(visit, {
    title: words.pages.otherMail,
    current: 'otherMail',
    main: html`
      <p class="facts">${words.otherHelp}</p>
      ${searchForm(visit, '/console/other-mail', query)}
      ${
        mails.length === 0
          ? html`<p>${query === '' ? words.noOther : words.noneFound}</p>`
          : scrolling(
              words.pages.otherMail,
              html`<table>
                <thead>
                  <tr>
                    ${[columns.id, columns.received, columns.from, columns.subject, columns.taken].map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody data-list>
                  ${mails.map(
                    (mail) =>
                      html`<tr>
                        <td><a href="${href(visit, `/console/other-mail/${segment(mail.id)}`)}">${mail.id}</a></td>
                        <td class="when">${instantWords(mail.receivedAt, visit.conference, visit.language)}</td>
                        <td><bdi>${beginningOf(mail.sender.name ?? mail.sender.address ?? '', nameBytes)}</bdi></td>
                        <td><bdi>${beginningOf(mail.subject ?? '', subjectBytes)}</bdi></td>
                        <td>
                          ${dispositionName(mail.disposition, visit.language)}${mail.problems.slice(0, problemsShown).map((problem) => html`<br /><small>${reasonPart(visit, problem, subjectBytes)}</small>`)}
                        </td>
                      </tr>`,
                  )}
                </tbody>
              </table>`,
            )
      }
      ${next === null ? nothing : html`<p><a rel="next" data-key="n" href="${href(visit, `/console/other-mail?cursor=${segment(next)}${searchedBy(query)}`)}">${words.more}</a></p>`}
    `,
  });
};
