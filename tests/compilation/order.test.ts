import { describe, expect, it } from 'vitest';
import { type Ordered, byMarshalledList } from '#compilation/order.ts';
import type { Kind } from '#proposal/reading.ts';

const entry = (
  kind: Kind,
  over: Partial<Ordered> & { target?: string; decision?: 'open' | 'withdrawn' } = {},
): Ordered => ({
  item: {
    id: 1,
    kind,
    target: over.target ?? 'II.19',
    state: { workflow: 'placed', decision: over.decision ?? 'open', visibility: 'secretariat' },
  },
  receivedAt: over.receivedAt ?? '2018-06-18T12:00:00Z',
  number: over.number ?? 1,
});

describe('the marshalled list', () => {
  it('puts delete before amend and replace, these before what is said about the place', () => {
    const kinds = (['comment', 'support', 'replace', 'amend', 'delete'] as const).map((kind) => entry(kind));
    expect(kinds.sort(byMarshalledList).map((e) => e.item.kind)).toEqual([
      'delete',
      'amend',
      'replace',
      'support',
      'comment',
    ]);
  });
  it('puts what stands at the place before what comes after it', () => {
    const list = [entry('insert', { target: 'II.19+' }), entry('comment')];
    expect(list.sort(byMarshalledList).map((e) => e.item.kind)).toEqual(['comment', 'insert']);
  });
  it('keeps two different 12 bis in order of time, and the order is stable', () => {
    const first = entry('insert', { target: 'II.12+', receivedAt: '2018-06-18T12:00:00Z', number: 9 });
    const second = entry('insert', { target: 'II.12+', receivedAt: '2018-06-18T12:00:01Z', number: 2 });
    expect([second, first].sort(byMarshalledList)).toEqual([first, second]);
  });
  it('puts the withdrawn last', () => {
    expect([entry('delete', { decision: 'withdrawn' }), entry('comment')].sort(byMarshalledList)[1]?.item.kind).toBe(
      'delete',
    );
  });
});
