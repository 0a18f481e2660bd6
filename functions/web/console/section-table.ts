import { html } from 'hono/html';
import { consoleWording } from '#wording/console.ts';
import { stateName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import type { Html } from '#web/page.ts';
import { scrolling } from '#web/scrolling.ts';
import { href } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { addressOf, filterIn } from './board-filter.ts';
import type { PlaceSummary } from './console-store.ts';

/** The states that are counted, from what waits to what is done with. */
export const statesCounted = [
  'queued',
  'open',
  'reflected',
  'partly',
  'not-reflected',
  'overtaken',
  'withdrawn',
  'closed',
] as const;

/** How many proposals of each section are in which state; each number leads to the list of them. */
export const sectionTable = (visit: ConsoleVisit, summaries: readonly PlaceSummary[]): Html => {
  const { board } = triagePageWording(visit.language);
  const { general, unknown } = consoleWording(visit.language);
  const { outline } = visit;
  const number = new Intl.NumberFormat(visit.language);
  const rowOf = (target: string): string =>
    target === 'general' || target === 'unknown' ? target : (outline.place(target)?.section ?? 'unknown');
  const counts = new Map<string, Map<string, number>>();
  for (const { target, states } of summaries) {
    const row = counts.get(rowOf(target)) ?? new Map<string, number>();
    counts.set(rowOf(target), row);
    for (const [state, count] of Object.entries(states)) row.set(state, (row.get(state) ?? 0) + count);
  }
  const rows = [
    ...outline.sections.map(({ id }) => [id, id] as const),
    ['general', general] as const,
    ['unknown', unknown] as const,
  ];
  const none = filterIn(() => undefined, outline);
  const cell = (section: string, state: string | null, count: number): Html =>
    count === 0
      ? html`<td class="count">·</td>`
      : html`<td class="count">
          <a href="${href(visit, addressOf({ ...none, section, state }))}">${number.format(count)}</a>
        </td>`;
  return html`<section aria-labelledby="states">
    <h2 id="states">${board.countsTitle}</h2>
    ${scrolling(
      board.countsTitle,
      html`<table class="states">
        <thead>
          <tr>
            <th scope="col">${board.place}</th>
            <th scope="col">${board.all}</th>
            ${statesCounted.map((state) => html`<th scope="col">${stateName(state, visit.language)}</th>`)}
          </tr>
        </thead>
        <tbody data-list>
          ${rows.map(([section, name]) => {
            const row = counts.get(section) ?? new Map<string, number>();
            const all = [...row.values()].reduce((sum, count) => sum + count, 0);
            return html`<tr>
              <th scope="row">${name}</th>
              ${cell(section, null, all)} ${statesCounted.map((state) => cell(section, state, row.get(state) ?? 0))}
            </tr>`;
          })}
        </tbody>
      </table>`,
    )}
  </section>`;
};
