import { html } from 'hono/html';
import type { Block, Span, TextBlock } from '#document/paper.ts';
import { unturned } from '#wording/apart.ts';
import { digestWording } from '#wording/digest.ts';
import { type Language, directionOf } from '#wording/language.ts';
import { unsubscribeWording } from '#wording/unsubscribe.ts';
import { tableHtml } from './digest-table.ts';
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

/** The finished letter with the link that stops it for its reader; foreign text is escaped, so the end is where it seems. */
export const withStop = (letter: string, views: readonly DigestView[], url: string): string => {
  const links = views.map(
    ({ language }) =>
      html`<p lang="${language}" dir="${directionOf(language)}" style="font-size:14px;max-width:600px;margin:8px auto">
        <a href="${url}?lang=${language}">${unsubscribeWording(language).stop}</a>
      </p>`,
  );
  return letter.replace('</body>', () => `${settled(html`${links}`)}</body>`);
};

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
        style="margin:2px 0;padding-inline-start:13px;font-family:Georgia,'Times New Roman',serif"
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

/** Words of several paragraphs keep their lines, without marks that turn them around. */
const lines = (text: string): Html =>
  html`${unturned(text)
    .split('\n')
    .map((line, index) => (index === 0 ? line : html`<br />${line}`))}`;

/** Never by colour alone: struck out or underlined bold, and words in brackets. */
const spanHtml = ({ text, look, note }: Span, language: Language): Html => {
  const { deleted, added } = digestWording(language);
  const words = html`<bdi>${unturned(text)}</bdi>${note === undefined ? '' : html`<sup>${note}</sup>`}`;
  switch (look) {
    case 'plain':
      return html`${lines(text)}`;
    case 'bold':
      return html`<strong>${words}</strong>`;
    case 'italic':
      return html`<em>${words}</em>`;
    case 'faint':
      return html`<span style="font-size:14px">${words}</span>`;
    case 'deleted':
      return html`<del style="text-decoration:line-through;background:rgba(200,60,60,.16)"
        >[${deleted}: ${lines(text)}]</del
      >`;
    case 'added':
      return html`<ins style="font-weight:bold;text-decoration:underline;background:rgba(40,140,80,.16)"
        >[${added}: ${lines(text)}]</ins
      >`;
  }
};
