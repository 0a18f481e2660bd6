/**
 * EventBridge Scheduler takes `rate(…)` and a cron of six fields of its own kind; a wrong one is noticed by AWS at the
 * deployment only, and by an emulator never. So ours are checked when the stack is composed.
 */
export class BadSchedule extends Error {
  readonly retryHelps = false;
  constructor(expression: string, why: string) {
    super(`the schedule ${expression} is not one that EventBridge Scheduler takes: ${why}`);
    this.name = 'BadSchedule';
  }
}

const fields = [
  { name: 'minutes', least: 0, most: 59 },
  { name: 'hours', least: 0, most: 23 },
  { name: 'day of the month', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12 },
  { name: 'day of the week', least: 1, most: 7 },
  { name: 'year', least: 1970, most: 2199 },
] as const;

/** The expression itself. @throws BadSchedule */
export const checkedSchedule = (expression: string): string => {
  const rate = /^rate\((\d{1,6}) (minute|hour|day)(s?)\)$/.exec(expression);
  if (rate !== null) {
    const one = rate[1] === '1';
    if (Number(rate[1]) < 1) throw new BadSchedule(expression, 'a rate begins at 1');
    if (one === (rate[3] === 's')) throw new BadSchedule(expression, 'the unit is plural except after 1');
    return expression;
  }
  const cron = /^cron\(([^()]*)\)$/.exec(expression)?.[1]?.split(' ');
  if (cron === undefined) throw new BadSchedule(expression, 'write rate(…) or cron(…)');
  if (cron.length !== fields.length) throw new BadSchedule(expression, 'a cron has six fields, one space between them');
  fields.forEach((field, i) => {
    if (!isField(cron[i] ?? '', field)) throw new BadSchedule(expression, `${field.name}: ${cron[i] ?? ''}`);
  });
  const [, hours = '', ofMonth, , ofWeek] = cron;
  if ((ofMonth === '?') === (ofWeek === '?'))
    throw new BadSchedule(expression, 'exactly one of day of the month and day of the week is ?');
  // When clocks change, a time in this hour does not exist, or comes twice.
  if (['1', '2'].includes(hours)) throw new BadSchedule(expression, 'between 01:00 and 03:00 clocks change');
  return expression;
};

/** Numbers, ranges, steps and lists: what we use of the language, and no names of months or days. */
const isField = (text: string, field: (typeof fields)[number]): boolean =>
  (text === '?' && field.name.startsWith('day')) ||
  text.split(',').every((part) => {
    const [range = '', step, ...more] = part.split('/');
    if (more.length > 0 || (step !== undefined && !inside(step, 1, field.most))) return false;
    if (range === '*') return true;
    const [from = '', to, ...rest] = range.split('-');
    if (rest.length > 0 || !inside(from, field.least, field.most)) return false;
    return to === undefined || (inside(to, field.least, field.most) && Number(to) >= Number(from));
  });

const inside = (digits: string, least: number, most: number): boolean =>
  /^\d{1,4}$/.test(digits) && Number(digits) >= least && Number(digits) <= most;
