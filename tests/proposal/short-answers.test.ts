import { describe, expect, it } from 'vitest';
import { itemsOf, placed } from './reading-of.ts';

describe('a word that answers for a place', () => {
  it.each([
    ['Our comments on Section II:\npara 10 - fine', ['II.10 support']],
    ['I.19: OK.', ['I.19 support']],
    ['II.11 support\nIV.26 replace "sub-regional" with "subregional"', ['II.11 support', 'IV.26 amend']],
    ['Section II\n\n58. Support.', ['II.58 support']],
    ["Nos observations sur la section I :\nI.19 : d'accord, sans réserve.", ['I.19 support']],
    ['II.7: not acceptable', ['II.7 oppose']],
  ])('%s', (text, wanted) => {
    expect(placed(text)).toEqual(wanted);
  });

  it('is an answer only where it says all that is said', () => {
    expect(placed('Section II, paragraph 10 strikes a fine balance.')).not.toContain('II.10 support');
  });
});

describe('what is asked again of another place', () => {
  it.each([
    ['Section II\n\nPara 30: delete. Ditto for 31 and 32.', ['II.30 delete', 'II.31 delete', 'II.32 delete']],
    ['Section II\n\nPara 30: delete.\nPara 40: idem.', ['II.30 delete', 'II.40 delete']],
    ['Section II\n\nPara 5: keep; same for para 7.', ['II.5 support', 'II.7 support']],
    [
      'Section II\n\nParas 65 and 66 should be merged. Likewise paragraphs 70 and 71.',
      ['II.65 merge', 'II.66 merge', 'II.70 merge', 'II.71 merge'],
    ],
    ['Section IV, paragraphe 5 : supprimer. Il en va de même pour le paragraphe 6.', ['IV.5 delete', 'IV.6 delete']],
  ])('%s', (text, wanted) => {
    expect(placed(text)).toEqual(wanted);
  });

  it('carries the words along', () => {
    const items = itemsOf('Section II\n\nPara 24: replace "States" by "Member States". Same for 25.');
    expect(items.map((item) => [item.target, item.oldText, item.newText])).toEqual([
      ['II.24', 'States', 'Member States'],
      ['II.25', 'States', 'Member States'],
    ]);
  });

  it('does not tie merges of different pairs together', () => {
    const groups = itemsOf('Section II\n\nParas 65 and 66 should be merged. Likewise paragraphs 70 and 71.').map(
      (item) => item.group,
    );
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[2]);
  });

  it('is not read into a sentence with its own instruction', () => {
    expect(placed('Section II\n\nPara 30: delete. Likewise, in paragraph 31 replace "all" by "every".')).toEqual([
      'II.30 delete',
      'II.31 amend',
    ]);
  });
});

describe('a place to take from and a place to go to', () => {
  it.each([
    ['Section I: place paragraph 13 after 14.', ['I.13 move']],
    ['Section I: put paragraph 13 before paragraph 5.', ['I.13 move']],
    ['Section I, paragraph 13: put "and" after "States".', ['I.13 amend']],
  ])('%s', (text, wanted) => {
    expect(placed(text)).toEqual(wanted);
  });
});
