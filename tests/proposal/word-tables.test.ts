import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#document/word-document.ts';
import { row } from '#tests/support/word-document.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

const items = (paragraphs: readonly (Paragraph | string)[]): (string | boolean)[][] =>
  readWord(paragraphs).items.map((item) => [inShort(item), item.needsReview]);

/** A table whose first row heads its columns. */
const table = (...rows: readonly (readonly string[])[]): Paragraph[] => rows.flatMap((cells, at) => row(0, at, cells));

const amended = wordsOf('II.27').replace('customs', 'border and customs');

describe('a table in Word that shows the draft’s paragraphs beside other versions of them', () => {
  const rows = (write: (place: string, words: string) => string[]): string[][] => [
    write('II.26', wordsOf('II.26')),
    write('II.27', amended),
    write('II.28', wordsOf('II.28')),
  ];

  it.each([
    ['the number in the cells', (place: string) => `${place.slice(3)}. `, false],
    ['no number at all', () => '', false],
    ['heads that say nothing of a proposal', () => '', true],
  ])('asks for the new text where they differ, %s', (_, label, isDoubted) => {
    const heads = isDoubted ? ['Left', 'Right'] : ['Current text', 'Proposed text'];
    const read = table(
      heads,
      ...rows((place, words) => [`${label(place)}${wordsOf(place)}`, `${label(place)}${words}`]),
    );
    expect(items(read)).toEqual([[`II.27 replace → ${amended}`, isDoubted]]);
  });

  it('asks for the new text where they differ, beside a column of places, and says why', () => {
    const read = readWord(
      table(
        ['Para', 'Current text', 'Proposed text', 'Reason'],
        ...rows((place, words) => [place, wordsOf(place), words, place === 'II.27' ? 'Both work there.' : '']),
      ),
    ).items;
    expect(read.map((item) => [inShort(item), item.reason])).toEqual([
      [`II.27 replace → ${amended}`, 'Both work there.'],
    ]);
  });

  it('does not take a few current words for a copy of the draft', () => {
    const read = items(
      table(
        ['Paragraph', 'Current text', 'Proposed text', 'Rationale'],
        ['II.84', 'women, men, girls and boys', 'all persons, in particular women and girls', 'Inclusive'],
        ['III.9', wordsOf('III.9'), 'Delete', 'Redundant'],
      ),
    );
    expect(read.map(([what]) => what)).toEqual([
      'II.84 amend women, men, girls and boys → all persons, in particular women and girls',
      'III.9 delete',
    ]);
  });

  it('reads one that is a copy with numbers beside its paragraphs as a copy', () => {
    expect(items(table(['No.', 'Text'], ...rows((place, words) => [place, words])))).toEqual([
      ['II.27 amend → border and', false],
    ]);
  });
});

describe('a table whose longer cells hold the draft’s English', () => {
  it.each([
    ['ar', ['الفقرة', 'النص الحالي', 'النص المقترح', 'المبررات'], 'الجزء الثاني، الفقرة 27', 'تحذف', 'مكررة.'],
    ['zh', ['段落', '现有案文', '拟议案文', '理由'], '第二节第27段', '删除', '重复。'],
    [
      'ru',
      ['Пункт', 'Действующий текст', 'Предлагаемый текст', 'Обоснование'],
      'Раздел II, пункт 27',
      'Исключить',
      'Повтор.',
    ],
  ])('is read in the language of its heads and short cells: %s', (language, heads, place, gone, why) => {
    const next = place.replace('27', '28');
    const reading = readWord(table(heads, [place, wordsOf('II.27'), amended, why], [next, '', gone, why]));
    expect([reading.language, ...reading.items.map(inShort)]).toEqual([
      language,
      `II.27 replace → ${amended}`,
      'II.28 delete',
    ]);
  });
});

describe('square brackets in a table’s cells', () => {
  it('around words or all of a paragraph reserve these, and a person is asked', () => {
    const read = table(
      ['Para.', 'Text (with our brackets)'],
      ['II.26', wordsOf('II.26')],
      ['II.27', wordsOf('II.27').replace('customs', '[customs]')],
      ['II.28', `[${wordsOf('II.28')}]`],
    );
    expect(items(read)).toEqual([
      ['II.27 reserve', true],
      ['II.28 reserve', true],
    ]);
  });
});
