import { describe, expect, it } from 'vitest';
import { compileOptions } from '#infra/local/compile-options.ts';

const told = (line: string) => compileOptions(line.split(' '));

describe('npm run compile', () => {
  it('takes a form, a version and a file; names are shown unless told otherwise', () => {
    expect(told('--format docx --out a.docx')).toEqual({
      format: 'docx',
      language: 'en',
      out: 'a.docx',
      choice: { attribution: true, public: false, section: null },
    });
    expect(told('--format csv --attribution no --public --section II --language fr --out a.csv')).toEqual({
      format: 'csv',
      language: 'fr',
      out: 'a.csv',
      choice: { attribution: false, public: true, section: 'II' },
    });
  });
  it.each([
    ['--out a', /Say the form: --format docx, xlsx, csv, json, html/u],
    ['--format pdf --out a', /Say the form/u],
    ['--format docx', /--out FILE/u],
    ['--format docx --out', /--out needs a value/u],
    ['--format docx --out --public', /--out needs a value/u],
    ['--format docx --attribution maybe --out a', /yes or no/u],
    ['--format docx --language ar --out a', /en or fr/u],
    ['--format docx --format csv --out a', /given twice/u],
    ['--formt docx --out a', /“--formt” is not understood/u],
  ])('says what is wrong with %s', (line, sentence) => {
    expect(told(line)).toEqual({ wrong: expect.stringMatching(sentence) as string });
  });
});
