import { tokensOf, beginsWithHan } from './tokens.ts';
import type { Token } from './tokens.ts';
import { glossary } from './words/glossary.ts';

/** The draft's own English words for one thing; a paragraph that has any of them speaks of it. */
export type Concept = readonly string[];

interface Row {
  /** The words of one term, of which each begins a word of the text. Han characters are words of their own. */
  readonly stems: readonly string[];
  readonly concept: Concept;
}

/** Rows by the first two letters of their first stem, so that a word is compared with few. */
const rows = new Map<string, Row[]>();

const keyOf = (word: string): string => (beginsWithHan(word) ? word.slice(0, 1) : word.slice(0, 2));

for (const [english, ...others] of glossary) {
  const concept = english.split('/');
  for (const term of others.flatMap((cell) => cell.split('/'))) {
    const stems = tokensOf(term).map(({ norm }) => norm);
    const key = keyOf(stems[0] ?? '');
    rows.set(key, [...(rows.get(key) ?? []), { stems, concept }]);
  }
}

/** Words that may stand between the words of a term: « base de données », "operación de mantenimiento de la paz". */
const mostBetween = 2;

/** What a text in French, Spanish, Arabic, Russian or Chinese speaks of, each thing once. */
export const conceptsIn = (tokens: readonly Token[]): Concept[] => {
  const found = new Set<Concept>();
  for (const [at, token] of tokens.entries())
    for (const { stems, concept } of rows.get(keyOf(token.norm)) ?? [])
      if (!found.has(concept) && stands(tokens, at, stems)) found.add(concept);
  return [...found];
};

const stands = (tokens: readonly Token[], from: number, stems: readonly string[]): boolean => {
  let at = from;
  for (const [index, stem] of stems.entries()) {
    const last = index === 0 || beginsWithHan(stem) ? at : at + mostBetween;
    while (at <= last && tokens[at]?.norm.startsWith(stem) !== true) at += 1;
    if (at > last) return false;
    at += 1;
  }
  return true;
};
