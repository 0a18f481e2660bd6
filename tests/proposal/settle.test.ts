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
