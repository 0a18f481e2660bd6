import type { Segment } from '#proposal/redline.ts';
import type { AcknowledgementWording } from '#wording/acknowledgement.ts';
import type { Fact, ShortView } from './letter-view.ts';
import type { ProposalView } from './proposal-view.ts';
import type { ReceiptView } from './receipt-view.ts';

/** Between two languages of one letter. */
export const divider = `\n\n${'='.repeat(64)}\n\n`;

/** First-strong isolates: a name or number in another script does not reorder its neighbours (PITFALLS 6.6). */
const isolated = (text: string): string => (/[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text);

/** The plain-text part of a full receipt, equal in content to the HTML. */
export const receiptText = (view: ReceiptView): string => {
  const { wording } = view;
  return [
    view.happened,
    '',
    ...factLines(view.facts, wording.colon),
    ...titled(
      wording.files,
      view.files.map((file) => `- ${isolated(file)}`),
    ),
    ...titled(
      wording.proposals,
      view.proposals.flatMap((proposal) => [...proposalLines(proposal, wording), '']),
    ),
    ...(view.noProposals === null ? [] : ['', view.noProposals]),
    ...titled(
      wording.notPlaced,
      view.notPlaced.length === 0
        ? []
        : [wording.notPlacedHow, ...view.notPlaced.flatMap(({ text }) => quotedLines(text))],
    ),
    '',
    ...(hasRedline(view) ? [wording.legend, ''] : []),
    ...view.notes.flatMap((note) => [note, '']),
    ...(view.draftUrl === null ? [] : [`${wording.readOnline}${wording.colon}${view.draftUrl}`]),
  ].join('\n');
};

export const shortText = (view: ShortView): string =>
  [
    view.happened,
    '',
    ...factLines(view.facts, view.colon),
    ...(view.link === null ? [] : ['', view.link.url]),
    ...view.notes.flatMap((note) => ['', note]),
  ].join('\n');

export const hasRedline = (view: ReceiptView): boolean => view.proposals.some(({ redline }) => redline.length > 0);

const factLines = (facts: readonly Fact[], colon: string): string[] =>
  facts.map(({ label, value }) => `${label}${colon}${isolated(value)}`);

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines];

const proposalLines = (proposal: ProposalView, wording: AcknowledgementWording): string[] => [
  `${proposal.reference}  ${proposal.place}${wording.colon}${proposal.action}`,
  ...(proposal.heading === null ? [] : [`  (${isolated(proposal.heading.text)})`]),
  ...(proposal.redline.length === 0
    ? []
    : [`  ${wording.change}${wording.colon}${isolated(redlineText(proposal.redline, wording))}`]),
  ...(proposal.quote === null ? [] : quotedLines(proposal.quote.text)),
  ...(proposal.draftSays === null
    ? []
    : [`  ${wording.draftSays}${wording.colon}${isolated(proposal.draftSays.text)}`]),
  ...(proposal.reason === null ? [] : [`  ${wording.reason}${wording.colon}${isolated(proposal.reason.text)}`]),
  ...(proposal.about === null ? [] : [`  ${wording.about}${wording.colon}${isolated(proposal.about)}`]),
  ...(proposal.considered === null ? [] : [`  ${wording.considered}${wording.colon}${proposal.considered}`]),
  ...(proposal.waits === null ? [] : [`  ${wording.waits}${wording.colon}${proposal.waits}`]),
];

/** The sender's own words, indented as a quotation. */
const quotedLines = (text: string): string[] => text.split('\n').map((line) => `  | ${isolated(line)}`);

/** A change is never shown without its deletion, and here never without words. */
export const redlineText = (
  segments: readonly Segment[],
  wording: Pick<AcknowledgementWording, 'deleted' | 'added'>,
): string =>
  spaced(segments)
    .map(({ mark, text }) => {
      switch (mark) {
        case 'kept':
        case 'omitted':
          return text;
        case 'deleted':
          return wording.deleted(text);
        case 'added':
          return wording.added(text);
      }
    })
    .join('');

/** A blank between words that go and words that come in their stead. */
export const spaced = (segments: readonly Segment[]): Segment[] =>
  segments.flatMap((segment, index) =>
    segment.mark === 'added' && segments[index - 1]?.mark === 'deleted'
      ? [{ mark: 'kept', text: ' ' } as const, segment]
      : [segment],
  );
