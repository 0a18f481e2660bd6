import { describe, expect, it } from 'vitest';
import { collisionsAmong } from '#compilation/collisions.ts';
import type { Listed } from '#compilation/listed.ts';
import { entriesOf } from '#compilation/entries.ts';
import { aListed, anEdit, swap } from '#tests/support/listed.ts';

const text = 'To prevent the diversion of significant numbers of small arms to terrorists.';
const collisions = (...proposals: Listed[]) =>
  collisionsAmong(entriesOf(proposals, text), text).map(({ how, words, entries }) => [
    how,
    words,
    entries.map(({ proposals: [{ number }] }) => number),
  ]);
const by = (number: number, delegation: string, item: Partial<Listed['item']>, target = 'II.19'): Listed =>
  aListed(number, target, { delegation, item });
const after = (words: string, added: string): Partial<Listed['item']> => ({
  kind: 'amend',
  edits: [anEdit({ op: 'insert', new: added, anchor: { where: 'after', words } })],
});

describe('proposals collide', () => {
  it('where both change the same word, and the word is named', () => {
    expect(
      collisions(
        by(1, 'France', swap('significant', 'large')),
        by(2, 'Mexico', swap('significant numbers of ', '')),
        by(3, 'Norway', swap('terrorists', 'criminals')),
      ),
    ).toEqual([['words', 'significant', [1, 2]]]);
  });
  it('but not where it is not known which places they mean', () => {
    const both = (target: string) =>
      collisions(by(1, 'France', { kind: 'delete' }, target), by(2, 'Mexico', swap('significant', 'large'), target));
    expect(both('unknown')).toEqual([]);
    expect(both('II.19')).toEqual([['deleted', '', [1, 2]]]);
  });
  it('where several want to keep what one of them alone would change', () => {
    expect(
      collisions(
        by(1, 'France', { kind: 'support' }),
        by(2, 'Mexico', { kind: 'support' }),
        by(3, 'Mexico', swap('significant', 'large')),
      ),
    ).toEqual([['kept', '', [1, 3]]]);
    expect(collisions(by(1, 'Mexico', { kind: 'support' }), by(2, 'Mexico', swap('significant', 'large')))).toEqual([]);
  });
  it('stretch by stretch, each with those who touch it', () => {
    expect(
      collisions(
        by(1, 'France', swap('significant numbers of small arms', 'weapons')),
        by(2, 'Mexico', swap('significant', 'large')),
        by(3, 'Norway', swap('small arms', 'light weapons')),
      ),
    ).toEqual([
      ['words', 'significant', [1, 2]],
      ['words', 'small arms', [1, 3]],
    ]);
  });
  it('where they put different words in one spot, and the words before it are named', () => {
    expect(
      collisions(
        by(1, 'France', after('small arms', 'and ammunition')),
        by(2, 'Mexico', after('small arms', 'and parts')),
      ),
    ).toEqual([['spot', 'numbers of small arms', [1, 2]]]);
  });
  it('where some delete what others change, and where some want the text as it stands', () => {
    expect(
      collisions(
        by(1, 'France', { kind: 'delete' }),
        by(2, 'Mexico', swap('significant', 'large')),
        by(3, 'Cuba', { kind: 'support' }),
      ),
    ).toEqual([
      ['deleted', '', [1, 2]],
      ['kept', '', [3, 1, 2]],
    ]);
  });
  it('where one opposes what another proposes, by name or by reference', () => {
    expect(
      collisions(
        by(1, 'France', swap('significant', 'large')),
        by(2, 'Mexico', { kind: 'oppose', about: { delegation: 'France', reference: null } }),
        by(3, 'Cuba', { kind: 'oppose', about: { delegation: null, reference: 'RC3/0001/1' } }),
        by(4, 'Chile', { kind: 'oppose', about: { delegation: null, reference: 'RC3/0999' } }),
      ),
    ).toEqual([
      ['opposed', '', [2, 1]],
      ['opposed', '', [3, 1]],
    ]);
  });
  it('never with themselves, with what was withdrawn, or when they ask the same', () => {
    const withdrawn = { workflow: 'closed', decision: 'withdrawn', visibility: 'secretariat' } as const;
    expect(
      collisions(by(1, 'France', swap('significant', 'large')), by(2, 'France', swap('significant', 'many'))),
    ).toEqual([]);
    expect(
      collisions(
        by(1, 'France', swap('significant', 'large')),
        by(2, 'Cuba', { ...swap('significant', 'many'), state: withdrawn }),
      ),
    ).toEqual([]);
    expect(
      collisions(by(1, 'France', swap('significant', 'large')), by(2, 'Cuba', swap('significant', 'large'))),
    ).toEqual([]);
  });
  it('two different new paragraphs after one do not: both can be had', () => {
    const added = (words: string): Partial<Listed['item']> => ({
      kind: 'insert',
      edits: [anEdit({ op: 'insert', new: words })],
    });
    expect(collisions(by(1, 'France', added('One.'), 'II.19+'), by(2, 'Cuba', added('Two.'), 'II.19+'))).toEqual([]);
  });
});
