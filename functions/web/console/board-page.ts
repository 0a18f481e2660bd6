import { html } from 'hono/html';
import { redlineOf } from '#proposal/redline.ts';
import { homeOf } from '#draft/target.ts';
import { consoleWording } from '#wording/console.ts';
import { kindName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { redlineHtml } from '#web/redline-html.ts';
import { instantWords } from '#web/sessions.ts';
import { href, segment, wordsAt } from '#web/visit.ts';
import { type ConsoleVisit, shows } from './console-visit.ts';
import { type BoardFilter, addressOf } from './board-filter.ts';
import { filterForm } from './board-form.ts';
import { clipped } from './clipped.ts';
import { consolePage } from './console-page.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import { speakerOf, tagList, targetName } from './entry.ts';
import { type HeatParts, heatMap } from './heat.ts';
import { itemName } from './queue.ts';
import { sectionTable } from './section-table.ts';

/** Proposals of a list on one page. */
export const rowsAtOnce = 25;
/** Of a proposal's words so much that one knows it. */
const rowCharacters = 300;

export interface BoardParts extends HeatParts {
  readonly filter: BoardFilter;
  readonly newestFirst: boolean;
  /** What the conditions let through; null where there are none, and only counts are shown. */
  readonly found: {
    readonly proposals: readonly PlacedProposal[];
    readonly all: number;
    readonly page: number;
    readonly pages: number;
    readonly rows: readonly PlacedProposal[];
  } | null;
}

/** `/console`: where the proposals are, how they stand, and a list of those that fit the conditions. */
export const boardPage = (visit: ConsoleVisit, parts: BoardParts): Html => {
  const words = triagePageWording(visit.language);
  const { summaries } = parts;
  // By state each is counted at its home alone, so that a range of paragraphs counts once.
  const total = summaries.flatMap(({ states }) => Object.values(states)).reduce((sum, count) => sum + count, 0);
  const queued = summaries.reduce((sum, each) => sum + each.queued, 0);
  return consolePage(visit, {
    title: consoleWording(visit.language).title,
    current: 'byParagraph',
    main: html`
      <p class="lead">
        ${words.board.of(total)} ·
        ${
          shows(visit, 'internal')
            ? html`<a href="${href(visit, '/console/review')}"
                  >${new Intl.NumberFormat(visit.language).format(queued)} ${words.board.waiting}</a
                >
                · <a href="${href(visit, '/console/review/whole')}">${words.review.wholes}</a> ·`
            : nothing
        }
        <a href="${href(visit, addressOf(parts.filter, { list: 'newest' }))}">${words.board.newest}</a>
      </p>
      ${total === 0 && parts.found === null ? html`<p>${consoleWording(visit.language).nothingYet}</p>` : nothing}
      ${filterForm(visit, parts.filter)} ${parts.found === null ? nothing : results(visit, parts, parts.found)}
      ${heatMap(visit, parts)} ${sectionTable(visit, summaries)}
    `,
  });
};

const results = (
  visit: ConsoleVisit,
  { filter, newestFirst }: BoardParts,
  found: NonNullable<BoardParts['found']>,
): Html => {
  const { filters, place, board } = triagePageWording(visit.language);
  const at = (page: number): string =>
    href(visit, addressOf(filter, { ...(newestFirst && { list: 'newest' }), page: String(page) }));
  return html`<section aria-labelledby="results">
    <h2 id="results">${board.results}</h2>
    <p role="status">${filters.found(found.proposals.length, found.all)}</p>
    ${found.rows.length === 0 ? html`<p>${filters.none}</p>` : nothing}
    ${
      filter.q !== null && shows(visit, 'raw mail')
        ? html`<p>
            <a href="${href(visit, `/console/review/whole?q=${segment(filter.q)}`)}">${board.inWholes}</a> ·
            <a href="${href(visit, `/console/other-mail?q=${segment(filter.q)}`)}">${board.inOtherMail}</a>
          </p>`
        : nothing
    }
    <ol class="plain rows" data-list start="${String((found.page - 1) * rowsAtOnce + 1)}">
      ${found.rows.map((proposal) => row(visit, proposal))}
    </ol>
    ${
      found.pages === 1
        ? nothing
        : html`<nav class="pages" aria-label="${place.pages}">
            <p>${place.page(found.page, found.pages)}</p>
            ${found.page > 1 ? html`<a rel="prev" data-key="p" href="${at(found.page - 1)}">${place.previous}</a>` : nothing}
            ${found.page < found.pages ? html`<a rel="next" data-key="n" href="${at(found.page + 1)}">${place.next}</a>` : nothing}
          </nav>`
    }
  </section>`;
};

const row = (visit: ConsoleVisit, proposal: PlacedProposal): Html => {
  const { item, reference, language, number } = proposal;
  const home = homeOf(item.target, visit.outline);
  const place = home === null || item.target.endsWith('+') ? undefined : visit.outline.place(home);
  const text = place === undefined ? null : wordsAt(place, visit).text;
  const redline = clipped(redlineOf(item, text), rowCharacters).shown;
  const own = item.kind === 'insert' ? language : (visit.draft.languages[0] ?? 'en');
  const quote = clipped(
    item.evidence.slice(0, 1).map((each) => ({ text: each.quote })),
    rowCharacters,
  ).shown;
  const at = home ?? (item.target === 'general' ? 'general' : 'unknown');
  return html`<li>
    <p>
      <a class="id" href="${href(visit, `/console/places/${segment(at)}`)}"
        ><bdi>${targetName(visit, item.target)}</bdi></a
      >
      <strong>${kindName(item.kind, visit.language)}</strong> · <bdi>${speakerOf(visit, { speaker: proposal })}</bdi> ·
      <a href="${href(visit, `/console/submissions/${String(number).padStart(4, '0')}`)}"
        ><bdi>${reference}/${item.id}</bdi></a
      >
      ${shows(visit, 'internal') ? html`<a href="${href(visit, `/console/review?item=${itemName(proposal)}`)}">${triagePageWording(visit.language).moves.change}<span class="unseen"> ${reference}/${item.id}</span></a>` : nothing}
      <small>${instantWords(proposal.receivedAt, visit.conference, visit.language)}</small>
    </p>
    ${tagList(visit, { item, speaker: proposal })}
    ${redline.length > 0 ? redlineHtml(redline, own, consoleWording(visit.language)) : html`<p class="redline" lang="${language === 'other' ? 'und' : language}" dir="auto">${quote.map((each) => each.text)}</p>`}
  </li>`;
};
