import { outlineOf } from '#draft/outline.ts';
import type { Letter } from '#mail/message.ts';
import { receiptName } from '#submission/reference.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { type AcknowledgementWording, acknowledgementWording, letterLanguages } from '#wording/acknowledgement.ts';
import type { RevisionMade } from './changes-view.ts';
import type { Setting } from './letter-view.ts';
import { letterTo } from './envelope.ts';
import { proposalTable, tableName } from './proposal-table.ts';
import { receiptHtml } from './receipt-html.ts';
import { divider, receiptText } from './receipt-text.ts';
import { attachesTable, receiptView } from './receipt-view.ts';

/**
 * The letter that proves what was understood (DOMAIN.md 11): what happened, the reference, each proposal as it was
 * read, what waits and why, what could not be placed, how to correct. Of an earlier submission that a correction or
 * withdrawal names, it quotes nothing (CONTRACT.md 4). `made` says what made a revision and what it changed; null for
 * the first receipt.
 */
export const receipt = (
  submission: SubmissionWithItems,
  setting: Setting,
  made: RevisionMade | null = null,
): Letter => {
  const languages = letterLanguages(submission.language);
  const views = languages.map((language) => receiptView(submission, setting, language, made));
  const words = languages.map((language) =>
    subjectOf(submission, made, acknowledgementWording(language), setting.draft.names[language]),
  );
  const name = receiptName(submission.reference, submission.revision);
  const subject = `${words.join(' / ')}${acknowledgementWording(languages[0]).comma}${name}`;
  const [language] = languages;
  return {
    ...letterTo(submission, setting, {
      subject,
      text: views.map(receiptText).join(divider),
      html: receiptHtml(subject, views),
    }),
    attachments: attachesTable(submission)
      ? [
          proposalTable(
            submission,
            {
              conference: setting.conference,
              outline: outlineOf(setting.draft),
              language,
              wording: acknowledgementWording(language),
            },
            tableName(name),
          ),
        ]
      : [],
  };
};

const subjectOf = (
  submission: SubmissionWithItems,
  made: RevisionMade | null,
  { subject }: AcknowledgementWording,
  draft: string,
): string => {
  if (made?.by === 'sender') return subject.corrected(draft);
  return submission.revision > 0 ? subject.updated(draft) : subject.received(draft);
};
