import { phrasesOf } from '#reference/phrases.ts';
import type { Phrases } from '#reference/phrases.ts';
import type { Language } from '#wording/language.ts';

/** The phrases of a table that open something, language by language and made once, with English behind the others. */
export const openersOf = (
  table: Readonly<Record<Language, readonly string[]>>,
): ((language: Language) => Phrases<true>) => {
  const made = new Map<Language, Phrases<true>>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const all = [...table[language], ...(language === 'en' ? [] : table.en)];
    const openers = phrasesOf(all.map((phrase) => [phrase, true] as const));
    made.set(language, openers);
    return openers;
  };
};
