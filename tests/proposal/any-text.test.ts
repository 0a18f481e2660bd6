import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { targetProblem } from '#draft/target.ts';
import { readingSchema } from '#proposal/reading.ts';
import { draft, readingOf } from './reading-of.ts';

/** Pieces that real and hostile papers are made of, so that chance meets the grammar. */
const pieces = [
  'paragraph ',
  'paragraphs ',
  'Section II',
  ' II.19',
  '§ 12',
  'para ',
  'OP',
  'PP',
  '3',
  ' 94',
  '12 bis',
  ' to ',
  ' and ',
  ', ',
  '; ',
  ': ',
  '. ',
  '\n',
  '\n\n',
  '"',
  '“',
  '”',
  '« ',
  ' »',
  "'",
  '’',
  'delete ',
  'replace ',
  'with ',
  'insert ',
  'after ',
  'before ',
  'not ',
  'support ',
  'terrorists',
  'small arms and light weapons',
  '(a)',
  '[',
  ']',
  '|',
  '\t',
  '1. ',
  '- ',
  'Reason: ',
  'Proposed text: ',
  'supprimer ',
  'remplacer ',
  'par ',
  'alinéa ',
  'BMS6 ',
  'resolution 60/251 ',
  'the following',
  'sentence ',
  'first ',
  'last ',
  'except ',
  'chapeau of ',
  'пункт ',
  'исключить ',
  '第',
  '段',
  '删除',
  'الفقرة ',
  'حذف ',
  '١٢',
  '٣',
  '\u202e',
  '\u0000',
  '🕊️',
  '\r\n',
];
const papers = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 300, unit: 'grapheme' }),
  fc.string({ maxLength: 300, unit: 'binary' }),
);

describe('whatever a sender writes', () => {
  const outline = outlineOf(draft);

  it('comes to a reading of the contract’s shape whose evidence is the sender’s words and whose targets the draft has', () => {
    fc.assert(
      fc.property(papers, (text) => {
        const reading = readingOf(text, 'Draft 2');
        readingSchema.parse(reading);
        for (const item of reading.items) {
          expect(targetProblem(item.target, outline)).toBeNull();
          if (item.destination !== undefined) expect(targetProblem(item.destination, outline)).toBeNull();
          for (const candidate of item.candidates) expect(targetProblem(candidate.target, outline)).toBeNull();
          if (item.target === 'unknown') expect(item.needsReview).toBe(true);
          expect(item.needsReview || item.confidence >= 0.97).toBe(true);
          expect(item.evidence.length).toBeGreaterThan(0);
        }
        for (const one of [...reading.items.flatMap((item) => item.evidence), ...reading.notPlaced]) {
          expect(one.part === 'subject' ? 'Draft 2'.slice(one.start, one.end) : text.slice(one.start, one.end)).toBe(
            one.quote,
          );
          expect(one.quote).not.toBe('');
        }
        expect(reading.items.map((item) => item.id)).toEqual(reading.items.map((_, index) => index + 1));
      }),
      { numRuns: 150 },
    );
  });

  it('is read the same the second time', () => {
    fc.assert(
      fc.property(papers, (text) => {
        expect(readingOf(text)).toEqual(readingOf(text));
      }),
      { numRuns: 25 },
    );
  });
});

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Generous: the machine that runs the tests is shared. On a quiet one each takes well under half a second. */
const bound = 15_000;

describe('two hundred thousand letters of hostile text are read in bounded time', () => {
  for (const [name, piece] of [
    ['opening quotation marks', '“'],
    ['straight quotation marks', '" '],
    ['apostrophes', "' a"],
    ['the word paragraph', 'paragraph '],
    ['paragraphs 1, 2, 3', 'paragraph 3, '],
    ['ordinals', 'first, '],
    ['sections', 'Section II, '],
    ['verbs without places', 'delete and '],
    ['instructions', 'II.19: replace "terrorists" with "others". '],
    ['quotations that stand nowhere', 'Replace "word one" by "word two"; '],
    ['negations', 'not not not '],
    ['brackets', '((((('],
    ['digits', '1234567890'],
    ['spaces', '          '],
    ['line ends', '\n'],
    ['list markers', '1.\n'],
    ['pipes', '| '],
    ['labels', 'Reason: '],
    ['colons', 'insert: '],
    ['one long word', 'a'],
    ['Chinese numerals', '第三段'],
    ['Arabic digits', 'الفقرة ١٢ '],
    ['names of States', 'Norway on behalf of the '],
    ['behalf without anybody', 'on behalf of '],
    ['cosponsors', 'co-sponsored by Norway, '],
    ['the draft’s own words', 'small arms and light weapons in all its aspects '],
  ] as const)
    it(name, () => {
      const text = repeated(piece, 200_000);
      const started = performance.now();
      readingOf(text);
      expect(performance.now() - started).toBeLessThan(bound);
    });
});
