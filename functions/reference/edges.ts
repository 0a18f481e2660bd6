import { isJoinedOn } from './joined-on.ts';
import { isMark, plainNumber } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import { numberAt } from './number-value.ts';
import { alsoBefore, countedFromEnd, measures } from './words/han.ts';

/** Units counted from the beginning or from the end of what they stand in, and the token behind the words for it. */
export interface Edge {
  readonly numbers: readonly NumberRef[];
  readonly fromEnd: readonly number[];
  readonly end: number;
}

/** Nobody counts more from an edge: "the last three paragraphs". */
const mostCounted = 12;

/**
 * What stands before a unit and counts it from an edge: "last", "the first two", "the last but one", « les deux
 * derniers », «три последних», «предпоследний», « آخر فقرتين », 最后两段, 倒数第二段.
 */
export const edgeAt = (source: Source, at: number): Edge | null => {
  const han = inHan(source, at);
  if (han !== null) return han;
  if (source.phrase(at)?.meaning.is === 'penultimate') return fromEnd(2, 1, source.phrase(at)?.end ?? at);
  if (isLastOne(source, at)) return isDual(source, at + 1) ? fromEnd(2, 2, at + 1) : fromEnd(1, 1, at + 1);
  const before = countAt(source, at);
  const word = source.phrase(before?.end ?? at);
  const isFirst = word?.meaning.is === 'ordinal' && word.meaning.value === 1;
  if (word === null || !(isFirst || word.meaning.is === 'last')) return null;
  const count = before ?? countAt(source, word.end);
  if (count !== null) return counted(isFirst, count.value, before === null ? count.end : word.end);
  if (isFirst) return isDual(source, word.end) ? counted(true, 2, word.end) : null;
  return fromEnd(1, 1, word.end);
};

/**
 * The same behind its unit, as Arabic has it: « الفقرتان الأخيرتان », « الفقرات الثلاث الأولى », « الفقرة قبل الأخيرة ».
 * @param unit the token of the unit
 */
export const edgeBehind = (source: Source, unit: number, at: number): Edge | null => {
  if ((source.tokens[at]?.breaks ?? 1) > 0) return null;
  const found = source.phrase(at);
  if (found?.meaning.is === 'penultimate') return fromEnd(2, 1, found.end);
  const count = countAt(source, at);
  const word = count === null ? found : source.phrase(count.end);
  const isFirst = word?.meaning.is === 'ordinal' && word.meaning.value === 1;
  if (word === null || !(isFirst || word.meaning.is === 'last')) return null;
  const many = count?.value ?? (isDual(source, unit) ? 2 : 1);
  // « الفقرتان الأولى والثانية » are listed.
  const isListed = isJoinedOn(source.tokens[word.end]) || source.phrase(word.end)?.meaning.is === 'and';
  return isFirst && (many < 2 || isListed) ? null : counted(isFirst, many, word.end);
};

const counted = (isFirst: boolean, count: number, end: number): Edge | null => {
  if (count < 2 && isFirst) return null;
  if (!isFirst) return fromEnd(count, count, end);
  return { numbers: Array.from({ length: count }, (_, index) => plainNumber(index + 1)), fromEnd: [], end };
};

const fromEnd = (first: number, count: number, end: number): Edge => ({
  numbers: [],
  fromEnd: Array.from({ length: count }, (_, index) => first - index),
  end,
});

/** "Two", "2": how many. */
const countAt = (source: Source, at: number): { value: number; end: number } | null => {
  const found = source.phrase(at);
  const token = source.tokens[at];
  const one =
    found?.meaning.is === 'cardinal'
      ? { value: found.meaning.value, end: found.end }
      : token?.kind === 'number' && !isMark(source.tokens[at + 1], '.,-')
        ? { value: token.value, end: at + 1 }
        : null;
  return one !== null && one.value >= 2 && one.value <= mostCounted ? one : null;
};

/** « فقرتين », « الفقرتان »: the form says that they are two. */
const isDual = ({ tokens }: Source, at: number): boolean => /(?:تان|تين|دان|دين)$/u.test(tokens[at]?.norm ?? '');

/** 最后两段, 前三段, 开头两段, 倒数第二段; what counts stands right before the unit. */
const inHan = (source: Source, at: number): Edge | null => {
  for (const [word, side] of countedFromEnd) {
    const behind = spelt(source, at, word);
    if (behind === null) continue;
    if (alsoBefore.has(word) && !isBehindSection(source, at)) continue;
    const number = side === 'nth' ? numberAt(source, signless(source, behind), true) : countAt(source, behind);
    if (number === null || number.value > mostCounted) continue;
    const end = measures.has(source.tokens[number.end]?.norm ?? '') ? number.end + 1 : number.end;
    if (source.phrase(end)?.meaning.is !== 'unit') continue;
    return side === 'nth' ? fromEnd(number.value, 1, end) : counted(side === 'first', number.value, end);
  }
  return null;
};

/** 第四节前两段, 第四节的前两段. */
const isBehindSection = (source: Source, at: number): boolean =>
  [at - 1, at - 2].some((before) => {
    const found = source.phrase(before)?.meaning;
    return found?.is === 'unit' && found.unit === 'section';
  });

const signless = ({ tokens }: Source, at: number): number => (tokens[at]?.norm === '第' ? at + 1 : at);

/** The token behind characters that stand one to a token; null where others stand there. */
export const spelt = ({ tokens }: Source, at: number, word: string): number | null => {
  let end = at;
  for (const sign of word) {
    if (tokens[end]?.norm !== sign) return null;
    end += 1;
  }
  return end;
};

/** « آخر فقرة » is the last paragraph, « آخر الفقرة » the end of one: the article tells. */
export const isLastOne = (source: Source, at: number): boolean => {
  const unit = source.tokens[at + 1];
  return (
    source.tokens[at]?.norm === 'اخر' &&
    unit !== undefined &&
    unit.breaks === 0 &&
    !unit.text.startsWith('ال') &&
    source.phrase(at + 1)?.meaning.is === 'unit'
  );
};
