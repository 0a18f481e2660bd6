import { html } from 'hono/html';
import { consoleWording } from '#wording/console.ts';
import { stateName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { href, segment } from '#web/visit.ts';
import { type ConsoleVisit, shows } from './console-visit.ts';
import type { PlaceSummary } from './console-store.ts';
import type { ParagraphStanding } from './desk/desk-house.ts';
import { statesCounted } from './section-table.ts';

/** Proposals at a place from which its cell takes the next shade. */
const shades = [1, 3, 6, 12] as const;
const shadeOf = (proposals: number): number => shades.filter((least) => proposals >= least).length;

export interface HeatParts {
  readonly summaries: readonly PlaceSummary[];
  readonly standings: readonly ParagraphStanding[];
  /** The state whose proposals are counted; null counts all. */
  readonly counted: string | null;
}

/** Counts per place as shaded cells with the number in them: a table of places, never colour alone. */
export const heatMap = (visit: ConsoleVisit, { summaries, standings, counted }: HeatParts): Html => {
  const words = consoleWording(visit.language);
  const { place } = triagePageWording(visit.language);
  const { outline } = visit;
  const at = new Map(summaries.map((summary) => [summary.target, summary]));
  const standing = new Map(standings.map(({ target, state }) => [target, state]));
  const cell = (target: string): Html => {
    const { proposals = 0, queued = 0, states = {} } = at.get(target) ?? {};
    const shown = counted === null ? proposals : (states[counted] ?? 0);
    const state = standing.get(target) ?? 'open';
    const byState = Object.entries(states)
      .filter(([each]) => each !== 'queued')
      .map(([each, count]) => `${stateName(each as never, visit.language)} ${String(count)}`);
    const stands = state === 'open' ? [] : [place.states[state]];
    const says = [words.cell(target, proposals, queued), ...byState, ...stands].join(', ');
    return html`<li>
      <a
        class="heat-${shadeOf(shown)} ${queued > 0 ? 'waits' : ''}"
        href="${href(visit, `/console/places/${segment(target)}`)}"
        ><span class="count">${shown === 0 ? '·' : shown}</span
        >${shortId(target)}${state === 'open' ? nothing : html`<span class="agreed" aria-hidden="true">✓</span>`}<span
          class="unseen"
        >
          ${says}</span
        ></a
      >
    </li>`;
  };
  const isShown = (target: string): boolean =>
    outline.place(target)?.kind === 'paragraph' || (at.get(target)?.proposals ?? 0) > 0;
  const sections = outline.sections.length > 0 ? outline.sections.map(({ id }) => id) : [null];
  return html`<section class="heat" aria-labelledby="heat">
    <h2 id="heat">${words.heat}</h2>
    ${choice(visit, counted)}
    <p class="facts">${words.heatHelp}</p>
    ${sections.map(
      (section) =>
        html`<h3>${section ?? visit.draft.names[visit.language]}</h3>
          <ul class="cells" data-list>
            ${outline.places.filter((place) => place.section === section && isShown(place.id)).map(({ id }) => cell(id))}
          </ul>`,
    )}
    <h3>${words.general} · ${words.unknown}</h3>
    <ul class="cells" data-list>
      ${cell('general')}${cell('unknown')}
    </ul>
  </section>`;
};

/** Whose counts stand in the cells: in the address, as every view is. */
const choice = (visit: ConsoleVisit, counted: string | null): Html => {
  const { board } = triagePageWording(visit.language);
  const states = statesCounted.filter((state) => shows(visit, 'internal') || !['queued', 'closed'].includes(state));
  const link = (state: string | null, name: string): Html =>
    html`<li>
      <a
        href="${href(visit, state === null ? '/console' : `/console?heat=${state}`)}"
        ${state === counted ? html`aria-current="true"` : ''}
        >${name}</a
      >
    </li>`;
  return html`<nav aria-label="${board.byState}">
    <ul class="sub">
      ${link(null, board.all)} ${states.map((state) => link(state, stateName(state, visit.language)))}
    </ul>
  </nav>`;
};

/** Under its section's heading a cell need not repeat the section: `II.19` is 19. */
const shortId = (target: string): string => target.replace(/^[IVX]+\.(?=\d)/u, '');
