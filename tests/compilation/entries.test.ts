import { describe, expect, it } from 'vitest';
import type { Listed } from '#compilation/listed.ts';
import { entriesOf } from '#compilation/entries.ts';
import { aListed, anEdit, saying, swap } from '#tests/support/listed.ts';

const text = 'To prevent the diversion of significant numbers of small arms to terrorists.';
const grouped = (...proposals: Parameters<typeof entriesOf>[0][number][]): number[][] =>
  entriesOf(proposals, text).map((entry) => entry.proposals.map(({ number }) => number));

describe('identical proposals are one entry with several names', () => {
  it('when they leave the same text, one by its words and one by the whole paragraph', () => {
    const whole: Partial<Listed['item']> = {
      kind: 'replace',
      edits: [anEdit({ new: text.replace('significant ', '') })],
    };
    expect(
      grouped(
        aListed(1, 'II.19', {
          item: { kind: 'amend', edits: [anEdit({ op: 'delete', old: 'significant ', new: '' })] },
        }),
        aListed(2, 'II.19', { item: whole }),
        aListed(3, 'II.19', { item: swap('significant', 'large') }),
      ),
    ).toEqual([[1, 2], [3]]);
  });
  it('whatever quotation marks, dashes and spaces they use', () => {
    expect(
      grouped(
        aListed(1, 'II.19', { item: swap('terrorists', 'non‑State actors (“groups”)') }),
        aListed(2, 'II.19', { item: swap('terrorists', 'non-State  actors («groups»)') }),
      ),
    ).toEqual([[1, 2]]);
  });
  it('but not where neither has a place yet: they may mean two', () => {
    const item = { kind: 'delete' } as const;
    expect(grouped(aListed(1, 'unknown', { item }), aListed(2, 'unknown', { item }))).toEqual([[1], [2]]);
    expect(grouped(aListed(1, 'II.19', { item }), aListed(2, 'II.19', { item }))).toEqual([[1, 2]]);
  });
  it('the first received first, and then the lower number', () => {
    const at = '2018-06-18T12:00:00.000Z';
    expect(grouped(aListed(7, 'II.19', { receivedAt: at }), aListed(3, 'II.19', { receivedAt: at }))).toEqual([[3, 7]]);
  });
  it('but not a support with another’s delegation, a new paragraph with an amendment, or one that was withdrawn', () => {
    const withdrawn = { workflow: 'closed', decision: 'withdrawn', visibility: 'secretariat' } as const;
    expect(
      grouped(
        aListed(1, 'II.19', { item: { kind: 'support', about: { delegation: 'Mexico', reference: null } } }),
        aListed(2, 'II.19', { item: { kind: 'support' } }),
        aListed(3, 'II.19+', { item: { kind: 'insert', edits: [anEdit({ op: 'insert', new: 'New.' })] } }),
        aListed(4, 'II.19', { item: { kind: 'delete' } }),
        aListed(5, 'II.19', { item: { kind: 'delete', state: withdrawn } }),
      ),
    ).toEqual([[1], [2], [3], [4], [5]]);
  });
  it('and of two comments the words decide; without words each stands alone', () => {
    expect(
      grouped(
        aListed(1, 'II.19', { item: saying('comment', 'Please protect civilians.') }),
        aListed(2, 'II.19', { item: saying('comment', 'Please  protect civilians.') }),
        aListed(3, 'II.19', { item: { kind: 'comment' } }),
        aListed(4, 'II.19', { item: { kind: 'comment' } }),
      ),
    ).toEqual([[1, 2], [3], [4]]);
  });
  it('and words that the text has twice are compared as they were said', () => {
    const twice = 'to terrorists and terrorists';
    const entries = entriesOf(
      [
        aListed(1, 'II.19', { item: swap('terrorists', 'groups') }),
        aListed(2, 'II.19', { item: swap('terrorists', 'groups') }),
        aListed(3, 'II.19', {
          item: { kind: 'amend', edits: [anEdit({ old: 'terrorists', new: 'groups', occurrence: 2 })] },
        }),
      ],
      twice,
    );
    expect(entries.map(({ proposals }) => proposals.length)).toEqual([2, 1]);
    expect(entries.map(({ changes }) => changes)).toEqual([null, [{ start: 18, end: 28, added: 'groups' }]]);
  });
});
