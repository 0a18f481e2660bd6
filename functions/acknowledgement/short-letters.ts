import type { Letter } from '#mail/message.ts';
import type { Submission } from '#submission/record.ts';
import { type AcknowledgementWording, acknowledgementWording, letterLanguages } from '#wording/acknowledgement.ts';
import { apart } from '#wording/apart.ts';
import { instantInZone } from '#wording/dates.ts';
import type { Language } from '#wording/language.ts';
import { letterTo } from './envelope.ts';
import type { Setting, ShortView } from './letter-view.ts';
import { shortHtml } from './letter-html.ts';
import { divider, shortText } from './receipt-text.ts';

type Recipient = Pick<
  Submission,
  'sender' | 'messageId' | 'replyToken' | 'language' | 'reference' | 'receivedAt' | 'unconfirmed'
>;

/**
 * For a sender who is not proven: the reference and the time, and not one word of the message, so that a forged address
 * makes nobody read what they did not write.
 */
export const bareReceipt = (submission: Recipient, setting: Setting): Letter =>
  short(submission, setting, submission.reference, (wording, language) => ({
    subject: wording.subject.bare,
    happened: wording.happened.bare,
    facts: [
      { label: wording.reference, value: apart(submission.reference) },
      {
        label: wording.receivedAt,
        value: whenIn(submission.receivedAt, setting, language),
      },
    ],
    link: null,
    notes: [wording.bareHow],
  }));

/** The one mail of a form before it is confirmed: one link, nothing of what was typed (CONTRACT.md 4). */
export const confirmation = (submission: Recipient, setting: Setting): Letter => {
  const url = `${setting.siteUrl}/confirm/${encodeURIComponent(submission.replyToken)}`;
  // One link only, also where the letter is in two languages: the first carries it.
  const first = letterLanguages(submission.language)[0];
  return short(submission, setting, submission.reference, (wording, language) => ({
    subject: wording.subject.confirm,
    happened: wording.happened.confirm,
    facts: [
      { label: wording.reference, value: apart(submission.reference) },
      {
        label: wording.receivedAt,
        value: whenIn(submission.receivedAt, setting, language),
      },
    ],
    link: language === first ? { label: wording.confirmLink, url } : null,
    notes: [wording.confirmHow, wording.confirmIgnore],
  }));
};

/** A virus was found: the mail lies unopened, and the sender, who is proven, is told so in three lines. */
export const refusal = (mail: Pick<Submission, 'sender' | 'messageId' | 'receivedAt'>, setting: Setting): Letter =>
  short(
    { ...mail, replyToken: '', language: 'other', reference: '', unconfirmed: true },
    setting,
    null,
    (wording, language) => ({
      subject: wording.subject.virus,
      happened: wording.happened.virus,
      facts: [
        {
          label: wording.receivedAt,
          value: whenIn(mail.receivedAt, setting, language),
        },
      ],
      link: null,
      notes: [wording.virusHow],
    }),
  );

const whenIn = (receivedAt: string, { conference }: Setting, language: Language): string =>
  apart(instantInZone(new Date(receivedAt), conference.timeZone, language));

type Said = Omit<ShortView, 'language' | 'colon' | 'signature'> & { readonly subject: string };

const short = (
  recipient: Recipient,
  setting: Setting,
  reference: string | null,
  say: (wording: AcknowledgementWording, language: Language) => Said,
): Letter => {
  const said = letterLanguages(recipient.language).map((language) => {
    const wording = acknowledgementWording(language);
    const words = say(wording, language);
    return {
      ...words,
      language,
      colon: wording.colon,
      signature: [`${wording.secretariat}${wording.comma}${apart(setting.conference.shortName)}`, wording.byMachine],
    };
  });
  const { comma } = acknowledgementWording(letterLanguages(recipient.language)[0]);
  const subject = [said.map((words) => words.subject).join(' / '), ...(reference === null ? [] : [reference])].join(
    comma,
  );
  return letterTo(recipient, setting, {
    subject,
    text: said.map(shortText).join(divider),
    html: shortHtml(subject, said),
  });
};
