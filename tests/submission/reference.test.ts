import { describe, expect, it } from 'vitest';
import { itemReference, numberOf, receiptName, referenceOf } from '#submission/reference.ts';

describe('an accession number', () => {
  it.each([
    [1, 'RC3/0001'],
    [147, 'RC3/0147'],
    [9999, 'RC3/9999'],
    [10000, 'RC3/10000'],
  ])('%i is written %s', (number, reference) => {
    expect(referenceOf('RC3', number)).toBe(reference);
    expect(numberOf(reference)).toBe(number);
  });

  it.each([
    ['147', 147],
    ['0147', 147],
    ['RC3/0147/3', 147],
    ['RC3/0147 Rev.1', 147],
    ['0', null],
    ['RC3/', null],
    ['M17', null],
    ['0147; DROP', null],
    ['', null],
  ])('is read from %j as %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it('carries the revision only on receipts after a correction, and the proposal’s number', () => {
    expect([receiptName('RC3/0147', 0), receiptName('RC3/0147', 1), itemReference('RC3/0147', 3)]).toEqual([
      'RC3/0147',
      'RC3/0147 Rev.1',
      'RC3/0147/3',
    ]);
  });
});
