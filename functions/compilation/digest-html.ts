import { html } from 'hono/html';
import type { Segment } from '#proposal/redline.ts';
import { directionOf } from '#wording/language.ts';
import type { DigestView, EntryView, SectionView } from './digest-view.ts';

/** The HTML part: a letter, one column of 600 px, no images, `lang` and `dir` on the tables because clients drop the root's. */
export const digestHtml = (views: readonly DigestView[]): string =>
  settled(
    html`<!doctype html>
      <html lang="${views[0]?.language ?? 'en'}" dir="${directionOf(views[0]?.language ?? 'en')}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <title>${views[0]?.subject ?? ''}</title>
        </head>
        <body style="margin:0;padding:16px;font-family:system-ui,sans-serif;font-size:16px;line-height:1.5">
          ${views.map(column)}
        </body>
      </html>`,
  );

type Html = ReturnType<typeof html>;

/** `html` gives a promise only when one is put into it, and a digest puts none; else a String object, here a string. */
const settled = (page: Html): string => {
  if (page instanceof Promise) throw new TypeError('a digest was given a promise to set');
  return page.toString();
};

const column = (view: DigestView): Html =>
  html`<table
    role="presentation"
    lang="${view.language}"
    dir="${directionOf(view.language)}"
    width="600"
    style="max-width:600px;width:100%;margin:0 auto 32px;border-collapse:collapse"
  >
    <tr>
      <td style="text-align:start">
        <p style="font-size:18px"><strong>${view.headline}</strong><br />${view.cutOff}</p>
        ${view.notes.map((note) => html`<p>${note}</p>`)} ${activeTable(view)}
        ${view.sections.map((section) => sectionHtml(section, view))}
        <p style="font-size:14px;border-top:1px solid #8a8a8a;padding-top:8px">
          ${view.wording.legend}<br />${view.wording.notTheOriginals}
        </p>
      </td>
    </tr>
  </table>`;

const activeTable = (view: DigestView): Html =>
  view.active.length === 0
    ? html``
    : html`<p>
        <strong>${view.wording.active}</strong>
        ${view.active.map((a, i) => html`${i === 0 ? '' : ', '}<bdi>${a.speaker}</bdi> (${a.count})`)}
      </p>`;

const sectionHtml = (section: SectionView, view: DigestView): Html =>
  html`<h2 style="font-size:17px;margin:24px 0 4px">${section.title}</h2>
    ${section.places.map(
      (place) =>
        html`<h3 style="font-size:15px;margin:16px 0 4px">
            ${place.id === 'general' ? '' : html`<bdi>${place.id}</bdi> · ${place.heading}`}
          </h3>
          ${place.entries.map((entry) => entryHtml(entry, view))}`,
    )}`;

const entryHtml = (entry: EntryView, view: DigestView): Html =>
  html`<table
    lang="${view.language}"
    dir="${directionOf(view.language)}"
    width="100%"
    style="border-collapse:collapse;margin:0 0 8px"
  >
    <tr>
      <td style="padding:8px;border-inline-start:3px solid #1f6fa8;text-align:start">
        <strong><bdi>${entry.who}</bdi></strong> · <bdi>${entry.reference}</bdi> · ${entry.action}
        ${entry.redline.length === 0 ? '' : html`<div lang="${entry.language === 'other' ? 'und' : entry.language}" dir="auto" style="font-family:Georgia,serif;margin-top:4px">${entry.redline.map((segment) => segmentHtml(segment, view))}</div>`}
        ${entry.quote === null ? '' : html`<blockquote lang="${entry.language === 'other' ? 'und' : entry.language}" dir="auto" style="margin:4px 0 0">“${entry.quote}”</blockquote>`}
        ${entry.reason === null ? '' : html`<div style="margin-top:4px"><em>${view.wording.reason}</em> <bdi>${entry.reason}</bdi></div>`}
      </td>
    </tr>
  </table>`;

/** Never by colour alone: strikethrough and brackets, underlined bold and brackets. */
const segmentHtml = ({ mark, text }: Segment, { wording }: DigestView): Html => {
  switch (mark) {
    case 'kept':
    case 'omitted':
      return html`${text}`;
    case 'deleted':
      return html`<del style="text-decoration:line-through">[${wording.deleted}: ${text}]</del>`;
    case 'added':
      return html`<ins style="font-weight:bold;text-decoration:underline">[${wording.added}: ${text}]</ins>`;
  }
};
