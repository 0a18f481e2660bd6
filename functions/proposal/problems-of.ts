import type { Language } from '#wording/language.ts';
import type { Written } from './written.ts';

/** What of an arrival a person must look at, in words for the secretariat. */
export const problemsOf = (written: Written, language: Language | 'other'): string[] => [
  ...written.unread.map((name) => `The attachment “${name}” was not read: a person must open it.`),
  ...(language === 'other' && written.parts.length > 0
    ? ['The text is in none of the six official languages, or too short to tell: a person must read it.']
    : []),
  ...(written.problems ?? []),
];
