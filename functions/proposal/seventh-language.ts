import { francAll } from 'franc';
import type { Language } from '#wording/language.ts';

/** ISO 639-3, as the detector names the six. */
const codes: Readonly<Record<Language, string>> = { en: 'eng', fr: 'fra', es: 'spa', ar: 'arb', ru: 'rus', zh: 'cmn' };
const six: ReadonlySet<string> = new Set(Object.values(codes));
/** The other languages in which governments write; the detector knows two hundred, among them many that are like a list of names. */
const governments =
  'por ita cat ron deu nld swe dan nob fin pol ces slk slv hrv bos hun tur azj ind zlm swh vie sqi lit lav est isl tgl som hau ukr bel bul srp mkd kaz kir tgk uzn khk pes prs urd pbu ckb'.split(
    ' ',
  );

/** Letters, and different words. Fewer tell no language from its neighbours, and a table of one word repeated none at all. */
const enough = 60;
const enoughIfAlike = 100;
const enoughWords = 9;
/**
 * Of 1 for the likeliest. A hurried note in Russian comes to 0.95 (Bulgarian to 0.87, Ukrainian to 0.90), one in Spanish to
 * 0.98 (Portuguese to 0.95, Catalan to 0.96); measured on the gold set and on notes in twenty other languages.
 */
const alike: Readonly<Record<'latin' | 'other', number>> = { latin: 0.972, other: 0.92 };
/**
 * Of all words: with so many that are the language's own, short sentences too are in it, whatever their letters suggest.
 * Portuguese has a third of its little words in common with Spanish.
 */
const few = 0.15;
const own: Readonly<Partial<Record<Language, number>>> = { en: few, fr: few, es: 0.42, ar: 0.1, ru: 0.1 };

const scripts: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}+/gu,
  ru: /\p{Script=Cyrillic}+/gu,
  en: /\p{Script=Latin}+/gu,
  fr: /\p{Script=Latin}+/gu,
  es: /\p{Script=Latin}+/gu,
};

/** Letters or infinitives that Bulgarian, Serbian and Macedonian lack, and no letter that others of the script add. */
const isSurelyRussian = (words: string): boolean =>
  /^[а-яё ]*$/iu.test(words) && (/[ыэ]/iu.test(words) || /[иаяе]ть(?:ся)?(?: |$)/iu.test(words));

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
  const share = written.filter((word) => words.has(word.toLowerCase())).length / written.length;
  const isAlike = share >= few;
  if (joined.length < (isAlike ? enoughIfAlike : enough) || new Set(written).size < enoughWords) return false;
  if (share >= (own[language] ?? 1) || (language === 'ru' && isSurelyRussian(joined))) return false;
  const [best, ...others] = francAll(joined, { only: [...six, ...governments] });
  if (best === undefined || six.has(best[0]) || best[0] === 'und') return false;
  return (others.find(([code]) => code === codes[language])?.[1] ?? 0) < alike[kind];
};
