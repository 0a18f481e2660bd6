import { languages } from '#wording/language.ts';
import type { Language } from '#wording/language.ts';

/** What tables have of a kind, in all six languages: a mail may mix them. */
export const inEveryLanguage = <Table>(
  tables: Readonly<Record<Language, Table>>,
  kind: (table: Table) => readonly string[],
): readonly string[] => languages.flatMap((language) => kind(tables[language]));

/** A phrase of a table where it stands in a text. */
export interface Found {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Phrases of a table in texts, the longest at each place, one behind the other; linear, without regard to case or Arabic vowel signs. */
export interface Phrases {
  readonly in: (text: string) => readonly Found[];
  /** The phrase with which a text opens. */
  readonly opening: (text: string) => Found | null;
}

export const phrasesOf = (written: readonly string[]): Phrases => {
  const asWritten = new Map(written.map((phrase) => [plain(phrase.replaceAll(vowelSigns, '')), phrase]));
  const phrases = [...asWritten.keys()];
  const byBeginning = new Map<string, string[]>();
  const short: string[] = [];
  // Most letters open no phrase of any table, and asking for one number costs less than cutting out letters.
  const openers = new Set(phrases.map((phrase) => phrase.charCodeAt(0)));
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    if (phrase.length < beginning) short.push(phrase);
    const key = phrase.slice(0, beginning);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), phrase]);
  }
  const at = (text: string, start: number): Found | null => {
    for (const some of [byBeginning.get(text.slice(start, start + beginning)) ?? [], short])
      for (const phrase of some)
        if (text.startsWith(phrase, start) && standsWhole(text, start, phrase))
          return { phrase: asWritten.get(phrase) ?? phrase, start, end: start + phrase.length };
    return null;
  };
  return {
    in: (said) => {
      const { text, beginnings, back } = levelled(said);
      const found: Found[] = [];
      let behind = 0;
      for (const start of beginnings) {
        const one = start < behind || !openers.has(text.charCodeAt(start)) ? null : at(text, start);
        if (one === null) continue;
        found.push({ ...one, start: back(one.start), end: back(one.end) });
        behind = one.end;
      }
      return found;
    },
    opening: (said) => {
      const { text, back } = levelled(said);
      const one = at(text, 0);
      return one === null ? null : { ...one, end: back(one.end) };
    },
  };
};

/** A text as phrases are looked for in it. */
interface Levelled {
  readonly text: string;
  /** Where a phrase may begin: most letters of most papers stand behind another. */
  readonly beginnings: readonly number[];
  /** Where a position of it stands in what was said. */
  readonly back: (position: number) => number;
}

/** Dozens of tables look for their phrases in the same sentence, one after the other. */
const lately = new Map<string, Levelled>();
const mostLately = 64;
/** Characters: no more of a hostile paper stays in the memory of a warm process. */
const longestLately = 10_000;

const levelled = (said: string): Levelled => {
  const known = lately.get(said);
  if (known !== undefined) return known;
  const { text, back } = unvoweled(inSmallLetters(said));
  const beginnings: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!isInWord(text, at)) beginnings.push(at);
  const made = { text, beginnings, back };
  if (lately.size >= mostLately) lately.clear();
  if (said.length <= longestLately) lately.set(said, made);
  return made;
};

/** « نيابةً », « أُلقي »: what is written over and under Arabic letters, and what stretches them. */
const vowelSigns = /\u0640|[\u064b-\u0652]|\u0670/gu;
const hasVowelSigns = /\u0640|[\u064b-\u0652]|\u0670/u;

/** The text without them, and where a position of it stands in the whole. */
const unvoweled = (text: string): { readonly text: string; readonly back: (position: number) => number } => {
  if (!hasVowelSigns.test(text)) return { text, back: (position) => position };
  const kept: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at += 1) {
    if (hasVowelSigns.test(text.charAt(at))) continue;
    kept.push(at);
    bare += text.charAt(at);
  }
  return { text: bare, back: (position) => kept[position] ?? text.length };
};

/** Letters by which phrases are told apart at once. */
const beginning = 3;

/** « d’autres » is «d'autres», and the dots of «расчёт» are written or left out. */
const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('ё', 'е');

/** Offsets must stay: a letter that grows when small leaves the text as it is. */
const inSmallLetters = (text: string): string => {
  const small = text.toLowerCase();
  return plain(small.length === text.length ? small : text);
};

const isInWord = (text: string, at: number): boolean =>
  isSpelledWith(text.charCodeAt(at)) && isSpelledWith(text.charCodeAt(at - 1));
/** Small letters of the Latin and the Cyrillic alphabet. */
const isSpelledWith = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f);

/** Letters with spaces between words; what is written with others may stand in a longer word. */
const spelled = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const letter = /\p{L}/u;

const standsWhole = (text: string, start: number, phrase: string): boolean =>
  !spelled.test(phrase) ||
  (!letter.test(text[start - 1] ?? '') && (/['’]$/u.test(phrase) || !letter.test(text[start + phrase.length] ?? '')));
