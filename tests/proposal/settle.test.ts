import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const shown = (body: string) =>
  itemsOf(body).map((item) => `${item.target} ${item.kind}${item.needsReview ? '?' : ''}`);

describe('bare numbers that several sections have', () => {
  it('are placed by what is said of them, for a person to confirm', () => {
    expect(
      shown('We have one question.\n\nPara 13: why are the International Monetary Fund and the World Bank mentioned?'),
    ).toEqual(['II.13 question?']);
  });

  it('stay unknown where nothing is said that decides, with the section of the other numbers as the likeliest', () => {
    const items = itemsOf(
      'Our comments on the draft are:\n\nPara 63: delete.\nPara 8: delete.\nPara 91: please keep it.',
    );
    expect(items.map((item) => item.target)).toEqual(['II.63', 'unknown', 'II.91']);
    expect(items[1]?.candidates[0]?.target).toBe('II.8');
    expect(items[1]?.candidates.map((candidate) => candidate.target)).toContain('V.8');
  });

  it('keep the other candidates in sight', () => {
    const [item] = itemsOf('We ask: Para 13: why are the International Monetary Fund and the World Bank mentioned?');
    expect(item?.candidates.map((candidate) => candidate.target)).toContain('I.13');
  });
});

describe('what adds nothing to what is asked', () => {
  it('is what is only to be understood of a place of which more is asked plainly', () => {
    expect(
      shown('Section II\n\nParagraph 12: delete "customs, ".\n\nParagraph 13: delete.\n\nParagraph 12 is superfluous.'),
    ).toEqual(['II.12 amend', 'II.13 delete']);
  });

  it('is a position beneath the name of a whole section that the sentence does not name', () => {
    expect(shown('Section IV\n\nWe welcome the proposed schedule.\n\nParagraph 13: delete.')).toEqual(['IV.13 delete']);
    expect(shown('Sección IV\n\nNo apoyamos crear obligaciones nuevas.\n\nPárrafo 13: suprimir.')).toEqual([
      'IV.13 delete',
    ]);
  });
});

describe('a move that is refused', () => {
  it.each([
    ['Section II\n\nParagraph 12 should not be moved.'],
    ['Sección II\n\nEl párrafo 12 no debe trasladarse.'],
    ['Раздел II\n\nПункт 12 не переносить.'],
    ['第二节\n\n第12段不应移动。'],
  ])('leaves the paragraph where it is: %s', (body) => {
    expect(shown(body)).toEqual(['II.12 support?']);
  });
});

describe('a change without words', () => {
  it.each([
    ['Section II\n\nParagraph 12: shorten.'],
    ['Наши замечания:\n\nПункт | Предложение\nII.12 | сократить\nII.13 | исключить'],
  ])('is shown to a person: %s', (body) => {
    expect(shown(body)[0]).toBe('II.12 amend?');
  });
});
