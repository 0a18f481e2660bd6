import { html } from 'hono/html';
import type { Segment } from '#proposal/redline.ts';
import type { AcknowledgementWording } from '#wording/acknowledgement.ts';
import { directionOf } from '#wording/language.ts';
import type { Fact, Quoted, ShortView } from './letter-view.ts';
import type { ProposalView } from './proposal-view.ts';
import { hasRedline, spaced } from './receipt-text.ts';
import type { ReceiptView } from './receipt-view.ts';

/**
 * The HTML part: a letter, one column of 600 px, system fonts, no images, nothing fetched. Clients drop attributes of
 * the root, so each language's table says its own `lang` and `dir`; every inserted value is isolated (PITFALLS 6.6).
 * Escaped by construction: `html` escapes whatever is put into it.
 */
type Html = ReturnType<typeof html>;

const page = (language: ReceiptView['language'], title: string, columns: readonly Html[]): string =>
  settled(
    html`<!doctype html>
      <html lang="${language}" dir="${directionOf(language)}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${title}</title>
        </head>
        <body
          style="margin:0;padding:16px;font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:16px;line-height:1.5"
        >
          ${columns}
        </body>
      </html>`,
  );

/** `html` gives a promise only when one is put into it, and a letter puts none; else a String object, here a string. */
const settled = (page: Html): string => {
  if (page instanceof Promise) throw new TypeError('a letter was given a promise to set');
  return page.toString();
};

const column = ({ language }: { readonly language: ReceiptView['language'] }, content: Html): Html =>
  html`<table
    role="presentation"
    lang="${language}"
    dir="${directionOf(language)}"
    width="600"
    style="max-width:600px;width:100%;margin:0 auto 32px;border-collapse:collapse"
  >
    <tr>
      <td style="padding:0;text-align:start">${content}</td>
    </tr>
  </table>`;

export const receiptHtml = (subject: string, views: readonly ReceiptView[]): string =>
  page(
    views[0]?.language ?? 'en',
    subject,
    views.map((view) => column(view, receiptColumn(view))),
  );

export const shortHtml = (subject: string, views: readonly ShortView[]): string =>
  page(
    views[0]?.language ?? 'en',
    subject,
    views.map((view) => column(view, shortColumn(view))),
  );

const receiptColumn = (view: ReceiptView): Html => {
  const { wording } = view;
  return html`<p style="font-size:18px;margin:0 0 12px"><strong>${view.happened}</strong></p>
    ${factTable(view.facts)}
    ${
      view.files.length === 0
        ? ''
        : html`${title(wording.files)}
            <ul style="margin:0;padding-inline-start:20px">
              ${view.files.map((file) => html`<li style="overflow-wrap:anywhere"><bdi>${file}</bdi></li>`)}
            </ul>`
    }
    ${view.proposals.length === 0 ? '' : html`${title(wording.proposals)}${view.proposals.map((proposal) => proposalTable(proposal, view))}`}
    ${view.noProposals === null ? '' : html`<p>${view.noProposals}</p>`}
    ${
      view.notPlaced.length === 0
        ? ''
        : html`${title(wording.notPlaced)}
            <p>${wording.notPlacedHow}</p>
            ${view.notPlaced.map(quotation)}`
    }
    ${hasRedline(view) ? html`<p style="font-size:14px">${wording.legend}</p>` : ''}
    ${view.notes.map((note) => html`<p>${note}</p>`)}
    ${view.draftUrl === null ? '' : html`<p><a href="${view.draftUrl}">${wording.readOnline}</a></p>`}`;
};

const shortColumn = (view: ShortView): Html =>
  html`<p style="font-size:18px;margin:0 0 12px"><strong>${view.happened}</strong></p>
    ${factTable(view.facts)}
    ${view.link === null ? '' : html`<p style="margin:16px 0"><a href="${view.link.url}" style="font-weight:bold">${view.link.label}</a></p>`}
    ${view.notes.map((note) => html`<p>${note}</p>`)}`;

const title = (words: string): Html => html`<h2 style="font-size:17px;margin:24px 0 8px">${words}</h2>`;

const factTable = (facts: readonly Fact[]): Html =>
  html`<table style="border-collapse:collapse">
    ${facts.map(
      ({ label, value }) =>
        html`<tr>
          <th
            scope="row"
            style="padding:2px 0;padding-inline-end:12px;text-align:start;vertical-align:top;font-weight:normal;white-space:nowrap"
          >
            ${label}
          </th>
          <td style="padding:2px 0;text-align:start;overflow-wrap:anywhere"><bdi>${value}</bdi></td>
        </tr>`,
    )}
  </table>`;

const proposalTable = (proposal: ProposalView, view: ReceiptView): Html => {
  const { wording } = view;
  const rows: readonly (readonly [string, Html | null])[] = [
    [
      wording.change,
      proposal.redline.length === 0
        ? null
        : passage(
            { text: '', language: proposal.words },
            html`${spaced(proposal.redline).map((segment) => segmentHtml(segment, wording))}`,
          ),
    ],
    ['', proposal.quote === null ? null : quotation(proposal.quote)],
    [wording.draftSays, proposal.draftSays === null ? null : passage(proposal.draftSays)],
    [wording.reason, proposal.reason === null ? null : passage(proposal.reason)],
    [wording.about, proposal.about === null ? null : html`<bdi>${proposal.about}</bdi>`],
    [wording.considered, proposal.considered === null ? null : html`${proposal.considered}`],
    [wording.waits, proposal.waits === null ? null : html`<strong>${proposal.waits}</strong>`],
  ];
  return html`<table
    lang="${view.language}"
    dir="${directionOf(view.language)}"
    width="100%"
    style="border-collapse:collapse;margin:0 0 12px"
  >
    <tr>
      <td style="padding:8px 12px;border-inline-start:3px solid #1f6fa8;text-align:start">
        <strong><bdi>${proposal.place}</bdi>${wording.colon}${proposal.action}</strong>
        <span style="white-space:nowrap">(<bdi>${proposal.reference}</bdi>)</span>
        ${proposal.heading === null ? '' : html`<div style="font-size:14px" lang="${proposal.heading.language}"><bdi>${proposal.heading.text}</bdi></div>`}
        ${rows.map(([label, content]) => (content === null ? '' : html`<div style="margin-top:6px">${label === '' ? '' : html`<span style="font-size:14px">${label}${wording.colon.trimEnd()}</span> `}${content}</div>`))}
      </td>
    </tr>
  </table>`;
};

const tag = (language: Quoted['language']): string => (language === 'other' ? 'und' : language);

const passage = ({ text, language }: Quoted, content?: Html): Html =>
  html`<span lang="${tag(language)}" dir="auto" style="font-family:Georgia,'Times New Roman',serif;unicode-bidi:isolate"
    >${content ?? text}</span
  >`;

const quotation = ({ text, language }: Quoted): Html =>
  html`<blockquote
    lang="${tag(language)}"
    dir="auto"
    style="margin:4px 0 8px;padding-inline-start:12px;border-inline-start:2px solid #8a8a8a;font-family:Georgia,'Times New Roman',serif;overflow-wrap:anywhere"
  >
    ${text.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}
  </blockquote>`;

/** Never by colour alone: struck out or underlined bold, and words in brackets. */
const segmentHtml = ({ mark, text }: Segment, wording: Pick<AcknowledgementWording, 'deleted' | 'added'>): Html => {
  switch (mark) {
    case 'kept':
    case 'omitted':
      return html`${text}`;
    case 'deleted':
      return html`<del style="text-decoration:line-through">${wording.deleted(text)}</del>`;
    case 'added':
      return html`<ins style="font-weight:bold;text-decoration:underline">${wording.added(text)}</ins>`;
  }
};
