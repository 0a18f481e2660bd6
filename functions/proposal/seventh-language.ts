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

/** Taken for English, from which nobody tells it by letters. */
const scots = 'sco';

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

/** Whether a text that has the script and some words of one of the six languages is in a seventh. */
export const isSeventh = (text: string, language: Language): boolean => {
  const script = scripts[language];
  if (script === undefined) return false;
  const words = (text.match(script) ?? []).join(' ');
  if (words.length < enough || (language === 'ru' && isSurelyRussian(words))) return false;
  const [best, ...others] = francAll(words).filter(([code]) => code !== scots);
  if (best === undefined || six.has(best[0]) || best[0] === 'und') return false;
  return (
    (others.find(([code]) => code === codes[language])?.[1] ?? 0) <
    alike[language === 'ar' || language === 'ru' ? 'other' : 'latin']
  );
};
