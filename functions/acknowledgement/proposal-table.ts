import type { Letter } from '#mail/message.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { isNoProposal } from '#submission/state.ts';
import { unmarked } from '#wording/apart.ts';
import { decimalComma } from '#wording/dates.ts';
import { consideredAt } from './considered.ts';
import { sectionOf } from './proposal-groups.ts';
import { type ProposalSetting, type ProposalView, proposalView } from './proposal-view.ts';
import { redlineText } from './redline-text.ts';

/**
 * All proposals of a submission as a table that a spreadsheet opens, for a letter that shortens them (RFC 4180, with the
 * byte order mark by which Excel knows UTF-8). Excel parts cells by the list separator of the country, which is the
 * semicolon where decimals have a comma.
 */
export const proposalTable = (
  submission: SubmissionWithItems,
  setting: Omit<ProposalSetting, 'extent'>,
  file: string,
): Letter['attachments'][number] => {
  const { wording, language } = setting;
  const separator = decimalComma(language) ? ';' : ',';
  const heads = [
    wording.reference,
    wording.place.label,
    wording.action,
    wording.change,
    wording.removedWords,
    wording.addedWords,
    wording.yourWords,
    wording.draftSays,
    wording.reason,
    wording.about,
    wording.considered,
    wording.waits,
    wording.status,
  ];
  const rows = submission.items
    .filter((item) => !isNoProposal(item))
    .map((item) =>
      cells(
        proposalView(item, submission, { ...setting, extent: 'table' }),
        whenConsidered(item.target, submission, setting),
        setting,
      ),
    );
  const lines = [heads, ...rows].map((row) => row.map(cell).join(separator));
  return {
    name: file,
    type: 'text/csv; charset=utf-8',
    content: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8').toString('base64'),
  };
};

/** `RC3-0147-Rev.1.csv`. */
export const tableName = (receiptName: string): string => `${receiptName.replace(/[^\w.]+/g, '-')}.csv`;

const whenConsidered = (
  target: string,
  submission: SubmissionWithItems,
  setting: Omit<ProposalSetting, 'extent'>,
): string | null => {
  const section = sectionOf(target, setting);
  return section === '' || section === 'unknown'
    ? null
    : consideredAt(section, submission, setting.conference, setting.language, setting.wording);
};

const cells = (
  view: ProposalView,
  considered: string | null,
  { wording }: Omit<ProposalSetting, 'extent'>,
): (string | null)[] => {
  const marked = (mark: 'deleted' | 'added'): string =>
    view.redline
      .filter((segment) => segment.mark === mark)
      .map(({ text }) => text.trim())
      .join(' … ');
  return [
    view.reference,
    view.place,
    view.action,
    redlineText(view.redline, wording),
    marked('deleted'),
    marked('added'),
    view.quote?.text ?? null,
    view.draftSays?.text ?? null,
    view.reason?.text ?? null,
    view.about,
    considered,
    view.waits,
    view.status,
  ];
};

/**
 * One cell. What a spreadsheet would take for a formula is made a text by an apostrophe (CWE-1236): a sender may write
 * `=HYPERLINK(…)` as well as anything else.
 */
const cell = (value: string | null): string => {
  const text = unmarked(value ?? '');
  return `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};
