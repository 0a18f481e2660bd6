import { html } from 'hono/html';
import { kinds } from '#proposal/reading.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { consoleWording } from '#wording/console.ts';
import { deskWording } from '#wording/desk.ts';
import { kindName } from '#wording/kinds.ts';
import { type Html, nothing } from '#web/page.ts';
import { type Visit, href, wordsAt } from '#web/visit.ts';
import { consolePage } from '#web/console/console-page.ts';
import type { ConsoleVisit } from '#web/console/console-visit.ts';
import { filesPart } from './files-part.ts';
import { type Said, saidNotice } from './said.ts';

/** One proposal as somebody types it in. */
export interface TypedProposal {
  readonly target: string;
  readonly kind: string;
  readonly words: string;
  readonly reason: string;
}
export const nothingTyped: TypedProposal = { target: '', kind: '', words: '', reason: '' };

/** A picture of a file that can be looked at beside the form: `file-1/picture-2`. */
export interface Shown {
  readonly file: string;
  readonly path: string;
}

/** Typing in what no machine could read, with the scan beside the form. */
export const typingPage = (
  visit: ConsoleVisit,
  submission: SubmissionWithItems,
  view: { readonly typed: TypedProposal; readonly said: Said | null; readonly pictures: readonly Shown[] },
): Html => {
  const words = deskWording(visit.language);
  const path = `/console/submissions/${String(submission.number)}`;
  return consolePage(visit, {
    title: words.typing.title(submission.reference),
    current: null,
    main: html`
      ${view.said === null ? nothing : saidNotice(visit, view.said)}
      <p class="facts">
        <a href="${href(visit, path)}"><bdi>${submission.reference}</bdi></a>
      </p>
      <div class="two">
        <div>
          <p class="help">${words.typing.help}</p>
          <form method="post" action="${href(visit, `${path}/add`)}">
            <input type="hidden" name="do" value="add" />
            ${proposalFields(visit, view.typed)}
            <p class="actions"><button type="submit">${words.typing.submit}</button></p>
          </form>
          ${draftBeside(visit, view.typed.target)}
        </div>
        <div>${scan(visit, submission, view.pictures)} ${filesPart(visit, submission)} ${said(visit, submission)}</div>
      </div>
    `,
  });
};

/** The fields of one proposal: place, kind, words, reasons. */
export const proposalFields = (visit: Visit, typed: TypedProposal): Html => {
  const words = deskWording(visit.language).typing;
  return html`
    <div class="field">
      <label for="target">${words.target}</label>
      <p class="help" id="target-help">${words.targetHelp}</p>
      <input
        class="short"
        type="text"
        id="target"
        name="target"
        value="${typed.target}"
        list="places"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="target-help"
        required
      />
      <datalist id="places">${visit.outline.places.map(({ id }) => html`<option value="${id}"></option>`)}</datalist>
    </div>
    <div class="field">
      <label for="kind">${words.kind}</label>
      <select id="kind" name="kind">
        ${kinds.map((kind) => html`<option value="${kind}" ${kind === typed.kind ? html`selected` : ''}>${kindName(kind, visit.language)}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="words-typed">${words.words}</label>
      <p class="help" id="words-help">${words.wordsHelp}</p>
      ${area('words-typed', 'words', typed.words, 6, 'words-help')}
    </div>
    <div class="field">
      <label for="reason">${words.reason}</label>
      ${area('reason', 'reason', typed.reason, 2, null)}
    </div>
  `;
};

/** The same tag under a name that no formatter knows: in a textarea every space and line break counts. */
const asWritten = html;
const area = (id: string, name: string, value: string, lines: number, help: string | null): Html =>
  asWritten`<textarea id="${id}" name="${name}" rows="${lines}" dir="auto"${help === null ? '' : html` aria-describedby="${help}"`}>\n${value}</textarea>`;

const draftBeside = (visit: Visit, target: string): Html => {
  const place = visit.outline.place(target);
  return place === undefined
    ? nothing
    : html`<h2>${deskWording(visit.language).typing.wholeText}</h2>
        <blockquote class="draft-words" dir="auto"><p>${wordsAt(place, visit).text}</p></blockquote>`;
};

const scan = (visit: Visit, submission: SubmissionWithItems, pictures: readonly Shown[]): Html => {
  const words = deskWording(visit.language).files;
  if (pictures.length === 0)
    return submission.files.length === 0 ? nothing : html`<p class="facts">${words.noView}</p>`;
  return html`<div class="scan" tabindex="0" role="region" aria-label="${words.view}">
    ${pictures.map(
      ({ file, path }, index) =>
        html`<figure>
          <figcaption class="facts"><bdi dir="auto">${file}</bdi> · ${words.page(index + 1)}</figcaption>
          <img
            src="/console/files/${submission.number}/${path}"
            alt="${words.page(index + 1)}"
            loading="lazy"
            decoding="async"
          />
        </figure>`,
    )}
  </div>`;
};

/** What could be read of it, as far as a page goes; the file itself is one click away. */
const textShown = 6_000;

const said = (visit: Visit, { parts, language }: SubmissionWithItems): Html => {
  const text = parts.map((part) => part.text).join('\n\n');
  return text.trim() === ''
    ? nothing
    : html`<details>
        <summary>${consoleWording(visit.language).theirWords}</summary>
        <blockquote class="said" lang="${language === 'other' ? 'und' : language}" dir="auto">
          <span class="verbatim">${text.slice(0, textShown)}</span>
        </blockquote>
      </details>`;
};
