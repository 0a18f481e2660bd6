import { referenceWords } from '#reference/vocabulary.ts';
import { singularArticles } from '#reference/words/singular-articles.ts';
import { wordsOfPhrase } from '#reference/phrases.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import type { Language } from '#wording/language.ts';
import { actionPhrases, actionWords, answerPhrases, labelPhrases } from './vocabulary.ts';
import { abbreviations } from './words/abbreviations.ts';
import { littleWords } from './words/little-words.ts';
import { noSlips } from './words/no-slips.ts';

/**
 * Slips of hurried fingers in the words that ask for something or name a unit: "delte", "supprot", "pargraph 12", "pra
 * 28". Only what fingers do is undone (two letters swapped, one left out, one doubled; the first letter is right), and
 * only where the result is one word of the tables and the slip none. What is read so, a person sees.
 */
export interface Spelled {
  readonly tokens: readonly Token[];
  /** Positions of the tokens that were read otherwise than written. */
  readonly slips: readonly number[];
}

const shortestVerb = 5;
const shortestUnit = 4;

/**
 * Letters of a slip: where words are short or take many endings, a short one is as likely another word ("fonde", «меня»,
 * «سيما»). English is written in a hurry by everybody, and its little words are known.
 */
const shortestSlip: Readonly<Record<Language, number>> = { en: 3, fr: 6, es: 6, ar: 6, ru: 6, zh: 3 };

export const spelled = (tokens: readonly Token[], language: Language): Spelled => {
  const table = slipsOf(language);
  const known = abbreviations[language];
  const slips: number[] = [];
  // Most papers have none, and keep their tokens.
  let mended: Token[] | null = null;
  for (const [at, token] of tokens.entries()) {
    const short = token.kind === 'word' ? known?.[token.norm] : undefined;
    if (short !== undefined) {
      mended ??= [...tokens];
      mended[at] = { ...token, norm: short };
      continue;
    }
    const meant = token.kind === 'word' ? table.get(token.norm) : undefined;
    const isNamed = tokens[at + 1]?.kind === 'number' || singularArticles.has(tokens[at - 1]?.norm ?? '');
    if (meant === undefined || (meant.unit && !isNamed)) continue;
    slips.push(at);
    mended ??= [...tokens];
    mended[at] = { ...token, norm: meant.norm };
  }
  return { tokens: mended ?? tokens, slips };
};

interface Meant {
  readonly norm: string;
  /** A unit's name counts only before a number, or behind an article: « el parafo que trata de … ». */
  readonly unit: boolean;
}

const made = new Map<Language, ReadonlyMap<string, Meant>>();

const slipsOf = (language: Language): ReadonlyMap<string, Meant> => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const table = tableFor(language);
  made.set(language, table);
  return table;
};

const tableFor = (language: Language): ReadonlyMap<string, Meant> => {
  const actions = actionWords[language];
  const units = referenceWords[language].units;
  const groups = [
    ...Object.values(actions.actions).map((forms) => ({ unit: false, words: singleWords(forms, shortestVerb) })),
    ...[units.paragraph, units.section].map((forms) => ({ unit: true, words: singleWords(forms, shortestUnit) })),
  ];
  const lexicon = lexiconOf(language);
  const table = new Map<string, Meant>();
  const owners = new Map<string, unknown>();
  const shared = new Set<string>();
  for (const group of groups)
    for (const norm of group.words)
      for (const slip of slipsIn(norm)) {
        if (lexicon.has(slip) || (!group.unit && slip.length < shortestSlip[language])) continue;
        if ((owners.get(slip) ?? group) !== group) shared.add(slip);
        owners.set(slip, group);
        table.set(slip, { norm, unit: group.unit });
      }
  for (const slip of shared) table.delete(slip);
  return table;
};

const singleWords = (phrases: readonly string[], shortest: number): Set<string> => {
  const words = new Set<string>();
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase);
    const [only] = tokens;
    if (tokens.length === 1 && only?.kind === 'word' && only.norm.length >= shortest) words.add(only.norm);
  }
  return words;
};

/** Words of other meanings, one slip away from one of ours: "to ease the burden" erases nothing. */
const otherWords =
  'ease mere inert rise pace spit slit past stat sate reward sale remote competent integer reports groups approve revisit objet undo fonds fond refuse rayon elever eleve elevee eleves elevees elevent elevait говорит говорят говорится';

/** Every word that is one: of the tables of this language and English, and the little words of all. */
const lexiconOf = (language: Language): Set<string> => {
  const tables = [actionPhrases(language), answerPhrases(language), labelPhrases(language)];
  const words = new Set(tables.flatMap((table) => [...table.words]));
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsOfPhrase(value)) words.add(word);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) take(one);
  };
  for (const one of [language, 'en'] as const) take(referenceWords[one]);
  take(littleWords);
  take(otherWords);
  take(noSlips);
  return words;
};

function* slipsIn(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) {
    yield word.slice(0, at) + word.slice(at + 1);
    yield word.slice(0, at) + word.charAt(at) + word.slice(at);
    const next = word.charAt(at + 1);
    if (next !== '' && next !== word.charAt(at)) yield word.slice(0, at) + next + word.charAt(at) + word.slice(at + 2);
  }
}
