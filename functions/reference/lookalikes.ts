import type { Source } from './mention.ts';
import { afterNumbers } from './words/after-numbers.ts';

/** Labels as a Cyrillic keyboard writes them: «раздел П», «III.А», «подпункт в)». */
const letters: Readonly<Record<string, string>> = {
  А: 'A',
  Б: 'B',
  В: 'B',
  С: 'C',
  Д: 'D',
  Е: 'E',
  а: 'a',
  б: 'b',
  в: 'c',
  с: 'c',
  г: 'd',
  д: 'e',
  е: 'e',
  І: 'I',
  Ӏ: 'I',
  П: 'II',
  Ш: 'III',
  У: 'V',
  Х: 'X',
};

/** A label of lookalikes in Latin letters; anything else as it is. */
export const inLatin = (label: string): string => {
  if (label.length > longestLabel || !/\p{Script=Cyrillic}/u.test(label)) return label;
  let latin = '';
  for (const letter of label) {
    const known = letters[letter] ?? (/[A-Za-z]/u.test(letter) ? letter : undefined);
    if (known === undefined) return label;
    latin += known;
  }
  return latin;
};

/** UTF-16 units. */
const longestLabel = 4;

/** «Подраздел В целом приемлем»: a letter that is a word of the sentence, unless a mark or the section follows it. */
export const isWord = (source: Source, at: number): boolean => {
  const next = source.tokens[at + 1];
  const unit = source.phrase(at + 1)?.meaning;
  return (
    next?.kind === 'word' && next.breaks === 0 && next.spaced && unit?.is !== 'unit' && !afterNumbers.has(next.norm)
  );
};

/** « La section IV a l'appui de … », "la sección II y …": a small letter that is a word, with another word behind it. */
export const isLittleWord = (source: Source, at: number): boolean =>
  /^[aeioy]$/u.test(source.tokens[at]?.text ?? '') && source.tokens[at + 1]?.kind === 'word';
