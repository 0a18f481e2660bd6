import { html } from 'hono/html';
import { type Html, headline, letterPage, link } from '#wording/letter-page.ts';
import { type Pieces, piecesOf, unturned } from '#wording/apart.ts';
import type { Fact, Quoted, ShortView } from './letter-view.ts';

/** A sentence with what stands apart in it. */
export const inline = (text: string): Html => nested(piecesOf(text));

const nested = (pieces: Pieces): Html =>
  html`${pieces.map((piece) => (typeof piece === 'string' ? piece : html`<bdi>${nested(piece)}</bdi>`))}`;

export const paragraph = (text: string): Html => html`<p style="margin:12px 0">${inline(text)}</p>`;

export const title = (words: string): Html => html`<h2 style="font-size:17px;margin:24px 0 8px">${words}</h2>`;

export const happenedLine = (words: string): Html => headline(inline(words));

export const factTable = (facts: readonly Fact[]): Html =>
  html`<table style="border-collapse:collapse">
    ${facts.map(
      ({ label, value }) =>
        html`<tr>
          <th
            scope="row"
            style="padding:2px 0;padding-inline-end:12px;text-align:start;vertical-align:top;font-weight:normal;overflow-wrap:normal"
          >
            ${label}
          </th>
          <td style="padding:2px 0;text-align:start;vertical-align:top">${inline(value)}</td>
        </tr>`,
    )}
  </table>`;

export const list = (lines: readonly string[]): Html =>
  html`<ul style="margin:8px 0;padding-inline-start:20px">
    ${lines.map((line) => html`<li>${inline(line)}</li>`)}
  </ul>`;

export const signatureLines = (lines: readonly string[]): Html =>
  html`<p style="margin:24px 0 0;font-size:14px">
    ${lines.map((line, index) => html`${index === 0 ? '' : html`<br />`}${inline(line)}`)}
  </p>`;

const tag = (language: Quoted['language']): string => (language === 'other' ? 'und' : language);

const serif = "font-family:Georgia,'Times New Roman',serif";

/** Words of the draft or of the sender within a line. */
export const passage = ({ text, language }: Quoted, content?: Html): Html =>
  html`<span lang="${tag(language)}" dir="auto" style="${serif}">${content ?? unturned(text)}</span>`;

/** Words of the sender, set off as a quotation. */
export const quotation = ({ text, language }: Quoted): Html =>
  html`<blockquote
    lang="${tag(language)}"
    dir="auto"
    style="margin:4px 0 8px;padding-inline-start:12px;border-inline-start:2px solid #8a8a8a;${serif}"
  >
    ${unturned(text)
      .split('\n')
      .map((line, index) => (index === 0 ? line : html`<br />${line}`))}
  </blockquote>`;

export const shortHtml = (subject: string, views: readonly ShortView[]): string =>
  letterPage(
    subject,
    views.map((view) => ({ language: view.language, content: shortColumn(view) })),
  );

const shortColumn = (view: ShortView): Html =>
  html`${happenedLine(view.happened)}${factTable(view.facts)}
  ${
    view.link === null
      ? ''
      : html`<p style="margin:16px 0"><strong>${link(view.link.url, view.link.label)}</strong></p>`
  }
  ${view.notes.map(paragraph)}${signatureLines(view.signature)}`;
