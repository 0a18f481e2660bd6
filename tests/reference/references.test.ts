import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { sourceOf } from '#reference/mention.ts';
import { mentionsIn } from '#reference/mentions.ts';
import { romanOf } from '#draft/labels.ts';
import { romanValue } from '#reference/roman.ts';
import { noContext } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import type { Context } from '#reference/placed.ts';
import { tokensOf } from '#reference/tokens.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import type { Language } from '#wording/language.ts';

const settings = shippedSettings('revcon3');
const outline = outlineOf(settings.drafts[0]!);
const inSection = (section: string): Context => ({ section, heading: section, how: 'heading', last: [], several: [] });

const targets = (text: string, context: Context = noContext, language: Language = 'en'): string[] => {
  const source = sourceOf(text, tokensOf(text), referencePhrases(language), outline);
  return mentionsIn(source, () => false)
    .filter((mention) => mention.foreign === null)
    .flatMap((mention) => resolve(mention, context, outline).map((placed) => placed.target));
};

describe('a place is found in every form in which it is written', () => {
  it.each([
    ['II.19', ['II.19']],
    ['Section II, para 19', ['II.19']],
    ['Section II – paragraph 19', ['II.19']],
    ['section two, paragraph nineteen', ['II.19']],
    ['§ 19 of Section II', ['II.19']],
    ['paragraph 19 (Section II)', ['II.19']],
    ['the nineteenth paragraph of Section II', ['II.19']],
    ['paragraphs 3, 5 to 7 and 9 of Section II', ['II.3', 'II.5-7', 'II.9']],
    ['paras 20-23 except 22 of Section II', ['II.20-21', 'II.23']],
    ['para 19 bis of Section II', ['II.19+']],
    ['Section II.A.2', ['II.A.2']],
    ['sub-section II.A.1(c)', ['II.A.1.c']],
    ['II.A.2, para 22', ['II.22']],
    ['chapeau of II.A.2', ['II.A.2.chapeau']],
    ['PP2 of Section V', ['V.pp2']],
    ['the second preambular paragraph of Section V', ['V.pp2']],
    ['before paragraph 20 of Section II', ['II.19+']],
    ['before paragraph 1 of Section III', ['III.0+']],
    ['between paragraphs 12 and 13 of Section II', ['II.12+']],
    ['last paragraph of Section I', ['I.20']],
    ['paragraph 9 of the Declaration', ['I.9']],
    ['paragraph 12 of the International Tracing Instrument', []],
    ['paragraph 42 of BMS6', []],
    ['BMS6, para 42', []],
    ['General Assembly resolution 60/251, paragraph 9', []],
    ['targets 14.2, 14.4 and 14.5', []],
    ['paragraph 60', ['II.60']],
    ['paragraph 12', ['unknown']],
    ['paragraph 95 of Section II', ['unknown']],
  ])('%s', (text, wanted) => {
    expect(targets(text)).toEqual(wanted);
  });

  it.each([
    ['paragraphe 19 de la section II', ['II.19']],
    ['section II, alinéa 19', ['II.19']],
    ['le dix-neuvième paragraphe de la section II', ['II.19']],
    ['paragraphes 20 à 23 de la section II', ['II.20-23']],
    ['paragraphe 12 bis de la section III', ['III.12+']],
    ['avant le paragraphe 20 de la section II', ['II.19+']],
    ["paragraphe 8 du Programme d'action", []],
    ['premier alinéa du préambule de la section V', ['V.pp1']],
  ])('%s', (text, wanted) => {
    expect(targets(text, noContext, 'fr')).toEqual(wanted);
  });

  it('takes its section from the heading in force', () => {
    expect(targets('paragraph 12', inSection('III'))).toEqual(['III.12']);
    expect(targets('sub-section B', inSection('IV'))).toEqual(['IV.B']);
  });
});

describe('Roman numerals', () => {
  it('are read back as they are written, from 1 to 100', () => {
    for (let value = 1; value <= 100; value += 1) expect(romanValue(romanOf(value))).toBe(value);
  });
  it.each(['IIII', 'VV', 'IL', 'ABC', ''])('%s is none', (text) => {
    expect(romanValue(text)).toBeNull();
  });
});

describe('numbers in words', () => {
  it.each([
    ['en', 'paragraph ninety-four of Section II', 'II.94'],
    ['fr', 'paragraphe quatre-vingt-quatorze de la section II', 'II.94'],
    ['fr', 'paragraphe soixante et onze de la section II', 'II.71'],
    ['zh', '第二节第九十四段', 'II.94'],
    ['ar', 'القسم II، الفقرة ٩٤', 'II.94'],
  ] as const)('%s: %s', (language, text, target) => {
    expect(targets(text, noContext, language)).toEqual([target]);
  });
});
