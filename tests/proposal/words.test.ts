import { describe, expect, it } from 'vitest';
import { itemsOf, readingOf } from './reading-of.ts';

const one = (body: string) => itemsOf(body)[0]!;

describe('old and new words', () => {
  it.each([
    ['“terrorists”', '“unauthorized recipients”'],
    ['"terrorists"', '"unauthorized recipients"'],
    ["'terrorists'", "'unauthorized recipients'"],
    ['‘terrorists’', '‘unauthorized recipients’'],
    ['« terrorists »', '« unauthorized recipients »'],
    ['«terrorists»', '«unauthorized recipients»'],
    ['„terrorists“', '„unauthorized recipients“'],
    ['「terrorists」', '「unauthorized recipients」'],
  ])('are found between %s and %s', (old, fresh) => {
    expect(one(`II.19: replace ${old} by ${fresh}.`)).toMatchObject({
      target: 'II.19',
      kind: 'amend',
      oldText: 'terrorists',
      newText: 'unauthorized recipients',
    });
  });

  it('trade places in "substitute NEW for OLD"', () => {
    expect(one('III.5: substitute "invite" for "encourage".')).toMatchObject({
      oldText: 'encourage',
      newText: 'invite',
    });
  });

  it('trade places in "for OLD read NEW"', () => {
    expect(one('II.68: for "biennial" read "annual".')).toMatchObject({ oldText: 'biennial', newText: 'annual' });
  });

  it('trade places in "NEW instead of OLD"', () => {
    expect(one('We would prefer "customs and border authorities" instead of "customs" in II.27.')).toMatchObject({
      oldText: 'customs',
      newText: 'customs and border authorities',
    });
  });

  it('are empty where words only go', () => {
    expect(one('II.19: delete "terrorists".')).toMatchObject({ oldText: 'terrorists', newText: '' });
  });

  it('are absent from a deletion of the whole paragraph', () => {
    const item = one('Delete II.19.');
    expect(item.edits).toEqual([]);
    expect(item).not.toHaveProperty('oldText');
    expect(item).not.toHaveProperty('newText');
  });

  it('are the whole new text in a replacement, quoted or behind a colon', () => {
    expect(one('II.40 should read: "To act."').edits).toEqual([
      { op: 'replace', old: null, new: 'To act.', occurrence: null, anchor: null },
    ]);
    expect(one('II.40: reformulate as follows: To act at once.')).toMatchObject({ newText: 'To act at once.' });
  });

  it('keep their anchor', () => {
    expect(one('II.93: insert "and tolerance" after "dialogue".').edits).toEqual([
      {
        op: 'insert',
        old: null,
        new: 'and tolerance',
        occurrence: null,
        anchor: { where: 'after', words: 'dialogue' },
      },
    ]);
    expect(one('IV.3: at the end, add "and industry".').edits[0]?.anchor).toEqual({ where: 'end', words: '' });
  });

  it('that stand in another paragraph than the number says show both to a person', () => {
    const item = one('II.45: replace "terrorists" by "others".');
    expect(item.needsReview).toBe(true);
    expect(item.candidates.map((candidate) => candidate.target)).toContain('II.45');
    expect(item.candidates.length).toBeGreaterThan(1);
  });

  it('choose between the sections that have such a paragraph', () => {
    expect(one('In paragraph 19, replace "terrorists" with "unauthorized recipients".')).toMatchObject({
      target: 'II.19',
      needsReview: false,
    });
  });
});

describe('a place that cannot be told', () => {
  it('is unknown with its candidates, never the nearest guess', () => {
    const item = one('Delete paragraph 12.');
    expect(item.target).toBe('unknown');
    expect(item.candidates.map((candidate) => candidate.target)).toEqual(['I.12', 'II.12', 'III.12', 'IV.12', 'V.12']);
  });

  it('is unknown where the draft has no such number', () => {
    expect(one('Section V: delete paragraph 45.')).toMatchObject({ target: 'unknown', needsReview: true });
  });
});

describe('the section in force', () => {
  it('comes from the subject line', () => {
    expect(readingOf('Paragraph 12: delete.', 'Norway - Section III').items[0]).toMatchObject({
      target: 'III.12',
      needsReview: false,
    });
  });

  it('comes from the President’s timetable', () => {
    expect(readingOf('Paragraph 12: delete.', 'Norway: for 21 June PM').items[0]?.target).toBe('III.12');
  });
});

describe('the other four languages', () => {
  it.each([
    ['Sección II, párrafo 12: suprimir.', 'II.12'],
    ['Раздел II, пункт 12: исключить.', 'II.12'],
    ['删除第二节第12段。', 'II.12'],
    ['القسم II، الفقرة ١٢: حذف الفقرة.', 'II.12'],
  ])('%s is found and places itself', (body, target) => {
    expect(one(body)).toMatchObject({ target, kind: 'delete', needsReview: false });
  });
});
