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
import { entryPart, saidPart, speakerOf } from './entry.ts';
import { stretchesOf } from './highlight.ts';

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

/** Proposals on one page: a marked-up draft has hundreds, and a page stays below 150 kB. */
export const proposalsShown = 20;
/** Characters of a sender's own words on one page; the whole lies in the original. */
const wordsShown = 30_000;

/** One contribution whole: who, when, its words with every item's evidence marked, the items, and what to do with it. */
export const submissionPage = (visit: ConsoleVisit, { submission, hands, said, part }: SubmissionView): Html => {
  const words = consoleWording(visit.language);
  const first = Math.max(0, part - 1) * proposalsShown;
  const entries = entriesOf(submission).slice(first, first + proposalsShown);
  return consolePage(visit, {
    title: submission.reference,
    current: null,
    main: html`
      ${said === null ? nothing : saidNotice(visit, said)}
      <p class="lead"><bdi>${speakerOf(visit, { speaker: submission })}</bdi></p>
      ${facts(visit, submission)} ${listOf(words.problems, submission.problems)}
      ${listOf(
        words.notPlaced,
        submission.notPlaced.map(({ quote, why }) => `“${quote}” — ${why}`),
      )}
      ${notesOf(visit, submission)} ${filesPart(visit, submission)}
      ${hands === null ? nothing : handsPart(visit, submission, hands.moves)}
      <section aria-labelledby="reading">
        <h2 id="reading">${words.reading}</h2>
        <p class="facts">${words.legend}</p>
        ${entries.length === 0 ? html`<p>${words.nothingHere}</p>` : entries.map((entry) => entryPart(visit, entry))}
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
      ${row(words.facts.sender, `${[name, address].filter((x) => x !== null).join(', ')} (${trusted})`)}
      ${submission.subject === null ? nothing : row(words.facts.subject, submission.subject)}
      ${row(words.facts.disposition, dispositionName(submission.disposition, language))}
      ${row(words.facts.language, submission.language === 'other' ? '—' : (languages.of(submission.language) ?? submission.language))}
      ${row(words.facts.publication, words.publication[submission.publication])}
      ${submission.corrects === null ? nothing : row(words.facts.corrects, submission.corrects)}
    </tbody>
  </table>`;
};

const listOf = (title: string, sentences: readonly string[]): Html =>
  sentences.length === 0
    ? nothing
    : html`<h2>${title}</h2>
        <ul>
          ${sentences.map((sentence) => html`<li><bdi dir="auto">${sentence}</bdi></li>`)}
        </ul>`;

const notesOf = (visit: Visit, { notes = [] }: SubmissionWithItems): Html =>
  listOf(
    deskWording(visit.language).notes,
    notes.map(({ by, at, text }) => `${by}, ${instantWords(at, visit.conference, visit.language)}: ${text}`),
  );

const pagesOf = (visit: Visit, { number, items }: SubmissionWithItems, part: number): Html => {
  const pages = Math.ceil(items.length / proposalsShown);
  if (pages < 2) return nothing;
  const path = `/console/submissions/${String(number)}`;
  return html`<nav aria-label="${consoleWording(visit.language).reading}">
    <ul class="sub">
      ${Array.from({ length: pages }, (_, index) => {
        const [from, to] = [index * proposalsShown + 1, Math.min(items.length, (index + 1) * proposalsShown)];
        return html`<li>
          <a
            href="${href(visit, `${path}?part=${String(index + 1)}`)}"
            ${index + 1 === part ? html`aria-current="page"` : ''}
            >${from}–${to}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
};

const theirWords = (visit: Visit, submission: SubmissionWithItems): Html => {
  const words = consoleWording(visit.language);
  if (submission.parts.length === 0) return nothing;
  let left = wordsShown;
  const shown = submission.parts.map((each) => {
    const text = each.text.slice(0, left);
    left -= text.length;
    return { part: each.part, text };
  });
  const isCut = submission.parts.some(({ text }, index) => text.length > (shown[index]?.text.length ?? 0));
  return html`<section aria-labelledby="words">
    <h2 id="words">${words.theirWords}</h2>
    ${shown.map((each) => saidPart(words.part(each.part), stretchesOf(each, submission.items), submission.language, true))}
    ${isCut ? html`<p class="facts">${words.cutShort}</p>` : nothing}
  </section>`;
};
