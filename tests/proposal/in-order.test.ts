import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

describe('numbers without their sections, in a paper that goes through the draft', () => {
  it('are of the section that the numbers before and behind them lie in', () => {
    const { items } = readingOf(
      [
        'Para 2: delete "such as polymer frames/receivers and additive manufacturing techniques".',
        'Para 9: we like it.',
        'Para 15: delete "destabilizing flows of such weapons".',
      ].join('\n\n'),
    );
    expect(items.map(({ target }) => target)).toEqual(['III.2', 'III.9', 'III.15']);
    expect(items[1]?.needsReview).toBe(true);
  });

  it('are shown to a person, whatever their order says', () => {
    const { items } = readingOf(
      ['Para 85: drop "and acting as agents of change".', 'Para 5: we like it.', 'Para 94: we like it too.'].join(
        '\n\n',
      ),
    );
    expect(items.filter(({ target }) => target.endsWith('.5')).every(({ needsReview }) => needsReview)).toBe(true);
  });

  it('stay open where two sections are as likely', () => {
    const { items } = readingOf('Para 10: we like it.');
    expect(items.map(({ target }) => target)).toEqual(['unknown']);
    expect(items[0]?.candidates.length).toBeGreaterThan(1);
  });
});

describe('a number under a heading whose quoted words its namesake has', () => {
  it('is the namesake, and a person sees both', () => {
    const { items } = readingOf(
      'Section II\n\nPara 15: "destabilizing flows of such weapons" should be "flows of weapons".',
    );
    expect(items.map(({ target, needsReview }) => [target, needsReview])).toEqual([['III.15', true]]);
    expect(items[0]?.candidates.map(({ target }) => target)).toEqual(['III.15', 'II.15']);
  });

  it('goes to its namesake for a person to look at, where the sender names the section with it', () => {
    const { items } = readingOf(
      'Section II, para 15: "destabilizing flows of such weapons" should be "flows of weapons".',
    );
    expect(items.map(({ target, needsReview }) => [target, needsReview])).toEqual([['III.15', true]]);
    expect(items[0]?.candidates.map(({ target }) => target)).toContain('III.15');
  });
});

describe('one thing put behind another', () => {
  it.each([
    'Section V, para 10 : après "timing of regional" mettre "and subregional".',
    'Section V, par. 10 : derrière "timing of regional", écrire "and subregional".',
    'Section V, par. 10 : mettre "and subregional" après "timing of regional".',
  ])('%s', (text) => {
    expect(readingOf(text).items).toMatchObject([
      {
        target: 'V.10',
        kind: 'amend',
        edits: [{ op: 'insert', new: 'and subregional', anchor: { where: 'after', words: 'timing of regional' } }],
      },
    ]);
  });

  it('is no exchange of two things', () => {
    const { items } = readingOf(
      'Section V, par. 10 : mettre "meetings at subregional level" à la place de "regional meetings".',
    );
    expect(items).toMatchObject([
      { kind: 'amend', oldText: 'regional meetings', newText: 'meetings at subregional level' },
    ]);
  });
});
