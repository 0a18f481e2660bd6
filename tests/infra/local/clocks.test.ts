import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConferenceClock, openClock } from '#infra/local/clocks.ts';
import { instantOf, movedTo } from '#infra/local/instants.ts';

/** CONTRACT.md 6, "Two clocks". */
let file: string;
let machine: number;
const open = (asked: string | null): ConferenceClock => {
  const opened = openClock(file, () => machine, asked === null ? null : new Date(asked));
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.clock;
};
const hour = 3_600_000;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'clock-')), 'clock.json');
  machine = Date.parse('2026-01-01T00:00:00Z');
});

describe('the conference clock', () => {
  it('shows 18 June 2018, 08:00 in New York at a first start that sets nothing', () => {
    expect(open(null).now().toISOString()).toBe('2018-06-18T12:00:00.000Z');
  });

  it('shows CONFERENCE_CLOCK at a first start', () => {
    expect(open('2018-06-19T09:00-04:00').now().toISOString()).toBe('2018-06-19T13:00:00.000Z');
  });

  it('runs beside the machine clock', () => {
    const clock = open(null);
    machine += 90_000;
    expect(clock.now().toISOString()).toBe('2018-06-18T12:01:30.000Z');
  });

  it('runs on across restarts, the time between included', () => {
    open(null);
    machine += 5 * hour;
    expect(open(null).now().toISOString()).toBe('2018-06-18T17:00:00.000Z');
  });

  it('runs on at a later start with the same setting', () => {
    open('2018-06-19T09:00-04:00');
    machine += hour;
    expect(open('2018-06-19T13:00:00Z').now().toISOString()).toBe('2018-06-19T14:00:00.000Z');
  });

  it('jumps at a later start to another, later setting', () => {
    open('2018-06-19T09:00-04:00');
    expect(open('2018-06-20T09:00-04:00').now().toISOString()).toBe('2018-06-20T13:00:00.000Z');
  });

  it('refuses a later start with an earlier setting, and stays', () => {
    open('2018-06-19T09:00-04:00');
    const refused = openClock(file, () => machine, new Date('2018-06-18T09:00-04:00'));
    expect(refused).toEqual({ refused: expect.stringContaining('never runs backwards') as string });
    expect(open(null).now().toISOString()).toBe('2018-06-19T13:00:00.000Z');
  });

  it('does not apply the setting of the first start again after it was moved', () => {
    open('2018-06-19T09:00-04:00').moveTo(new Date('2018-06-21T09:00-04:00'));
    expect(open('2018-06-19T09:00-04:00').now().toISOString()).toBe('2018-06-21T13:00:00.000Z');
  });

  it('keeps a move across restarts', () => {
    open(null).moveTo(new Date('2018-06-22T12:00Z'));
    machine += hour;
    expect(open(null).now().toISOString()).toBe('2018-06-22T13:00:00.000Z');
  });

  it('refuses a move to an earlier instant', () => {
    const clock = open(null);
    expect(clock.moveTo(new Date('2018-06-18T11:59Z'))).toEqual({ refused: expect.any(String) as string });
    expect(clock.now().toISOString()).toBe('2018-06-18T12:00:00.000Z');
  });

  it('tells whoever listens that it was moved', () => {
    const clock = open(null);
    const told = vi.fn();
    clock.onMove(told);
    clock.moveTo(new Date('2018-06-19T12:00Z'));
    expect(told).toHaveBeenCalledOnce();
  });

  it('stands still rather than run back when the machine clock is set back', () => {
    const clock = open(null);
    machine += hour;
    const before = clock.now();
    machine -= 2 * hour;
    expect(clock.now()).toEqual(before);
  });

  it('goes on from where it was when the machine clock was set back between two starts', () => {
    const clock = open(null);
    machine += hour;
    clock.mark();
    machine -= 5 * hour;
    expect(open(null).now().toISOString()).toBe('2018-06-18T13:00:00.000Z');
  });
});

describe('a move of the clock', () => {
  const now = new Date('2018-06-18T12:00:00Z');
  it.each([
    ['+1d', '2018-06-19T12:00:00.000Z'],
    ['+2h', '2018-06-18T14:00:00.000Z'],
    ['+30m', '2018-06-18T12:30:00.000Z'],
    ['+45s', '2018-06-18T12:00:45.000Z'],
    ['+1d12h30m', '2018-06-20T00:30:00.000Z'],
    ['2018-06-20T09:00-04:00', '2018-06-20T13:00:00.000Z'],
    ['2018-06-20T09:00:30Z', '2018-06-20T09:00:30.000Z'],
  ])('reads %s', (text, expected) => {
    expect(movedTo(text, now)?.toISOString()).toBe(expected);
  });

  it.each(['', '+', '1d', '+1', '+1w', '+-1d', '-1d', '+1.5d', 'tomorrow', '2018-06-20', '2018-06-20T09:00'])(
    'does not read %j',
    (text) => {
      expect(movedTo(text, now)).toBeNull();
    },
  );

  it('knows that 30 February is no day', () => {
    expect(instantOf('2018-02-30T09:00-04:00')).toBeNull();
  });
});
