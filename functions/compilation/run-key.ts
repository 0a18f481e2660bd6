import { DateTime } from 'luxon';
import type { Conference, DigestList } from '#conference/conference.ts';

/** A scheduled sending of a digest list. The key makes it happen once: (digest, scheduled instant). */
export interface Due {
  /** `daily@2018-06-19T00:00:00.000Z`. */
  readonly key: string;
  readonly digest: DigestList;
  /** ISO 8601 UTC; also the cut-off: what was received before it is in. */
  readonly scheduledFor: string;
  /** Session digests: the sections considered. */
  readonly considers: readonly string[] | null;
}

/** Session digests older than this are of no use to anyone and are not caught up. */
const sessionGraceMinutes = 90;

/**
 * The runs whose time has come: of a daily digest the latest instant (a missed earlier one is contained in it, since it
 * lists whatever is on no list yet), of session digests those still before their session's end. None for an instant
 * before `since`, when the conference was loaded. Wall-clock times are the conference's, so a run keeps its hour when
 * the clocks change.
 */
export const dueRuns = (conference: Conference, since: Date, now: Date): Due[] =>
  conference.digests.flatMap((digest) =>
    digest.kind === 'daily'
      ? daily(digest, conference.timeZone, since, now)
      : beforeSessions(digest, conference, since, now),
  );

const due = (digest: DigestList, at: DateTime, considers: readonly string[] | null): Due => {
  const scheduledFor = at.toUTC().toISO() ?? '';
  return { key: `${digest.id}@${scheduledFor}`, digest, scheduledFor, considers };
};

const daily = (digest: DigestList, zone: string, since: Date, now: Date): Due[] => {
  const [hour, minute] = (digest.at ?? '20:00').split(':').map(Number);
  const local = DateTime.fromJSDate(now, { zone });
  const today = local.set({ hour: hour ?? 20, minute: minute ?? 0, second: 0, millisecond: 0 });
  const last = today <= local ? today : today.minus({ days: 1 });
  return last.toMillis() >= since.getTime() ? [due(digest, last, null)] : [];
};

const beforeSessions = (digest: DigestList, conference: Conference, since: Date, now: Date): Due[] =>
  conference.programmeOfWork.flatMap((session) => {
    const at = DateTime.fromISO(session.start, { zone: conference.timeZone }).minus({ minutes: digest.before ?? 90 });
    const until = DateTime.fromISO(session.start).plus({ minutes: sessionGraceMinutes });
    return at.toMillis() <= now.getTime() && until.toMillis() > now.getTime() && at.toMillis() >= since.getTime()
      ? [due(digest, at, session.considers)]
      : [];
  });
