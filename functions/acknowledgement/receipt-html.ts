import { html } from 'hono/html';
import type { Segment } from '#proposal/redline.ts';
import type { AcknowledgementWording } from '#wording/acknowledgement.ts';
import { directionOf } from '#wording/language.ts';
import { type Html, letterPage, link } from '#wording/letter-page.ts';
import {
  factTable,
  happenedLine,
  inline,
  list,
  paragraph,
  passage,
  quotation,
  signatureLines,
  title,
} from './letter-html.ts';
import type { ProposalGroup } from './proposal-groups.ts';
import type { ProposalView } from './proposal-view.ts';
import type { ReceiptView } from './receipt-view.ts';
import { segmentText, spaced } from './redline-text.ts';

export const receiptHtml = (subject: string, views: readonly ReceiptView[]): string =>
  letterPage(
    subject,
    views.map((view) => ({ language: view.language, content: receiptColumn(view) })),
  );

/** Nothing where a part has nothing to say. */
const where = (there: boolean, content: () => Html): Html | '' => (there ? content() : '');

const receiptColumn = (view: ReceiptView): Html => {
  const { wording, correct } = view;
  return html`${happenedLine(view.happened)}${view.waiting === null ? '' : paragraph(view.waiting)}${factTable(view.facts)}
  ${where(view.changes.length > 0, () => html`${title(wording.changes.title)}${view.changes.map((change) => changeTable(change, view))}`)}
  ${where(view.files.length > 0, () => html`${title(wording.files)}${list(view.files)}`)}
  ${where(
    view.groups.length > 0,
    () =>
      html`${title(wording.proposals)}${view.table === null ? '' : paragraph(view.table)}
      ${view.groups.map((group) => groupPart(group, view))}
      ${view.legend === null ? '' : html`<p style="font-size:14px">${view.legend}</p>`}`,
  )}
  ${view.noProposals === null ? '' : paragraph(view.noProposals)}
  ${where(
    view.notPlaced.length > 0,
    () => html`${title(wording.notPlaced)}${paragraph(wording.notPlacedHow)}${view.notPlaced.map(quotation)}`,
  )}
  ${view.notes.map(paragraph)}
  ${correct === null ? '' : html`${paragraph(correct.how)}${list(correct.examples)}${paragraph(correct.kept)}`}
  ${view.draftUrl === null ? '' : html`<p>${link(view.draftUrl, wording.readOnline)}</p>`}
  ${signatureLines(view.signature)}`;
};

const changeTable = ({ label, before, now }: ReceiptView['changes'][number], { wording }: ReceiptView): Html =>
  html`<p style="margin:8px 0 0"><strong>${inline(label)}</strong></p>
    ${factTable([
      { label: wording.changes.before, value: before },
      { label: wording.changes.now, value: now },
    ])}`;

const groupPart = ({ title: name, heading, considered, proposals }: ProposalGroup, view: ReceiptView): Html =>
  html`${
      name === null
        ? ''
        : html`<h3 style="font-size:16px;margin:16px 0 4px">
            ${inline(name)}${heading === null ? '' : html`${view.wording.colon}${passage(heading)}`}
          </h3>`
    }${
      considered === null
        ? ''
        : html`<p style="margin:0 0 8px;font-size:14px">
            ${view.wording.considered}${view.wording.colon}${inline(considered)}
          </p>`
    }
    <table dir="${directionOf(view.language)}" width="100%" style="border-collapse:collapse">
      ${proposals.map(
        (proposal) =>
          html`<tr>
            <td
              style="padding:8px 12px;border-inline-start:3px solid #1f6fa8;border-bottom:1px solid rgba(128,128,128,.4);text-align:start"
            >
              ${proposalCell(proposal, view)}
            </td>
          </tr>`,
      )}
    </table>`;

const proposalCell = (proposal: ProposalView, view: ReceiptView): Html => {
  const { wording } = view;
  const said = html`<strong
      >${inline(proposal.label)}${wording.colon}${inline(proposal.place)}${wording.colon}${inline(proposal.action)}</strong
    >
    (<bdi>${proposal.reference}</bdi>)`;
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
    [wording.yourWords, proposal.quote === null ? null : quotation(proposal.quote)],
    [wording.draftSays, proposal.draftSays === null ? null : passage(proposal.draftSays)],
    [wording.reason, proposal.reason === null ? null : passage(proposal.reason)],
    [wording.about, proposal.about === null ? null : inline(proposal.about)],
    [wording.together, proposal.together === null ? null : inline(proposal.together)],
    [wording.status, proposal.status === null ? null : html`<strong>${proposal.status}</strong>`],
  ];
  return html`${proposal.withdrawn ? html`<s>${said}</s>` : said}
  ${proposal.heading === null ? '' : html`<div style="font-size:14px">${passage(proposal.heading)}</div>`}
  ${rows.map(([label, content]) => (content === null ? '' : html`<div style="margin-top:6px">${label}${wording.colon}${content}</div>`))}
  ${
    proposal.waits === null
      ? ''
      : html`<div style="margin-top:6px;padding:2px 6px;background:rgba(230,160,0,.2)">
          <strong>${wording.waits}</strong>${wording.colon}${inline(proposal.waits)}
        </div>`
  }`;
};

/** Never by colour alone: struck out or underlined bold, and words in brackets. */
const segmentHtml = (segment: Segment, wording: Pick<AcknowledgementWording, 'deleted' | 'added'>): Html => {
  const words = inline(segmentText(segment, wording));
  switch (segment.mark) {
    case 'kept':
    case 'omitted':
      return words;
    case 'deleted':
      return html`<del style="text-decoration:line-through;background:rgba(200,60,60,.16)">${words}</del>`;
    case 'added':
      return html`<ins style="font-weight:bold;text-decoration:underline;background:rgba(40,140,80,.16)"
        >${words}</ins
      >`;
  }
};
