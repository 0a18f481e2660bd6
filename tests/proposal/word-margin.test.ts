import { describe, expect, it } from 'vitest';
import { comment } from '#tests/support/word-document.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

const text = wordsOf('II.37');
const on = (words: string): { paragraph: number; start: number; end: number } => {
  const start = text.indexOf(words);
  return { paragraph: 1, start, end: start + words.length };
};
const said = (words: string, anchored: string): readonly (string | boolean)[][] =>
  readWord([wordsOf('II.36'), text, wordsOf('II.38')], [comment(words, 1, { anchor: on(anchored) })]).items.map(
    (item) => [inShort(item), item.needsReview],
  );

describe('E11: a comment anchored on some words of a paragraph', () => {
  it.each(['Delete.', '[Delete]', 'Please delete', 'Supprimer.', 'Suprimir.', 'Исключить.', '删除。', 'تحذف.'])(
    'that says “%s” takes these words out, and not the paragraph',
    (words) => {
      expect(said(words, 'commit or facilitate')).toEqual([['II.37 amend commit or facilitate →', false]]);
    },
  );

  it('that says what to put there exchanges them', () => {
    expect(said('Replace by “commit”', 'commit or facilitate')).toEqual([
      ['II.37 amend commit or facilitate → commit', false],
    ]);
  });

  it.each(['Delete this paragraph.', 'Supprimer ce paragraphe.'])('that says “%s” means the paragraph', (words) => {
    expect(said(words, 'commit or facilitate')).toEqual([['II.37 delete', false]]);
  });

  it('on a single word, which Word marks where nothing is marked, is shown to a person', () => {
    expect(said('Delete.', 'significant')).toEqual([['II.37 amend significant →', true]]);
  });

  it('on all of the paragraph means the paragraph', () => {
    expect(said('Delete.', text)).toEqual([['II.37 delete', false]]);
  });

  it('says which of the same words', () => {
    const [second] = readWord(
      [wordsOf('II.18'), wordsOf('II.19'), wordsOf('II.20')],
      [
        comment('Delete.', 1, {
          anchor: {
            paragraph: 1,
            start: wordsOf('II.19').lastIndexOf('to terrorists'),
            end: wordsOf('II.19').lastIndexOf('to terrorists') + 13,
          },
        }),
      ],
    ).items;
    expect(second?.edits).toEqual([{ op: 'delete', old: 'to terrorists', new: null, occurrence: 2, anchor: null }]);
  });
});

describe('E11: what a comment says of another place than its own', () => {
  const around = ['II.10', 'II.11', 'II.12', 'II.13', 'II.14', 'II.15'].map(wordsOf);
  const note = (words: string, last?: number): (string | boolean)[][] =>
    readWord(around, [
      comment(words, 2, {
        anchor: { paragraph: 2, start: 0, end: wordsOf('II.12').length, ...(last !== undefined && { last }) },
      }),
    ]).items.map((item) => [inShort(item), item.needsReview]);

  it.each(['Merge with paragraph 13.', 'Fusionner avec le paragraphe 13.'])(
    'merges its own paragraph with that one: “%s”',
    (words) => {
      expect(note(words)).toEqual([
        ['II.12 merge', false],
        ['II.13 merge', false],
      ]);
    },
  );

  it('never deletes a whole sub-section without a person where it says “the heading”', () => {
    for (const [item, isDoubted] of note('Delete the heading.')) expect([item, isDoubted]).toEqual([item, true]);
  });

  it('over several paragraphs asks it of each', () => {
    expect(note('Delete these paragraphs.', 4)).toEqual([
      ['II.12 delete', false],
      ['II.13 delete', false],
      ['II.14 delete', false],
    ]);
  });

  it('over several paragraphs is said once where nothing is asked', () => {
    expect(note('What do these add to the Programme of Action?', 4).map(([item]) => item)).toEqual(['II.12 question']);
  });
});
