import { describe, expect, it } from 'vitest';
import type { Conference } from '#conference/conference.ts';
import { dueRuns, nextDue } from '#compilation/run-key.ts';

const conference = (overrides: Partial<Conference> = {}): Conference =>
  ({
    timeZone: 'America/New_York',
    digests: [
      {
        id: 'chair',
        names: {},
        kind: 'daily',
        at: '20:00',
        recipients: ['chair@x.example'],
        languages: ['en'],
        whenNothingNew: 'one line',
      },
    ],
    programmeOfWork: [],
    ...overrides,
  }) as unknown as Conference;
const keys = (since: string, now: string, c = conference()) =>
  dueRuns(c, new Date(since), new Date(now)).map((d) => d.key);

describe('the daily digest', () => {
  it('is due at its hour in New York and not a second before', () => {
    expect(keys('2018-06-18T12:00:00Z', '2018-06-18T23:59:59Z')).toEqual([]);
    expect(keys('2018-06-18T12:00:00Z', '2018-06-19T00:00:00Z')).toEqual(['chair@2018-06-19T00:00:00.000Z']);
  });
  it('has one key all day, however often the schedule ticks', () => {
    const all = ['2018-06-19T00:00:01Z', '2018-06-19T09:00:00Z', '2018-06-19T23:59:00Z'].flatMap((now) =>
      keys('2018-06-18T12:00:00Z', now),
    );
    expect(new Set(all).size).toBe(1);
  });
  it('is not due for an hour before the conference was loaded', () => {
    expect(keys('2018-06-18T12:00:00Z', '2018-06-18T13:00:00Z')).toEqual([]);
  });
  it('catches up a missed evening with the latest one, which contains it', () => {
    expect(keys('2018-06-18T12:00:00Z', '2018-06-21T15:00:00Z')).toEqual(['chair@2018-06-21T00:00:00.000Z']);
  });
  it('keeps its wall-clock hour when the clocks change (New York, 4 November 2018)', () => {
    expect(keys('2018-11-01T00:00:00Z', '2018-11-04T02:00:00Z')).toEqual(['chair@2018-11-04T00:00:00.000Z']);
    expect(keys('2018-11-01T00:00:00Z', '2018-11-05T02:00:00Z')).toEqual(['chair@2018-11-05T01:00:00.000Z']);
  });
});

describe('an hour that the clocks repeat or leave out', () => {
  const at = (hour: string) =>
    conference({ digests: [{ ...conference().digests[0]!, at: hour }] as Conference['digests'] });
  it('makes one run where it comes twice (New York, 4 November 2018, 01:30)', () => {
    const ticks = ['2018-11-04T05:31:00Z', '2018-11-04T06:00:00Z', '2018-11-04T06:31:00Z', '2018-11-04T20:00:00Z'];
    const made = ticks.flatMap((now) => keys('2018-11-01T00:00:00Z', now, at('01:30')));
    expect(new Set(made)).toEqual(new Set(['chair@2018-11-04T05:30:00.000Z']));
  });
  it('makes one run where it does not come (New York, 11 March 2018, 02:30)', () => {
    const made = ['2018-03-11T07:30:00Z', '2018-03-11T20:00:00Z'].flatMap((now) =>
      keys('2018-03-01T00:00:00Z', now, at('02:30')),
    );
    expect(new Set(made)).toEqual(new Set(['chair@2018-03-11T07:30:00.000Z']));
  });
});

describe('what is next', () => {
  const [digest] = conference().digests;
  const next = (now: string) => nextDue(digest!, conference(), new Date(now))?.scheduledFor;
  it('is tonight before its hour, tomorrow night from then on, at the same hour when the clocks change', () => {
    expect(next('2018-06-18T23:59:59Z')).toBe('2018-06-19T00:00:00.000Z');
    expect(next('2018-06-19T00:00:00Z')).toBe('2018-06-20T00:00:00.000Z');
    expect(next('2018-11-04T00:00:00Z')).toBe('2018-11-05T01:00:00.000Z');
  });
});

describe('a session digest', () => {
  const withSession = conference({
    digests: [
      {
        id: 'chair-sessions',
        kind: 'session',
        before: 90,
        recipients: ['c@x.example'],
        languages: ['en'],
        whenNothingNew: 'silent',
        names: {},
      },
    ] as never,
    programmeOfWork: [
      {
        id: '21-am',
        start: '2018-06-21T10:00:00-04:00',
        end: '2018-06-21T13:00:00-04:00',
        considers: ['II'],
        hoursAssumed: true,
      },
    ],
  });
  it('is due 90 minutes before its session, shows what the session considers, and is not sent when the session is over', () => {
    expect(keys('2018-06-18T12:00:00Z', '2018-06-21T12:29:59Z', withSession)).toEqual([]);
    const [due] = dueRuns(withSession, new Date('2018-06-18T12:00:00Z'), new Date('2018-06-21T12:30:00Z'));
    expect(due?.session?.considers).toEqual(['II']);
    expect(keys('2018-06-18T12:00:00Z', '2018-06-22T12:30:00Z', withSession)).toEqual([]);
  });
  it('is one for sessions of the same hour, and none for a session that is not to come', () => {
    const two = {
      ...withSession,
      programmeOfWork: [
        ...withSession.programmeOfWork,
        { ...withSession.programmeOfWork[0]!, id: '21-b', considers: ['III'] },
      ],
    };
    const dues = dueRuns(two, new Date('2018-06-18T12:00:00Z'), new Date('2018-06-21T12:30:00Z'));
    expect(dues.map(({ session }) => session?.considers)).toEqual([['II', 'III']]);
    const [digest] = two.digests;
    expect(nextDue(digest!, two, new Date('2018-06-21T12:29:00Z'))?.key).toBe(dues[0]?.key);
    expect(nextDue(digest!, two, new Date('2018-06-21T12:30:00Z'))).toBeNull();
  });
});
