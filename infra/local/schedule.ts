import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Log } from '#platform/log.ts';
import type { ConferenceClock } from './clocks.ts';
import { writeJson } from './json-files.ts';
import { type LatestDue, latestDueOf } from './schedule-expression.ts';

/** What EventBridge Scheduler gives a function when the target sets no input. */
export interface ScheduledEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': 'Scheduled Event';
  readonly source: 'aws.scheduler';
  readonly account: string;
  /** The scheduled instant, to the second. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: string;
}

export interface Schedule {
  readonly name: string;
  readonly expression: string;
  readonly retryAttempts: number;
}

export interface ScheduleOptions {
  readonly schedules: readonly Schedule[];
  readonly folder: string;
  readonly zone: string;
  readonly clock: ConferenceClock;
  readonly fire: (name: string, event: ScheduledEvent) => Promise<unknown>;
  readonly log: Log;
  readonly tickMs?: number;
  readonly retryMs?: number;
}

/**
 * Fires the schedules by the conference clock. However far the clock has come since (a move, a night of standstill),
 * each fires once, for its latest instant: Scheduler promises no more either, and the doors look up what they missed.
 */
export const openSchedules = (options: ScheduleOptions): { start: () => void; stop: () => void; check: () => void } => {
  const { clock, log } = options;
  const entries = options.schedules.map(
    (schedule) => new Entry(schedule, latestDueOf(schedule.expression, options.zone)),
  );
  let timer: NodeJS.Timeout | undefined;

  const check = (): void => {
    const now = clock.now();
    for (const entry of entries) {
      const at = entry.due(now);
      if (at !== null) void fire(entry, at);
    }
  };

  const fire = async (entry: Entry, at: Date): Promise<void> => {
    entry.busy = true;
    const { name, retryAttempts } = entry.schedule;
    const event = eventOf(name, at);
    try {
      for (let attempt = 0; ; attempt += 1)
        try {
          await options.fire(name, event);
          break;
        } catch (error) {
          if (timer === undefined) return;
          log.error('scheduled run failed', { name, attempt }, error);
          if (attempt >= retryAttempts) {
            const why = error instanceof Error ? error.message : String(error);
            writeJson(join(options.folder, `${name}-dead`, `${event.id}.json`), { event, attempts: attempt + 1, why });
            break;
          }
          await new Promise((resolve) => setTimeout(resolve, (options.retryMs ?? 1_000) * 2 ** attempt).unref());
        }
    } finally {
      entry.busy = false;
    }
  };

  return {
    check,
    start: () => {
      for (const entry of entries) entry.since = clock.now();
      clock.onMove(() => {
        if (timer !== undefined) check();
      });
      timer = setInterval(check, options.tickMs ?? 1_000);
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
    },
  };
};

class Entry {
  readonly schedule: Schedule;
  readonly #latest: LatestDue;
  since = new Date(0);
  busy = false;
  constructor(schedule: Schedule, latest: LatestDue) {
    this.schedule = schedule;
    this.#latest = latest;
  }

  /** The latest instant not yet fired; one that falls due while the function runs waits for its end. */
  due(now: Date): Date | null {
    if (this.busy) return null;
    const at = this.#latest(this.since, now);
    this.since = now;
    return at;
  }
}

const eventOf = (name: string, at: Date): ScheduledEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: '000000000000',
  time: `${at.toISOString().slice(0, 19)}Z`,
  region: 'us-east-1',
  resources: [`arn:aws:scheduler:us-east-1:000000000000:schedule/default/${name}`],
  detail: '{}',
});
