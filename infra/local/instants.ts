import { DateTime } from 'luxon';

/** An instant as CONTRACT.md 6 writes it: always with its offset, so that it means the same everywhere. */
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Null for anything but a real instant with an offset (30 February is none). */
export const instantOf = (text: string): Date | null => {
  if (!instantPattern.test(text)) return null;
  const instant = DateTime.fromISO(text);
  return instant.isValid ? instant.toJSDate() : null;
};

const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;

/** `+1d`, `+2h`, `+1d12h30m` from `now`, or an instant; null for anything else. A day is 24 hours. */
export const movedTo = (text: string, now: Date): Date | null => {
  if (!text.startsWith('+')) return instantOf(text);
  const steps = /^\+((?:\d{1,5}[dhms]){1,4})$/.exec(text)?.[1];
  if (steps === undefined) return null;
  let ms = 0;
  for (const [, count, unit] of steps.matchAll(/(\d{1,5})([dhms])/g))
    ms += Number(count) * units[unit as keyof typeof units];
  return new Date(now.getTime() + ms);
};

/** The way people read it here: New York's wall clock with its offset. */
export const shown = (instant: Date, zone: string): string =>
  DateTime.fromJSDate(instant, { zone }).toFormat("cccc d LLLL yyyy, HH:mm:ss 'UTC'ZZ");
