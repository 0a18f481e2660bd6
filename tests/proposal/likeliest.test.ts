import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const first = (body: string) => readingOf(body).items[0];

describe('words that several places have', () => {
  it('are those of the place that the rest of the sentence speaks of, for a person to look at', () => {
    const item = first('Section II, on the illicit online trade: insert "and ammunition" after "components".');
    expect(item).toMatchObject({ target: 'II.32', needsReview: true });
    expect(item?.candidates.length).toBeGreaterThan(1);
  });

  it('stay open where nothing else is said', () => {
    expect(first('Section II: insert "and ammunition" after "components".')).toMatchObject({ target: 'unknown' });
  });
});

describe('words that nothing in the section in force has', () => {
  it.each([
    ['Section IV\n\nReplace "inadequately marked" with "improperly marked".', 'III.4'],
    ['Раздел IV\n\nВместо «inadequately marked» поставить «improperly marked».', 'III.4'],
    ['第四部分\n\n将“inadequately marked”改为“improperly marked”。', 'III.4'],
  ])('are of the one place elsewhere that has them, for a person to look at: %s', (body, target) => {
    expect(first(body)).toMatchObject({ target, needsReview: true });
  });
});
