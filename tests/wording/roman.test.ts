import { describe, expect, it } from 'vitest';
import { romanCount } from '#wording/roman.ts';

describe('a list that counts in Roman numerals', () => {
  it.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [40, 'xl'],
    [90, 'xc'],
    [400, 'cd'],
    [900, 'cm'],
    [1994, 'mcmxciv'],
    [3999, 'mmmcmxcix'],
  ])('counts %d as %s', (value, numeral) => {
    expect(romanCount(value)).toBe(numeral);
  });

  it.each([0, -1, 4000])('leaves %d in figures', (value) => {
    expect(romanCount(value)).toBe(String(value));
  });
});
