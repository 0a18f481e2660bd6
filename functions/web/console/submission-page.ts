import { html } from 'hono/html';
import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import type { MoveRecord } from '#submission/undo.ts';
import { consoleWording } from '#wording/console.ts';
import { deskWording } from '#wording/desk.ts';
import { dispositionName } from '#wording/kinds.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { type Visit, href } from '#web/visit.ts';
import { consolePage } from './console-page.ts';
import type { ConsoleVisit } from './console-visit.ts';
import { entriesOf } from './console-store.ts';
import { filesPart } from './desk/files-part.ts';
import { handsPart } from './desk/hands-part.ts';
import { historyPart } from './desk/history-part.ts';
import type { Said } from './desk/said.ts';
import { saidNotice } from './desk/said.ts';
import { beginningOf } from './clipped.ts';
import { entryPart, reasonPart, saidPart, speakerOf } from './entry.ts';
import { stretchesOf } from './highlight.ts';
import { partsOf } from './submission-parts.ts';

export interface SubmissionView {
  readonly submission: SubmissionWithItems;
  /** Null for whoever may only look. */
  readonly hands: {
    readonly moves: readonly MoveRecord[];
    readonly letters: readonly OutboxMessage[];
  } | null;
  /** What was done, or why not. */
  readonly said: Said | null;
  /** Which of the pages of its proposals, from 1. */
  readonly part: number;
}

/** Bytes of a sender's own words on one page, which stays below 150 kB; the whole lies in the original. */
const wordsShown = 30_000;
/** Words that found no place, and of each so much that one finds it among the sender's own below. */
const notPlacedShown = 20;
const notPlacedBytes = 300;

/** One contribution whole: who, when, its words with every item's evidence marked, the items, and what to do with it. */
export const submissionPage = (visit: ConsoleVisit, { submission, hands, said, part }: SubmissionView): Html => {
  const words = consoleWording(visit.language);
  const { from, to } = partsOf(submission.items)[Math.max(1, part) - 1] ?? { from: 0, to: 0 };
  const entries = entriesOf(submission).slice(from, to);
  return consolePage(visit, {
    title: submission.reference,
    current: null,
    address: `/console/submissions/${String(submission.number)}?part=${String(part)}`,
    main: html`
      ${said === null ? nothing : saidNotice(visit, said)}
      <p class="lead"><bdi>${speakerOf(visit, { speaker: submission })}</bdi></p>
      ${facts(visit, submission)}
      ${listOf(
        words.problems,
        submission.problems.map((problem) => reasonPart(visit, problem)),
      )}
      ${listOf(
        words.notPlaced,
        submission.notPlaced
          .slice(0, notPlacedShown)
          .map(
            ({ quote, why }) =>
              html`<q class="quoted" dir="auto">${shortened(quote, notPlacedBytes)}</q> — ${reasonPart(visit, why)}`,
          ),
        submission.notPlaced.length > notPlacedShown ? words.cutShort : null,
      )}
      ${notesOf(visit, submission)} ${filesPart(visit, submission)}
      ${hands === null ? nothing : handsPart(visit, submission, hands.moves)}
      <section aria-labelledby="reading">
        <h2 id="reading">${words.reading}</h2>
        <p class="facts">${words.legend}</p>
        ${entries.length === 0 ? html`<p>${words.nothingRead}</p>` : html`<div data-list>${entries.map((entry) => entryPart(visit, entry))}</div>`}
        ${pagesOf(visit, submission, part)}
      </section>
      ${theirWords(visit, submission)}
      ${hands === null ? nothing : historyPart(visit, submission, hands.moves, hands.letters)}
    `,
  });
};

const facts = (visit: Visit, submission: SubmissionWithItems): Html => {
  const words = consoleWording(visit.language);
  const { language } = visit;
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const { name, address } = submission.sender;
  const trusted = `${words.trust[submission.trust]}${submission.imported ? `, ${words.imported}` : ''}`;
  const row = (label: string, value: string): Html =>
    html`<tr>
      <th scope="row">${label}</th>
      <td><bdi dir="auto">${value}</bdi></td>
    </tr>`;
  return html`<table>
    <tbody>
      ${row(words.facts.received, `${instantWords(submission.receivedAt, visit.conference, language)}${submission.late ? ` (${words.late})` : ''}`)}
      ${row(words.facts.inboxes, submission.inboxes.join(', '))}
      <tr>
        <th scope="row">${words.facts.sender}</th>
        <td>
          ${[name, address].filter((each) => each !== null).map((each, at) => html`${at === 0 ? '' : ', '}<bdi dir="auto">${each}</bdi>`)}
          (${trusted})
        </td>
      </tr>
      ${submission.subject === null ? nothing : row(words.facts.subject, submission.subject)}
      ${row(words.facts.disposition, dispositionName(submission.disposition, language))}
      ${row(words.facts.language, submission.language === 'other' ? '—' : (languages.of(submission.language) ?? submission.language))}
      ${row(words.facts.publication, words.publication[submission.publication])}
      ${submission.corrects === null ? nothing : row(words.facts.corrects, submission.corrects)}
    </tbody>
  </table>`;
};

const shortened = (text: string, bytes: number): string => {
  const beginning = beginningOf(text, bytes);
  return beginning === text ? text : `${beginning}…`;
};

const listOf = (title: string, sentences: readonly Html[], more: string | null = null): Html =>
  sentences.length === 0
    ? nothing
    : html`<h2>${title}</h2>
        <ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        ${more === null ? nothing : html`<p class="facts">${more}</p>`}`;

const notesOf = (visit: Visit, { notes = [] }: SubmissionWithItems): Html =>
  listOf(
    deskWording(visit.language).notes,
    notes.map(
      ({ by, at, text }) =>
        html`<bdi>${by}</bdi>, ${instantWords(at, visit.conference, visit.language)}: <bdi dir="auto">${text}</bdi>`,
    ),
  );

const pagesOf = (visit: Visit, { number, items }: SubmissionWithItems, part: number): Html => {
  const parts = partsOf(items);
  if (parts.length < 2) return nothing;
  const path = `/console/submissions/${String(number)}`;
  return html`<nav aria-label="${consoleWording(visit.language).reading}">
    <ul class="sub">
      ${parts.map(
        ({ from, to }, index) =>
          html`<li>
            <a
              href="${href(visit, `${path}?part=${String(index + 1)}`)}"
              ${index + 1 === part ? html`aria-current="page"` : ''}
              >${to === from + 1 ? String(to) : `${String(from + 1)}–${String(to)}`}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
};

const theirWords = (visit: Visit, submission: SubmissionWithItems): Html => {
  const words = consoleWording(visit.language);
  if (submission.parts.length === 0) return nothing;
  let left = wordsShown;
  const shown = submission.parts.map((each) => {
    const text = beginningOf(each.text, left);
    left -= Buffer.byteLength(text);
    return { part: each.part, text };
  });
  const isCut = submission.parts.some(({ text }, index) => text.length > (shown[index]?.text.length ?? 0));
  return html`<section aria-labelledby="words">
    <h2 id="words">${words.theirWords}</h2>
    ${shown.map((each) => saidPart(words.part(each.part), stretchesOf(each, submission.items), submission.language, true))}
    ${isCut ? html`<p class="facts">${words.cutShort}</p>` : nothing}
  </section>`;
};
