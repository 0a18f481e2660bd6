import { describe, expect, it } from 'vitest';
import type { LabelledItem } from '#infra/local/evaluate/label.ts';
import { paired } from '#infra/local/evaluate/pairing.ts';
import type { Item } from '#proposal/reading.ts';
import { item } from './outcomes.ts';

const shown = (labels: LabelledItem[], items: Item[]): string[] => {
  const { pairs, missing, extra } = paired(labels, items);
  return [
    ...pairs.map((pair) => `${pair.label.target} ${pair.label.kind} = ${pair.item.target} ${pair.item.kind}`),
    ...missing.map((one) => `missing ${one.target}`),
    ...extra.map((one) => `extra ${one.target}`),
  ];
};

describe('what was found is paired with what was to be found', () => {
  it('by place and kind before place alone, whatever the order', () => {
    const labels: LabelledItem[] = [
      { target: 'II.19', kind: 'support' },
      { target: 'II.19', kind: 'delete' },
    ];
    expect(
      shown(labels, [item({ target: 'II.19', kind: 'delete' }), item({ target: 'II.19', kind: 'comment' })]),
    ).toEqual(['II.19 delete = II.19 delete', 'II.19 support = II.19 comment']);
  });

  it('of several with one place and kind, those with the same words together', () => {
    const labels: LabelledItem[] = [
      { target: 'II.19', kind: 'amend', oldText: 'a', newText: 'b' },
      { target: 'II.19', kind: 'amend', oldText: 'c', newText: 'd' },
    ];
    const found = [
      item({ target: 'II.19', kind: 'amend', oldText: 'c', newText: 'd' }),
      item({ target: 'II.19', kind: 'amend', oldText: 'a', newText: 'x' }),
    ];
    expect(paired(labels, found).pairs.map((pair) => [pair.label.oldText, pair.item.oldText])).toEqual([
      ['c', 'c'],
      ['a', 'a'],
    ]);
  });

  it('each once: a second item on a place is one too many', () => {
    expect(shown([{ target: 'V.3', kind: 'delete' }], [item({ target: 'V.3' }), item({ target: 'V.3' })])).toEqual([
      'V.3 delete = V.3 delete',
      'extra V.3',
    ]);
  });

  it('a range with that range and with none of its paragraphs', () => {
    expect(
      shown([{ target: 'II.20-23', kind: 'delete' }], [item({ target: 'II.20' }), item({ target: 'II.20-22' })]),
    ).toEqual(['missing II.20-23', 'extra II.20', 'extra II.20-22']);
  });

  it('with an alternative place only where a person is asked to look', () => {
    const labels: LabelledItem[] = [{ target: 'unknown', kind: 'delete', alternatives: ['II.7', 'III.22'] }];
    expect(shown(labels, [item({ target: 'II.7', needsReview: true })])).toEqual(['unknown delete = II.7 delete']);
    expect(shown(labels, [item({ target: 'II.7' })])).toEqual(['missing unknown', 'extra II.7']);
  });

  it('as many as can be: a label that has a choice leaves the only place to the one that has none', () => {
    const labels: LabelledItem[] = [
      { target: 'x', kind: 'delete', alternatives: ['II.7', 'III.22'] },
      { target: 'y', kind: 'delete', alternatives: ['II.7'] },
    ];
    const found = [item({ target: 'II.7', needsReview: true }), item({ target: 'III.22', needsReview: true })];
    expect(paired(labels, found).pairs).toHaveLength(2);
  });

  it('never with an alternative while the place itself was found', () => {
    const labels: LabelledItem[] = [{ target: 'II.7', kind: 'delete', alternatives: ['III.22'] }];
    const found = [item({ target: 'III.22', needsReview: true }), item({ target: 'II.7', kind: 'comment' })];
    expect(shown(labels, found)).toEqual(['II.7 delete = II.7 comment', 'extra III.22']);
  });
});
