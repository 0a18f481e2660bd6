import type { Person } from './roles.ts';

/** One signed-in browser. All times are the machine's, in ms. */
export interface Session {
  readonly person: Person;
  readonly begunAt: number;
  /** When it was last used, to a few minutes. */
  readonly seenAt: number;
}

const minute = 60_000;

/** An hour of nobody there, in an office that others walk through (OWASP ASVS 3.3 asks for a limit; an hour is a meal). */
export const idleMs = 60 * minute;
/** A working day of a conference, which ends late: also how long a role outlives its being taken away. */
export const longestMs = 12 * 60 * minute;
/** Being used is noted no more often than this, so that a page is a read and not a write. */
export const notedEveryMs = 5 * minute;

export const isOver = ({ begunAt, seenAt }: Session, now: number): boolean =>
  now >= seenAt + idleMs || now >= begunAt + longestMs;

export const isWorthNoting = ({ seenAt }: Session, now: number): boolean => now >= seenAt + notedEveryMs;
