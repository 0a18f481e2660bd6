import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const shown = (body: string) =>
  itemsOf(body).map((item) => `${item.target} ${item.kind}${item.needsReview ? '?' : ''}`);

describe('a conditional position', () => {
  it.each([
    ['Section I, paragraph 12: we can accept it if the words "on which progress can be made" stay.', ['I.12 reserve?']],
    ['We could support paragraph 7 of Section V provided that the costs are known.', ['V.7 reserve?']],
    ['Unless others insist, paragraph 7 of Section V could be deleted.', ['V.7 reserve?']],
    ['Section I, paragraphe 12 : nous pouvons l’accepter à condition que le texte ne change plus.', ['I.12 reserve?']],
  ])('is a reservation that a person sees: %s', (body, wanted) => {
    expect(shown(body)).toEqual(wanted);
  });

  it('with words is what it asks for, and a person sees it', () => {
    expect(shown('If it is kept, replace "terrorists" by "others" in II.19.')).toEqual(['II.19 amend?']);
  });

  it('is none where the condition is only the reason', () => {
    expect(shown('Delete paragraph 7 of Section V, because nobody knows if it can be paid.')).toEqual(['V.7 delete']);
  });
});
