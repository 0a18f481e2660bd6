import { describe, expect, it } from 'vitest';
import { figuresOf } from '#infra/local/evaluate/figures.ts';
import { item, label, outcome } from './outcomes.ts';

const mixed = outcome(
  label([
    { target: 'II.1', kind: 'delete' },
    { target: 'II.2', kind: 'amend', oldText: 'a', newText: 'b' },
    { target: 'II.3', kind: 'support' },
    { target: 'II.4', kind: 'delete', mustReview: true },
  ]),
  [
    item({ target: 'II.1' }),
    item({ target: 'II.2', kind: 'amend', oldText: 'a', newText: 'c' }),
    item({ target: 'II.3', kind: 'comment', needsReview: true }),
    item({ target: 'II.4' }),
    item({ target: 'II.5' }),
  ],
);

describe('the figures of an evaluation', () => {
  const figures = figuresOf([mixed]);

  it('count places found, of those found and of those to be found', () => {
    expect(figures.precision).toEqual({ count: 4, of: 5 });
    expect(figures.recall).toEqual({ count: 4, of: 4 });
    expect(figures.f1).toBeCloseTo(8 / 9);
  });

  it('count a wrong kind against the second F1 alone', () => {
    expect(figures.kindF1).toBeCloseTo(6 / 9);
  });

  it('judge words only where there are words', () => {
    expect(figures.words).toEqual({ count: 0, of: 1 });
  });

  it('call misplaced in silence what was placed with no label, or where a person must look', () => {
    expect(figures.silent).toEqual({ count: 2, of: 4 });
  });

  it('do not call misplaced in silence what a person is asked to look at', () => {
    const doubtful = outcome(label([]), [item({ target: 'II.5', needsReview: true })]);
    expect(figuresOf([doubtful]).silent).toEqual({ count: 0, of: 0 });
    expect(figuresOf([doubtful]).flagged).toEqual({ count: 1, of: 1 });
  });

  it('ask of mail without proposals that nothing is found in it, and nobody’s name', () => {
    const thanks = label([], { disposition: 'thanks' });
    const [quiet, loud] = [
      outcome(thanks, [], { disposition: 'thanks', delegation: 'Sweden' }),
      outcome(thanks, [item({ target: 'II.5' })]),
    ];
    const figures = figuresOf([quiet, loud]);
    expect(figures.negativesEmpty).toEqual({ count: 1, of: 2 });
    expect(figures.disposition).toEqual({ count: 1, of: 2 });
    expect(figures.delegation.of).toBe(0);
    expect(figures.silent).toEqual({ count: 1, of: 1 });
  });

  it('tell who speaks from for whom and with whom', () => {
    const read = outcome(label([], { coSponsors: ['Chile', 'Peru'] }), [], {
      delegation: 'Sweden',
      onBehalfOf: 'Nordic States',
      coSponsors: ['Peru', 'Chile'],
    });
    const figures = figuresOf([read]);
    expect([
      figures.delegation.count,
      figures.onBehalfOf.count,
      figures.coSponsors.count,
      figures.capacity.count,
    ]).toEqual([0, 0, 1, 1]);
  });
});

describe('a contribution is exact', () => {
  const labelled = label([{ target: 'II.2', kind: 'amend', oldText: 'a', newText: 'b' }]);
  const right = item({ target: 'II.2', kind: 'amend', oldText: 'a', newText: 'b' });

  it('when place, kind, words, speaker and disposition are right', () => {
    expect(outcome(labelled, [right]).exact).toBe(true);
  });

  for (const [name, items, reading] of [
    ['a word', [{ ...right, newText: 'c' }], {}],
    ['the kind', [{ ...right, kind: 'replace' as const }], {}],
    ['the place', [{ ...right, target: 'II.3' }], {}],
    ['an item too many', [right, item({ target: 'II.9', needsReview: true })], {}],
    ['an item too few', [], {}],
    ['the speaker', [right], { delegation: 'Sweden' }],
    ['the capacity', [right], { capacity: 'group' as const }],
    ['a co-sponsor', [right], { coSponsors: ['Chile'] }],
    ['the disposition', [right], { disposition: 'correction' as const }],
  ] as const)
    it(`and is not when ${name} is wrong`, () => {
      expect(
        outcome(labelled, items, { ...reading, coSponsors: 'coSponsors' in reading ? [...reading.coSponsors] : [] })
          .exact,
      ).toBe(false);
    });

  it('and is not when what a person must look at is placed by the machine', () => {
    expect(
      outcome(label([{ target: 'II.4', kind: 'delete', mustReview: true }]), [item({ target: 'II.4' })]).exact,
    ).toBe(false);
  });
});
