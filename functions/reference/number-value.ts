import { isGlued, isMark, pastOrdinalSign } from './mention.ts';
import type { Source } from './mention.ts';
import { romanValue } from './roman.ts';
import { attachedEndings } from './words/counting-ru.ts';

/** No draft has more paragraphs; years and symbols lie beyond. */
const highestNumber = 999;

/** Words before a number that say only that it is one: "no.", "n°". Folded. */
export const numberNames: ReadonlySet<string> = new Set(
  'no nos n num nr number numero numbers رقم رقما رقمي رقمين ارقام'.split(' '),
);

/** "no.", "n°", "№", "#" before a number. */
const pastNumberSign = (source: Source, at: number): number => {
  const token = source.tokens[at];
  if (token === undefined) return at;
  if (isMark(token, '#№第') || token.norm === '第') return at + 1;
  if (numberNames.has(token.norm)) {
    const next = source.tokens[at + 1];
    const skipped = pastOrdinalSign(source, isMark(next, '.°') ? at + 2 : at + 1);
    if (source.tokens[skipped]?.kind === 'number' && source.tokens[skipped]?.breaks === 0) return skipped;
  }
  return at;
};

/** «12-й», «20-го»: the ending of a case is written onto the number. */
const pastEnding = (source: Source, at: number): number => {
  const dash = isMark(source.tokens[at], '-') && isGlued(source.tokens[at]) ? 1 : 0;
  const ending = source.tokens[at + dash];
  return isGlued(ending) && ending.kind === 'word' && attachedEndings.has(ending.norm) ? at + dash + 1 : at;
};

/** The number at a token: digits, or, after a word for what is counted, a word; and the token behind it. */
export const numberAt = (source: Source, at: number, wordsToo: boolean): { value: number; end: number } | null => {
  const start = pastNumberSign(source, at);
  const token = source.tokens[start];
  if (token === undefined) return null;
  // « الفقرة (12) »
  if (wordsToo && isMark(token, '(') && source.tokens[start + 1]?.kind === 'number') {
    const inside = isMark(source.tokens[start + 2], ')') ? numberAt(source, start + 1, false) : null;
    return inside === null ? null : { value: inside.value, end: start + 3 };
  }
  if (token.kind === 'number') {
    if (token.value > highestNumber) return null;
    const next = source.tokens[start + 1];
    // "16.4" is a target of another document, "5%" and "3D" are no numbers of paragraphs.
    if (
      isMark(next, '.,') &&
      next?.text !== '、' &&
      isGlued(next) &&
      isGlued(source.tokens[start + 2]) &&
      source.tokens[start + 2]?.kind === 'number'
    )
      return null;
    if (isMark(next, '%°')) return null;
    return { value: token.value, end: pastEnding(source, start + 1) };
  }
  if (!wordsToo) return null;
  const found = source.phrase(start);
  // « الفقرات الثلاث »: with the article a small number counts.
  if (found?.meaning.is === 'cardinal' && found.meaning.value < 20 && token.text.startsWith('ال')) return null;
  if (found !== null && (found.meaning.is === 'cardinal' || (found.meaning.is === 'ordinal' && start === at)))
    return { value: found.meaning.value, end: found.end };
  // "paragraph XII": Roman numerals count paragraphs too, in capitals, and never as "I".
  const value = /^[IVXL]{2,}$/u.test(token.text) || /^[VX]$/u.test(token.text) ? romanValue(token.text) : null;
  return value === null ? null : { value, end: start + 1 };
};
