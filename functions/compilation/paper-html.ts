import { html, raw } from 'hono/html';
import type { Block, Paper, Span, TableBlock, TextBlock } from '#document/paper.ts';
import { digestWording } from '#wording/digest.ts';
import { type Language, directionOf } from '#wording/language.ts';
import { paperCss } from './paper-css.ts';

type Html = ReturnType<typeof html>;

/** The paper as one page that needs nothing beside it: no script, no picture, nothing of another host; it prints as it stands. */
export const paperHtml = (paper: Paper): string => {
  const { language, title, symbol, blocks, notes } = paper;
  const page = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title} · ${symbol}</title>
        <style>
          ${raw(paperCss)}
        </style>
      </head>
      <body>
        <main>${blocks.map((block) => element(block, language))} ${notes.length === 0 ? '' : footnotes(notes)}</main>
      </body>
    </html>`;
  // `html` gives a promise only where one is put into it.
  if (page instanceof Promise) throw new TypeError('a paper was given a promise to set');
  return page.toString();
};

const element = (block: Block, language: Language): Html =>
  block.block === 'text' ? textElement(block, language) : table(block);

const textElement = ({ style, label, anchor, language: own, spans }: TextBlock, language: Language): Html => {
  const words = html`${spans.map((one) => marked(one, language))}`;
  const inside = label === '' ? words : html`<span class="label">${label}</span> ${words}`;
  const tongue = own === null ? '' : html`lang="${own === 'other' ? 'und' : own}" dir="auto"`;
  const id = anchor === null ? '' : html`id="${anchor}"`;
  switch (style) {
    case 'title':
      return html`<h1>${inside}</h1>`;
    case 'part':
      return html`<h2 class="part">${inside}</h2>`;
    case 'section':
      return html`<h3 ${id} ${tongue}>${inside}</h3>`;
    case 'heading':
      return html`<h4 ${id} ${tongue}>${inside}</h4>`;
    case 'subheading':
      return html`<h5 ${id} ${tongue}>${inside}</h5>`;
    case 'minor heading':
      return html`<h6 ${id} ${tongue}>${inside}</h6>`;
    case 'symbol':
    case 'subtitle':
    case 'fact':
    case 'paragraph':
    case 'plain':
    case 'delegation':
    case 'words':
    case 'remark':
      return html`<p class="${style}" ${id} ${tongue}>${inside}</p>`;
  }
};

/** Words around a mark for those who do not see it, isolated so that the direction stays the text's own. */
const marked = ({ text, look, note, language: own }: Span, language: Language): Html => {
  const { deleted, added } = digestWording(language);
  if (own !== undefined) return html`<bdi lang="${own === 'other' ? 'und' : own}">${text}</bdi>`;
  const behind = note === undefined ? '' : html`<sup><a href="#note-${note}">${note}</a></sup>`;
  switch (look) {
    case 'plain':
      return html`${text}${behind}`;
    case 'bold':
      return html`<strong><bdi>${text}</bdi></strong
        >${behind}`;
    case 'italic':
      return html`<em>${text}</em>${behind}`;
    case 'faint':
      return html`<span class="faint">${text}</span>${behind}`;
    case 'deleted':
      return html`<del><bdi class="unseen">[${deleted}: </bdi>${text}<bdi class="unseen">] </bdi></del>`;
    case 'added':
      return html`<ins><bdi class="unseen">[${added}: </bdi>${text}<bdi class="unseen">] </bdi></ins>`;
  }
};

const table = ({ caption, columns, rows }: TableBlock): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title, isNumber }) => html`<th scope="col" class="${isNumber ? 'number' : ''}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row"><bdi>${first?.text ?? ''}</bdi></th>
              ${cells.map(
                ({ text, shade }, index) =>
                  html`<td class="${columns[index + 1]?.isNumber === true ? 'number' : ''} shade-${shade}">
                    ${text.split('\n').map((line) => html`<span class="line">${line}</span>`)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const footnotes = (notes: readonly string[]): Html =>
  html`<ol class="notes">
    ${notes.map((note, index) => html`<li id="note-${index + 1}">${note}</li>`)}
  </ol>`;
