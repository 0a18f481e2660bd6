import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { targetProblem } from '#draft/target.ts';
import { asSeen } from '#proposal/as-seen.ts';
import { readingSchema } from '#proposal/reading.ts';
import { kindsOfText } from './kinds-of-text.ts';
import { draft, readingOf, settings } from './reading-of.ts';

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
/** Pieces of every kind of long text, cut where chance has it and run together. */
const mixtures = fc
  .array(fc.tuple(fc.constantFrom(...kindsOfText), fc.nat({ max: 300 }), fc.nat({ max: 40 })), { maxLength: 12 })
  .map((parts) => parts.map(([[, make], length, from]) => make(from + length).slice(from)).join(''));

const papers = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 300, unit: 'grapheme' }),
  fc.string({ maxLength: 300, unit: 'binary' }),
  mixtures,
);

/** The kinds that cost most a character, and the two that offices send. */
const dearest = new Set([
  'contributions in English',
  'contributions in French',
  'Chinese prose',
  'references in Chinese',
  'dense references',
  '删除',
  'one Han letter',
  'digits apart',
  'Roman numerals',
  'numbers of a list',
]);

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
          expect(item.needsReview || item.confidence >= settings.conference.reviewThreshold).toBe(true);
          expect(item.evidence.length).toBeGreaterThan(0);
        }
        const seen = asSeen(text).text;
        for (const one of [...reading.items.flatMap((item) => item.evidence), ...reading.notPlaced]) {
          expect((one.part === 'subject' ? 'Draft 2' : seen).slice(one.start, one.end)).toBe(one.quote);
          expect(one.quote).not.toBe('');
        }
        expect(reading.items.map((item) => item.id)).toEqual(reading.items.map((_, index) => index + 1));
      }),
      { numRuns: 500 },
    );
  });

  it.each(kindsOfText.map(([name, make]) => ({ name, make })))('of $name, as much as is asked for', ({ make }) => {
    for (const length of [0, 1, 2, 300]) expect(make(length)).toHaveLength(length);
  });

  it('is read the same the second time', () => {
    fc.assert(
      fc.property(papers, (text) => {
        expect(readingOf(text)).toEqual(readingOf(text));
      }),
      { numRuns: 50 },
    );
  });
});

/**
 * How many times the cost of as many characters of real contributions any other text may cost. None costs more than they
 * do by much; the rest is for the machine, which others use meanwhile. How long a megabyte takes is for `npm run bench`.
 */
const dearer = 3;

/**
 * Milliseconds: of the clock or of the processor, whichever is less, because the machine that runs the tests is shared
 * and the processor's count holds the collector's and the compiler's threads.
 */
const once = (text: string): number => {
  const [before, began] = [process.cpuUsage(), performance.now()];
  readingOf(text);
  const { user, system } = process.cpuUsage(before);
  return Math.min((user + system) / 1_000, performance.now() - began);
};

/** The better of two readings if one was unlucky. */
const cost = (text: string, bound: number): number => {
  const first = once(text);
  return first < bound ? first : Math.min(first, once(text));
};

describe('a long text is read in time, whatever it is made of', () => {
  const contributions = kindsOfText.find(([name]) => name === 'contributions in English')![1];
  let bound = Infinity;

  /** The first readings pay for compiling the reader, which is a cost of the process and not of a text. */
  beforeAll(() => {
    for (const [, make] of kindsOfText) readingOf(make(20_000));
    const real = contributions(100_000);
    bound = dearer * Math.min(once(real), once(real), once(real));
  }, 60_000);

  it.each(kindsOfText.map(([name, make]) => ({ name, make })))(
    'a hundred thousand characters of: $name',
    ({ make }) => {
      expect(cost(make(100_000), bound)).toBeLessThan(bound);
    },
    60_000,
  );

  it.each(kindsOfText.filter(([name]) => dearest.has(name)).map(([name, make]) => ({ name, make })))(
    'a million characters of: $name',
    ({ make }) => {
      expect(cost(make(1_000_000), 10 * bound)).toBeLessThan(10 * bound);
    },
    60_000,
  );
});
