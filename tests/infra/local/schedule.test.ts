import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { doors } from '#infra/doors.ts';
import { openClock } from '#infra/local/clocks.ts';
import { type ScheduledEvent, type ScheduleOptions, openSchedules } from '#infra/local/schedule.ts';
import { UnknownSchedule, latestDueOf } from '#infra/local/schedule-expression.ts';
import { quietLog } from '#tests/support/quiet-log.ts';
import { until } from '#tests/support/until.ts';

const zone = 'America/New_York';
const latest = (expression: string, after: string, to: string): string | undefined =>
  latestDueOf(expression, zone)(new Date(after), new Date(to))?.toISOString();

describe('a schedule expression', () => {
  it.each([
    ['cron(0/5 * * * ? *)', '2018-06-18T12:00:00Z', '2018-06-18T12:09:59Z', '2018-06-18T12:05:00.000Z'],
    ['cron(0 20 * * ? *)', '2018-06-18T12:00:00Z', '2018-06-19T12:00:00Z', '2018-06-19T00:00:00.000Z'],
    ['cron(30 8 ? * 2-6 *)', '2018-06-15T13:00:00Z', '2018-06-18T13:00:00Z', '2018-06-18T12:30:00.000Z'],
    ['cron(0 9 1 1,7 ? *)', '2018-06-18T12:00:00Z', '2018-07-02T00:00:00Z', '2018-07-01T13:00:00.000Z'],
    ['rate(5 minutes)', '2018-06-18T12:00:00Z', '2018-06-18T12:11:00Z', '2018-06-18T12:10:00.000Z'],
    ['rate(1 hour)', '2018-06-18T12:00:00Z', '2018-06-19T12:30:00Z', '2018-06-19T12:00:00.000Z'],
  ])('%s after %s, by %s, was last due at %s', (expression, after, to, expected) => {
    expect(latest(expression, after, to)).toBe(expected);
  });

  it('keeps its hour when the clocks of its zone change', () => {
    expect(latest('cron(0 20 * * ? *)', '2018-11-03T12:00:00Z', '2018-11-04T12:00:00Z')).toBe(
      '2018-11-04T00:00:00.000Z',
    );
    expect(latest('cron(0 20 * * ? *)', '2018-11-04T12:00:00Z', '2018-11-05T12:00:00Z')).toBe(
      '2018-11-05T01:00:00.000Z',
    );
  });

  it('is not due again at the instant it was last due', () => {
    expect(latest('cron(0/5 * * * ? *)', '2018-06-18T12:05:00Z', '2018-06-18T12:09:00Z')).toBeUndefined();
  });

  it.each(['cron(0 20 * *)', 'rate(0 minutes)', 'rate(5 weeks)', 'cron(61 * * * ? *)', 'cron(0 20 L * ? *)', 'daily'])(
    'refuses %s',
    (expression) => {
      expect(() => latestDueOf(expression, zone)).toThrow(UnknownSchedule);
    },
  );

  it('reads every schedule of infra/doors.ts', () => {
    const expressions = doors.flatMap(({ source }) => (source.kind === 'schedule' ? [source.expression] : []));
    expect(expressions.length).toBeGreaterThan(0);
    for (const expression of expressions) expect(() => latestDueOf(expression, zone)).not.toThrow();
  });
});

describe('the schedules', () => {
  let stop = (): void => undefined;
  afterEach(() => {
    stop();
  });
  const begin = (fire: ScheduleOptions['fire'], retryAttempts = 0) => {
    const folder = mkdtempSync(join(tmpdir(), 'schedule-'));
    const opened = openClock(join(folder, 'clock.json'), Date.now, null);
    if ('refused' in opened) throw new Error(opened.refused);
    const { clock } = opened;
    const schedules = [{ name: 'send-digests', expression: 'cron(0 20 * * ? *)', retryAttempts }];
    const opts = { schedules, folder, zone, clock, fire, log: quietLog, tickMs: 20, retryMs: 1 };
    const running = openSchedules(opts);
    running.start();
    stop = running.stop;
    return { clock, folder };
  };

  it('fires at once, and once, when the clock is moved over several instants', async () => {
    const fired: ScheduledEvent[] = [];
    const { clock } = begin(async (_name, event) => fired.push(event));
    clock.moveTo(new Date('2018-06-21T12:00Z'));
    await until(() => fired.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(fired).toHaveLength(1);
    expect(fired[0]).toMatchObject({
      source: 'aws.scheduler',
      'detail-type': 'Scheduled Event',
      time: '2018-06-21T00:00:00Z',
    });
  });

  it('fires what fell due while the function was running, after it', async () => {
    const times: string[] = [];
    let finish = (): void => undefined;
    const { clock } = begin(async (_name, event) => {
      times.push(event.time);
      if (times.length === 1) await new Promise<void>((resolve) => (finish = resolve));
    });
    clock.moveTo(new Date('2018-06-19T12:00Z'));
    await until(() => times.length === 1);
    clock.moveTo(new Date('2018-06-20T12:00Z'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(times).toHaveLength(1);
    finish();
    await until(() => times.length === 2);
    expect(times[1]).toBe('2018-06-20T00:00:00Z');
  });

  it('tries a failed run again as often as it may, then keeps it as a dead letter', async () => {
    let tries = 0;
    const { clock, folder } = begin(async () => {
      tries += 1;
      throw new Error('not now');
    }, 2);
    clock.moveTo(new Date('2018-06-19T12:00Z'));
    await until(() => readdirSync(folder).includes('send-digests-dead'));
    expect(tries).toBe(3);
  });
});
