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

  it('is shown to a person where the paragraph read before it is in doubt, and what the words confirm is not', () => {
    expect(
      read(
        'Section II\n\nParagraph 12: replace "customs" by "customs authorities".\n\nParagraph 14: delete "deep sea fishing".\n\nParagraph 13: delete.',
      ),
    ).toEqual(['II.12 amend', 'II.14 amend?', 'II.13 delete?']);
  });

  it('is not doubted for a remark whose kind is a guess', () => {
    expect(
      read('Section II\n\nParagraph 13: delete.\n\nParagraph 37: this is too restrictive for importing States.').at(0),
    ).toBe('II.13 delete');
  });
});

describe('every language is believed alike', () => {
  it.each([
    ['Section II, paragraph 12: replace "customs" by "customs authorities".', 'II.12 amend'],
    ['Section II, paragraphe 12 : supprimer.', 'II.12 delete'],
    ['Sección II, párrafo 12: reemplazar “customs” por “customs authorities”.', 'II.12 amend'],
    ['Sección II, párrafo 12: suprimir.', 'II.12 delete'],
    ['Раздел II, пункт 12: заменить «customs» на «customs authorities».', 'II.12 amend'],
    ['第二节第12段：将“customs”改为“customs authorities”。', 'II.12 amend'],
    ['الجزء الثاني، الفقرة 12: يستعاض عن "customs" بعبارة "customs authorities".', 'II.12 amend'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });
});
