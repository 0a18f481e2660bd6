import { html } from 'hono/html';
import { moveWords } from '#submission/move-words.ts';
import { homeOf } from '#draft/target.ts';
import { redlineOf } from '#proposal/redline.ts';
import { refusalWords } from '#submission/refusal-words.ts';
import type { Refusal } from '#submission/moves.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { doesItemWait, itemReasons } from '#submission/waiting.ts';
import { consoleWording } from '#wording/console.ts';
import { kindName } from '#wording/kinds.ts';
import { triagePageWording } from '#wording/triage-pages.ts';
import { triageWording } from '#wording/triage.ts';
import { inLanguage } from '#web/draft-page.ts';
import { type Html, nothing } from '#web/page.ts';
import { redlineHtml } from '#web/redline-html.ts';
import { instantWords } from '#web/sessions.ts';
import { href, segment, wordsAt } from '#web/visit.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { consolePage } from './console-page.ts';
import { workingLanguage } from './desk/desk-visit.ts';
import { evidencePart, reasonPart, speakerOf, tagList, targetName } from './entry.ts';
import { itemName } from './queue.ts';
import { moveButtons, undoForm } from './review-moves.ts';
import { waysOn } from './ways-on.ts';

/** The item moved just before, `0147.3`, and whether the move was one on its whole contribution. */
export interface Did {
  readonly name: string;
  readonly whole: boolean;
}

/** One item of the queue, as it stands this moment. */
export interface ReviewItem {
  readonly submission: SubmissionWithItems;
  readonly item: StoredItem;
  readonly position: number;
  readonly of: number;
  /** Where a move leads to; null where nothing else waits. */
  readonly next: string | null;
  readonly previous: string | null;
  /** What was moved just before, so that it can be taken back. */
  readonly did: Did | null;
  /** Why the move just asked for was not made. */
  readonly refusal: Refusal | null;
}

/** `/console/review`: one item at a time, their words beside the draft, each move one key. */
export const reviewItemPage = (visit: ConsoleVisit, shown: ReviewItem): Html => {
  const words = triagePageWording(visit.language);
  const { submission, item } = shown;
  const reference = `${submission.reference}/${String(item.id)}`;
  const waits = doesItemWait(submission, item) && !submission.unconfirmed;
  const whole = href(visit, `/console/submissions/${String(submission.number).padStart(4, '0')}`);
  return consolePage(visit, {
    title: waits ? words.review.position(shown.position, shown.of) : words.review.noLonger(reference),
    current: 'review',
    address: `/console/review?item=${itemName({ ...submission, item })}`,
    main: html`
      ${shown.did === null ? nothing : didPart(visit, shown.did)}
      ${
        shown.refusal === null
          ? nothing
          : html`<div class="notice problem" role="alert">
              <p>
                <strong>${words.review.didNot}.</strong>
                <bdi>${refusalWords(shown.refusal, workingLanguage(visit), visit.conference.timeZone)}</bdi>
              </p>
            </div>`
      }
      <p>
        <bdi>${speakerOf(visit, { speaker: submission })}</bdi> · <a href="${whole}"><bdi>${reference}</bdi></a> ·
        ${instantWords(submission.receivedAt, visit.conference, visit.language)} <br />${waysOn(visit, submission)}
      </p>
      ${tagList(visit, { item, speaker: submission })}
      ${
        item.touched === undefined
          ? nothing
          : html`<p class="facts">
              <bdi
                >${words.review.touched(item.touched.by, instantWords(item.touched.at, visit.conference, visit.language), moveWords(item.touched.move, visit.language))}</bdi
              >
            </p>`
      }
      <div class="review">
        <section aria-labelledby="said">
          <h2 id="said">${consoleWording(visit.language).theirWords}</h2>
          ${evidencePart(visit, { item, parts: submission.parts, speaker: submission })}
          ${reasons(visit, submission, item)}
        </section>
        <section aria-labelledby="draft">
          <h2 id="draft">${words.review.draft}</h2>
          ${suggestion(visit, submission, item)}
        </section>
      </div>
      ${moveButtons(visit, shown)}
      <p><a href="${href(visit, '/console/review/whole')}">${words.review.wholes}</a></p>
    `,
  });
};

const didPart = (visit: ConsoleVisit, did: Did): Html => {
  const words = triagePageWording(visit.language);
  return html`<div class="did" role="status">
    <p><bdi>${words.review.did(did.name)}</bdi></p>
    ${undoForm(visit, did.name, did.whole)}
  </div>`;
};

const reasons = (visit: ConsoleVisit, submission: SubmissionWithItems, item: StoredItem): Html => {
  const words = triagePageWording(visit.language);
  const waits = itemReasons(item, submission.trust).map(
    (reason) => triageWording(workingLanguage(visit)).waits[reason],
  );
  return html`<h3>${words.review.whyWaits}</h3>
    <ul class="why">
      ${waits.map((reason) => html`<li class="doubt">${reason}</li>`)}
      ${item.why.map((why) => html`<li>${reasonPart(visit, why)}</li>`)}
    </ul>
    ${item.reason === undefined ? nothing : html`<p><em>${consoleWording(visit.language).reason}:</em> <bdi dir="auto">${item.reason}</bdi></p>`}`;
};

/** What is asked, laid over the words of the place that is suggested. */
const suggestion = (visit: ConsoleVisit, submission: SubmissionWithItems, item: StoredItem): Html => {
  const words = consoleWording(visit.language);
  const home = homeOf(item.target, visit.outline);
  const place = home === null ? undefined : visit.outline.place(home);
  const text = place === undefined || item.target.endsWith('+') ? null : wordsAt(place, visit).text;
  const redline = redlineOf(item, text);
  const language = item.kind === 'insert' ? submission.language : (visit.draft.languages[0] ?? 'en');
  const at = home ?? (item.target === 'general' ? 'general' : 'unknown');
  return html`<p>
      <strong>${kindName(item.kind, visit.language)}</strong> ·
      <a href="${href(visit, `/console/places/${segment(at)}`)}"><bdi>${targetName(visit, item.target)}</bdi></a>
      ${item.destination === undefined ? '' : html`<bdi>${words.destination(item.destination)}</bdi>`}
    </p>
    ${item.target === 'unknown' ? html`<p class="doubt">${triagePageWording(visit.language).review.noPlace}</p>` : nothing}
    ${place === undefined ? nothing : placeWords(visit, place.id)} ${redlineHtml(redline, language, words)}`;
};

/** A place's heading and words, so that one sees what is meant without leaving the page. */
export const placeWords = (visit: ConsoleVisit, target: string): Html => {
  const place = visit.outline.place(target);
  if (place === undefined) return nothing;
  const heading = visit.outline.headingChain(target).at(-1);
  return html`${heading === undefined ? nothing : html`<p class="facts">${inLanguage(heading, visit)}</p>`}
    <blockquote class="draft-words"><p>${inLanguage(place, visit)}</p></blockquote>`;
};

/** `/console/review` when nothing is left. */
export const reviewDonePage = (visit: ConsoleVisit, did: Did | null): Html => {
  const words = triagePageWording(visit.language);
  return consolePage(visit, {
    title: words.review.doneTitle,
    current: 'review',
    main: html`
      ${did === null ? nothing : didPart(visit, did)}
      <p class="lead">${words.review.done}</p>
      <p><a href="${href(visit, '/console/review/whole')}">${words.review.wholes}</a></p>
    `,
  });
};
