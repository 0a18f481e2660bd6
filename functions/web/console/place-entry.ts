import { html } from 'hono/html';
import { moveWords } from '#submission/move-words.ts';
import type { Collision } from '#compilation/collisions.ts';
import { type Entry as Joined, itemOf } from '#compilation/entries.ts';
import type { OrderedEntry } from '#compilation/at-place.ts';
import { redlineOf } from '#proposal/redline.ts';
import { consoleWording } from '#wording/console.ts';
import { listed } from '#wording/dates.ts';
import { kindName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { redlineHtml } from '#web/redline-html.ts';
import { instantWords } from '#web/sessions.ts';
import { href } from '#web/visit.ts';
import { aboutWords } from './about.ts';
import { type ConsoleVisit, shows } from './console-visit.ts';
import { clipped } from './clipped.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import { saidPart, shownOf, speakerOf, tagList, targetName } from './entry.ts';
import { entryName, entryVersion, placedOf } from './place-view.ts';
import { waysOn } from './ways-on.ts';

/** Names shown of an entry; of a campaign of thousands the rest are counted. */
const namesShown = 30;
/** Others named as colliding. */
const collidingShown = 4;
/** Characters of a redline, and of the sender's words beside it; the whole is one click away. */
const redlineCharacters = 900;
const saidCharacters = 700;

export interface EntryParts {
  readonly number: number;
  readonly ticked: boolean;
  readonly text: string | null;
  readonly collisions: readonly Collision[];
  /** The parts of its first sender's words. */
  readonly parts: readonly { readonly part: string; readonly text: string }[];
}

/** One entry of a paragraph: who, what, how it hangs together with the others, and the words it was read from. */
export const placeEntry = (visit: ConsoleVisit, entry: OrderedEntry, parts: EntryParts): Html => {
  const words = triagePageWording(visit.language);
  const [first] = placedOf(entry);
  const { item } = first;
  const name = entryName(entry);
  const reference = `${first.reference}/${String(item.id)}`;
  const redline = clipped(redlineOf(item, item.target.endsWith('+') ? null : parts.text), redlineCharacters);
  const language = item.kind === 'insert' ? first.language : (visit.draft.languages[0] ?? 'en');
  const withdrawn = item.state.decision === 'withdrawn';
  return html`<article class="proposal ${withdrawn ? 'withdrawn' : ''}" id="p-${name}" aria-labelledby="h-${name}">
    <div>
      <h3 id="h-${name}">
        <label class="tick"
          ><input
            type="checkbox"
            name="over"
            value="${name}@${String(entryVersion(entry))}"
            ${parts.ticked ? html`checked` : ''}
          />
          <span class="mark">${parts.number}</span> <span class="unseen">${words.place.choose(reference)}:</span>
          <strong>${kindName(item.kind, visit.language)}</strong></label
        >
        ${names(visit, entry)}
      </h3>
      <p class="facts">
        <bdi>${targetName(visit, item.target)}</bdi> ·
        ${instantWords(first.receivedAt, visit.conference, visit.language)}
        ${item.destination === undefined ? '' : html`· <bdi>${consoleWording(visit.language).destination(item.destination)}</bdi>`}
        ${item.about === undefined ? '' : html`· <bdi>${aboutWords(visit, item.about)}</bdi>`}
      </p>
      ${tagList(visit, { item, speaker: first })} ${together(visit, entry, parts.collisions)}
      ${redlineHtml(redline.shown, language, consoleWording(visit.language))}
      ${item.reason === undefined ? nothing : html`<p><em>${consoleWording(visit.language).reason}:</em> <bdi dir="auto">${clipped([{ text: item.reason }], saidCharacters).shown.map(({ text }) => text)}</bdi></p>`}
      ${(item.notes ?? []).map(
        (note) =>
          html`<p class="note">
            <bdi dir="auto">${note.text}</bdi> <small><bdi>${note.by}</bdi></small>
          </p>`,
      )}
      ${
        item.touched === undefined
          ? nothing
          : html`<p class="facts">
              <bdi
                >${words.review.touched(item.touched.by, instantWords(item.touched.at, visit.conference, visit.language), moveWords(item.touched.move, visit.language))}</bdi
              >
            </p>`
      }
    </div>
    <div>
      ${said(visit, first, parts.parts)}
      <p class="facts way-on">
        ${waysOn(visit, { ...first, reference })}
        ${shows(visit, 'internal') ? html`· <a href="${href(visit, `/console/review?item=${name}`)}">${words.moves.change}<span class="unseen"> ${reference}</span></a>` : nothing}
      </p>
    </div>
  </article>`;
};

/** Each with its own reference, so that one of several identical ones can be looked at. */
const names = (visit: ConsoleVisit, entry: Joined): Html => {
  const words = triagePageWording(visit.language);
  const shown = entry.proposals.slice(0, namesShown);
  const rest = entry.proposals.length - shown.length;
  return html`${shown.map(
    (proposal, at) =>
      html`${at === 0 ? '' : '; '}<bdi>${speakerOf(visit, { speaker: proposal })}</bdi>
        <a class="id" href="${href(visit, `/console/submissions/${String(proposal.number).padStart(4, '0')}`)}"
          ><bdi>${proposal.reference}/${proposal.item.id}</bdi></a
        >`,
  )}${rest > 0 ? html` ${words.place.others(rest)}` : nothing}`;
};

const together = (visit: ConsoleVisit, entry: OrderedEntry, collisions: readonly Collision[]): Html => {
  const { place } = triagePageWording(visit.language);
  const { near, alternative, proposals } = entry;
  const marks = [
    ...(proposals.length > 1 ? [html`<li class="same">▣ ${place.identical(proposals.length)}</li>`] : []),
    ...(alternative === null ? [] : [html`<li>${place.alternative(alternative.number, alternative.of)}</li>`]),
    ...(near === null
      ? []
      : [
          html`<li>
            ≈
            <bdi>${place.near(`${near.sample.proposals[0].reference}/${String(itemOf(near.sample).id)}`)}</bdi
            >${difference(place, near.difference)}
          </li>`,
        ]),
    ...collisions.map((collision) => {
      const others = collision.entries.filter((other) => itemOf(other) !== itemOf(entry));
      const named = others
        .slice(0, collidingShown)
        .map(
          ({ proposals: [first] }) =>
            `${speakerOf(visit, { speaker: first })} ${first.reference}/${String(first.item.id)}`,
        );
      const rest = others.length - named.length;
      return html`<li class="doubt">
        ⚡ <bdi dir="auto">${place.collides(collision.how, shortened(collision.words))}</bdi>,
        <bdi>${place.collidesWith(listed(rest > 0 ? [...named, place.rest(rest)] : named, visit.language))}</bdi>
      </li>`;
    }),
  ];
  return marks.length === 0
    ? nothing
    : html`<ul class="together plain">
        ${marks}
      </ul>`;
};

type PlaceWords = ReturnType<typeof triagePageWording>['place'];

const difference = (
  place: PlaceWords,
  { has, lacks }: { readonly has: readonly string[]; readonly lacks: readonly string[] },
): Html =>
  html`${has.length === 0 ? '' : html`; <bdi dir="auto">${place.nearHas(shortened(has.join(' ')))}</bdi>`}${lacks.length === 0 ? '' : html`; <bdi dir="auto">${place.nearLacks(shortened(lacks.join(' ')))}</bdi>`}`;

/** Words quoted in a mark; they stand whole in the redline. */
const quotedCharacters = 120;
const shortened = (text: string): string =>
  clipped([{ text }], quotedCharacters)
    .shown.map((each) => each.text)
    .join('');

const said = (visit: ConsoleVisit, { item, language }: PlacedProposal, parts: EntryParts['parts']): Html => {
  const words = consoleWording(visit.language);
  const [first] = shownOf(words, { item, parts });
  return first === undefined
    ? html`<p class="facts">${words.noEvidence}</p>`
    : saidPart(first.named, clipped(first.stretches, saidCharacters).shown, language);
};
