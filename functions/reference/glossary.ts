import { tokensOf, beginsWithHan } from './tokens.ts';
import type { Token } from './tokens.ts';
import { glossary } from './words/glossary.ts';
import { paraphrases } from './words/paraphrases.ts';

/** The draft's own English words for one thing; a paragraph that has any of them speaks of it. */
export type Concept = readonly string[];

/** One word of a term: it begins a word of the text, or is one. Han characters are words of their own. */
interface Stem {
  readonly letters: string;
  readonly isWhole: boolean;
}

interface Row {
  readonly stems: readonly Stem[];
  readonly concept: Concept;
}

const stemsOf = (term: string): Stem[] =>
  term.split(' ').flatMap((word) => {
    const isWhole = word.endsWith('.');
    return tokensOf(isWhole ? word.slice(0, -1) : word).map(({ norm }) => ({ letters: norm, isWhole }));
  });

/** Rows by the first letters of their first stem, so that a word is compared with few. */
const rows = new Map<string, Row[]>();

const keyOf = (word: string): string => (beginsWithHan(word) ? word.slice(0, 1) : word.slice(0, 3));

for (const [english, ...others] of [...glossary, ...paraphrases]) {
  const concept = english.split('/');
  for (const term of others.flatMap((cell) => cell.split('/'))) {
    const stems = stemsOf(term);
    const key = keyOf(stems[0]?.letters ?? '');
    rows.set(key, [...(rows.get(key) ?? []), { stems, concept }]);
  }
}

/** Words that may stand between the words of a term: « base de données », "operación de mantenimiento de la paz". */
const mostBetween = 2;

/** What a text in French, Spanish, Arabic, Russian or Chinese speaks of, each thing once. */
export const conceptsIn = (tokens: readonly Token[]): Concept[] => {
  const found = new Set<Concept>();
  for (const [at, { norm }] of tokens.entries())
    for (const form of formsOf(norm))
      for (const { stems, concept } of rows.get(keyOf(form)) ?? [])
        if (!found.has(concept) && stands(tokens, at, stems)) found.add(concept);
  return [...found];
};

/** What folding leaves written onto an Arabic word: "لتدمير", "بولايات", "الالتزام". */
const particle = /^(?:ال|[وفبلك])(?=\p{Script=Arabic}{3})/u;

/** The word, and what is behind one particle and behind two. */
const formsOf = (word: string): string[] => {
  const first = word.replace(particle, '');
  if (first === word) return [word];
  const second = first.replace(particle, '');
  return second === first ? [word, first] : [word, first, second];
};

const begins = (word: string, { letters, isWhole }: Stem): boolean =>
  isWhole ? word === letters : word.startsWith(letters);

const holds = (token: Token | undefined, stem: Stem): boolean =>
  token !== undefined && formsOf(token.norm).some((form) => begins(form, stem));

const stands = (tokens: readonly Token[], from: number, stems: readonly Stem[]): boolean => {
  let at = from;
  for (const [index, stem] of stems.entries()) {
    const last = index === 0 || beginsWithHan(stem.letters) ? at : at + mostBetween;
    while (at <= last && !holds(tokens[at], stem)) at += 1;
    if (at > last) return false;
    at += 1;
  }
  return true;
};
