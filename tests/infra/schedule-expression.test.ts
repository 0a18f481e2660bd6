import { describe, expect, it } from 'vitest';
import { doors } from '#infra/doors.ts';
import { BadSchedule, checkedSchedule } from '#infra/schedule-expression.ts';

describe('a schedule', () => {
  it.each(
    doors.flatMap(({ name, source }) => (source.kind === 'schedule' ? [[name, source.expression] as const] : [])),
  )('of %s is one that AWS takes: %s', (_name, expression) => {
    expect(checkedSchedule(expression)).toBe(expression);
  });

  it.each([
    'rate(1 minute)',
    'rate(5 minutes)',
    'rate(12 hours)',
    'cron(0 20 * * ? *)',
    'cron(0/5 * * * ? *)',
    'cron(30 8 ? * 2-6 *)',
    'cron(0 6,18 18-29 6 ? 2018)',
  ])('%s is taken', (expression) => {
    expect(checkedSchedule(expression)).toBe(expression);
  });

  it.each([
    ['rate(1 minutes)', 'plural'],
    ['rate(5 minute)', 'plural'],
    ['rate(0 minutes)', 'begins at 1'],
    ['rate(5 seconds)', 'write rate'],
    ['every five minutes', 'write rate'],
    ['cron(0 20 * * *)', 'six fields'],
    ['cron(0  20 * * ? *)', 'six fields'],
    ['cron(60 20 * * ? *)', 'minutes'],
    ['cron(0 24 * * ? *)', 'hours'],
    ['cron(0 20 0 * ? *)', 'day of the month'],
    ['cron(0 20 * 13 ? *)', 'month'],
    ['cron(0 20 ? * 8 *)', 'day of the week'],
    ['cron(0 20 * * ? 20180)', 'year'],
    ['cron(? 20 * * ? *)', 'minutes'],
    ['cron(0 20 6-2 * ? *)', 'day of the month'],
    ['cron(0/0 20 * * ? *)', 'minutes'],
    ['cron(0 20 * * * *)', 'exactly one'],
    ['cron(0 20 ? * ? *)', 'exactly one'],
    ['cron(30 2 * * ? *)', 'clocks change'],
  ])('%s is refused: %s', (expression, why) => {
    expect(() => checkedSchedule(expression)).toThrow(BadSchedule);
    expect(() => checkedSchedule(expression)).toThrow(why);
  });
});
