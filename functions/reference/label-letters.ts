import { inLatin } from './lookalikes.ts';
import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import type { Token } from './tokens.ts';
import { namedLetters, singleLetters } from './words/label-letters.ts';

/** The small letter that a token is, in the draft's own script: "a", « أ », « ب »; null if it is none. */
export const letterOf = (token: Token): string | null =>
  /^\p{Ll}$/u.test(token.text) ? token.text : (singleLetters.get(token.norm) ?? null);

/** A label as the draft prints it: « باء » is its B, « (ب) » its b. */
export const labelOf = (token: Token): string =>
  token.kind === 'number'
    ? token.norm
    : (namedLetters.get(token.norm) ?? singleLetters.get(token.norm) ?? inLatin(token.text));

/** A letter called by its name, which is never a word of a sentence beside a number. */
export const isNamedLetter = (token: Token | undefined): boolean => token !== undefined && namedLetters.has(token.norm);

/** "(a)", "(e) and (f)", "a)". */
export const lettersAt = (source: Source, at: number): { letters: string[]; end: number } | null => {
  const letters: string[] = [];
  let end = at;
  for (let index = at; letters.length < 26;) {
    const one = letterAt(source, index, index === at);
    if (one === null) break;
    letters.push(one.letter);
    end = one.end;
    index = one.end;
    const joined = source.phrase(index);
    if (joined !== null && (joined.meaning.is === 'and' || joined.meaning.is === 'to')) index = joined.end;
  }
  return letters.length === 0 ? null : { letters, end };
};

const letterAt = (source: Source, at: number, first: boolean): { letter: string; end: number } | null => {
  const open = isMark(source.tokens[at], '(') ? 1 : 0;
  const token = source.tokens[at + open];
  if (token === undefined || token.kind !== 'word' || !isMark(source.tokens[at + open + 1], ')')) return null;
  const letter = letterOf(token);
  if ((open === 0 && first && token.spaced) || letter === null) return null;
  return { letter, end: at + open + 2 };
};

/** What may label a section or a heading: "II", "a", "3". */
export const isLabel = (text: string): boolean =>
  text.length <= longestLabel && (isRoman(text) || /^(?:\p{Nd}{1,3}|[A-Za-z])$/u.test(text));

/** UTF-16 units: six Roman digits, or three of a script beyond the first plane. */
export const longestLabel = 6;

const isRoman = (text: string): boolean => {
  for (const letter of text) if (!'IVXivx'.includes(letter)) return false;
  return true;
};
