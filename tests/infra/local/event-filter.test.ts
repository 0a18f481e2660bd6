import { describe, expect, it } from 'vitest';
import { doors } from '#infra/doors.ts';
import { UnknownPattern, filterOf } from '#infra/local/event-filter.ts';

describe('an event filter', () => {
  const pending = filterOf([
    { eventName: ['INSERT', 'MODIFY'], dynamodb: { NewImage: { state: { S: ['pending'] } } } },
  ]);
  const record = (eventName: string, state: string) => ({ eventName, dynamodb: { NewImage: { state: { S: state } } } });

  it('lets in what has one of the values in every field', () => {
    expect(pending(record('INSERT', 'pending'))).toBe(true);
    expect(pending(record('MODIFY', 'pending'))).toBe(true);
  });

  it('keeps out another value, and a field that is missing', () => {
    expect(pending(record('REMOVE', 'pending'))).toBe(false);
    expect(pending(record('INSERT', 'sent'))).toBe(false);
    expect(pending({ eventName: 'INSERT', dynamodb: { Keys: {} } })).toBe(false);
    expect(pending({ eventName: 'INSERT' })).toBe(false);
  });

  it('knows a prefix', () => {
    const place = filterOf([{ pk: { S: [{ prefix: 'PLACE#' }] } }]);
    expect(place({ pk: { S: 'PLACE#d2#II.19' } })).toBe(true);
    expect(place({ pk: { S: 'SUB#PLACE#' } })).toBe(false);
    expect(place({ pk: { S: 7 } })).toBe(false);
  });

  it('lets in what any of several patterns lets in, and everything when there is none', () => {
    const either = filterOf([{ a: ['x'] }, { b: ['y'] }]);
    expect([{ a: 'x' }, { b: 'y' }, { a: 'y' }].map(either)).toEqual([true, true, false]);
    expect(filterOf([])({})).toBe(true);
  });

  it.each([
    [{ a: [{ suffix: 'x' }] }],
    [{ a: [{ 'anything-but': ['x'] }] }],
    [{ a: [{ prefix: 'x', suffix: 'y' }] }],
    [{ a: 'x' }],
  ])('refuses %j rather than match nothing', (pattern) => {
    expect(() => filterOf([pattern])).toThrow(UnknownPattern);
  });

  it('reads every filter of infra/doors.ts', () => {
    const filters = doors.flatMap(({ source }) => (source.kind === 'stream' ? [source.filters] : []));
    expect(filters.length).toBeGreaterThan(0);
    for (const filter of filters) expect(() => filterOf(filter)).not.toThrow();
  });
});
