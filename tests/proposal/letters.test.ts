import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLetters, letterRuns, letters, tidy } from '#proposal/letters.ts';

/** Any text, and texts of what is hard: scripts, marks, characters of two units, halves of them, letters that grow. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'Z',
      '9',
      ' ',
      '\u00a0',
      '\n',
      '\t',
      'é',
      'İ',
      'ß',
      'ع',
      '٣',
      'п',
      '会',
      '𠮷',
      '😀',
      '\ud840',
      '-',
      '’',
      'e\u0301',
    ),
  }),
);

describe('the letters of a text', () => {
  it('are its letters and figures in lower case, in every script', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(letters(any)).toBe((any.match(/[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase());
      }),
    );
  });

  it('stand in rows between what is none', () => {
    fc.assert(
      fc.property(text, (any) => {
        const edges = letterRuns(any);
        const rows = edges.flatMap((start, at) => (at % 2 === 0 ? [any.slice(start, edges[at + 1])] : []));
        expect(rows).toEqual(any.match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
    );
  });

  it('are counted without figures, and no further than asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (any, count) => {
        expect(hasLetters(any, count)).toBe((any.match(/\p{L}/gu) ?? []).length >= count);
      }),
    );
  });
});

it('blanks become one space each, and none at the edges', () => {
  expect(tidy(' \tTo\u00a0prevent \n  trade. ')).toBe('To prevent trade.');
});
