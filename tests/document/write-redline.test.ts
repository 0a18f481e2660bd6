import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeRedline, type RedlineEdit, type RedlineParagraph } from '#document/write-redline.ts';
import { trackedText } from '#tests/support/tracked-text.ts';
import { hasValidator, wordErrors } from '#tests/support/validate-word.ts';

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const france = { name: 'France', date: '2018-06-18T09:00:00Z' };
const japan = { name: 'Japan', date: '2018-06-19T10:30:00Z' };

const paragraph = (words: string, more: Partial<RedlineParagraph> = {}): RedlineParagraph => ({
  style: 'paragraph',
  place: null,
  label: '',
  words,
  edits: [],
  whole: null,
  joinsNext: null,
  ...more,
});
const edit = (
  author: typeof france,
  start: number,
  end: number,
  text: string,
  reason: string | null = null,
): RedlineEdit => ({ ...author, start, end, text, reason });
const written = (...paragraphs: RedlineParagraph[]) =>
  writeRedline({ draft: 'd2', title: 'Draft 2', language: 'en', paragraphs });
const change = (kind: 'insert' | 'delete', move: string | null = null) => ({ ...france, kind, move, reason: null });

describe('a redline as tracked changes', () => {
  it('deletes and inserts by author and date, and leaves the rest alone', () => {
    const bytes = written(
      paragraph('To prevent illicit trade.', {
        label: '19.',
        place: 'II.19',
        edits: [edit(france, 3, 10, 'eradicate'), edit(japan, 11, 19, '')],
      }),
    );
    expect(trackedText(bytes)).toEqual({
      accepted: ['19.\tTo eradicate trade.'],
      rejected: ['19.\tTo prevent illicit trade.'],
    });
    const text = partOf(bytes, 'word/document.xml');
    expect(text).toMatch(
      /<w:del w:id="\d+" w:author="France" w:date="2018-06-18T09:00:00Z"><w:r><w:delText xml:space="preserve">prevent</,
    );
    expect(text).toMatch(
      /<w:del w:id="\d+" w:author="Japan" w:date="2018-06-19T10:30:00Z"><w:r><w:delText xml:space="preserve">illicit </,
    );
    expect(text).toContain('w:name="rt_d2_II_19"');
  });

  it('puts a reason as a comment on its change', () => {
    const bytes = written(paragraph('To act.', { edits: [edit(france, 3, 6, 'do', 'Agreed language.')] }));
    expect(partOf(bytes, 'word/comments.xml')).toMatch(/w:author="France"[^>]*w:initials="F".*Agreed language\./);
    expect(partOf(bytes, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:del .*<w:ins .*<w:commentRangeEnd w:id="0"\/>/,
    );
  });

  it('adds, deletes and moves whole paragraphs with their marks', () => {
    const bytes = written(
      paragraph('Moved.', { label: '1.', place: 'I.1', whole: change('delete', 'move1') }),
      paragraph('Stays.', { label: '2.' }),
      paragraph('New.', { whole: change('insert') }),
      paragraph('Moved.', { whole: change('insert', 'move1') }),
      paragraph('Gone.', { label: '3.', whole: change('delete') }),
      paragraph('Last.', { label: '4.' }),
    );
    expect(trackedText(bytes)).toEqual({
      accepted: ['2.\tStays.', 'New.', 'Moved.', '4.\tLast.'],
      rejected: ['1.\tMoved.', '2.\tStays.', '3.\tGone.', '4.\tLast.'],
    });
    const text = partOf(bytes, 'word/document.xml');
    for (const end of ['moveFrom', 'moveTo']) {
      expect(text.match(new RegExp(`<w:${end}RangeStart w:id="\\d+" w:name="move1"`, 'g'))).toHaveLength(1);
      expect(text.match(new RegExp(`<w:${end}RangeEnd`, 'g'))).toHaveLength(1);
    }
  });

  it('splits a paragraph by an inserted mark and joins two by a deleted one', () => {
    const bytes = written(
      paragraph('One; two.', { edits: [edit(france, 3, 5, '.\n')] }),
      paragraph('Three', { joinsNext: japan }),
      paragraph(' and four.'),
    );
    expect(trackedText(bytes)).toEqual({
      accepted: ['One.', 'two.', 'Three and four.'],
      rejected: ['One; two.', 'Three', ' and four.'],
    });
  });

  it('keeps the last mark of the document, however much of its end is new or deleted', () => {
    const grown = written(
      paragraph('Stays.'),
      paragraph('New.', { whole: change('insert') }),
      paragraph('Newer.', { whole: change('insert') }),
    );
    expect(trackedText(grown)).toEqual({ accepted: ['Stays.', 'New.', 'Newer.'], rejected: ['Stays.'] });
    const shrunk = written(paragraph('Stays.'), paragraph('Gone.', { whole: change('delete') }));
    expect(trackedText(shrunk)).toEqual({ accepted: ['Stays.'], rejected: ['Stays.', 'Gone.'] });
    const joined = written(paragraph('Stays.'), paragraph('Last.', { joinsNext: japan }));
    expect(trackedText(joined)).toEqual({ accepted: ['Stays.', 'Last.'], rejected: ['Stays.', 'Last.'] });
  });

  it('holds two who change the same words: one deletion, both additions, and what the second also deletes as a comment', () => {
    const bytes = written(
      paragraph('all small arms and more', {
        edits: [edit(japan, 4, 14, 'weapons'), edit(france, 0, 9, 'these', 'Clearer.')],
      }),
    );
    expect(trackedText(bytes)).toEqual({ accepted: ['theseweapons and more'], rejected: ['all small arms and more'] });
    expect(partOf(bytes, 'word/comments.xml')).toContain('Clearer.');
    expect(partOf(bytes, 'word/comments.xml')).toMatch(/w:author="Japan".*Also deletes: small/);
  });

  it('E10: writes an author who is not named as one without a name, and a time with an offset as UTC', () => {
    const unnamed = { name: null, date: '2018-06-19T09:00-04:00' };
    const bytes = written(paragraph('To act.', { edits: [{ ...unnamed, start: 0, end: 2, text: '', reason: null }] }));
    expect(partOf(bytes, 'word/document.xml')).toContain('w:author="" w:date="2018-06-19T13:00:00Z"');
  });

  const anyEdit = fc.record({
    start: fc.nat(12),
    length: fc.nat(6),
    text: fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'é', '字', ' ', '<', '\n') }),
    by: fc.constantFrom(france, japan),
  });
  it('rejected gives the words as they were and accepted every word anybody added, for any edits', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), (edits) => {
        const words = 'abcdefghijkl';
        const own = edits.map(({ start, length, text, by }) => edit(by, start, start + length, text));
        const { accepted, rejected } = trackedText(written(paragraph(words, { edits: own })));
        expect(rejected).toEqual([words]);
        const kept = [...words].filter((_, at) => !own.some(({ start, end }) => at >= start && at < end));
        const letters = (text: string) => [...text.replaceAll('\n', '')].sort().join('');
        expect(letters(accepted.join(''))).toBe(letters(kept.join('') + own.map(({ text }) => text).join('')));
      }),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(!hasValidator)(
  'the Open XML SDK finds nothing wrong (skipped where its validator is not installed)',
  () => {
    it('in a redline with every kind of change and a comment', () => {
      const bytes = written(
        paragraph('Moved.', {
          label: '1.',
          place: 'I.1',
          whole: { ...change('delete', 'move1'), reason: 'Belongs below.' },
        }),
        paragraph('To act; at once.', {
          label: '2.',
          place: 'I.2',
          edits: [edit(france, 3, 6, 'do', 'Plain.'), edit(japan, 6, 8, '.\n'), edit(japan, 3, 6, '')],
        }),
        paragraph('Joined', { joinsNext: japan }),
        paragraph(' with this.'),
        paragraph('Moved.', { whole: change('insert', 'move1') }),
        paragraph('Moved with an edit.', { whole: change('insert'), edits: [edit(japan, 0, 5, '')] }),
        paragraph('', { whole: change('insert') }),
      );
      expect(wordErrors(bytes)).toEqual([]);
    });
  },
);
