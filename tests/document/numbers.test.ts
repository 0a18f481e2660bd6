import { describe, expect, it } from 'vitest';
import { inserted, mark, paragraph, read, run } from './word-file.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const pattern = (...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="7">${levels.join('')}</w:abstractNum>`;
const list = (id: number, more = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="7"/>${more}</w:num>`;
const inList = (id: number, at: number): string =>
  `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;
const numbers = (body: string, numbering: string, styles = ''): (string | null)[] =>
  read(body, { numbering, styles }).paragraphs.map(({ number }) => number);
const items = (...places: readonly (readonly [id: number, at: number])[]): string =>
  places.map(([id, at]) => paragraph(run('x'), inList(id, at))).join('');

describe('automatic numbers as the reader sees them', () => {
  it('E9: count by level, and a lower level starts anew below a higher one', () => {
    const numbering =
      pattern(level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '%1.%2.%3')) +
      list(1);
    expect(numbers(items([1, 0], [1, 1], [1, 1], [1, 2], [1, 0], [1, 1]), numbering)).toEqual([
      '1.',
      '(a)',
      '(b)',
      '1.b.i',
      '2.',
      '(a)',
    ]);
  });

  it('two lists of one pattern count on together, and one with a start of its own begins there once', () => {
    const restarts = list(2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="19"/></w:lvlOverride>');
    const numbering = pattern(level(0, 'decimal', '%1.')) + list(1) + list(3) + restarts;
    expect(numbers(items([1, 0], [3, 0], [2, 0], [2, 0]), numbering)).toEqual(['1.', '2.', '19.', '20.']);
  });

  it('a level that never restarts goes on, and a legal one shows figures', () => {
    const numbering =
      pattern(level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>')) +
      list(1);
    expect(numbers(items([1, 0], [1, 1], [1, 0], [1, 1]), numbering)).toEqual(['I', '1.1', 'II', '2.2']);
  });

  it('come through a style, and list 0 takes them away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Para"><w:basedOn w:val="Base"/></w:style>';
    const numbering = pattern(level(0, 'decimal', '%1.')) + list(1);
    const styled = '<w:pStyle w:val="Para"/>';
    const body =
      paragraph(run('a'), styled) +
      paragraph(run('b'), styled + '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraph(run('c'), styled);
    expect(numbers(body, numbering, styles)).toEqual(['1.', null, '2.']);
  });

  it.each([
    ['lowerLetter', 'aa'],
    ['upperLetter', 'AA'],
    ['lowerRoman', 'xxvii'],
    ['upperRoman', 'XXVII'],
    ['decimalZero', '27'],
    ['ordinal', '27th'],
    ['russianLower', 'э'],
    ['arabicAlpha', 'و'],
    ['chineseCounting', '二十七'],
    ['bullet', null],
    ['none', null],
    ['a format of tomorrow', '27'],
  ])('the twenty-seventh as %s is %s', (format, shown) => {
    const starts = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="27"/></w:lvlOverride>';
    expect(numbers(items([1, 0]), pattern(level(0, format, '%1')) + list(1, starts))).toEqual([shown]);
  });

  it('a tracked new paragraph shifts the numbers that are shown, not those of before', () => {
    const numbering = pattern(level(0, 'decimal', '%1.')) + list(1);
    const numbered = inList(1, 0);
    const body =
      paragraph(run('one'), numbered + mark('ins')) +
      paragraph(inserted(run('new')), numbered) +
      paragraph(inserted(run('new too')), numbered + mark('ins')) +
      paragraph(run('two'), numbered);
    const { paragraphs } = read(body, { numbering });
    expect(paragraphs.map(({ number, numberBefore }) => [number, numberBefore])).toEqual([
      ['1.', '1.'],
      ['2.', null],
      ['3.', null],
      ['4.', '2.'],
    ]);
  });
});
