/** The six official languages of the United Nations, in the order its documents list them here. */
export const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One value for each of the six languages: the compiler reports the one that is missing. */
export type InSixLanguages<T = string> = Record<Language, T>;

/** The writing direction of a language, for `dir` attributes. */
export const directionOf = (language: Language | 'other'): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');
