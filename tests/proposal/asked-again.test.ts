import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const read = (text: string): string[] =>
  itemsOf(text).map(({ target, kind, needsReview }) => `${target} ${kind}${needsReview ? '?' : ''}`);

describe('what is asked of a place a second time', () => {
  it('is shown to a person where it is a position beside what was asked', () => {
    expect(
      read(
        'Section II\n\nParagraph 12: replace "customs" by "customs authorities".\n\nParagraph 13: delete.\n\nParagraph 12: we support it.',
      ),
    ).toEqual(['II.12 amend?', 'II.13 delete?', 'II.12 support?']);
  });

  it('is shown to a person where it is the same once more in other words', () => {
    const again = read(
      'Section II\n\nParagraph 12: replace "customs" by "customs authorities".\n\nParagraph 13: delete.\n\nParagraph 12: replace "law enforcement agencies" by "the police".',
    );
    expect(again.slice(0, 2)).toEqual(['II.12 amend?', 'II.13 delete?']);
    expect(again.at(-1)).toBe('II.12 amend?');
  });

  it('is as sure as the first where it asks for something else in words', () => {
    expect(
      read(
        'Section II\n\nParagraph 12: delete "customs, ".\n\nAfter paragraph 12, insert a new paragraph: "To encourage States to train customs officers."',
      ),
    ).toEqual(['II.12 amend', 'II.12+ insert']);
  });
});
