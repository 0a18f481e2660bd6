import { DateTime } from 'luxon';
import type { Conference, DigestList, Session } from '#conference/conference.ts';

/** A scheduled sending of a digest list. The key makes it happen once: (digest, scheduled instant). */
export interface Due {
  /** `daily@2018-06-19T00:00:00.000Z`. */
  readonly key: string;
  readonly digest: DigestList;
  /** ISO 8601 UTC; also the cut-off: what was received before it is in. */
  readonly scheduledFor: string;
  /** Session digests: what the sessions of that hour consider. */
  readonly session: Pick<Session, 'start' | 'considers'> | null;
}

/** Session digests of a session that began longer ago than this are of no use to anyone and are not caught up. */
const sessionGraceMinutes = 90;

/**
 * The runs whose time has come: of a daily digest the latest instant (a missed earlier one is contained in it, since it
 * lists whatever is on no list yet), of session digests those of sessions that have not long begun. None for an instant
 * before `since`, when the conference was loaded. Wall-clock times are the conference's, so a run keeps its hour when
 * the clocks change.
 */
export const dueRuns = (conference: Conference, since: Date, now: Date): Due[] =>
  conference.digests.flatMap((digest) => {
    switch (digest.kind) {
      case 'daily': {
        const last = dailyBefore(digest, conference.timeZone, now);
        return last.toMillis() >= since.getTime() ? [due(digest, last, null)] : [];
      }
      case 'session':
        return beforeSessions(digest, conference).filter(({ scheduledFor, session }) => {
          const at = Date.parse(scheduledFor);
          const until = Date.parse(session?.start ?? scheduledFor) + sessionGraceMinutes * 60_000;
          return at <= now.getTime() && now.getTime() < until && at >= since.getTime();
        });
    }
  });

/** A digest not sent so long after its hour needs a person: four ticks, with the tries between them. */
const overdueMinutes = 20;

/** Of the runs whose time has come those whose hour is so long past that they should have been sent. */
export const overdueRuns = (conference: Conference, since: Date, now: Date): Due[] =>
  dueRuns(conference, since, now).filter(
    ({ scheduledFor }) => now.getTime() - Date.parse(scheduledFor) >= overdueMinutes * 60_000,
  );

/** The run of a list that comes after `now`: ISO 8601 UTC; null where no session is to come. */
export const nextDue = (digest: DigestList, conference: Conference, now: Date): Due | null => {
  switch (digest.kind) {
    case 'daily':
      return due(digest, dailyAfter(digest, conference.timeZone, now), null);
    case 'session':
      return (
        beforeSessions(digest, conference)
          .filter(({ scheduledFor }) => Date.parse(scheduledFor) > now.getTime())
          .sort((a, b) => Date.parse(a.scheduledFor) - Date.parse(b.scheduledFor))[0] ?? null
      );
  }
};

const due = (digest: DigestList, at: DateTime, session: Due['session']): Due => {
  const scheduledFor = at.toUTC().toISO() ?? '';
  return { key: `${digest.id}@${scheduledFor}`, digest, scheduledFor, session };
};

const dailyBefore = (digest: DigestList, zone: string, now: Date): DateTime => {
  const today = onDayOf(DateTime.fromJSDate(now, { zone }), digest);
  return today.toMillis() <= now.getTime()
    ? today
    : onDayOf(DateTime.fromJSDate(now, { zone }).minus({ days: 1 }), digest);
};

const dailyAfter = (digest: DigestList, zone: string, now: Date): DateTime => {
  const today = onDayOf(DateTime.fromJSDate(now, { zone }), digest);
  return today.toMillis() > now.getTime()
    ? today
    : onDayOf(DateTime.fromJSDate(now, { zone }).plus({ days: 1 }), digest);
};

/** An hour that comes twice that day is the first of the two, one that the clocks leave out the same time later. */
const onDayOf = (day: DateTime, { at = '20:00' }: DigestList): DateTime => {
  const [hour = 20, minute = 0] = at.split(':').map(Number);
  const [first] = day.set({ hour, minute, second: 0, millisecond: 0 }).getPossibleOffsets();
  return first ?? day;
};

/** Sessions of one hour that are prepared by one list make one digest: the run key knows no more than the instant. */
const beforeSessions = (digest: DigestList, { programmeOfWork, timeZone }: Conference): Due[] => {
  const starts = [...new Set(programmeOfWork.map(({ start }) => Date.parse(start)))];
  return starts.map((start) => {
    const sessions = programmeOfWork.filter((session) => Date.parse(session.start) === start);
    const at = DateTime.fromMillis(start, { zone: timeZone }).minus({ minutes: digest.before ?? 90 });
    return due(digest, at, {
      start: new Date(start).toISOString(),
      considers: [...new Set(sessions.flatMap(({ considers }) => considers))],
    });
  });
};
