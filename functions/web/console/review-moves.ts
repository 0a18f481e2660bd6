import { html } from 'hono/html';
import { homeOf } from '#draft/target.ts';
import { isProven } from '#submission/moves.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { type Html, nothing } from '#web/page.ts';
import { href, segment, wordsAt } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { reasonPart } from './entry.ts';
import { moveFields } from './review-fields.ts';
import { button, form, key } from './review-form.ts';
import type { ReviewItem } from './review-page.ts';

/** Candidates that have a key of their own; the reader names seldom more, and the field takes any place. */
const candidatesShown = 3;
/** Of a candidate's text so much that one knows it. */
const candidateCharacters = 260;

/** Every move on an item of the queue: a button or a field with its key. */
export const moveButtons = (visit: ConsoleVisit, shown: ReviewItem): Html => {
  const { moves } = triagePageWording(visit.language);
  const { submission, item } = shown;
  const done = item.state.workflow !== 'queued' && item.state.workflow !== 'placed';
  return html`<section class="moves" aria-label="${moves.change}">
    ${candidates(visit, shown)}
    ${form(
      visit,
      shown,
      html`<div class="actions">
        ${item.target === 'unknown' || !item.needsReview ? nothing : button('accept', 'a', moves.acceptAt(item.target))}
        ${isProven(submission) ? nothing : button('vouch', 'v', moves.vouch, 'quiet')}
        ${done ? nothing : button('not-a-proposal', 'n', moves.notAProposal, 'quiet')}
        ${button('undo', shown.did === null ? 'u' : null, moves.undo, 'quiet')}
        ${shown.next === null ? nothing : html`<a class="button quiet" data-key="j" href="${href(visit, `/console/review?item=${shown.next}`)}">${moves.skip} ${key('J')}</a>`}
        ${shown.previous === null ? nothing : html`<a class="button quiet" data-key="b" href="${href(visit, `/console/review?item=${shown.previous}`)}">${moves.previous} ${key('B')}</a>`}
      </div>`,
    )}
    ${moveFields(visit, shown)}
  </section>`;
};

/** Takes back the last move that still stands on an item, and comes back to it. */
export const undoForm = (visit: ConsoleVisit, name: string, whole: boolean): Html =>
  html`<form method="post" action="${href(visit, `/console/review/${name}`)}" data-swap>
    ${button(whole ? 'undo whole' : 'undo', 'u', triagePageWording(visit.language).moves.undo, 'quiet')}
  </form>`;

const candidates = (visit: ConsoleVisit, shown: ReviewItem): Html => {
  const { review, moves } = triagePageWording(visit.language);
  const all = shown.item.candidates.slice(0, candidatesShown);
  if (all.length === 0) return nothing;
  const percent = new Intl.NumberFormat(visit.language, { style: 'percent', maximumFractionDigits: 0 });
  return form(
    visit,
    shown,
    html`<h2>${review.candidates}</h2>
      <ol class="candidates plain">
        ${all.map(
          (candidate, at) =>
            html`<li>
              ${button(`candidate ${String(at + 1)}`, String(at + 1), moves.candidate(candidate.target), 'quiet')}
              <span
                >${percent.format(candidate.confidence)} · ${reasonPart(visit, candidate.why)}
                ${excerpt(visit, candidate.target)}</span
              >
            </li>`,
        )}
      </ol>`,
  );
};

const excerpt = (visit: ConsoleVisit, target: string): Html => {
  const home = homeOf(target, visit.outline);
  const place = home === null ? undefined : visit.outline.place(home);
  if (place === undefined || home === null) return nothing;
  const { text, language } = wordsAt(place, visit);
  const short =
    text.length > candidateCharacters
      ? `${text.slice(0, text.lastIndexOf(' ', candidateCharacters) + 1 || candidateCharacters)}…`
      : text;
  return html`<a
    class="draft-words"
    href="${href(visit, `/console/places/${segment(home)}`)}"
    lang="${language}"
    dir="auto"
    >${short}</a
  >`;
};
