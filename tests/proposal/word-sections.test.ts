import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { change, paragraph } from '#tests/support/word-document.ts';
import { draft } from './reading-of.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

const outline = outlineOf(draft);
const own = 'II.A.2.d';
const places = [own, ...outline.under(own).map(({ id }) => id)];
const label = (id: string): string => {
  const number = outline.place(id)?.label ?? null;
  return number === null ? '' : `${number}. `;
};

/** The draft with those places struck, each by its author. */
const struck = (authors: Readonly<Record<string, string>>): string[] =>
  readWord(
    draft.places.map(({ id }) => {
      const words = `${label(id)}${wordsOf(id)}`;
      const author = authors[id];
      return author === undefined ? words : paragraph(`{${author}-${words}}`, { mark: change('delete', author) });
    }),
  ).items.map(inShort);

const by = (ids: readonly string[], author: string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, author]));

describe('a sub-section struck in a Word file', () => {
  it('as a whole is deleted: its heading and each of its places', () => {
    expect(places.length).toBeGreaterThan(2);
    expect(struck(by(places, 'Anna'))).toEqual(places.map((id) => `${id} delete`));
  });

  it('but for one paragraph is not: the words of its heading go', () => {
    const [heading = '', ...below] = places;
    expect(struck(by([heading, ...below.slice(1)], 'Anna'))).toEqual([
      `${heading} amend ${wordsOf(heading)} →`,
      ...below.slice(1).map((id) => `${id} delete`),
    ]);
  });

  it('by two authors is deleted by neither as a whole', () => {
    const [heading = '', ...below] = places;
    expect(struck({ ...by([heading], 'Anna'), ...by(below, 'Ben') })).toEqual([
      `${heading} amend ${wordsOf(heading)} →`,
      ...below.map((id) => `${id} delete`),
    ]);
  });
});

describe('a deletion that runs from one paragraph into the next', () => {
  const [first, second] = [wordsOf('II.46'), wordsOf('II.47')];

  it('joins both, and takes from each what is struck of it', () => {
    const [kept = '', gone = ''] = [
      first.slice(0, first.indexOf(', similar')),
      first.slice(first.indexOf(', similar')),
    ];
    const at = second.indexOf('to collect');
    const read = readWord([
      wordsOf('II.45'),
      paragraph(`${kept}{Anna-${gone}}`, { mark: change('delete', 'Anna') }),
      `{Anna-${second.slice(0, at)}}${second.slice(at)}`,
      wordsOf('II.48'),
    ]).items;
    expect(read.map(inShort).sort()).toEqual(
      ['II.46 merge', 'II.47 merge', `II.46 amend ${gone} →`, `II.47 amend ${second.slice(0, at).trim()} →`].sort(),
    );
  });
});
