import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const shown = (body: string) => itemsOf(body).map(({ target, kind, needsReview }) => [target, kind, needsReview]);

describe('whoever only lets a text pass', () => {
  it.each([
    'Section II, paragraph 12: no objection.',
    'Section II, paragraph 12: we do not oppose it.',
    "Section II, paragraphe 12 : nous n'avons pas d'objection.",
    'Sección II, párrafo 12: no tenemos objeciones.',
    'Раздел II, пункт 12: не возражаем.',
    'القسم الثاني، الفقرة 12: لا مانع لدينا.',
    '第二部分第12段：没有异议。',
  ])('does not take its side, and a person looks: %s', (body) => {
    expect(shown(body)).toEqual([['II.12', 'support', true]]);
  });

  it.each([
    'Section II, paragraph 12: we support it.',
    'Section II, paragraphe 12 : à conserver.',
    'Sección II, párrafo 12: mantener.',
    'Раздел II, пункт 12: поддерживаем.',
    'القسم الثاني، الفقرة 12: نؤيدها.',
    '第二部分第12段：支持。',
  ])('is told from whoever supports it: %s', (body) => {
    expect(shown(body)).toEqual([['II.12', 'support', false]]);
  });
});

describe('a move', () => {
  it('is shown to a person where it is not said where to', () => {
    expect(shown('Section II, paragraphs 54 and 55: swap them.').map(([, , needsReview]) => needsReview)).toEqual([
      true,
      true,
    ]);
    expect(shown('Section II, move paragraph 12 after paragraph 14.')).toEqual([['II.12', 'move', false]]);
  });
});
