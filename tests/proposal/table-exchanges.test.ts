import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const row = (head: string, cell: string, place = 'II.17'): unknown[] =>
  itemsOf(`${head}\n\n| № | § | ${head} |\n|---|---|---|\n| 6 | ${place} | ${cell} |`).map(
    ({ target, kind, oldText, newText }) => [target, kind, oldText, newText],
  );

describe('a cell that shows an exchange', () => {
  it.each([
    ['Proposal', '“and the Arms Trade Treaty” → “as applicable”'],
    ['Proposition', 'Au lieu de « and the Arms Trade Treaty » : « as applicable »'],
    ['Propuesta', 'En lugar de «and the Arms Trade Treaty», «as applicable»'],
    ['Что предлагается', 'Вместо «and the Arms Trade Treaty» – «as applicable».'],
    ['Что предлагается', '«and the Arms Trade Treaty» → «as applicable»'],
  ])('under %s is no new text: %s', (head, cell) => {
    expect(row(head, cell)).toEqual([['II.17', 'amend', 'and the Arms Trade Treaty', 'as applicable']]);
  });
});

describe('quoted words and the edge at which they come', () => {
  it.each([
    ['Proposed text', '“(2000)” at the end'],
    ['Texte proposé', '« (2000) » à la fin'],
    ['Texto que se propone', '"(2000)" al final'],
    ['Предлагаемый текст', '«(2000)» (в конец пункта)'],
  ])('under %s: %s', (head, cell) => {
    expect(row(head, cell, 'II.89')).toEqual([['II.89', 'amend', undefined, '(2000)']]);
  });
});

it('what is to be done, in other letters than the draft’s, is no new text', () => {
  const [first] = row('Что предлагается', 'Слить в один пункт; текст готовы предложить в зале.', 'II.84–92');
  expect(first).toEqual(['II.84-92', 'merge', undefined, undefined]);
});
