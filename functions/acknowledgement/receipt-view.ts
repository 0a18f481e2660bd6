import { type Outline, outlineOf } from '#draft/outline.ts';
import { homeOf } from '#draft/target.ts';
import { receiptName } from '#submission/reference.ts';
import type { KeptFile, StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { isNoProposal } from '#submission/state.ts';
import { type AcknowledgementWording, acknowledgementWording } from '#wording/acknowledgement.ts';
import { apart } from '#wording/apart.ts';
import { sizeOf } from '#wording/dates.ts';
import type { Language } from '#wording/language.ts';
import { type ChangeLine, type RevisionMade, changeLines } from './changes-view.ts';
import type { Fact, Quoted, Setting } from './letter-view.ts';
import { type ProposalGroup, maxInFull, proposalGroups } from './proposal-groups.ts';
import { tableName } from './proposal-table.ts';
import { receiptFacts } from './receipt-facts.ts';

/** A full receipt in one language; the text and the HTML part are set from the same view, so they say the same. */
export interface ReceiptView {
  readonly language: Language;
  readonly wording: AcknowledgementWording;
  readonly happened: string;
  readonly waiting: string | null;
  readonly facts: readonly Fact[];
  readonly files: readonly string[];
  readonly changes: readonly ChangeLine[];
  readonly groups: readonly ProposalGroup[];
  /** How to read a redline, where there is one. */
  readonly legend: string | null;
  /** That a table is attached, where the letter shortens. */
  readonly table: string | null;
  /** Said where there are no proposals to show; null where there are. */
  readonly noProposals: string | null;
  readonly notPlaced: readonly Quoted[];
  readonly notes: readonly string[];
  readonly correct: { readonly how: string; readonly examples: readonly string[]; readonly kept: string } | null;
  readonly draftUrl: string | null;
  readonly signature: readonly string[];
}

export const receiptView = (
  submission: SubmissionWithItems,
  setting: Setting,
  language: Language,
  made: RevisionMade | null,
): ReceiptView => {
  const wording = acknowledgementWording(language);
  const { conference } = setting;
  const outline = outlineOf(setting.draft);
  const standing = submission.items.filter((item) => showsItems(submission) && !isNoProposal(item));
  const shown = { ...submission, items: standing };
  const proposals = { conference, outline, language, wording };
  const groups = proposalGroups(shown, proposals);
  const waiting = groups.flatMap((group) => group.proposals).filter(({ waits }) => waits !== null).length;
  return {
    language,
    wording,
    happened: happenedIn(submission, made, wording),
    waiting: waiting === 0 ? null : wording.waiting(waiting),
    facts: receiptFacts(submission, setting, language),
    files: submission.files.map((file) => fileLine(file, submission, language, wording)),
    changes: made === null || !showsItems(submission) ? [] : changeLines(made, submission, proposals),
    groups,
    legend: groups.some((group) => group.proposals.some(({ redline }) => redline.length > 0)) ? wording.legend : null,
    table: attachesTable(shown)
      ? wording.tableAttached(apart(tableName(receiptName(submission.reference, submission.revision))))
      : null,
    noProposals:
      submission.disposition === 'contribution' && submission.items.length === 0 ? wording.noProposals : null,
    notPlaced: submission.notPlaced.map(({ quote }) => ({ text: quote, language: submission.language })),
    notes: notesOf(submission, setting, wording),
    correct: showsItems(submission) ? howToCorrect(shown.items, outline, wording) : null,
    draftUrl: setting.siteUrl === '' ? null : `${setting.siteUrl}/draft`,
    signature: [`${wording.secretariat}${wording.comma}${apart(conference.shortName)}`, wording.byMachine],
  };
};

/** A correction that waits quotes nothing of what it corrects (CONTRACT.md 4), and has nothing to be corrected itself. */
const showsItems = ({ disposition }: Pick<SubmissionWithItems, 'disposition'>): boolean =>
  disposition !== 'correction' && disposition !== 'withdrawal';

export const attachesTable = (submission: SubmissionWithItems): boolean =>
  showsItems(submission) && submission.items.filter((item) => !isNoProposal(item)).length > maxInFull;

const happenedIn = (
  submission: SubmissionWithItems,
  made: RevisionMade | null,
  { happened }: AcknowledgementWording,
): string => {
  if (made !== null) return made.by === 'sender' ? happened.corrected : happened.updated;
  if (submission.revision > 0) return happened.updated;
  switch (submission.disposition) {
    case 'needs-reading':
      return happened.needsReading;
    case 'correction':
      return happened.correction;
    case 'withdrawal':
      return happened.withdrawal;
    case 'contribution':
    case 'thanks':
    case 'logistics':
    case 'other-traffic':
    case 'automatic':
    case 'bounce':
    case 'own-mail':
    case 'spam':
    case 'virus':
      return happened.contribution(submission.items.length);
  }
};

const notesOf = (
  submission: SubmissionWithItems,
  { conference }: Setting,
  wording: AcknowledgementWording,
): string[] => [
  ...(submission.disposition === 'needs-reading' && submission.items.length === 0 ? [wording.needsReadingHow] : []),
  ...(showsItems(submission) ? [wording.published[submission.publication]] : []),
  ...(submission.source === 'mail' && submission.inboxes.length < conference.inboxes.length ? [wording.copies] : []),
];

/** "proposal.docx, 1.4 MB, SHA-256 9f86…"; a file whose words no reader took says so. */
const fileLine = (
  file: KeptFile,
  submission: SubmissionWithItems,
  language: Language,
  wording: AcknowledgementWording,
): string => {
  const wasRead = submission.parts.some(({ part }) => part === `attachment ${file.name}`);
  return [
    apart(file.name),
    apart(sizeOf(file.bytes, language)),
    `${wording.sha256} ${apart(file.sha256)}`,
    ...(wasRead ? [] : [wording.fileNotRead]),
  ].join(wording.comma);
};

/** Examples from this very letter: what waits is what needs correcting most. */
const howToCorrect = (
  items: readonly StoredItem[],
  outline: Outline,
  { correct }: AcknowledgementWording,
): ReceiptView['correct'] => {
  const item =
    items.find(({ state }) => state.workflow === 'queued') ?? items.find(({ state }) => state.decision === 'open');
  if (item === undefined) return null;
  const home = homeOf(item.target, outline);
  const other =
    item.candidates.find(({ target }) => target !== item.target && outline.place(target) !== undefined)?.target ??
    (home === null ? undefined : (outline.nextParagraph(home) ?? outline.previousParagraph(home))?.id) ??
    outline.paragraphs[0]?.id ??
    'general';
  const standing = items.filter(({ state }) => state.decision === 'open');
  const amendment = standing.find(({ kind }) => kind === 'amend');
  const worded = standing.find(({ kind, target }) => (kind === 'amend' || kind === 'replace') && target !== 'unknown');
  const examples = correct.examples({
    item: apart(String(item.id)),
    otherPlace: apart(other),
    amendment: amendment === undefined ? null : apart(String(amendment.id)),
    textAt: worded === undefined ? null : apart(worded.target),
  });
  return { how: correct.how, examples, kept: correct.kept };
};
