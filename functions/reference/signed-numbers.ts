import { isMark } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import { lettersAt } from './label-letters.ts';
import { numberRefAt, rangeEnd } from './numbers.ts';
import { beginsWithHan } from './tokens.ts';
import type { Unit } from './vocabulary.ts';
import { articles, besideNumber, countedRemarks, countsBefore, measures, numbered } from './words/han.ts';

/** Numbers and, behind them, what they count. */
interface Counted {
  readonly unit: Unit;
  readonly numbers: readonly NumberRef[];
  readonly end: number;
  /** Without the sign of the ordinal "15段" may also count the paragraphs. */
  readonly bare: boolean;
}

/** No list is longer. */
const longestList = 60;

/** Whether the phrase at a token is written in characters, which stand behind what they belong to. */
export const isHan = (source: Source, at: number): boolean => beginsWithHan(source.tokens[at]?.text ?? '');

/** 第一段, and not 第1段: spelt out, a number may count what stands under a heading. */
export const isSpelt = ({ tokens }: Source, at: number): boolean =>
  tokens[at]?.norm === '第' && tokens[at + 1]?.kind === 'word';

/** 第二，第7段应予删除: at the head of a sentence the number counts what the speaker says. The token behind the comma. */
export const countedOutAt = (source: Source, at: number): number | null => {
  const [sign, , comma] = source.tokens.slice(at, at + 3);
  const opens = at === 0 || (sign?.breaks ?? 0) > 0 || isMark(source.tokens[at - 1], '.;!?');
  return opens && isSpelt(source, at) && comma?.text === '，' ? at + 3 : null;
};

/** 第19段, 第3、5和7段, 第3至5段, 第20段至第23段, 第3段、第5段和第7段, 第3段(a)项, 第12段之二, 15段: the unit stands behind its numbers. */
export const signedAt = (source: Source, at: number): Counted | null => {
  const first = labelledWith(source, at) ?? groupAt(source, at);
  if (first === null) return null;
  const numbers = [...first.numbers];
  let { end } = first;
  while (numbers.length < longestList) {
    const and = source.phrase(end);
    if (and?.meaning.is !== 'and' || (source.tokens[end]?.breaks ?? 0) > 0) break;
    const next = groupAt(source, and.end);
    if (next === null || next.unit !== first.unit || source.tokens[and.end]?.breaks === 2) break;
    // 支持第3段，第5段需要修改: a comma sets apart what the enumerating one joins, but in a list that goes on.
    if (isComma(source, end) && (source.phrase(next.end)?.meaning.is !== 'and' || isComma(source, next.end))) break;
    numbers.push(...next.numbers);
    ({ end } = next);
  }
  return { unit: first.unit, numbers, end, bare: first.bare };
};

const isComma = (source: Source, at: number): boolean =>
  isMark(source.tokens[at], ',;') && source.tokens[at]?.text !== '、';

/** 12、13和15; null where a bare list goes on with 第, which begins another. */
const joinedNumbers = (
  source: Source,
  from: number,
  wordsToo: boolean,
): { readonly numbers: readonly NumberRef[]; readonly end: number } | null => {
  const numbers: NumberRef[] = [];
  for (let at = from; ;) {
    const one = numberRefAt(source, at, wordsToo);
    if (one === null) return null;
    numbers.push(one.ref);
    const and = source.phrase(one.end);
    if (and?.meaning.is !== 'and' || numbers.length > longestList) return { numbers, end: one.end };
    at = and.end;
    if (!wordsToo && source.tokens[at]?.norm === '第') return null;
  }
};

/** 编号37的段落, 编号为12的那一段: the number is said before what bears it. */
const labelledWith = (source: Source, at: number): Counted | null => {
  if (`${source.tokens[at]?.norm ?? ''}${source.tokens[at + 1]?.norm ?? ''}` !== numbered) return null;
  let from = at + 2;
  while (besideNumber.has(source.tokens[from]?.norm ?? '')) from += 1;
  const joined = joinedNumbers(source, from, true);
  if (joined === null) return null;
  const { numbers } = joined;
  let { end } = joined;
  while (besideNumber.has(source.tokens[end]?.norm ?? '') || source.phrase(end)?.meaning.is === 'cardinal') end += 1;
  const unit = source.phrase(end);
  return unit?.meaning.is === 'unit' && isHan(source, end)
    ? { unit: unit.meaning.unit, numbers, end: unit.end, bare: false }
    : null;
};

/** 第12、13两段: how many they are is said once more. */
const pastCount = (source: Source, at: number, numbers: readonly NumberRef[]): number => {
  const count = source.phrase(at);
  const isMany = numbers.length > 1 || numbers.some(({ to }) => to !== null);
  const isCount = count?.meaning.is === 'cardinal' && (numbers.length === 1 || count.meaning.value === numbers.length);
  return isMany && isCount ? count.end : at;
};

const groupAt = (source: Source, at: number): Counted | null => {
  const isSigned = source.tokens[at]?.norm === '第';
  if (!isSigned && (!isBeforeHan(source, at) || countsBefore.has(source.tokens[at - 1]?.norm ?? ''))) return null;
  const joined = joinedNumbers(source, at, isSigned);
  if (joined === null) return null;
  const { numbers } = joined;
  let end = pastCount(source, joined.end, numbers);
  const article = isSigned ? articleBehind(source, end) : null;
  if (article !== null) return { unit: 'paragraph', bare: false, ...behindUnit(source, numbers, article) };
  if (measures.has(source.tokens[end]?.norm ?? '')) end += 1;
  const unit = unitAt(source, end);
  if (unit?.meaning.is !== 'unit' || !isHan(source, end) || source.tokens[end]?.breaks === 2) return null;
  return { unit: unit.meaning.unit, bare: !isSigned, ...behindUnit(source, numbers, unit.end) };
};

/**
 * 第四部分第二十八条: some call a paragraph an article. Of a treaty its 款 follows, of remarks what they are (第三条意见), and a
 * unit behind it makes a measure of the word (第三条段落).
 */
const articleBehind = (source: Source, at: number): number | null => {
  if (source.tokens[at]?.norm !== articles) return null;
  const [next, second] = [source.tokens[at + 1], source.tokens[at + 2]];
  if (next?.norm === '第' || source.phrase(at + 1)?.meaning.is === 'unit') return null;
  return countedRemarks.has(`${next?.norm ?? ''}${second?.norm ?? ''}`) ? null : at + 1;
};

/** Tokens of a list of numbers in digits. */
const nearUnit = 8;

const withHan = new WeakMap<Source, boolean>();

const hasHan = (source: Source): boolean => {
  const known = withHan.get(source) ?? source.tokens.some(({ text }) => beginsWithHan(text));
  withHan.set(source, known);
  return known;
};

/** Numbers with a character behind them, or not far behind. */
const isBeforeHan = (source: Source, at: number): boolean => {
  if (source.tokens[at]?.kind !== 'number' || !hasHan(source)) return false;
  for (let next = at + 1; next <= at + nearUnit; next += 1) {
    if (isHan(source, next)) return true;
    if (source.tokens[next]?.kind === 'word') return false;
  }
  return false;
};

/** 第24段末尾: 段末 is a phrase of its own, and here the unit and the beginning of the next. */
const unitAt = (source: Source, at: number): ReturnType<Source['phrase']> => {
  const found = source.phrase(at);
  return found?.meaning.is === 'relation' && source.tokens[at]?.norm === '段'
    ? { meaning: { is: 'unit', unit: 'paragraph' }, end: at + 1 }
    : found;
};

/** What belongs to the last number and stands behind the unit: 第12段之二, 第3段(a)项, 第20段至第23段. */
const behindUnit = (
  source: Source,
  numbers: readonly NumberRef[],
  at: number,
): { numbers: readonly NumberRef[]; end: number } => {
  const last = numbers.at(-1);
  if (last === undefined) return { numbers, end: at };
  const others = numbers.slice(0, -1);
  const bracket = isMark(source.tokens[at], '(') ? 1 : 0;
  const suffix = source.phrase(at + bracket);
  if (suffix !== null && (suffix.meaning.is === 'bis' || suffix.meaning.is === 'alt')) {
    const isAdded = suffix.meaning.is === 'bis';
    const changed = isAdded && suffix.meaning.is === 'bis' ? { added: suffix.meaning.rank } : { alternative: true };
    const closes = bracket === 1 && isMark(source.tokens[suffix.end], ')') ? 1 : 0;
    return { numbers: [...others, { ...last, ...changed }], end: suffix.end + closes };
  }
  const letters = last.letters.length === 0 ? lettersAt(source, at) : null;
  if (letters !== null) {
    const unit = source.phrase(letters.end);
    const end = unit?.meaning.is === 'unit' && unit.meaning.unit === 'sub-paragraph' ? unit.end : letters.end;
    return { numbers: [...others, { ...last, letters: letters.letters }], end };
  }
  const range = last.to === null && last.added === null ? rangeEnd(source, at, last.from, true) : null;
  const closing = range === null ? null : source.phrase(range.end);
  return range !== null && closing?.meaning.is === 'unit' && isHan(source, range.end)
    ? { numbers: [...others, { ...last, to: range.value }], end: closing.end }
    : { numbers, end: at };
};
