import { html } from 'hono/html';
import type { SubmissionWithItems } from '#submission/record.ts';
import { consoleWording } from '#wording/console.ts';
import { sizeOf } from '#wording/dates.ts';
import { dispositionName } from '#wording/kinds.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import type { Visit } from '#web/visit.ts';
import { consolePage } from './console-page.ts';
import { entriesOf } from './console-store.ts';
import { entryPart, saidPart, speakerOf } from './entry.ts';
import { stretchesOf } from './highlight.ts';

/** One contribution whole: who, when, its words with every item's evidence marked, and the items. */
export const submissionPage = (visit: Visit, submission: SubmissionWithItems): Html => {
  const words = consoleWording(visit.language);
  const entries = entriesOf(submission);
  return consolePage(visit, {
    title: submission.reference,
    current: null,
    main: html`
      <p class="lead"><bdi>${speakerOf(visit, { speaker: submission })}</bdi></p>
      ${facts(visit, submission)} ${listOf(words.problems, submission.problems)}
      ${listOf(
        words.notPlaced,
        submission.notPlaced.map(({ quote, why }) => `“${quote}” — ${why}`),
      )}
      ${files(visit, submission)}
      <section aria-labelledby="reading">
        <h2 id="reading">${words.reading}</h2>
        <p class="facts">${words.legend}</p>
        ${entries.map((entry) => entryPart(visit, entry))}
      </section>
      <section aria-labelledby="words">
        <h2 id="words">${words.theirWords}</h2>
        ${submission.parts.map((part) => saidPart(words, part.part, stretchesOf(part, submission.items), submission.language, true))}
      </section>
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

/** Names only: a file that a stranger sent is not served from here. */
const files = (visit: Visit, { files: kept }: SubmissionWithItems): Html =>
  listOf(
    consoleWording(visit.language).files,
    kept.map(({ name, bytes, sha256 }) => `${name} · ${sizeOf(bytes, visit.language)} · SHA-256 ${sha256}`),
  );
