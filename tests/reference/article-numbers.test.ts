import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { sourceOf } from '#reference/mention.ts';
import { mentionsIn } from '#reference/mentions.ts';
import { tokensOf } from '#reference/tokens.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import type { Language } from '#wording/language.ts';

const outline = outlineOf(shippedSettings('revcon3').drafts[0]!);
const numbersIn = (text: string, language: Language): number[] =>
  mentionsIn(sourceOf(text, tokensOf(text), referencePhrases(language), outline), () => false).flatMap((mention) =>
    mention.numbers.map((number) => number.from),
  );

describe('an article of the singular before a number', () => {
  it.each([
    ['fr', 'Le 53 nous convient.', [53]],
    ['fr', 'Au 44, remplacer un mot.', [44]],
    ['fr', 'les termes du 57', [57]],
    ['fr', 'Le sixième nous satisfait.', [6]],
    ['fr', 'Quant au douzième, nous verrons.', [12]],
    ['fr', 'l’accès « authorized entities only » (55) est essentiel', [55]],
    ['es', 'El 12 nos parece bien.', [12]],
    ['es', 'la segunda frase del 19', [19]],
    ['en', 'the words "authorized entities only" (55) are essential', [55]],
  ] as const)('%s: %s', (language, text, wanted) => {
    expect(numbersIn(text, language)).toEqual(wanted);
  });

  it.each([
    ['fr', 'Le 19 juin, nous étions là.'],
    ['fr', 'Au 14e étage'],
    ['fr', 'les 53 États'],
    ['fr', 'Le sixième rapport biennal'],
    ['es', 'El 21 de junio'],
    ['en', 'in brackets (55)'],
  ] as const)('counts nothing in a date, a floor or a crowd: %s: %s', (language, text) => {
    expect(numbersIn(text, language)).toEqual([]);
  });
});
