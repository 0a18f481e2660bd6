import type { Visit } from '#web/visit.ts';

/** The secretariat works in English and French. */
export const workingLanguage = ({ language }: Pick<Visit, 'language'>): 'en' | 'fr' =>
  language === 'fr' ? 'fr' : 'en';
