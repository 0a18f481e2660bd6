import { html } from 'hono/html';
import type { Block, Cell, Span, TableBlock, TextBlock } from '#document/paper.ts';
import { unturned } from '#wording/apart.ts';
import { digestWording } from '#wording/digest.ts';
import { type Language, directionOf } from '#wording/language.ts';
import type { DigestView, Note } from './digest-view.ts';

/**
 * The HTML part: a letter, one column of 600 px, no images, nothing fetched. `lang` and `dir` stand on each language's
 * table because clients drop the root's; a tint with ink of its own is read alike on a light and on a dark ground.
 */
export const digestHtml = (views: readonly DigestView[]): string =>
  settled(
    html`<!doctype html>
      <html lang="${views[0]?.language ?? 'en'}" dir="${directionOf(views[0]?.language ?? 'en')}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${views.map(({ subject }) => subject).join(' / ')}</title>
        </head>
        <body
          style="margin:0;padding:16px;font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:16px;line-height:1.5"
        >
          ${views.map(column)}
        </body>
      </html>`,
  );

type Html = ReturnType<typeof html>;

/**
 * `html` gives a promise only when one is put into it, and a digest puts none. The indentation of the source is no part of
 * the letter: mail services cut a message at 102 kB.
 */
const settled = (page: Html): string => {
  if (page instanceof Promise) throw new TypeError('a digest was given a promise to set');
  return page.toString().replace(/\n[ \n]*/g, '\n');
};

const column = (view: DigestView): Html =>
  html`<table
    role="presentation"
    lang="${view.language}"
    dir="${directionOf(view.language)}"
    align="center"
    width="600"
    style="max-width:600px;width:100%;margin:0 auto 32px;border-collapse:collapse"
  >
    <tr>
      <td dir="${directionOf(view.language)}" style="padding:0;text-align:start;overflow-wrap:anywhere">
        <p style="font-size:18px;margin:0 0 12px"><strong>${view.headline}</strong></p>
        ${view.notes.map((note) => html`<p style="margin:8px 0">${noted(note)}</p>`)}
        ${view.blocks.map((block) => blockHtml(block, view.language))}
        <div style="font-size:14px;margin-top:24px;border-top:1px solid #8a8a8a;padding-top:8px">
          ${view.footnotes.map((note, index) => html`<p style="margin:4px 0"><sup>${index + 1}</sup> ${note}</p>`)}
          ${view.foot.map((note) => html`<p style="margin:4px 0">${noted(note)}</p>`)}
        </div>
      </td>
    </tr>
  </table>`;

const noted = ({ text, link }: Note): Html =>
  link === null ? html`${text}` : html`${text} <a href="${link.url}">${link.label}</a>`;

const blockHtml = (block: Block, language: Language): Html =>
  block.block === 'text' ? textHtml(block, language) : tableHtml(block, language);

const textHtml = ({ style, language: own, spans }: TextBlock, language: Language): Html => {
  const inside = spans.map((span) => spanHtml(span, language));
  const tongue = own === null ? '' : html`lang="${own === 'other' ? 'und' : own}" dir="auto"`;
  switch (style) {
    case 'part':
      return html`<h2 style="font-size:18px;margin:28px 0 8px">${inside}</h2>`;
    case 'section':
      return html`<h2
        ${tongue}
        style="font-size:17px;margin:28px 0 8px;border-bottom:2px solid #8a8a8a;padding-bottom:4px"
      >
        ${inside}
      </h2>`;
    case 'paragraph':
      return html`<h3 style="font-size:16px;font-weight:normal;margin:20px 0 4px">${inside}</h3>`;
    case 'delegation':
      return html`<p style="margin:12px 0 2px;padding-inline-start:10px;border-inline-start:3px solid #1f6fa8">
        ${inside}
      </p>`;
    case 'words':
      return html`<p
        ${tongue}
        style="margin:2px 0;padding-inline-start:13px;font-family:Georgia,'Times New Roman',serif;white-space:pre-line"
      >
        ${inside}
      </p>`;
    case 'remark':
      return html`<p ${tongue} style="margin:2px 0;padding-inline-start:13px;font-size:14px">${inside}</p>`;
    case 'symbol':
    case 'title':
    case 'subtitle':
    case 'fact':
    case 'heading':
    case 'subheading':
    case 'minor heading':
    case 'plain':
      return html`<p style="margin:6px 0">${inside}</p>`;
  }
};

/** Never by colour alone: struck out or underlined bold, and words in brackets. */
const spanHtml = ({ text, look, note }: Span, language: Language): Html => {
  const { deleted, added } = digestWording(language);
  const words = html`<bdi>${unturned(text)}</bdi>${note === undefined ? '' : html`<sup>${note}</sup>`}`;
  switch (look) {
    case 'plain':
      return html`${unturned(text)}`;
    case 'bold':
      return html`<strong>${words}</strong>`;
    case 'italic':
      return html`<em>${words}</em>`;
    case 'faint':
      return html`<span style="font-size:14px">${words}</span>`;
    case 'deleted':
      return html`<del style="text-decoration:line-through;background:rgba(200,60,60,.16)"
        >[${deleted}: ${unturned(text)}]</del
      >`;
    case 'added':
      return html`<ins style="font-weight:bold;text-decoration:underline;background:rgba(40,140,80,.16)"
        >[${added}: ${unturned(text)}]</ins
      >`;
  }
};

const tableHtml = ({ caption, columns, rows }: TableBlock, language: Language): Html =>
  html`<table
    dir="${directionOf(language)}"
    width="100%"
    style="border-collapse:collapse;margin:16px 0;font-size:14px;font-variant-numeric:tabular-nums"
  >
    <caption style="text-align:start;font-weight:bold;padding:4px 0">
      ${caption}
    </caption>
    <tr>
      ${columns.map(
        ({ title, isNumber }) =>
          html`<th
            scope="col"
            style="${cell};font-weight:normal;font-size:12px;text-align:${isNumber ? 'center' : 'start'}"
          >
            ${title}
          </th>`,
      )}
    </tr>
    ${rows.map(
      ([first, ...cells]) =>
        html`<tr>
          <th scope="row" style="${cell};font-weight:normal;text-align:start"><bdi>${first?.text ?? ''}</bdi></th>
          ${cells.map(numberCell)}
        </tr>`,
    )}
  </table>`;

const cell = 'padding:3px 4px;border:1px solid #8a8a8a';

/** Ground and ink of the shades from none to darkest; each pair is read at 4.5:1 or better. */
const shades = ['', '#e3edf5;color:#16202a', '#bcd5e8;color:#16202a', '#8fb8d6;color:#10181f', '#1f6fa8;color:#ffffff'];

const numberCell = ({ text, shade }: Cell): Html =>
  html`<td style="${cell};text-align:center${shade === 0 ? '' : `;background-color:${shades[shade] ?? ''}`}">
    ${text}
  </td>`;
