import { html } from 'hono/html';
import { homeOf } from '#draft/target.ts';
import { consoleWording } from '#wording/console.ts';
import { dispositionName } from '#wording/kinds.ts';
import type { OtherMail, SubmissionWithItems } from '#submission/record.ts';
import { inLanguage, labelled } from '#web/draft-page.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { type Visit, href, segment } from '#web/visit.ts';
import { consolePage } from './console-page.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { type Entry, type PlaceSummary, entriesOf } from './console-store.ts';
import { entryPart } from './entry.ts';
import { heatMap } from './heat.ts';

/** `/console`: where the proposals are, and the newest by paragraph. */
export const boardPage = (
  visit: ConsoleVisit,
  data: { readonly summaries: readonly PlaceSummary[]; readonly newest: readonly SubmissionWithItems[] },
): Html => {
  const words = consoleWording(visit.language);
  const sum = (of: (summary: PlaceSummary) => number): number =>
    data.summaries.reduce((total, each) => total + of(each), 0);
  const groups = byPlace(visit, data.newest.flatMap(entriesOf));
  return consolePage(visit, {
    title: words.title,
    current: 'byParagraph',
    main: html`
      <p>
        ${words.counts(
          data.newest.length,
          sum((s) => s.proposals),
          sum((s) => s.queued),
        )}
      </p>
      ${heatMap(visit, data.summaries)}
      <section aria-labelledby="newest">
        <h2 id="newest">${words.pages.newest}</h2>
        <p class="facts">${words.newestHelp} ${words.legend}</p>
        ${groups.length === 0 ? html`<p>${words.nothingYet}</p>` : groups.map(([target, entries]) => group(visit, target, entries))}
      </section>
    `,
  });
};

/** In the order in which they are given: the place of the first comes first. */
const byPlace = (visit: Visit, entries: readonly Entry[]): [string, Entry[]][] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const target =
      entry.item.target === 'general' ? 'general' : (homeOf(entry.item.target, visit.outline) ?? 'unknown');
    groups.set(target, [...(groups.get(target) ?? []), entry]);
  }
  return [...groups];
};

const group = (visit: ConsoleVisit, target: string, entries: readonly Entry[]): Html => {
  const words = consoleWording(visit.language);
  const place = visit.outline.place(target);
  const heading = visit.outline.headingChain(target).at(-1);
  return html`<section aria-labelledby="at-${target}">
    <h3 id="at-${target}">
      <a href="${href(visit, `/console/places/${segment(target)}`)}"
        ><bdi>${target === 'general' ? words.general : target === 'unknown' ? words.unknown : target}</bdi></a
      >
      ${place === undefined || heading === undefined ? '' : html`<small>${inLanguage(heading, visit)}</small>`}
    </h3>
    ${entries.map((entry) => entryPart(visit, entry, 4))}
  </section>`;
};

/** `/console/places/{target}`: the text and everything proposed on it. */
export const placeBoard = (visit: ConsoleVisit, target: string, entries: readonly Entry[]): Html => {
  const words = consoleWording(visit.language);
  const place = visit.outline.place(target);
  return consolePage(visit, {
    title: target === 'general' ? words.general : target === 'unknown' ? words.unknown : target,
    current: null,
    main: html`
      ${place === undefined ? nothing : html`<blockquote class="draft-words"><p>${labelled(place, visit)}</p></blockquote>`}
      <h2>${words.reading}</h2>
      <p class="facts">${words.legend}</p>
      ${entries.length === 0 ? html`<p>${words.nothingHere}</p>` : entries.map((entry) => entryPart(visit, entry))}
    `,
  });
};

/** `/console/review`: what waits for a person. */
export const reviewPage = (
  visit: ConsoleVisit,
  entries: readonly Entry[],
  unread: readonly SubmissionWithItems[],
): Html => {
  const words = consoleWording(visit.language);
  return consolePage(visit, {
    title: words.pages.review,
    current: 'review',
    main: html`
      <p class="facts">${words.reviewHelp} ${words.legend}</p>
      ${entries.length + unread.length === 0 ? html`<p>${words.nothingWaits}</p>` : nothing}
      ${
        unread.length === 0
          ? nothing
          : html`<ul>
              ${unread.map(
                (submission) =>
                  html`<li>
                    <a href="${href(visit, `/console/submissions/${segment(String(submission.number))}`)}"
                      ><bdi>${submission.reference}</bdi></a
                    >
                    ${dispositionName(submission.disposition, visit.language)} ·
                    <bdi>${submission.subject ?? submission.sender.name ?? ''}</bdi>
                  </li>`,
              )}
            </ul>`
      }
      ${entries.length === 0 ? nothing : html`<h2>${words.reading}</h2>`}
      ${entries.map((entry) => entryPart(visit, entry))}
    `,
  });
};

/** `/console/other-mail`: kept, and not taken for a contribution. */
export const otherMailPage = (visit: ConsoleVisit, mails: readonly OtherMail[], next: string | null): Html => {
  const words = consoleWording(visit.language);
  const { columns } = words;
  return consolePage(visit, {
    title: words.pages.otherMail,
    current: 'otherMail',
    main: html`
      <p class="facts">${words.otherHelp}</p>
      ${
        mails.length === 0
          ? html`<p>${words.noOther}</p>`
          : html`<div class="scroll">
              <table>
                <thead>
                  <tr>
                    ${[columns.id, columns.received, columns.from, columns.subject, columns.taken].map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${mails.map(
                    (mail) =>
                      html`<tr>
                        <td>${mail.id}</td>
                        <td>${instantWords(mail.receivedAt, visit.conference, visit.language)}</td>
                        <td><bdi>${mail.sender.name ?? mail.sender.address ?? ''}</bdi></td>
                        <td><bdi>${mail.subject ?? ''}</bdi></td>
                        <td>
                          ${dispositionName(mail.disposition, visit.language)}${mail.problems.map((problem) => html`<br /><small><bdi>${problem}</bdi></small>`)}
                        </td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }
      ${next === null ? nothing : html`<p><a href="${href(visit, `/console/other-mail?cursor=${segment(next)}`)}">${words.more}</a></p>`}
    `,
  });
};
