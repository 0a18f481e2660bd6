import type { Letter } from '#mail/message.ts';
import { receiptName } from '#submission/reference.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { acknowledgementWording, letterLanguages } from '#wording/acknowledgement.ts';
import type { Setting } from './letter-view.ts';
import { letterTo } from './envelope.ts';
import { receiptHtml } from './receipt-html.ts';
import { divider, receiptText } from './receipt-text.ts';
import { receiptView } from './receipt-view.ts';

/**
 * The letter that proves what was understood (DOMAIN.md 11): what happened, the reference, each proposal as it was
 * read, what waits and why, what could not be placed, how to correct. Of an earlier submission that a correction or
 * withdrawal names, it quotes nothing (CONTRACT.md 4).
 */
export const receipt = (submission: SubmissionWithItems, setting: Setting): Letter => {
  const languages = letterLanguages(submission.language);
  const views = languages.map((language) => receiptView(submission, setting, language));
  const words = languages.map((language) => {
    const { subject } = acknowledgementWording(language);
    const draft = setting.draft.names[language];
    return submission.revision > 0 ? subject.updated(draft) : subject.received(draft);
  });
  const subject = `${words.join(' / ')}, ${receiptName(submission.reference, submission.revision)}`;
  const signed = views.map((view) => `${receiptText(view)}\n\n${view.wording.signature(setting.conference.shortName)}`);
  return letterTo(submission, setting, {
    subject,
    text: signed.join(divider),
    html: receiptHtml(
      subject,
      views.map((view) => ({
        ...view,
        notes: [...view.notes, view.wording.signature(setting.conference.shortName)],
      })),
    ),
  });
};
