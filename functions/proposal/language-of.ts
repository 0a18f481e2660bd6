import { francAll } from 'franc';
import { quotationsIn } from '#reference/quotations.ts';
import type { Language } from '#wording/language.ts';
import { isSeventh } from './seventh-language.ts';
import { actionWords } from './vocabulary.ts';
import { onlyOurs } from './words/only-ours.ts';
import { littleWords } from './words/little-words.ts';
import type { Latin } from './words/little-words.ts';

/** No more than this is looked at: the beginning of a paper tells its language. */
const looked = 20_000;
/** Letters. */
const enough = 12;
/** So many letters of another script decide against Latin, which quotations of the English draft always add. */
const decidingShare = 0.2;

/** The language of a text, of the six; a seventh is recognised as such, and never taken for its neighbour. */
export const languageOf = (text: string): Language | 'other' => {
  const sample = ownOf(text.slice(0, looked));
  const likely = likelyOf(sample);
  if (likely === 'other' || likely === 'zh') return likely;
  const words = likely === 'ar' || likely === 'ru' ? onlyOurs[likely] : wordsOf(likely);
  return isSeventh(sample, likely, words) ? 'other' : likely;
};

const likelyOf = (sample: string): Language | 'other' => {
  const counts = scriptsIn(sample);
  const letters = counts.latin + counts.arabic + counts.cyrillic + counts.han + counts.other;
  if (letters === 0) return 'en';
  // A Chinese character says about as much as a short word.
  const weighed = { arabic: counts.arabic, cyrillic: counts.cyrillic, han: counts.han * 3, other: counts.other };
  const total = counts.latin + weighed.arabic + weighed.cyrillic + weighed.han + weighed.other;
  if (weighed.other / total >= decidingShare) return 'other';
  if (weighed.han / total >= decidingShare)
    return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'other' : 'zh';
  if (weighed.arabic / total >= decidingShare)
    return /[پچژگڤےہ]/u.test(sample) && !/[ةىؤئ]/u.test(sample) ? 'other' : 'ar';
  if (weighed.cyrillic / total >= decidingShare)
    return /[іїєґўј]/u.test(sample) && !/[ыэъ]/u.test(sample) ? 'other' : 'ru';
  const latin = latinLanguage(sample);
  return latin === 'es' && /(?<![\p{L}])\p{Ll}{0,30}(?:[ãõ]|ç\p{Ll})/u.test(sample) ? 'other' : latin;
};

/** What is quoted is the draft's English, whatever the sender writes in; without it enough must be left to tell. */
const ownOf = (text: string): string => {
  let own = '';
  let at = 0;
  for (const quotation of quotationsIn(text)) {
    own += text.slice(at, quotation.start);
    at = quotation.end;
  }
  own += text.slice(at);
  return own.replaceAll(/[^\p{L}]+/gu, '').length >= enough || tells(own) ? own : text;
};

/** "V.12 – “as appropriate”: fuera": a word of one's own, however few there are. */
const tells = (own: string): boolean =>
  (own.toLowerCase().match(/\p{L}{4,30}/gu) ?? []).some((word) => tables.some(({ words }) => words.has(word)));

/**
 * Whether most letters of both are of one script: a short answer is in the language of the mail that it answers, unless it
 * is in letters of its own.
 */
export const isOfOneScript = (one: string, other: string): boolean => scriptOf(one) === scriptOf(other);

const scriptOf = (text: string): string | undefined =>
  Object.entries(scriptsIn(text.slice(0, looked))).sort(([, few], [, many]) => many - few)[0]?.[0];

const scriptsIn = (text: string): Record<'latin' | 'arabic' | 'cyrillic' | 'han' | 'other', number> => {
  const counts = { latin: 0, arabic: 0, cyrillic: 0, han: 0, other: 0 };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x41) continue;
    if (code < 0x80) counts.latin += code < 0x5b || (code > 0x60 && code < 0x7b) ? 1 : 0;
    else if (code < 0x250) counts.latin += /\p{L}/u.test(character) ? 1 : 0;
    else if (code >= 0x400 && code < 0x530) counts.cyrillic += 1;
    else if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xfefc)) counts.arabic += 1;
    else if (/\p{Script=Han}/u.test(character)) counts.han += 1;
    else if (/\p{L}/u.test(character)) counts.other += 1;
  }
  return counts;
};

/** Letters. Shorter verbs are words of several languages. */
const shortestVerb = 5;

/** The verbs of a language, whole words only: a terse list has little else to tell it by. */
const verbsOf = (language: Latin): Set<string> => {
  if (language === 'other') return new Set();
  const { actions, hints, answers } = actionWords[language];
  const forms = [actions, hints, answers].flatMap((table) => Object.values(table).flat());
  return new Set(forms.filter((form) => form.length >= shortestVerb && /^\p{L}+$/u.test(form)));
};

const languages = Object.keys(littleWords) as Latin[];
const verbs = new Map(languages.map((language) => [language, verbsOf(language)]));
const isShared = (verb: string, own: Latin): boolean =>
  languages.some((language) => language !== own && verbs.get(language)?.has(verb) === true);

const tables = languages.map((language) => ({
  language,
  words: new Set([
    ...littleWords[language],
    ...[...(verbs.get(language) ?? [])].filter((verb) => !isShared(verb, language)),
  ]),
}));

const wordsOf = (language: Latin): ReadonlySet<string> =>
  tables.find((one) => one.language === language)?.words ?? new Set();

const units: ReadonlySet<string> = new Set(['para', 'par']);

const latinLanguage = (text: string): Language | 'other' => {
  const scores = new Map<Latin, number>();
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    // "Para 30", "par. 3", "Para | Comment" are the same in every language, and no Spanish "para", no French « par ».
    if (
      units.has(word) &&
      /^\.?(?:\s{0,2}[\p{Nd}|(]|\t)/u.test(text.slice(index + word.length, index + word.length + 4))
    )
      continue;
    for (const { language, words } of tables)
      if (words.has(word)) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  let best: Latin = 'en';
  for (const { language } of tables) {
    // Of two equal scores the official language stands first in the table.
    const handicap = language === 'other' ? 1.3 : 1;
    if ((scores.get(language) ?? 0) > (scores.get(best) ?? 0) * handicap) best = language;
  }
  return best === 'other' ? best : byLetters(text, best, scores);
};

/** «Convendría que al 48 le siguiera un párrafo»: with hardly a word between two languages, their letters decide. */
const byLetters = (text: string, best: Official, scores: ReadonlyMap<Latin, number>): Official => {
  const most = scores.get(best) ?? 0;
  const close = latinCodes.filter(([language]) => (scores.get(language) ?? 0) >= Math.max(1, most - closeScore));
  if (close.length < 2) return best;
  const [first, second] = francAll(text, { only: close.map(([, code]) => code), minLength: fewestLetters });
  if (first === undefined || second === undefined || second[1] > clearly) return best;
  return close.find(([, code]) => code === first[0])?.[0] ?? best;
};

type Official = Exclude<Latin, 'other'>;
const latinCodes: readonly (readonly [language: Official, code: string])[] = [
  ['en', 'eng'],
  ['fr', 'fra'],
  ['es', 'spa'],
];
/** Words by which one language leads. */
const closeScore = 1;
/** Letters without which the detector guesses. */
const fewestLetters = 40;
/** Of 1 for the likeliest: a second above it is as likely. */
const clearly = 0.85;
