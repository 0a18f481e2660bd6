import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyKind } from '#proposal/likely-kind.ts';
import { kinds } from '#proposal/reading.ts';
import { featuresOf, longestTurn } from '#proposal/turn-features.ts';
import { languages } from '#wording/language.ts';
import { readingOf } from './reading-of.ts';

describe('a remark in which no word of the reader asks for anything', () => {
  it.each([
    ['Section II, paragraph 12: This could go without being missed.', ['delete']],
    ['Section II, paragraph 12: Our capital is still chewing on this one.', ['reserve']],
    ['Sección II, párrafo 12: se nos antoja prescindible.', ['delete', 'oppose']],
  ])('is taken for what its turn of phrase mostly says, and shown to a person: %s', (remark, wanted) => {
    const { items } = readingOf(remark);
    expect(items.map(({ target }) => target)).toEqual(['II.12']);
    expect(wanted).toContain(items[0]?.kind);
    expect(items[0]?.needsReview).toBe(true);
  });

  it('says why in words, with its share', () => {
    const { items } = readingOf('Section II, paragraph 12: Our capital is still chewing on this one.');
    expect(items[0]?.why.join(' ')).toMatch(/its turn of phrase mostly says “reserve” \(0\.\d\d\)/u);
  });

  it('stays a comment of its heading where a whole section is spoken of', () => {
    const { items } = readingOf('Section II\n\nParagraph 12: delete.\n\nSection III leaves us rather cold.');
    expect(items.filter(({ target, kind }) => target === 'III' && kind !== 'comment')).toEqual([]);
  });
});

describe('the features of a remark', () => {
  it('are the same whatever words it quotes and numbers it names', () => {
    expect([...featuresOf('In 12 we find “as appropriate” too weak.')]).toEqual([
      ...featuresOf('In 47 we find “the strictest possible” too weak.'),
    ]);
  });

  it('are the same with and without accents and in small letters or capitals', () => {
    expect([...featuresOf('À ÔTER SANS REGRET')]).toEqual([...featuresOf('a oter sans regret')]);
  });

  it(`are those of the first ${longestTurn} UTF-16 units`, () => {
    const long = 'x '.repeat(longestTurn / 2);
    expect(featuresOf(`${long}y`).has('y')).toBe(false);
    expect(featuresOf(`${long.slice(2)}y`).has('y')).toBe(true);
  });

  it('are found in any text, and its likeliest kind is one of the contract with a share between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom(...languages), (text, language) => {
        const { kind, share } = likelyKind(text, language);
        expect(kinds).toContain(kind);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe.each(languages)('the phrasings in %s', (language) => {
  const lines = readFileSync(new URL(`../corpus/phrasings/${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

  it('are a kind of the contract, a tab and a remark, each remark once', () => {
    expect(lines.filter((line) => line.length !== 2 || !(kinds as readonly string[]).includes(line[0] ?? ''))).toEqual(
      [],
    );
    expect(new Set(lines.map(([, remark]) => remark)).size).toBe(lines.length);
  });

  it('hold every kind at least eighty times', () => {
    const rare = kinds.filter((kind) => lines.filter(([one]) => one === kind).length < 80);
    expect(rare).toEqual([]);
  });

  it('were learnt from: most remarks are taken for what they ask', () => {
    const right = lines.filter(([kind, remark]) => likelyKind(remark ?? '', language).kind === kind).length;
    expect(right / lines.length).toBeGreaterThan(0.55);
  });
});
