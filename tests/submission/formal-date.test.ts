import { describe, expect, it } from 'vitest';
import { formalDate } from '#submission/formal-date.ts';

const inNewYork = (text: string): string | null => formalDate(text, 'America/New_York')?.toISOString() ?? null;

describe('a formal date', () => {
  it('is a day or an hour of the conference’s own zone', () => {
    expect(inNewYork('2018-06-19')).toBe('2018-06-19T04:00:00.000Z');
    expect(inNewYork('2018-06-19T15:30')).toBe('2018-06-19T19:30:00.000Z');
    expect(formalDate('2018-12-01T09:00', 'Asia/Tokyo')?.toISOString()).toBe('2018-12-01T00:00:00.000Z');
  });

  it.each(['', 'tomorrow', '2018-02-30', '2018-06-19T25:00', '19/06/2018', '2018-06-19T15:30:00Z', '2018-6-19'])(
    'is not %j',
    (text) => {
      expect(inNewYork(text)).toBeNull();
    },
  );

  it('is no hour that the clocks leave out in spring', () => {
    expect(inNewYork('2018-03-11T02:30')).toBeNull();
  });
});
