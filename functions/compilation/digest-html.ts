import { html } from 'hono/html';
import type { Block, Span, TextBlock } from '#document/paper.ts';
import { unturned } from '#wording/apart.ts';
import { digestWording } from '#wording/digest.ts';
import type { Language } from '#wording/language.ts';
import { type Html, headline, letterPage, link } from '#wording/letter-page.ts';
import { tableHtml } from './digest-table.ts';
import type { DigestView, Note } from './digest-view.ts';

/** The HTML part; a tint with ink of its own is read alike on a light and on a dark ground. */
export const digestHtml = (views: readonly DigestView[]): string =>
  letterPage(
    views.map(({ subject }) => subject).join(' / '),
    views.map((view) => ({ language: view.language, content: content(view) })),
  );

const content = (view: DigestView): Html =>
  html`${headline(view.headline)} ${view.notes.map((note) => html`<p style="margin:8px 0">${noted(note)}</p>`)}
    ${view.blocks.map((block) => blockHtml(block, view.language))}
    <div style="font-size:14px;margin-top:24px;border-top:1px solid #8a8a8a;padding-top:8px">
      ${view.footnotes.map((note, index) => html`<p style="margin:4px 0"><sup>${index + 1}</sup> ${note}</p>`)}
      ${view.foot.map((note) => html`<p style="margin:4px 0">${noted(note)}</p>`)}
    </div>`;

const noted = (note: Note): Html =>
  note.link === null ? html`${note.text}` : html`${note.text} ${link(note.link.url, note.link.label)}`;

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
