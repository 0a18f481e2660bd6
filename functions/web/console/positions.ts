import { html } from 'hono/html';
import type { OrderedEntry } from '#compilation/at-place.ts';
import { itemOf } from '#compilation/entries.ts';
import { speakerOf as speakerId } from '#compilation/listed.ts';
import { listed } from '#wording/dates.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { aboutWords } from './about.ts';
import type { ConsoleVisit } from './console-visit.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import { speakerOf } from './entry.ts';
import { placedOf } from './place-view.ts';

/** What somebody is for or against: the text as it stands, or another's proposal. */
export interface Position {
  readonly kind: 'support' | 'oppose';
  /** The other proposal or delegation; null for the text. */
  readonly about: { readonly delegation: string | null; readonly reference: string | null } | null;
  readonly speakers: readonly PlacedProposal[];
}

/** Names shown of those who say the same. */
const speakersShown = 60;

/** Who supports and who opposes what, each speaker once; those that withdrew say nothing any longer. */
export const positionsAmong = (entries: readonly OrderedEntry[]): Position[] => {
  const positions = new Map<string, { position: Omit<Position, 'speakers'>; speakers: Map<string, PlacedProposal> }>();
  for (const entry of entries) {
    const { kind, about, state } = itemOf(entry);
    if ((kind !== 'support' && kind !== 'oppose') || state.decision === 'withdrawn') continue;
    const other = about === undefined || (about.delegation ?? about.reference) === null ? null : about;
    const key = `${kind} ${other?.delegation ?? ''} ${other?.reference ?? ''}`;
    const known = positions.get(key) ?? { position: { kind, about: other }, speakers: new Map() };
    positions.set(key, known);
    for (const proposal of placedOf(entry)) {
      const speaker = speakerId(proposal) ?? proposal.reference;
      if (!known.speakers.has(speaker)) known.speakers.set(speaker, proposal);
    }
  }
  return [...positions.values()].map(({ position, speakers }) => ({ ...position, speakers: [...speakers.values()] }));
};

export const positionsPart = (visit: ConsoleVisit, entries: readonly OrderedEntry[]): Html => {
  const { place } = triagePageWording(visit.language);
  const positions = positionsAmong(entries);
  const part = (kind: Position['kind'], title: string): Html => {
    const here = positions.filter((position) => position.kind === kind);
    return html`<h3>${title}</h3>
      ${
        here.length === 0
          ? html`<p class="facts">${place.nobody}</p>`
          : html`<ul>
              ${here.map(({ about, speakers }) => {
                const names = speakers.slice(0, speakersShown).map((speaker) => speakerOf(visit, { speaker }));
                const rest = speakers.length - names.length;
                return html`<li>
                  <bdi>${about === null ? place.theText : aboutWords(visit, about)}</bdi> —
                  <bdi>${listed(rest > 0 ? [...names, place.rest(rest)] : names, visit.language)}</bdi>
                </li>`;
              })}
            </ul>`
      }`;
  };
  return entries.length === 0 ? nothing : html`${part('support', place.supports)} ${part('oppose', place.opposes)}`;
};
