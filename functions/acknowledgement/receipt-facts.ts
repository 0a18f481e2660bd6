import { deadlineOf } from '#submission/late.ts';
import { receiptName } from '#submission/reference.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { acknowledgementWording } from '#wording/acknowledgement.ts';
import { apart } from '#wording/apart.ts';
import { instantInZone, listed } from '#wording/dates.ts';
import type { Language } from '#wording/language.ts';
import { type Fact, type Setting, inboxNames, nameIn } from './letter-view.ts';

/** The facts of a contribution: its reference first, then when and how it came, on what, from whom, in time or not. */
export const receiptFacts = (submission: SubmissionWithItems, setting: Setting, language: Language): Fact[] => {
  const { conference, draft } = setting;
  const wording = acknowledgementWording(language);
  const when = (instant: Date): string => apart(instantInZone(instant, conference.timeZone, language));
  const name = (id: string): string => apart(nameIn(id, conference, language));
  const deadline = deadlineOf(submission.draft, conference);
  const from =
    submission.delegation === null
      ? wording.delegationUnknown
      : submission.trust === 'known'
        ? name(submission.delegation)
        : wording.asStated(name(submission.delegation));
  return [
    { label: wording.reference, value: apart(receiptName(submission.reference, submission.revision)) },
    { label: wording.receivedAt, value: when(new Date(submission.receivedAt)) },
    {
      label: wording.receivedBy,
      value: listed(inboxNames(submission, setting, wording.form).map(apart), language),
    },
    { label: wording.onDraft, value: apart(draft.names[language]) },
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
