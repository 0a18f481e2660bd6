import { html } from 'hono/html';
import { consoleWording } from '#wording/console.ts';
import type { Html } from '#web/page.ts';
import { href, segment } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import type { PlaceSummary } from './console-store.ts';

/** Proposals at a place from which its cell takes the next shade. */
const shades = [1, 3, 6, 12] as const;
const shadeOf = (proposals: number): number => shades.filter((least) => proposals >= least).length;

/** Counts per place as shaded cells with the number in them: a table of places, never colour alone. */
export const heatMap = (visit: ConsoleVisit, summaries: readonly PlaceSummary[]): Html => {
  const words = consoleWording(visit.language);
  const { outline } = visit;
  const at = new Map(summaries.map((summary) => [summary.target, summary]));
  const cell = (target: string): Html => {
    const { proposals = 0, queued = 0 } = at.get(target) ?? {};
    return html`<li>
      <a
        class="heat-${shadeOf(proposals)} ${queued > 0 ? 'waits' : ''}"
        href="${href(visit, `/console/places/${segment(target)}`)}"
        ><span class="count">${proposals === 0 ? '·' : proposals}</span>${shortId(target)}<span class="unseen">
          ${words.cell(target, proposals, queued)}</span
        ></a
      >
    </li>`;
  };
  const shown = (target: string): boolean =>
    outline.place(target)?.kind === 'paragraph' || (at.get(target)?.proposals ?? 0) > 0;
  const sections = outline.sections.length > 0 ? outline.sections.map(({ id }) => id) : [null];
  return html`<section class="heat" aria-labelledby="heat">
    <h2 id="heat">${words.heat}</h2>
    <p class="facts">${words.heatHelp}</p>
    ${sections.map(
      (section) =>
        html`<h3>${section ?? visit.draft.names[visit.language]}</h3>
          <ul class="cells" data-list>
            ${outline.places.filter((place) => place.section === section && shown(place.id)).map(({ id }) => cell(id))}
          </ul>`,
    )}
    <h3>${words.general} · ${words.unknown}</h3>
    <ul class="cells" data-list>
      ${cell('general')}${cell('unknown')}
    </ul>
  </section>`;
};

/** Under its section's heading a cell need not repeat the section: `II.19` is 19. */
const shortId = (target: string): string => target.replace(/^[IVX]+\.(?=\d)/u, '');
