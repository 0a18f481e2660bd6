import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const read = (body: string) =>
  readingOf(body).items.map(({ target, kind, edits }) => [target, kind, edits[0]?.old, edits[0]?.new]);

describe('words that are refused', () => {
  it.each([
    ['Section II\n\nWe cannot accept "customs" in paragraph 12; please take it out.'],
    ['Section II\n\n"customs" in paragraph 12 is a problem. Please take it out.'],
    ['Section II\n\nParagraphe 12 : « customs » nous pose problème. Nous proposons de le supprimer.'],
    ['Sección II\n\nNo podemos aceptar «customs» en el párrafo 12; rogamos quitarlo.'],
    ['Раздел II\n\nПункт 12: «customs» вызывает у нас трудности, просим убрать.'],
    ['الجزء الثاني\n\nالفقرة 12: لا نقبل "customs" ونطلب حذفها.'],
    ['第二部分\n\n第12段：我们难以接受“customs”，请删去。'],
  ])('are to go, and not the paragraph: %s', (body) => {
    expect(read(body)).toEqual([['II.12', 'amend', 'customs', null]]);
  });
});

describe('words without which a paragraph would be better', () => {
  it.each([
    ['Section II\n\nParagraph 12 reads better without "customs".'],
    ['Section II\n\nLe paragraphe 12 se lirait mieux sans les mots « customs ».'],
    ['Sección II\n\nEl párrafo 12 se leería mejor sin «customs».'],
    ['Раздел II\n\nПункт 12 читается лучше без «customs».'],
  ])('are to go: %s', (body) => {
    expect(read(body)).toEqual([['II.12', 'amend', 'customs', null]]);
  });
});

describe('words that a paragraph is not to name, or is to name too', () => {
  it.each([
    ['Section II\n\nParagraph 12 should not mention "customs".', 'customs', null],
    ['Section II\n\nLe paragraphe 12 ne devrait pas mentionner « customs ».', 'customs', null],
    ['Sección II\n\nEl párrafo 12 no debería mencionar «customs».', 'customs', null],
    ['Раздел II\n\nВ пункте 12 не следует упоминать «customs».', 'customs', null],
    ['الجزء الثاني\n\nلا ينبغي أن تذكر الفقرة 12 "customs".', 'customs', null],
    ['第二部分\n\n第12段不应提及“customs”。', 'customs', null],
    ['Section II\n\nParagraph 12 should also speak of "judicial authorities".', null, 'judicial authorities'],
    ['Section II\n\nLe paragraphe 12 devrait aussi parler de « judicial authorities ».', null, 'judicial authorities'],
    ['Sección II\n\nEl párrafo 12 debería hablar también de «judicial authorities».', null, 'judicial authorities'],
    ['Раздел II\n\nВ пункте 12 следует сказать и о «judicial authorities».', null, 'judicial authorities'],
    ['الجزء الثاني\n\nينبغي أن تتناول الفقرة 12 أيضا "judicial authorities".', null, 'judicial authorities'],
    ['第二部分\n\n第12段还应谈到“judicial authorities”。', null, 'judicial authorities'],
  ])('%s', (body, old, fresh) => {
    expect(read(body)).toEqual([['II.12', 'amend', old, fresh]]);
  });
});

describe('the deletion of words', () => {
  it('is no stretch from them to the end', () => {
    expect(read('Section II\n\nNous demandons la suppression de « customs » au paragraphe 12.')).toEqual([
      ['II.12', 'amend', 'customs', null],
    ]);
  });

  it('may be asked as a question, out of courtesy', () => {
    expect(read('الجزء الثاني\n\nهل يمكن حذف "customs" من الفقرة 12؟')).toEqual([['II.12', 'amend', 'customs', null]]);
  });
});

describe('a place that is spoken for against its loss', () => {
  it.each([
    ['Section II\n\nIf paragraph 12 were deleted, we would regret it.'],
    ['Section II\n\nShould paragraph 12 be deleted, we would be unable to join consensus.'],
    ['Section II\n\nSi le paragraphe 12 était supprimé, nous le regretterions.'],
    ['Sección II\n\nSi se suprimiera el párrafo 12, lo lamentaríamos.'],
    ['Раздел II\n\nЕсли пункт 12 будет исключен, мы об этом пожалеем.'],
    ['第二部分\n\n如删去第12段，我们将感到遗憾。'],
  ])('is to stay, and a person looks: %s', (body) => {
    expect(readingOf(body).items).toMatchObject([{ target: 'II.12', kind: 'support', needsReview: true }]);
  });

  it('is not where the sender could go on without it', () => {
    expect(readingOf('Section II\n\nIf paragraph 12 is deleted, we can support the text.').items).not.toMatchObject([
      { target: 'II.12', kind: 'support' },
    ]);
  });
});

describe('a place of which nothing is said but that it is to stay', () => {
  it.each([
    ['Section II\n\nNo comments on paragraph 12, please keep it.'],
    ['Section II\n\nPas d’observation sur le paragraphe 12, à conserver.'],
    ['Sección II\n\nSin comentarios sobre el párrafo 12, manténgase.'],
    ['الجزء الثاني\n\nلا ملاحظات على الفقرة 12، تبقى.'],
    ['第二部分\n\n对第12段无意见，请保留。'],
  ])('is supported: %s', (body) => {
    expect(readingOf(body).items).toMatchObject([{ target: 'II.12', kind: 'support' }]);
  });

  it('gives nothing without that', () => {
    expect(readingOf('Section II\n\nNo comments on paragraph 12, thank you.').items).toEqual([]);
  });
});
