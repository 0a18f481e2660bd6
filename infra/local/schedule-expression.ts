import { DateTime } from 'luxon';

/**
 * EventBridge Scheduler's expressions: `rate(5 minutes)` and `cron(minute hour day month weekday year)` in a zone
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html).
 */
export class UnknownSchedule extends Error {
  readonly retryHelps = false;
  constructor(expression: string) {
    super(`the schedule ${expression} is not read here: rate(n minutes|hours|days) or cron(… ? *) with numbers`);
    this.name = 'UnknownSchedule';
  }
}

/** Gives the latest instant of the schedule in (after, until], or null. */
export type LatestDue = (after: Date, until: Date) => Date | null;

const minuteMs = 60_000;
const unitMs = { minute: minuteMs, hour: 60 * minuteMs, day: 1_440 * minuteMs } as const;
/** No schedule of ours is rarer than yearly. */
const horizonMinutes = 366 * 1_440;

/** @throws UnknownSchedule */
export const latestDueOf = (expression: string, zone: string): LatestDue => {
  const rate = /^rate\((\d{1,4}) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) {
    const every = Number(rate[1]) * unitMs[rate[2] as keyof typeof unitMs];
    if (every === 0) throw new UnknownSchedule(expression);
    return (after, until) => {
      const latest = Math.floor(until.getTime() / every) * every;
      return latest > after.getTime() ? new Date(latest) : null;
    };
  }
  const matches = cronOf(expression);
  return (after, until) => {
    let at = Math.floor(until.getTime() / minuteMs) * minuteMs;
    for (let steps = 0; at > after.getTime() && steps < horizonMinutes; steps += 1, at -= minuteMs)
      if (matches(DateTime.fromMillis(at, { zone }))) return new Date(at);
    return null;
  };
};

const cronOf = (expression: string): ((at: DateTime) => boolean) => {
  const fields = /^cron\(([^()]{1,200})\)$/.exec(expression)?.[1]?.split(' ') ?? [];
  const [minutes, hours, days, months, weekdays, years] = fields;
  if (fields.length !== 6 || minutes === undefined || hours === undefined || days === undefined)
    throw new UnknownSchedule(expression);
  const minute = field(minutes, 0, 59, expression);
  const hour = field(hours, 0, 23, expression);
  const day = field(days, 1, 31, expression);
  const month = field(months ?? '', 1, 12, expression);
  /** AWS counts Sunday as 1. */
  const weekday = field(weekdays ?? '', 1, 7, expression);
  const year = field(years ?? '', 1970, 2199, expression);
  return (at) =>
    minute(at.minute) &&
    hour(at.hour) &&
    day(at.day) &&
    month(at.month) &&
    weekday((at.weekday % 7) + 1) &&
    year(at.year);
};

// `*`, `?`, `5`, `1-5`, `0/5`, `*/5`, and lists of these.
const field = (text: string, low: number, high: number, expression: string): ((value: number) => boolean) => {
  const tests = text.split(',').map((part) => {
    const read = /^(?:([*?])|(\d{1,4})(?:-(\d{1,4}))?)(?:\/(\d{1,4}))?$/.exec(part);
    if (read === null) throw new UnknownSchedule(expression);
    const step = read[4] === undefined ? 1 : Number(read[4]);
    const from = read[1] === undefined ? Number(read[2]) : low;
    const to = read[3] !== undefined ? Number(read[3]) : read[1] !== undefined || read[4] !== undefined ? high : from;
    if (step === 0 || from < low || to > high || from > to) throw new UnknownSchedule(expression);
    return (value: number) => value >= from && value <= to && (value - from) % step === 0;
  });
  return (value) => tests.some((test) => test(value));
};
