import { describe, expect, it } from 'vitest';
import { placed, readingOf } from './reading-of.ts';

describe('a place named well inside a sentence', () => {
  it.each([
    ['There is a typographical error in the last line of paragraph 94 ("all it aspects").', 'II.94'],
    ['We would not shed a single tear if, in the end, paragraph 64 of Section II were to vanish.', 'II.64'],
    ["S'agissant du programme de formation prévu au IV.12, pourrait-on nous en indiquer le coût ?", 'IV.12'],
    ['No es que nos opongamos al párrafo 9 de la Sección II; al contrario, lo consideramos útil.', 'II.9'],
    ['هل لنا أن نعرف ما المقصود بالمرفق المشار إليه في الفقرة ٧ من القسم الخامس؟', 'V.7'],
    ['Нельзя сказать, чтобы мы были против пункта 9 раздела II; напротив, он полезен.', 'II.9'],
    ['Мы бы нисколько не пожалели, если бы пункт 64 раздела II из документа ушёл.', 'II.64'],
    ['第五节第13段所说的同步提交报告是否自2020年开始,望告。', 'V.13'],
  ])('is read where nothing else is: %s', (body, target) => {
    const { disposition, items } = readingOf(body);
    expect(disposition).toBe('contribution');
    expect(items.map((item) => item.target)).toEqual([target]);
  });

  it('is only a reason beside what is asked', () => {
    expect(
      placed('Delete II.12. We would not shed a single tear if, in the end, paragraph 64 of Section II said it alone.'),
    ).toEqual(['II.12 delete']);
  });
});

describe('an article before the places that a verb moves', () => {
  it.each([
    ['Trasladar los párrafos 65 y 66 de la Sección II a la Sección III.', ['II.65 move', 'II.66 move']],
    ['Sugerimos trasladar los párrafos 65 y 66 de la Sección II al apartado II.A.2.', ['II.65 move', 'II.66 move']],
  ])('is no pronoun: %s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});
