import { html } from 'hono/html';
import type { ParagraphChange, ParagraphState } from '#submission/paragraph-state.ts';
import type { Refusal } from '#submission/moves.ts';
import { consoleWording } from '#wording/console.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { href, segment } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { consolePage } from './console-page.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { SaidWords } from './console-store.ts';
import type { ParagraphStanding } from './desk/desk-house.ts';
import { targetName } from './entry.ts';
import { placeEntry } from './place-entry.ts';
import { placeHistory } from './place-history.ts';
import { bulkOutcome, bulkPart, stateForm, viewOf } from './place-moves.ts';
import { laidText } from './place-text.ts';
import { positionsPart } from './positions.ts';
import { type PlaceView, entryName, pageOf } from './place-view.ts';

/** What the page of a place is made of. */
export interface PlaceParts {
  readonly target: string;
  readonly text: string | null;
  readonly view: PlaceView;
  readonly proposals: number;
  readonly page: number;
  /** Entries that are ticked and laid over the text; null: all of the page are laid over it, and none is ticked. */
  readonly over: ReadonlySet<string> | null;
  /** The senders' words of what the page shows, by submission. */
  readonly said: ReadonlyMap<number, SaidWords>;
  readonly standing: ParagraphStanding | null;
  /** Every change of that, oldest first; shown are the latest before a version. */
  readonly changes: readonly ParagraphChange[];
  readonly changesBefore: number;
  /** What became of a bulk move just made. */
  readonly bulk: {
    readonly moved: number;
    readonly not: readonly { readonly name: string; readonly refusal: Refusal }[];
    /** Too many at once: not moved yet. */
    readonly left: number;
  } | null;
  /** The state that somebody else set meanwhile. */
  readonly stateNow: ParagraphState | null;
  /** A note that was typed and is not kept yet. */
  readonly note: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Whether whoever looks may move anything. */
  readonly mayMove: boolean;
}

/** `/console/places/{target}`: the text, and everything proposed on it, in order and laid over it. */
export const placeBoard = (visit: ConsoleVisit, parts: PlaceParts): Html => {
  const words = triagePageWording(visit.language).place;
  const { target, view } = parts;
  const paged = pageOf(view.entries, parts.page);
  const ticked = (name: string): boolean => parts.over?.has(name) ?? false;
  const laid = (name: string): boolean => parts.over === null || ticked(name);
  const here = (page: number): string => href(visit, `/console/places/${segment(target)}?page=${String(page)}`);
  return consolePage(visit, {
    title: targetName(visit, target),
    current: null,
    address: `/console/places/${segment(target)}${viewOf(parts)}`,
    main: html`
      ${neighbours(visit, parts)} ${bulkOutcome(visit, parts)}
      ${parts.text === null ? nothing : stateForm(visit, parts)}
      <div class="place-page">
        <section aria-labelledby="text" class="text-laid">
          <h2 id="text">${parts.text === null ? words.positions : words.text}</h2>
          ${laidText(
            visit,
            parts,
            paged.shown.filter(([, entry]) => laid(entryName(entry))),
          )}
          ${positionsPart(visit, view.entries)} ${placeHistory(visit, parts)}
        </section>
        <section aria-labelledby="proposals">
          <h2 id="proposals">${words.proposals(parts.proposals, view.entries.length)}</h2>
          <p class="facts">${consoleWording(visit.language).legend}</p>
          ${view.entries.length === 0 ? html`<p>${consoleWording(visit.language).nothingHere}</p>` : nothing}
          <form method="get" action="${`/console/places/${segment(target)}`}">
            <input type="hidden" name="page" value="${String(paged.page)}" />
            <input type="hidden" name="laid" value="yes" />
            ${visit.asked ? html`<input type="hidden" name="lang" value="${visit.language}" />` : nothing}
            ${
              view.entries.length === 0 || parts.text === null
                ? nothing
                : html`<p class="actions">
                    <button class="quiet" data-key="l" formnovalidate>${words.layOver} <kbd>L</kbd></button>
                    <a class="button quiet" href="${here(paged.page)}">${words.layAll}</a>
                    <a
                      class="button quiet"
                      href="${href(visit, `/console/places/${segment(target)}?page=${String(paged.page)}&laid=yes`)}"
                      >${words.layNone}</a
                    >
                  </p>`
            }
            <div data-list>
              ${paged.shown.map(([number, entry]) =>
                placeEntry(visit, entry, {
                  number,
                  ticked: ticked(entryName(entry)),
                  text: parts.text,
                  collisions: view.collisionsOf.get(entry) ?? [],
                  parts: parts.said.get(entry.proposals[0].number)?.parts ?? [],
                }),
              )}
            </div>
            ${parts.mayMove && view.entries.length > 0 ? bulkPart(visit, target) : nothing}
          </form>
          ${
            paged.pages === 1
              ? nothing
              : html`<nav class="pages" aria-label="${words.pages}">
                  <p>${words.page(paged.page, paged.pages)}</p>
                  ${paged.page > 1 ? html`<a rel="prev" data-key="p" href="${here(paged.page - 1)}">${words.previous}</a>` : nothing}
                  ${paged.page < paged.pages ? html`<a rel="next" data-key="n" href="${here(paged.page + 1)}">${words.next}</a>` : nothing}
                </nav>`
          }
          ${aside(visit, view.aside)}
        </section>
      </div>
    `,
  });
};

const neighbours = (visit: ConsoleVisit, { before, after }: PlaceParts): Html => {
  const words = triagePageWording(visit.language).place;
  const link = (target: string, name: string, rel: string): Html =>
    html`<a rel="${rel}" href="${href(visit, `/console/places/${segment(target)}`)}"
      >${name}: <bdi>${target}</bdi></a
    > `;
  return html`<p class="neighbours">
    ${before === null ? nothing : link(before, words.before, 'prev')}
    ${after === null ? nothing : link(after, words.after, 'next')}
  </p>`;
};

/** Named, so that nothing is out of sight: one click brings each back. */
const asideShown = 40;
const aside = (visit: ConsoleVisit, proposals: readonly PlacedProposal[]): Html =>
  proposals.length === 0
    ? nothing
    : html`<p class="facts">
        ${triagePageWording(visit.language).board.closed}:
        ${proposals.slice(0, asideShown).map((each) => html`<a href="${href(visit, `/console/review?item=${String(each.number)}.${String(each.item.id)}`)}"><bdi>${each.reference}/${each.item.id}</bdi></a> `)}
        ${proposals.length > asideShown ? triagePageWording(visit.language).place.others(proposals.length - asideShown) : ''}
      </p>`;
