import type { Conference } from '#conference/conference.ts';
import type { Submission } from '#submission/record.ts';
import type { AcknowledgementWording } from '#wording/acknowledgement.ts';
import { spanInZone } from '#wording/dates.ts';
import type { Language } from '#wording/language.ts';

/**
 * When the programme of work next takes up a section (or `general`) after the contribution came, in the conference's own
 * time. Null where the conference has no programme at all; where it has one and nothing more is due, that is said.
 */
export const consideredAt = (
  section: string,
  { receivedAt }: Pick<Submission, 'receivedAt'>,
  conference: Pick<Conference, 'programmeOfWork' | 'timeZone'>,
  language: Language,
  wording: Pick<AcknowledgementWording, 'hoursAssumed' | 'notScheduled' | 'comma'>,
): string | null => {
  if (conference.programmeOfWork.length === 0) return null;
  const session = conference.programmeOfWork
    .filter(({ considers, end }) => considers.includes(section) && Date.parse(end) > Date.parse(receivedAt))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))[0];
  if (session === undefined) return wording.notScheduled;
  const time = spanInZone(new Date(session.start), new Date(session.end), conference.timeZone, language);
  return session.hoursAssumed ? `${time}${wording.comma}${wording.hoursAssumed}` : time;
};
