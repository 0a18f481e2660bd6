import { html } from 'hono/html';
import { deskWorkWording } from '#wording/desk-work.ts';
import { type Html, nothing } from '#web/page.ts';
import { type Visit, href, wordsAt } from '#web/visit.ts';
import { consoleWording } from '#wording/console.ts';
import { consolePage } from '#web/console/console-page.ts';
import type { ConsoleVisit } from '#web/console/console-visit.ts';
import type { PublicationCounts } from './desk-house.ts';

/** A step on a part of the draft that can be taken back as one. */
export interface PublicationDone {
  readonly step: 'publish' | 'unpublish' | 'undo';
  readonly changed: number;
  readonly left: number;
  /** When it was made, by the conference clock: it is undone by that. */
  readonly at: string | null;
}

/** Publication in bulk, with what it would take before anything is done. */
export const publishPage = (
  visit: ConsoleVisit,
  section: string | null,
  counts: PublicationCounts,
  done: PublicationDone | null,
): Html => {
  const words = deskWorkWording(visit.language);
  return consolePage(visit, {
    title: words.pages.publish,
    current: 'publish',
    main: html`
      ${done === null ? nothing : said(visit, section, done)}
      <p class="lead">${words.publish.help}</p>
      <form method="get" action="/console/publish" class="hand">
        ${visit.asked ? html`<input type="hidden" name="lang" value="${visit.language}" />` : nothing}
        <label for="section">${words.publish.part}</label>
        ${partChoice(visit, section)}
        <button type="submit" class="quiet">${words.publish.show}</button>
      </form>
      <p>${words.publish.counts(counts.possible, counts.published, counts.not)}</p>
      <div class="hand">
        ${counts.possible === 0 ? nothing : act(visit, section, 'publish', words.publish.publish(counts.possible))}
        ${counts.published === 0 ? nothing : act(visit, section, 'unpublish', words.publish.unpublish(counts.published))}
      </div>
    `,
  });
};

/** The sections and headings of the draft, and the draft as a whole. */
export const partChoice = (visit: Visit, section: string | null): Html => {
  const places = visit.outline.places.filter(({ kind }) => kind === 'section' || kind === 'heading');
  const name = (id: string, text: string): string => `${id} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
  return html`<select id="section" name="section">
    <option value="">${deskWorkWording(visit.language).publish.whole}</option>
    <option value="general" ${section === 'general' ? html`selected` : ''}>
      ${consoleWording(visit.language).general}
    </option>
    ${places.map((place) => html`<option value="${place.id}" ${place.id === section ? html`selected` : ''}>${name(place.id, wordsAt(place, visit).text)}</option>`)}
  </select>`;
};

const act = (visit: Visit, section: string | null, step: string, label: string, at: string | null = null): Html =>
  html`<form method="post" action="${href(visit, '/console/publish')}">
    <input type="hidden" name="do" value="${step}" />
    <input type="hidden" name="section" value="${section ?? ''}" />
    ${at === null ? nothing : html`<input type="hidden" name="at" value="${at}" />`}
    <button type="submit" class="${step === 'publish' ? '' : 'quiet'}">${label}</button>
  </form>`;

const said = (visit: Visit, section: string | null, { step, changed, left, at }: PublicationDone): Html => {
  const words = deskWorkWording(visit.language).publish;
  return html`<div class="notice said-done" role="status">
    <p>${words.done(step, changed)} ${left === 0 ? nothing : words.left(left)}</p>
    ${step === 'undo' || at === null || changed === 0 ? nothing : act(visit, section, `undo-${step}`, words.undo, at)}
  </div>`;
};
