import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const read = (text: string): string[] =>
  itemsOf(text).map(({ target, kind, needsReview }) => `${target} ${kind}${needsReview ? '?' : ''}`);

describe('what only a number places', () => {
  it('places itself where nothing in the contribution is in doubt', () => {
    expect(read('Section II\n\nParagraph 13: delete.\n\nParagraph 28: keep as it is.')).toEqual([
      'II.13 delete',
      'II.28 support',
    ]);
  });

  it('is shown to a person where another place is in doubt, and what the words confirm is not', () => {
    expect(
      read(
        'Section II\n\nParagraph 13: delete.\n\nParagraph 12: replace "customs" by "customs authorities".\n\nParagraph 14: delete "deep sea fishing".',
      ),
    ).toEqual(['II.13 delete?', 'II.12 amend', 'II.14 amend?']);
  });

  it('is not doubted for a remark whose kind is a guess', () => {
    expect(
      read('Section II\n\nParagraph 13: delete.\n\nParagraph 37: this is too restrictive for importing States.').at(0),
    ).toBe('II.13 delete');
  });
});

describe('what the draft’s own words confirm', () => {
  it.each([
    ['Sección II, párrafo 12: reemplazar “customs” por “customs authorities”.', 'II.12 amend'],
    ['Раздел II, пункт 12: заменить «customs» на «customs authorities».', 'II.12 amend'],
    ['第二节第12段：将“customs”改为“customs authorities”。', 'II.12 amend'],
    ['الجزء الثاني، الفقرة 12: يستعاض عن "customs" بعبارة "customs authorities".', 'II.12 amend'],
  ])('places itself in every language: %s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });

  it('and what nothing confirms is shown to a person in the younger languages', () => {
    expect(read('Sección II, párrafo 12: suprimir.')).toEqual(['II.12 delete?']);
  });
});
