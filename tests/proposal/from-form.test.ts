import { describe, expect, it } from 'vitest';
import { formPostSchema, formReading } from '#proposal/from-form.ts';
import type { FormPost } from '#proposal/from-form.ts';
import { draft, settings } from './reading-of.ts';

const post = (given: Partial<FormPost>): FormPost =>
  formPostSchema.parse({
    token: 'form-1',
    postedAt: '2018-06-19T13:00:00Z',
    delegation: 'Norway',
    name: 'B. Delegate',
    email: 'b@mission-norway.example',
    publication: 'yes',
    onBehalfOf: null,
    text: '',
    rows: [],
    files: [],
    language: 'en',
    ...given,
  });
const read = (given: Partial<FormPost>) => formReading(post(given), draft, settings.conference, '2018-06-19T13:00:00Z');

const paragraph = (id: string): string => draft.places.find((place) => place.id === id)!.words.en!;

describe('a form post', () => {
  it('holds its rows as proposals that are sure', () => {
    const { reading } = read({
      rows: [{ target: 'III.4', action: 'delete', words: '', reasons: 'Covered elsewhere.' }],
    });
    expect(reading).toMatchObject({ delegation: 'Norway', disposition: 'contribution', publication: 'yes' });
    expect(reading.items).toMatchObject([
      {
        id: 1,
        target: 'III.4',
        kind: 'delete',
        edits: [],
        confidence: 1,
        needsReview: false,
        reason: 'Covered elsewhere.',
      },
    ]);
  });

  it('gives an edited paragraph one edit a change', () => {
    const words = paragraph('II.19').replace('terrorists', 'unauthorized recipients');
    const [item] = read({ rows: [{ target: 'II.19', action: 'amend', words, reasons: '' }] }).reading.items;
    expect(item).toMatchObject({ oldText: 'terrorists', newText: 'unauthorized recipients', confidence: 1 });
    expect(item?.edits[0]?.occurrence).toBe(1);
  });

  it('says where inserted words go', () => {
    const words = paragraph('II.93').replace('dialogue', 'dialogue, tolerance');
    const [item] = read({ rows: [{ target: 'II.93', action: 'amend', words, reasons: '' }] }).reading.items;
    expect(item?.edits.map((edit) => edit.new).join('')).toContain('tolerance');
    expect(item?.edits.every((edit) => edit.old === null || !edit.old.includes('peace'))).toBe(true);
  });

  it('puts an insertion behind the paragraph it was written at', () => {
    const [item] = read({ rows: [{ target: 'II.19', action: 'insert', words: 'To act.', reasons: '' }] }).reading.items;
    expect(item).toMatchObject({ target: 'II.19+', newText: 'To act.' });
  });

  it('loses nothing that names no place of the draft', () => {
    const { reading, written } = read({
      rows: [{ target: 'VII.99', action: 'amend', words: 'To act.', reasons: 'Because.' }],
    });
    expect(reading.items).toMatchObject([
      { target: 'unknown', needsReview: true, newText: 'To act.', reason: 'Because.' },
    ]);
    expect(written.parts[0]?.text).toContain('VII.99');
  });

  it('quotes in its evidence what the body says', () => {
    const { reading, written } = read({
      text: 'Section II, paragraph 12: delete.',
      rows: [{ target: 'III.4', action: 'replace', words: 'To act.\r\nAt once.', reasons: 'Because.' }],
    });
    const body = written.parts.find((part) => part.part === 'body')!.text;
    expect(reading.items.map((item) => `${item.id} ${item.target} ${item.kind}`)).toEqual([
      '1 III.4 replace',
      '2 II.12 delete',
    ]);
    for (const evidence of reading.items.flatMap((item) => item.evidence))
      expect(body.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('is a contribution even where its text names no place', () => {
    const { reading } = read({ text: 'We thank the President for his work.' });
    expect(reading.disposition).toBe('contribution');
    expect(reading.items).toMatchObject([{ target: 'general', needsReview: true }]);
  });
});
