import { html } from 'hono/html';
import { numberOf } from '#submission/reference.ts';
import type { OtherMail } from '#submission/record.ts';
import { consoleWording } from '#wording/console.ts';
import { deskWording } from '#wording/desk.ts';
import { deskWorkWording } from '#wording/desk-work.ts';
import { dispositionName } from '#wording/kinds.ts';
import { type Html, nothing } from '#web/page.ts';
import { instantWords } from '#web/sessions.ts';
import { type Visit, href } from '#web/visit.ts';
import { beginningOf } from '#web/console/clipped.ts';
import { consolePage } from '#web/console/console-page.ts';
import { reasonPart } from '#web/console/entry.ts';
import type { ConsoleVisit } from '#web/console/console-visit.ts';

/** Bytes of what it says on one page, which stays below 150 kB; the whole lies in the original. */
const textShown = 100_000;

/** One mail that was taken for no contribution: what it says, and the one step that makes it one. */
export const otherMailOnePage = (
  visit: ConsoleVisit,
  mail: OtherMail,
  { madeAs, asked }: { readonly madeAs: string | null; readonly asked: boolean },
): Html => {
  const words = deskWorkWording(visit.language).mail;
  const facts = consoleWording(visit.language).facts;
  const { language } = visit;
  const row = (label: string, value: string): Html =>
    html`<tr>
      <th scope="row">${label}</th>
      <td><bdi dir="auto">${value}</bdi></td>
    </tr>`;
  return consolePage(visit, {
    title: words.title(mail.id),
    current: 'otherMail',
    main: html`
      ${asked && madeAs === null ? html`<p class="notice said-done" role="status">${words.asked}</p>` : nothing}
      ${madeAs === null ? nothing : made(visit, madeAs)}
      <p class="lead">${words.taken(dispositionName(mail.disposition, language))}</p>
      <table>
        <tbody>
          ${row(facts.received, instantWords(mail.receivedAt, visit.conference, language))}
          ${row(facts.sender, [mail.sender.name, mail.sender.address].filter((x) => x !== null).join(', '))}
          ${row(facts.subject, mail.subject ?? '')}
        </tbody>
      </table>
      ${
        mail.problems.length === 0
          ? nothing
          : html`<ul>
              ${mail.problems.map((problem) => html`<li>${reasonPart(visit, problem)}</li>`)}
            </ul>`
      }
      ${madeAs !== null || asked ? nothing : making(visit, mail)}
      ${
        mail.originals.length === 0 || mail.disposition === 'virus'
          ? nothing
          : html`<p>
              <a href="${href(visit, `/console/other-mail/${mail.id}/original`)}" download
                >${deskWording(language).files.original(1)}</a
              >
            </p>`
      }
      <h2>${consoleWording(language).theirWords}</h2>
      ${
        mail.text.trim() === ''
          ? html`<p>${words.empty}</p>`
          : html`<blockquote class="said" dir="auto">
                <span class="verbatim">${beginningOf(mail.text, textShown)}</span>
              </blockquote>
              ${Buffer.byteLength(mail.text) > textShown ? html`<p class="facts">${consoleWording(language).cutShort}</p>` : nothing}`
      }
    `,
  });
};

const made = (visit: Visit, reference: string): Html =>
  html`<p class="notice said-done">
    <a href="${href(visit, `/console/submissions/${String(numberOf(reference) ?? '')}`)}"
      ><bdi>${deskWorkWording(visit.language).mail.made(reference)}</bdi></a
    >
  </p>`;

const making = (visit: Visit, mail: OtherMail): Html => {
  const words = deskWorkWording(visit.language).mail;
  return mail.disposition === 'virus'
    ? html`<p class="doubtful">${words.virus}</p>`
    : html`<form method="post" action="${href(visit, `/console/other-mail/${mail.id}/contribution`)}" class="hand">
        <p class="help">${words.makeHelp}</p>
        <button type="submit">${words.make}</button>
      </form>`;
};
