import { francAll } from 'franc';
import type { Language } from '#wording/language.ts';

/** ISO 639-3, as the detector names the six. */
const codes: Readonly<Record<Language, string>> = { en: 'eng', fr: 'fra', es: 'spa', ar: 'arb', ru: 'rus', zh: 'cmn' };
const six: ReadonlySet<string> = new Set(Object.values(codes));

/** Letters. Fewer tell no language from its neighbours. */
const enough = 60;
/**
 * Of 1 for the likeliest. A hurried note in Russian comes to 0.95 (Bulgarian to 0.87, Ukrainian to 0.90), one in Spanish to
 * 0.98 (Portuguese to 0.95, Catalan to 0.96); measured on the gold set and on notes in twenty other languages.
 */
const alike: Readonly<Record<'latin' | 'other', number>> = { latin: 0.972, other: 0.92 };
/**
 * Of all words: with so many that are the language's own, short sentences too are in it, whatever their letters suggest.
 * Portuguese has a third of its little words in common with Spanish.
 */
const own: Readonly<Partial<Record<Language, number>>> = { en: 0.3, fr: 0.3, es: 0.42, ar: 0.1, ru: 0.1 };

/** Taken for English, from which nobody tells it by letters. */
const scots = 'sco';

const scripts: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}+/gu,
  ru: /\p{Script=Cyrillic}+/gu,
  en: /\p{Script=Latin}+/gu,
  fr: /\p{Script=Latin}+/gu,
  es: /\p{Script=Latin}+/gu,
};

/**
 * Whether a text that has the script and some words of one of the six languages is in a seventh.
 *
 * @param words of the language's own, in small letters.
 */
export const isSeventh = (text: string, language: Language, words: ReadonlySet<string>): boolean => {
  const script = scripts[language];
  if (script === undefined) return false;
  const written = text.match(script) ?? [];
  const joined = written.join(' ');
  const kind = language === 'ar' || language === 'ru' ? 'other' : 'latin';
  const known = written.filter((word) => words.has(word.toLowerCase())).length;
  if (joined.length < enough || known >= written.length * (own[language] ?? 1)) return false;
  const [best, ...others] = francAll(joined).filter(([code]) => code !== scots);
  if (best === undefined || six.has(best[0]) || best[0] === 'und') return false;
  return (others.find(([code]) => code === codes[language])?.[1] ?? 0) < alike[kind];
};
