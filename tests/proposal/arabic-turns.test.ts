import { describe, expect, it } from 'vitest';
import { placedFrom } from './reading-of.ts';

const kuwait = 'a@mofa.gov.kw';

describe('Arabic lists written on a telephone', () => {
  it('have a paragraph where a line begins with a number that climbs by leaps', () => {
    expect(
      placedFrom(
        kuwait,
        'نقاطنا في القسم ٢:\n\n٢٠ نضيف "voluntarily" قبل "share"\n٢٩ ممتازة لا تلمسوها\n٤٢ نحذف "as appropriate,"',
      ),
    ).toEqual(['II.20 amend', 'II.29 support', 'II.42 amend']);
  });

  it('number remarks where they count', () => {
    expect(placedFrom(kuwait, 'القسم ٢:\n\n١ الفقرة ٢٠ نؤيدها\n٢ الفقرة ٢٩ نحذفها\n٣ الفقرة ٤٢ نؤيدها')).toEqual([
      'II.20 support',
      'II.29 delete',
      'II.42 support',
    ]);
  });
});
