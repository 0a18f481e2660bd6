import type { InSixLanguages } from './language.ts';

/** Before words that a second delegation deletes where a first one's deletion already stands: Word shows only one. */
export const alsoDeletes: InSixLanguages = {
  en: 'Also deletes:',
  fr: 'Supprime également :',
  es: 'Suprime también:',
  ar: 'يحذف أيضا:',
  ru: 'Также исключает:',
  zh: '并删除：',
};
