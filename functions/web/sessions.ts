import type { Conference, Session } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import { dayInZone, instantInZone, spanInZone } from '#wording/dates.ts';
import type { Language } from '#wording/language.ts';

/** When a place is considered: the session of its section, or that of general comments for `general`; null if none is set. */
export const sessionOf = (target: string, outline: Outline, conference: Conference): Session | null => {
  const considered = target === 'general' ? 'general' : (outline.place(target)?.section ?? null);
  if (considered === null) return null;
  return conference.programmeOfWork.find((session) => session.considers.includes(considered)) ?? null;
};

export const sessionWords = (session: Session, conference: Conference, language: Language): string =>
  spanInZone(new Date(session.start), new Date(session.end), conference.timeZone, language);

export const instantWords = (iso: string, conference: Conference, language: Language): string =>
  instantInZone(new Date(iso), conference.timeZone, language);

/** A calendar day is no instant: it is the same day in every zone. */
export const dayWords = (day: string, language: Language): string => dayInZone(new Date(day), 'UTC', language);
