import { apart, enclosed, plainly, unturned } from '#wording/apart.ts';
import { type Language, directionOf } from '#wording/language.ts';
import type { Fact, Quoted, ShortView } from './letter-view.ts';
import type { ProposalGroup } from './proposal-groups.ts';
import type { ProposalView } from './proposal-view.ts';
import type { ReceiptView } from './receipt-view.ts';
import { redlineText } from './redline-text.ts';

/** Between two languages of one letter. */
export const divider = `\n\n${'='.repeat(64)}\n\n`;

/** Makes a line begin from the right whatever stands in it: clients go by the first letter they understand. */
const rightToLeftMark = '\u200f';

/** Lines as they are sent: what stands apart keeps its marks where they do something; an address of a page stays bare. */
const settled = (lines: readonly string[], language: Language): string => {
  const direction = directionOf(language);
  return lines
    .map((line) => {
      if (line === '' || line.startsWith('https://') || line.startsWith('http://')) return line;
      return `${direction === 'rtl' ? rightToLeftMark : ''}${plainly(line, direction)}`;
    })
    .join('\n');
};

/** The plain-text part of a full receipt, equal in content to the HTML. */
export const receiptText = (view: ReceiptView): string => {
  const { wording, correct } = view;
  return settled(
    [
      view.happened,
      ...(view.waiting === null ? [] : [view.waiting]),
      '',
      ...factLines(view.facts, wording.colon),
      ...titled(
        wording.changes.title,
        view.changes.flatMap(({ label, before, now }) => [
          label,
          `  ${wording.changes.before}${wording.colon}${before}`,
          `  ${wording.changes.now}${wording.colon}${now}`,
        ]),
      ),
      ...titled(
        wording.files,
        view.files.map((file) => `- ${file}`),
      ),
      ...titled(wording.proposals, [
        ...(view.table === null ? [] : [view.table]),
        ...view.groups.flatMap((group, index) => [
          ...(index > 0 || view.table !== null ? [''] : []),
          ...groupLines(group, view),
        ]),
        ...(view.legend === null ? [] : ['', view.legend]),
      ]),
      ...(view.noProposals === null ? [] : ['', view.noProposals]),
      ...titled(
        wording.notPlaced,
        view.notPlaced.length === 0
          ? []
          : [wording.notPlacedHow, ...view.notPlaced.flatMap((quote) => ['', ...quotedLines(quote)])],
      ),
      ...view.notes.flatMap((note) => ['', note]),
      ...(correct === null
        ? []
        : ['', correct.how, ...correct.examples.map((example) => `  - ${example}`), correct.kept]),
      ...(view.draftUrl === null ? [] : ['', `${wording.readOnline}${wording.colon.trimEnd()}`, view.draftUrl]),
      '',
      ...view.signature,
    ],
    view.language,
  );
};

export const shortText = (view: ShortView): string =>
  settled(
    [
      view.happened,
      '',
      ...factLines(view.facts, view.colon),
      ...(view.link === null ? [] : ['', `${view.link.label}${view.colon.trimEnd()}`, view.link.url]),
      ...view.notes.flatMap((note) => ['', note]),
      '',
      ...view.signature,
    ],
    view.language,
  );

const factLines = (facts: readonly Fact[], colon: string): string[] =>
  facts.map(({ label, value }) => `${label}${colon}${value}`);

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, '-'.repeat(40), ...lines];

const groupLines = ({ title, heading, considered, proposals }: ProposalGroup, view: ReceiptView): string[] => {
  const { colon } = view.wording;
  return [
    ...(title === null ? [] : [`${title}${heading === null ? '' : `${colon}${words(heading)}`}`]),
    ...(considered === null ? [] : [`${view.wording.considered}${colon}${considered}`]),
    ...proposals.flatMap((proposal) => ['', ...proposalLines(proposal, view)]),
  ];
};

const proposalLines = (proposal: ProposalView, { wording }: ReceiptView): string[] => {
  const line = (label: string, value: string | null): string[] =>
    value === null ? [] : [`  ${label}${wording.colon}${value}`];
  return [
    `${proposal.label}${wording.colon}${proposal.place}${wording.colon}${proposal.action} (${apart(proposal.reference)})`,
    ...(proposal.heading === null ? [] : [`  ${words(proposal.heading)}`]),
    ...line(wording.change, proposal.redline.length === 0 ? null : enclosed(redlineText(proposal.redline, wording))),
    ...(proposal.quote === null
      ? []
      : [`  ${wording.yourWords}${wording.colon.trimEnd()}`, ...quotedLines(proposal.quote)]),
    ...line(wording.draftSays, proposal.draftSays && words(proposal.draftSays)),
    ...line(wording.reason, proposal.reason && words(proposal.reason)),
    ...line(wording.about, proposal.about),
    ...line(wording.together, proposal.together),
    ...line(wording.status, proposal.status),
    ...line(wording.waits, proposal.waits),
  ];
};

const words = ({ text }: Quoted): string => apart(text);

/** The sender's own words, indented as a quotation. */
const quotedLines = ({ text }: Quoted): string[] =>
  unturned(text)
    .split('\n')
    .map((line) => `  | ${apart(line)}`);
