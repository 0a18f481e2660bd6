import { outlineOf } from '#draft/outline.ts';
import { deadlineOf } from '#submission/late.ts';
import { itemReference, receiptName } from '#submission/reference.ts';
import type { KeptFile, SubmissionWithItems } from '#submission/record.ts';
import { type AcknowledgementWording, acknowledgementWording } from '#wording/acknowledgement.ts';
import { instantInZone, listed, sizeOf } from '#wording/dates.ts';
import type { Language } from '#wording/language.ts';
import { type Fact, type Quoted, type Setting, inboxNames, nameIn } from './letter-view.ts';
import { type ProposalView, proposalView } from './proposal-view.ts';

/** A full receipt in one language; the text and the HTML part are set from the same view, so they say the same. */
export interface ReceiptView {
  readonly language: Language;
  readonly wording: AcknowledgementWording;
  readonly happened: string;
  readonly facts: readonly Fact[];
  readonly files: readonly string[];
  readonly proposals: readonly ProposalView[];
  /** Said where there are no proposals to show; null where there are. */
  readonly noProposals: string | null;
  readonly notPlaced: readonly Quoted[];
  readonly notes: readonly string[];
  readonly draftUrl: string | null;
}

export const receiptView = (submission: SubmissionWithItems, setting: Setting, language: Language): ReceiptView => {
  const wording = acknowledgementWording(language);
  const { conference } = setting;
  const outline = outlineOf(setting.draft);
  const quoted = (text: string): Quoted => ({ text, language: submission.language });
  const shown =
    submission.disposition === 'correction' || submission.disposition === 'withdrawal' ? [] : submission.items;
  const first = submission.items[0];
  return {
    language,
    wording,
    happened: happenedIn(submission, wording),
    facts: facts(submission, setting, language, wording),
    files: submission.files.map((file) => fileLine(file, submission, language, wording)),
    proposals: shown.map((item) => proposalView(item, submission, { conference, outline, language, wording })),
    noProposals:
      submission.disposition === 'contribution' && submission.items.length === 0 ? wording.noProposals : null,
    notPlaced: submission.notPlaced.map(({ quote }) => quoted(quote)),
    notes: [
      wording.published[submission.publication],
      wording.correct(
        `${itemReference(submission.reference, first?.id ?? 1)}: ${first === undefined || first.target === 'unknown' ? 'II.19' : first.target}`,
      ),
    ],
    draftUrl: setting.siteUrl === '' ? null : `${setting.siteUrl}/draft`,
  };
};

const happenedIn = (submission: SubmissionWithItems, { happened }: AcknowledgementWording): string => {
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

const facts = (
  submission: SubmissionWithItems,
  setting: Setting,
  language: Language,
  wording: AcknowledgementWording,
): Fact[] => {
  const { conference, draft } = setting;
  const when = (instant: Date): string => instantInZone(instant, conference.timeZone, language);
  const name = (id: string): string => nameIn(id, conference, language);
  const deadline = deadlineOf(submission.draft, conference);
  const from =
    submission.delegation === null
      ? wording.delegationUnknown
      : submission.trust === 'known'
        ? name(submission.delegation)
        : wording.asStated(name(submission.delegation));
  return [
    { label: wording.reference, value: receiptName(submission.reference, submission.revision) },
    { label: wording.receivedAt, value: when(new Date(submission.receivedAt)) },
    { label: wording.receivedBy, value: listed(inboxNames(submission, setting, wording.form), language) },
    { label: wording.onDraft, value: draft.names[language] },
    { label: wording.from, value: from },
    ...(submission.onBehalfOf === null ? [] : [{ label: wording.onBehalfOf, value: name(submission.onBehalfOf) }]),
    ...(submission.coSponsors.length === 0
      ? []
      : [{ label: wording.coSponsors, value: listed(submission.coSponsors.map(name), language) }]),
    {
      label: wording.deadline.label,
      value:
        deadline === null
          ? wording.deadline.none
          : submission.late
            ? wording.deadline.late(when(deadline))
            : wording.deadline.inTime(when(deadline)),
    },
  ];
};

/** "proposal.docx, 1.4 MB, SHA-256 9f86…"; a file whose words no reader took says so. */
const fileLine = (
  file: KeptFile,
  submission: SubmissionWithItems,
  language: Language,
  wording: AcknowledgementWording,
): string => {
  const wasRead = submission.parts.some(({ part }) => part === `attachment ${file.name}`);
  return [
    file.name,
    sizeOf(file.bytes, language),
    `${wording.sha256} ${file.sha256}`,
    ...(wasRead ? [] : [wording.fileNotRead]),
  ].join(', ');
};
