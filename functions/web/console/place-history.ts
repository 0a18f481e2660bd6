import { html } from 'hono/html';
import type { ParagraphChange } from '#submission/paragraph-state.ts';
import { deskWording } from '#wording/desk.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { href, segment } from '#web/visit.ts';
import { type ConsoleVisit, shows } from './console-visit.ts';
import { type HistoryStep, historyTable } from './history-table.ts';
import type { PlaceParts } from './place-board.ts';
import { viewOf } from './place-moves.ts';

/** Changes on one page: the page of a paragraph stays small however often it went back and forth. */
const changesAtOnce = 8;

/** How the paragraph stood, the latest change first: from what to what, who, when and why; the last can be taken back. */
export const placeHistory = (visit: ConsoleVisit, parts: PlaceParts): Html => {
  const { target, changes, changesBefore, standing, mayMove } = parts;
  if (changes.length === 0) return nothing;
  const words = deskWording(visit.language).history;
  const { place } = triagePageWording(visit.language);
  const upTo = changes.filter(({ version }) => version < changesBefore);
  const shown = upTo.slice(-changesAtOnce).reverse();
  const last = shown.at(-1);
  return html`<section aria-labelledby="history">
    <h2 id="history">${words.title}</h2>
    ${historyTable(
      visit,
      shown.map((change) => stepOf(visit, change)),
      false,
    )}
    ${
      mayMove && standing !== null && standing.before !== standing.state
        ? html`<form
            method="post"
            action="${href(visit, `/console/places/${segment(target)}/state${viewOf(parts)}`)}"
            data-swap
          >
            <input type="hidden" name="seen" value="${String(standing.version)}" />
            <input type="hidden" name="state" value="${standing.before}" />
            <input type="hidden" name="undoes" value="yes" />
            <button class="quiet">${place.undoState(place.states[standing.before])}</button>
          </form>`
        : nothing
    }
    ${
      last === undefined || upTo.length <= shown.length
        ? nothing
        : html`<p>
            <a
              href="${href(visit, `/console/places/${segment(target)}${viewOf(parts)}&before=${String(last.version)}`)}#history"
              >${place.earlierStates(upTo.length - shown.length)}</a
            >
          </p>`
    }
  </section>`;
};

const stepOf = (visit: ConsoleVisit, { from, to, by, at, note, undoes }: ParagraphChange): HistoryStep => {
  const { states } = triagePageWording(visit.language).place;
  const { takesBack } = deskWording(visit.language).history;
  return {
    at,
    who: html`${by}`,
    what: html`${from === to ? nothing : html`${states[from]} → ${states[to]}`}
    ${undoes ? html`<em>(${takesBack})</em>` : nothing}
    ${note !== '' && shows(visit, 'internal') ? html`<br /><small><bdi>${note}</bdi></small>` : nothing}`,
  };
};
