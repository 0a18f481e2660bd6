import type { Language } from '#wording/language.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { arabicWords } from './words/ar.ts';
import { englishWords } from './words/en.ts';
import { frenchWords } from './words/fr.ts';
import { russianWords } from './words/ru.ts';
import { spanishWords } from './words/es.ts';
import { chineseWords } from './words/zh.ts';

/** What a unit of a draft is called. */
export type Unit =
  | 'paragraph'
  | 'operative'
  | 'preambular'
  | 'sub-paragraph'
  | 'section'
  | 'heading'
  | 'chapeau'
  | 'title'
  | 'sentence'
  | 'line';

export type Relation = 'after' | 'before' | 'between' | 'end' | 'start';

/** The words by which one language refers to places in a text. Every word is a row of the tests. */
export interface ReferenceWords {
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  readonly relations: Readonly<Record<Relation, readonly string[]>>;
  /** "first" … : index 0 is 1. */
  readonly ordinals: readonly (readonly string[])[];
  /** "one" … : index 0 is 1. */
  readonly cardinals: readonly (readonly string[])[];
  readonly last: readonly string[];
  /** "last but one". */
  readonly penultimate: readonly string[];
  readonly and: readonly string[];
  /** Between the ends of a range. */
  readonly to: readonly string[];
  readonly except: readonly string[];
  /** Between a unit and what it is part of. */
  readonly of: readonly string[];
  /** "new" in "new paragraph 12 bis". */
  readonly fresh: readonly string[];
  /** The paragraph behind or before the one named last: "in the following paragraph". */
  readonly next: readonly string[];
  readonly previous: readonly string[];
  /** "this paragraph", "idem": the place named last. */
  readonly same: readonly string[];
  /** Documents that are not the draft. */
  readonly foreign: readonly string[];
  /** What overrides them: "of the draft". */
  readonly ours: readonly string[];
  readonly morning: readonly string[];
  readonly afternoon: readonly string[];
  /** Month names, January first. */
  readonly months: readonly (readonly string[])[];
  /** Words of the other languages' tables that mean something else here (Spanish "para"). */
  readonly not: readonly string[];
}

export type ReferenceMeaning =
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'relation'; readonly relation: Relation }
  | { readonly is: 'ordinal' | 'cardinal'; readonly value: number }
  | { readonly is: 'month'; readonly value: number }
  | { readonly is: 'half'; readonly half: 'morning' | 'afternoon' }
  | { readonly is: 'bis'; readonly rank: number }
  | { readonly is: 'beside'; readonly step: 1 | -1 }
  | {
      readonly is:
        'alt' | 'last' | 'penultimate' | 'and' | 'to' | 'except' | 'of' | 'fresh' | 'same' | 'foreign' | 'ours';
    };

const tables: Readonly<Record<Language, ReferenceWords>> = {
  en: englishWords,
  fr: frenchWords,
  es: spanishWords,
  ar: arabicWords,
  ru: russianWords,
  zh: chineseWords,
};

/** Latin counting suffixes are the same in every language of the United Nations. */
const added = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'nonies', 'decies'];
const addedToo: Readonly<Record<string, number>> = {
  quat: 2,
  quart: 2,
  'bis.': 0,
  مكرر: 0,
  مكررا: 0,
  бис: 0,
  тер: 1,
  кватер: 2,
  квинквиес: 3,
  之二: 0,
  之三: 1,
  之四: 2,
  之五: 3,
};
const alternative = [
  'alt',
  'alt.',
  'alternative',
  'alternatif',
  'alternativo',
  'альт',
  'альт.',
  'альтернатива',
  'бис-альт',
  '备选',
  '备选案文',
];

const tabulate = function* (words: ReferenceWords): Generator<readonly [string, ReferenceMeaning]> {
  for (const word of words.not) yield [word, { is: 'of' }];
  for (const [unit, forms] of Object.entries(words.units) as [Unit, readonly string[]][])
    for (const form of forms) yield [form, { is: 'unit', unit }];
  for (const [relation, forms] of Object.entries(words.relations) as [Relation, readonly string[]][])
    for (const form of forms) yield [form, { is: 'relation', relation }];
  for (const [index, forms] of words.ordinals.entries())
    for (const form of forms) yield [form, { is: 'ordinal', value: index + 1 }];
  for (const [index, forms] of words.cardinals.entries())
    for (const form of forms) yield [form, { is: 'cardinal', value: index + 1 }];
  for (const [index, forms] of words.months.entries())
    for (const form of forms) yield [form, { is: 'month', value: index + 1 }];
  for (const form of words.morning) yield [form, { is: 'half', half: 'morning' }];
  for (const form of words.afternoon) yield [form, { is: 'half', half: 'afternoon' }];
  for (const form of words.next) yield [form, { is: 'beside', step: 1 }];
  for (const form of words.previous) yield [form, { is: 'beside', step: -1 }];
  const plain = ['last', 'penultimate', 'and', 'to', 'except', 'of', 'fresh', 'same', 'foreign', 'ours'] as const;
  for (const is of plain) for (const form of words[is]) yield [form, { is }];
};

const common = function* (): Generator<readonly [string, ReferenceMeaning]> {
  for (const [rank, suffix] of added.entries()) yield [suffix, { is: 'bis', rank }];
  for (const [suffix, rank] of Object.entries(addedToo)) yield [suffix, { is: 'bis', rank }];
  for (const suffix of alternative) yield [suffix, { is: 'alt' }];
};

const everything = function* (language: Language): Generator<readonly [string, ReferenceMeaning]> {
  yield* tabulate(tables[language]);
  yield* common();
  // Delegations quote the English draft in every language, and write "OP3" and "para" in most.
  if (language !== 'en') yield* tabulate({ ...tables.en, not: [] });
};

const made = new Map<Language, Phrases<ReferenceMeaning>>();

/** The reference phrases of one language, with English behind it. */
export const referencePhrases = (language: Language): Phrases<ReferenceMeaning> => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const phrases = phrasesOf(everything(language));
  made.set(language, phrases);
  return phrases;
};

/** The tables themselves, for the tests that hold every word of them. */
export const referenceWords = tables;
