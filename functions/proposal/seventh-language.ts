import { francAll } from 'franc';
import type { Language } from '#wording/language.ts';

/** How a text in one of the six is told from its neighbours. Chinese has none that share its script. */
interface Neighbourhood {
  /** ISO 639-3, as the detector has it. */
  readonly code: string;
  readonly script: RegExp;
  /**
   * Of 1 for the likeliest. A hurried note in Russian comes to 0.95 (Bulgarian to 0.87, Ukrainian to 0.90), one in Spanish
   * to 0.98 (Portuguese to 0.95, Catalan to 0.96); measured on the gold set and on notes in twenty other languages.
   */
  readonly alike: number;
  /**
   * Of all words: with so many that are the language's own, short sentences too are in it, whatever their letters suggest.
   * Portuguese has a third of its little words in common with Spanish.
   */
  readonly own: number;
}

const few = 0.15;
const latin = { script: /\p{Script=Latin}+/gu, alike: 0.972, own: few };
const neighbourhoods: Readonly<Record<Exclude<Language, 'zh'>, Neighbourhood>> = {
  en: { ...latin, code: 'eng' },
  fr: { ...latin, code: 'fra' },
  es: { ...latin, code: 'spa', own: 0.42 },
  ar: { code: 'arb', script: /\p{Script=Arabic}+/gu, alike: 0.92, own: 0.1 },
  ru: { code: 'rus', script: /\p{Script=Cyrillic}+/gu, alike: 0.92, own: 0.1 },
};
const six: ReadonlySet<string> = new Set([...Object.values(neighbourhoods).map(({ code }) => code), 'cmn']);
/** With the other languages in which governments write; the detector knows two hundred, many of them like a list of names. */
const only = [
  ...six,
  ...'por ita cat ron deu nld swe dan nob fin pol ces slk slv hrv bos hun tur azj ind zlm swh vie sqi lit lav est isl tgl'.split(
    ' ',
  ),
  ...'som hau ukr bel bul srp mkd kaz kir tgk uzn khk pes prs urd pbu ckb'.split(' '),
];

/** Letters, and different words. Fewer tell no language from its neighbours, and a table of one word repeated none at all. */
const enough = 60;
const enoughIfAlike = 100;
const enoughWords = 9;

/** Letters or infinitives that Bulgarian, Serbian and Macedonian lack, and no letter that others of the script add. */
const isSurelyRussian = (words: string): boolean =>
  /^[а-яё ]*$/iu.test(words) && (/[ыэ]/iu.test(words) || /[иаяе]ть(?:ся)?(?: |$)/iu.test(words));

/**
 * « Párr. 3: agregar “and ports” »: words of Spanish, and none by which Portuguese, Catalan or Italian would give itself away. A
 * terse list has few others to tell it by.
 */
const isSurelySpanish = (words: readonly string[]): boolean => {
  const different = [...new Set(words.map((word) => word.toLowerCase()))];
  const own = different.filter((word) => spanish.has(word) || word.includes('ñ'));
  return own.length >= fewestOwn && !different.some((word) => neighbouring.has(word) || /[ãõçàèìòù]/u.test(word));
};

const fewestOwn = 2;
const spanish: ReadonlySet<string> = new Set(
  (
    'y el los las del así más sólo pero debe deben debería párrafo párrafos parrafo parrafos párr párrs después según también ' +
    'hasta hacia sin muy aquí allí nuestro nuestra nuestros nuestras ustedes nosotros reemplazar suprimir agregar quitar ' +
    'borrar eliminar reemplácese suprímase elimínese sustitúyase agréguese'
  ).split(' '),
);
const neighbouring: ReadonlySet<string> = new Set(
  'ao aos em nao uma pelo pela os sao ou parágrafo parágrafos secao els amb il gli della dello che paragrafo paragrafi sezione'.split(
    ' ',
  ),
);

/**
 * Whether a text that has the script and some words of one of the six languages is in a seventh.
 *
 * @param words of the language's own, in small letters.
 */
export const isSeventh = (text: string, language: Exclude<Language, 'zh'>, words: ReadonlySet<string>): boolean => {
  const { code, script, alike, own } = neighbourhoods[language];
  const written = text.match(script) ?? [];
  const joined = written.join(' ');
  const share = written.filter((word) => words.has(word.toLowerCase())).length / written.length;
  if (joined.length < (share >= few ? enoughIfAlike : enough) || new Set(written).size < enoughWords) return false;
  if (share >= own || (language === 'ru' && isSurelyRussian(joined))) return false;
  if (language === 'es' && isSurelySpanish(written)) return false;
  const [best, ...others] = francAll(joined, { only });
  if (best === undefined || six.has(best[0]) || best[0] === 'und') return false;
  return (others.find(([other]) => other === code)?.[1] ?? 0) < alike;
};
