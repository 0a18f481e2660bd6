import { describe, expect, it } from 'vitest';
import { readDraftFile } from '#draft/draft-file.ts';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { noContext } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import { sourceOf } from '#reference/mention.ts';
import { mentionsIn } from '#reference/mentions.ts';
import { tokensOf } from '#reference/tokens.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import { languages } from '#wording/language.ts';
import type { Language } from '#wording/language.ts';

const [draft] = shippedSettings('revcon3').drafts;
const outline = outlineOf(draft!);
const targets = (text: string, language: Language): string[] =>
  mentionsIn(sourceOf(text, tokensOf(text), referencePhrases(language), outline), () => false)
    .filter((mention) => mention.foreign === null)
    .flatMap((mention) => resolve(mention, noContext, outline).map((placed) => placed.target));

const intros: Readonly<Record<Language, string>> = {
  en: 'On ',
  fr: 'Concernant : ',
  es: 'Sobre ',
  ar: 'بخصوص ',
  ru: 'По ',
  zh: '关于',
};

describe('what people call the sections', () => {
  const rows = Object.entries(draft!.called ?? {}).flatMap(([id, names]) =>
    languages.flatMap((language) => (names[language] ?? []).map((name) => [language, name, id] as const)),
  );
  it.each(rows)('%s: %s', (language, name, id) => {
    expect(targets(`${intros[language]}${name}:`, language)).toContain(id);
  });

  it.each([
    ['en', 'As regards follow-up, delete it.', 'V'],
    ['en', 'On gender, we have two remarks.', 'II.B.2'],
    ['fr', "S'agissant du traçage, nous avons deux remarques.", 'III.D'],
    ['fr', "le paragraphe 7 du plan de mise en œuvre du Programme d'action", 'II.7'],
    ['en', 'In the chapter on international cooperation we delete nothing.', 'IV'],
  ] as const)('%s: %s', (language, text, id) => {
    expect(targets(text, language)).toContain(id);
  });

  it.each([
    ['en', 'States should strengthen tracing and marking.'],
    ['en', 'We attach importance to gender in all its aspects.'],
    ['fr', 'Les États renforcent le traçage et le marquage des armes.'],
  ] as const)('%s: a subject spoken of names no section: %s', (language, text) => {
    expect(targets(text, language)).toEqual([]);
  });

  it('must be names of places that the draft has', () => {
    const file = shippedSettings('revcon3').conference.drafts[0]!;
    const content = { id: 'd2', places: draft!.places };
    expect(() => readDraftFile('revcon3', file, content, { 'IX.4': { en: ['nothing'] } })).toThrow(
      'Draft d2 has no IX.4',
    );
  });
});

describe('a part of the draft by what it is about, anywhere in a sentence', () => {
  it.each([
    ['en', 'We have comments on the implementation plan for the International Tracing Instrument, 2018–2024.', 'III'],
    ['en', 'Our views on the plan for the ITI are below.', 'III'],
    ['en', 'Here are some remarks on the ITI plan.', 'III'],
    ['en', 'They concern the PoA implementation plan alone.', 'II'],
    ['fr', "Nos observations portent sur le plan de mise en œuvre de l'Instrument international de traçage.", 'III'],
    ['fr', 'Elles concernent le volet consacré à la coopération internationale.', 'IV'],
  ] as const)('%s: %s', (language, text, id) => {
    expect(targets(text, language)).toContain(id);
  });

  it('holds the number that stands before it', () => {
    expect(targets('Delete paragraph 12 of the implementation plan for the tracing instrument.', 'en')).toEqual([
      'III.12',
    ]);
    expect(targets('Paragraph 12 of the plan for the PoA is fine.', 'en')).toEqual(['II.12']);
  });

  it.each([
    'Our national plan for the Programme of Action was adopted in 2015.',
    'We adopted a national plan on assistance in 2012.',
    'Our action plan for cooperation and assistance runs to 2020.',
    'The follow-up plan of Norway is good.',
  ])('is no other plan: %s', (text) => {
    expect(targets(text, 'en')).toEqual([]);
  });
});
