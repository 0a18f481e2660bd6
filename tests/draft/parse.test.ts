import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftFile } from '#conference/conference.ts';
import { draftFrom } from '#draft/parse.ts';
import { readLabel, romanOf, romanValue } from '#draft/labels.ts';
import { printedLines } from '#draft/lines.ts';
import { shippedConference } from '#conference/shipped.ts';

const revcon3 = shippedConference('revcon3').drafts[0]!;
const withLayout = (layout: Partial<DraftFile['layout']>): DraftFile => {
  const whole = { ...revcon3.layout, ...layout };
  delete whole.lines;
  return { ...revcon3, layout: whole };
};
const idsOf = (text: string, layout: Partial<DraftFile['layout']> = {}) => {
  const parsed = draftFrom('test', withLayout(layout), { en: text });
  return parsed.ok ? parsed.draft.places.map((place) => place.id) : parsed.problems;
};

describe('where a place begins', () => {
  it('a heading and a paragraph may bear the same number: a paragraph comes to a full stop', () => {
    const text =
      'I. Part\n\nA. Aims\n\n1. Scope\n\n1. States decide this.\n\n2. States decide that.\n\n2. Means\n\n3. States pay.';
    expect(idsOf(text)).toEqual(['I', 'I.A', 'I.A.1', 'I.1', 'I.2', 'I.A.2', 'I.3']);
  });

  it('“C.” and “D.” after B. are letters, and “V.” after IV. is a section', () => {
    const heads = [
      'I. One',
      'II. Two',
      'III. Three',
      'IV. Four',
      'A. Alpha',
      'B. Beta',
      'C. Gamma',
      'D. Delta',
      'V. Five',
    ];
    expect(idsOf(heads.join('\n\n'))).toEqual(['I', 'II', 'III', 'IV', 'IV.A', 'IV.B', 'IV.C', 'IV.D', 'V']);
  });

  it('an unlettered heading under a finished paragraph is not swallowed, wide space or not', () => {
    const text = 'I. Part\n\n1. States decide.\nRegional meetings\n2. States meet.\n\nReporting\n\n3. States report.';
    expect(idsOf(text)).toEqual(['I', 'I.1', 'I.h1', 'I.2', 'I.h2', 'I.3']);
  });

  it('a second sentence at a line start stays in its paragraph', () => {
    expect(idsOf('I. Part\n\n1. States decide this here and now.\nThey also pay for it.\n2. States meet.')).toEqual([
      'I',
      'I.1',
      'I.2',
    ]);
  });

  it('a page break with its number and a link of the margin leave no trace', () => {
    const text = 'I. Part\n\n1. States decide\n\n7/9\n\nhttps://example.org/a(b)\n\nwhat they want.\n\n2. States meet.';
    const parsed = draftFrom('test', withLayout({}), { en: text });
    expect(parsed.ok && parsed.draft.places.map((place) => place.words.en)).toEqual([
      'Part',
      'States decide what they want.',
      'States meet.',
    ]);
  });

  it('a text that was never wrapped is read line by line', () => {
    const long = `Recalling ${'the need for water, '.repeat(15)}`.trim();
    const text = `The Assembly,\n${long}\nNoting the report,\n1. Decides to meet.\n2. Decides to part.`;
    const layout: Partial<DraftFile['layout']> = { sections: 'none', headings: [], paragraphs: 'continuous' };
    expect(idsOf(text, layout)).toEqual(['chapeau', 'pp1', 'pp2', '1', '2']);
  });

  it('labels of other languages count as ours', () => {
    const layout: Partial<DraftFile['layout']> = {
      sections: 'none',
      headings: [],
      paragraphs: 'continuous',
      subParagraphs: 'lower-letter',
    };
    expect(idsOf('١ - تقرر الدول:\n(أ) هذا؛\n(ب) ذلك؛\n٢ - تجتمع الدول.', layout)).toEqual(['1', '1(a)', '1(b)', '2']);
    expect(idsOf('1. 各国决定：\n(a) 这个；\n(b) 那个；\n2. 各国开会。', layout)).toEqual(['1', '1(a)', '1(b)', '2']);
    expect(idsOf('1. Государства решают:\na) это;\nb) то;\n2. Государства встречаются.', layout)).toEqual([
      '1',
      '1(a)',
      '1(b)',
      '2',
    ]);
  });
});

describe('labels', () => {
  it('a Roman numeral is read back as written, from 1 to 399', () => {
    for (let value = 1; value < 400; value += 1) expect(romanValue(romanOf(value))).toBe(value);
  });

  it.each(['IIII', 'VX', 'IC', 'VV', 'ABC', ''])('%j is no Roman numeral', (text) => {
    expect(romanValue(text)).toBeNull();
  });

  it.each([
    ['arabic', '10 of the International Tracing Instrument'],
    ['arabic', '2018–2024'],
    ['arabic', '16 and target 16.4'],
    ['arabic', '12345. Too long'],
    ['lower-letter', '8(a) of the International Tracing Instrument'],
    ['lower-letter', '(IFRT).'],
    ['roman', 'Illicit trade'],
    ['upper-letter', 'A renewed commitment'],
    ['decimal', '2030 Agenda'],
  ] as const)('no %s label begins “%s”', (style, line) => {
    expect(readLabel(style, line)).toBeNull();
  });
});

describe('lines', () => {
  it('tell a wide space from the usual one, single or double spaced', () => {
    const spaces = (text: string) => printedLines(text).map((line) => line.space);
    expect(spaces('a\nb\n\nc\nd')).toEqual(['wide', 'normal', 'wide', 'normal']);
    expect(spaces('a\n\nb\n\n\n\nc\n\nd')).toEqual(['wide', 'normal', 'wide', 'normal']);
  });

  it('keep their number in the file', () => {
    expect(printedLines('x\n\n\ny', [2, 9]).map((line) => [line.text, line.number])).toEqual([['y', 4]]);
  });
});

describe('any text', () => {
  it('is read or refused, with ids that are all different', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        'I. One',
        'II. Two',
        'A. Alpha',
        '1. States decide.',
        '2. Means',
        '(a) this;',
        'States,',
        '',
        '5/9',
        'PP1 Noting,',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom('none', 'lower-letter'),
        (lines, subParagraphs) => {
          const parsed = draftFrom('test', withLayout({ subParagraphs }), {
            en: lines.join('\n'),
          });
          if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
          else {
            const ids = parsed.draft.places.map((place) => place.id);
            expect(new Set(ids).size).toBe(ids.length);
            for (const place of parsed.draft.places) if (place.parent !== null) expect(ids).toContain(place.parent);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['headings without end', 'A. Alpha\n'],
    ['spaces', '          \n'],
    ['hyphens', 'a -\n'],
    ['one heading with many lines', 'Alpha beta\n'],
    ['paragraphs', '1. States decide.\n'],
  ])('of a megabyte of %s is read in a moment, in time linear to its size', (_, line) => {
    const time = (size: number): number => {
      const text = `I. Part\n${line.repeat(Math.ceil(size / line.length))}`;
      const started = performance.now();
      draftFrom('test', withLayout({}), { en: text });
      return performance.now() - started;
    };
    time(100_000);
    const half = time(500_000);
    const whole = time(1_000_000);
    expect(whole).toBeLessThan(Math.max(4 * half, 5_000));
  });
});
