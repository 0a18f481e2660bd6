import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const targets = (body: string): string[] => readingOf(body).items.map(({ target }) => target);

describe('a number under a section that the sender has left without a word', () => {
  it('is the namesake that speaks of what is said, shown to a person beside the one under the section in force', () => {
    const [, item] = readingOf(
      'In Section I, we support paragraph 12.\n\nParagraph 13: delete the World Bank and the International Monetary Fund.',
    ).items;
    expect(item).toMatchObject({ target: 'II.13', needsReview: true });
    expect(item?.candidates.map(({ target }) => target)).toContain('I.13');
  });
});

describe('a number under the section in force', () => {
  it.each([
    ['that nothing is said of', 'Section III\n\nPara 9: keep.\n\nPara 12: delete.', ['III.9', 'III.12']],
    [
      'with which the section is written',
      'Section II\n\nPara 10: keep.\n\nSection III, paragraph 12, the training programme: we support.',
      ['II.10', 'III.12'],
    ],
    [
      'whose section the sentence names',
      'Section II\n\nPara 10: keep.\n\nIn Section III, the training programme of paragraph 12 is welcome.',
      ['II.10', 'III.12'],
    ],
    ['whose own words are quoted', 'Section II\n\nPara 12: delete "customs, ".', ['II.12']],
  ])('stays: %s', (_name, body, expected) => {
    expect(targets(body)).toEqual(expected);
  });

  it('keeps its section against one word in common with another', () => {
    expect(targets('Section II\n\nPara 10: keep.\n\nPara 12: States should cooperate.\n\nPara 14: keep.')).toEqual([
      'II.10',
      'II.12',
      'II.14',
    ]);
  });
});
