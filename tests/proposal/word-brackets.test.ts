import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#document/word-document.ts';
import { draft } from './reading-of.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

const items = (paragraphs: readonly (Paragraph | string)[]) =>
  readWord(paragraphs).items.map((item) => [inShort(item), item.needsReview]);
const text = wordsOf('II.27');
const extract = (...lines: string[]): string[] => [wordsOf('II.26'), ...lines, wordsOf('II.28')];
/** The whole draft, some of its places written otherwise. */
const copy = (written: Readonly<Record<string, string>>): string[] =>
  draft.places.map(
    ({ id, label, words }) => `${label === null ? '' : `${label}. `}${written[id] ?? words['en'] ?? ''}`,
  );

describe('square brackets typed into the draft without Track Changes', () => {
  it.each([
    ['some words', text.replace('customs', '[customs]')],
    ['the paragraph with its number', `[27. ${text}]`],
    ['a paragraph and more', `[27. ${text}`],
  ])('around %s reserve these, and a person is asked what they mean', (_, bracketed) => {
    expect(items(extract(bracketed))).toEqual([['II.27 reserve', true]]);
    expect(items(copy({ 'II.27': bracketed.replace('27. ', '') }))).toEqual([['II.27 reserve', true]]);
  });

  it('around words that the draft has not put these in, and a person is asked', () => {
    expect(items(extract(text.replace('customs', 'customs [and border police]')))).toEqual([
      ['II.27 amend → [and border police]', true],
    ]);
  });

  it('mean what the paper says that they mean', () => {
    const struck = text.replace('customs', '[customs]');
    expect(items(['Words in square brackets are to be deleted.', ...extract(struck)])).toEqual([
      ['II.27 amend customs →', false],
    ]);
    const put = text.replace('customs', 'customs [and border police]');
    expect(items(['Nos ajouts figurent entre crochets.', ...extract(put)])).toEqual([
      ['II.27 amend → and border police', false],
    ]);
  });

  it('stand beside tracked changes, and beside changes that a clean copy does not mark', () => {
    const tracked = wordsOf('II.12').replace(/\w{6,}/u, (word) => `{Anna-${word}}`);
    const [first, second, ...more] = items(copy({ 'II.12': tracked, 'II.27': text.replace('customs', '[customs]') }));
    expect([first?.[0], second, more]).toEqual([expect.stringContaining('II.12 amend'), ['II.27 reserve', true], []]);
    const changed = wordsOf('II.19').replace('terrorists', 'recipients');
    const clean = items(copy({ 'II.19': changed, 'II.27': text.replace('customs', '[customs]') }));
    expect(clean.map(([what]) => what)).toEqual([expect.stringContaining('II.19 amend'), 'II.27 reserve']);
  });

  it('that only leave words out ask nothing', () => {
    expect(items(extract(`${text} [...]`, '[…]'))).toEqual([]);
  });
});
