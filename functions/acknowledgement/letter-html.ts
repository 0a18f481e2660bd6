import { html } from 'hono/html';
import { type Pieces, piecesOf, unturned } from '#wording/apart.ts';
import { type Language, directionOf } from '#wording/language.ts';
import type { Fact, Quoted, ShortView } from './letter-view.ts';

/**
 * The HTML part: a letter, one column of 600 px, system fonts, no images, nothing fetched. Clients drop attributes of
 * the root, so each language's table says its own `lang` and `dir`; every inserted value is isolated (PITFALLS 6.6).
 * Colours are tints of whatever background the client gives, so that dark mode needs no rules of its own.
 * Escaped by construction: `html` escapes whatever is put into it.
 */
export type Html = ReturnType<typeof html>;

export const page = (
  subject: string,
  columns: readonly { readonly language: Language; readonly content: Html }[],
): string =>
  settled(
    html`<!doctype html>
      <html lang="${columns[0]?.language ?? 'en'}" dir="${directionOf(columns[0]?.language ?? 'en')}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${subject}</title>
        </head>
        <body
          style="margin:0;padding:16px;font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:16px;line-height:1.5"
        >
          ${columns.map(
            ({ language, content }) =>
              html`<table
                role="presentation"
                lang="${language}"
                dir="${directionOf(language)}"
                align="center"
                width="600"
                style="max-width:600px;width:100%;margin:0 auto 32px;border-collapse:collapse"
              >
                <tr>
                  <td dir="${directionOf(language)}" style="padding:0;text-align:start;overflow-wrap:anywhere">
                    ${content}
                  </td>
                </tr>
              </table>`,
          )}
        </body>
      </html>`,
  );

/**
 * `html` gives a promise only when one is put into it, and a letter puts none. The indentation of the source is no part
 * of the letter: mail services cut a message at 102 kB.
 */
const settled = (written: Html): string => {
  if (written instanceof Promise) throw new TypeError('a letter was given a promise to set');
  return written.toString().replace(/\n[ \n]*/g, '\n');
};

/** A sentence with what stands apart in it. */
export const inline = (text: string): Html => nested(piecesOf(text));

const nested = (pieces: Pieces): Html =>
  html`${pieces.map((piece) => (typeof piece === 'string' ? piece : html`<bdi>${nested(piece)}</bdi>`))}`;

export const paragraph = (text: string): Html => html`<p style="margin:12px 0">${inline(text)}</p>`;

export const title = (words: string): Html => html`<h2 style="font-size:17px;margin:24px 0 8px">${words}</h2>`;

export const happenedLine = (words: string): Html =>
  html`<p style="font-size:18px;margin:0 0 12px"><strong>${inline(words)}</strong></p>`;

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
  page(
    subject,
    views.map((view) => ({ language: view.language, content: shortColumn(view) })),
  );

const shortColumn = (view: ShortView): Html =>
  html`${happenedLine(view.happened)}${factTable(view.facts)}
  ${
    view.link === null
      ? ''
      : html`<p style="margin:16px 0"><a href="${view.link.url}" style="font-weight:bold">${view.link.label}</a></p>`
  }
  ${view.notes.map(paragraph)}${signatureLines(view.signature)}`;
