import { isJoinedOn } from './joined-on.ts';
import { lettersAt } from './label-letters.ts';
import { isCased, isGlued, isMark, pastArticles } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import { numberAt } from './number-value.ts';
import type { Unit } from './vocabulary.ts';
import { afterNumbers } from './words/after-numbers.ts';
import { alsoTo, fromWords, oneAlone } from './words/ranges.ts';

/** A list of more numbers than this is no reference. */
const longestList = 200;

/** One number with its suffix, its letters, and, if it is one, its range. */
export const numberRefAt = (source: Source, at: number, wordsToo: boolean): { ref: NumberRef; end: number } | null => {
  const first = numberAt(source, at, wordsToo);
  if (first === null) return null;
  let { end } = first;
  let added: number | null = null;
  let alternative = false;
  const dash = isMark(source.tokens[end], '-.') && isGlued(source.tokens[end]) ? 1 : 0;
  const bracket = isMark(source.tokens[end], '(') ? 1 : 0;
  const suffix = source.phrase(end + (dash > 0 ? dash : bracket));
  if (suffix !== null && source.tokens[end]?.breaks !== 2) {
    if (suffix.meaning.is === 'bis') added = suffix.meaning.rank;
    if (suffix.meaning.is === 'alt') alternative = true;
    if (suffix.meaning.is === 'bis' || suffix.meaning.is === 'alt') {
      end = suffix.end;
      if (bracket > 0 && isMark(source.tokens[end], ')')) end += 1;
    }
  }
  const letters = lettersAt(source, end);
  if (letters !== null) {
    ({ end } = letters);
  }
  const range =
    added === null && letters === null && !isOneOnly(source, at, end)
      ? rangeEnd(source, end, first.value, wordsToo)
      : null;
  return {
    ref: { from: first.value, to: range?.value ?? null, added, alternative, letters: letters?.letters ?? [] },
    end: range?.end ?? end,
  };
};

/** « Joindre le 27 au 28 », « le paragraphe II.6 au II.82 »: what one is put to, where the article says that it is one. */
const isOneOnly = (source: Source, at: number, end: number): boolean => {
  if (source.tokens[end]?.norm !== 'au') return false;
  let before = at - 1;
  if (isMark(source.tokens[before], '.') && isGlued(source.tokens[before])) before -= 2;
  if (source.tokens[before]?.norm === 'paragraphe') before -= 1;
  return source.tokens[before]?.norm === 'le';
};

const opensLine = (source: Source, at: number): boolean => at <= 0 || (source.tokens[at]?.breaks ?? 0) > 0;

/** "Paragraph 1 to section II" ends no range, nor does a line. */
const wholes: ReadonlySet<Unit> = new Set<Unit>(['section', 'heading', 'line']);

export const rangeEnd = (
  source: Source,
  at: number,
  from: number,
  wordsToo: boolean,
): { value: number; end: number } | null => {
  const to = source.phrase(at);
  const leads = to?.meaning.is === 'to' || (to?.meaning.is === 'relation' && alsoTo.has(source.tokens[at]?.norm ?? ''));
  if (to === null || !leads || source.tokens[at]?.breaks === 2) return null;
  // "… before 23 / - para 31": the dash of a list.
  if ((source.tokens[at]?.breaks ?? 0) > 0 && isMark(source.tokens[at], '-')) return null;
  let next = pastArticles(source, to.end);
  // "paragraphs 20 to paragraph 23", "4-II.6".
  const unit = source.phrase(next);
  // "3- Paragraph 26: …": the dash belongs to the list's own number.
  if (unit?.meaning.is === 'unit' && isMark(source.tokens[at], '-') && opensLine(source, at - 1)) return null;
  // « ضم الفقرة 12 إلى الفقرة 13 »: one and another one.
  if (unit?.meaning.is === 'unit' && isOneToOne(source, at, next)) return null;
  if (unit?.meaning.is === 'unit' && !wholes.has(unit.meaning.unit)) next = unit.end;
  const upper = source.tokens[next];
  if (upper !== undefined && /^[IVX]+$/u.test(upper.text) && isMark(source.tokens[next + 1], '.')) next += 2;
  const last = numberAt(source, next, wordsToo);
  return last !== null && last.value > from ? last : null;
};

/** Both units are named as one alone, and no "from" stands before the first. */
const isOneToOne = (source: Source, at: number, next: number): boolean =>
  oneAlone.has(source.tokens[next]?.norm ?? '') &&
  oneAlone.has(source.tokens[at - 2]?.norm ?? '') &&
  !fromWords.has(source.tokens[at - 3]?.norm ?? '');

/** A list: numbers joined by commas and "and", the unit repeated or not. Ends before what is no number of the list. */
export const numberListAt = (
  source: Source,
  at: number,
  wordsToo: boolean,
  sameUnit: (at: number) => number | null,
): { numbers: NumberRef[]; end: number } | null => {
  const first = numberRefAt(source, at, wordsToo);
  if (first === null) return null;
  const numbers = [first.ref];
  let { end } = first;
  // "paragraph 13, the two of them": a list that begins in digits goes on in digits.
  const inWords = wordsToo && source.tokens[end - 1]?.kind !== 'number';
  let isComplete = false;
  while (numbers.length < longestList) {
    // "12, 14 and 16; 13 and 15 should go": behind "and" the list is at its end.
    if (isComplete && isMark(source.tokens[end], ';')) break;
    let next = end;
    let joined = false;
    for (let steps = 0; steps < 2; steps += 1) {
      const and = source.phrase(next);
      if (and?.meaning.is !== 'and' || source.tokens[next]?.breaks === 2) break;
      joined = true;
      next = and.end;
    }
    if (!joined && !isJoinedOn(source.tokens[next])) break;
    if (isOfAnother(source, at, next)) break;
    next = pastArticles(source, next);
    next = sameUnit(next) ?? next;
    const token = source.tokens[next];
    // A number that begins a line begins something new.
    if (token === undefined || token.breaks === 2 || (token.breaks > 0 && isMark(source.tokens[next - 1], '+'))) break;
    const more = numberRefAt(source, next, inWords);
    if (
      more === null ||
      isOrdinalOf(source, next) ||
      countsSomethingElse(source, more.end) ||
      beginsListItem(source, next, more.end)
    )
      break;
    numbers.push(more.ref);
    isComplete = source.tokens[end]?.kind === 'word';
    end = more.end;
  }
  return { numbers, end };
};

/** « Non au 87, et le 88 entre crochets »: another article begins something else. */
const isOfAnother = (source: Source, first: number, next: number): boolean =>
  ['au', 'du'].includes(source.tokens[first - 1]?.norm ?? '') &&
  source.tokens[next]?.norm === 'le' &&
  source.tokens[next + 1]?.kind === 'number';

/** "par. 3, 2e ligne", "para 3, 2nd line": the number is that of something inside. */
const isOrdinalOf = (source: Source, at: number): boolean => {
  const behind = isMark(source.tokens[at + 1], '.') && isGlued(source.tokens[at + 1]) ? at + 2 : at + 1;
  const suffix = source.tokens[behind];
  const unit = source.phrase(behind + 1)?.meaning;
  return suffix?.spaced === false && suffix.kind === 'word' && unit?.is === 'unit';
};

/** "and 2 new sentences", "5, 7 June". */
const countsSomethingElse = (source: Source, at: number): boolean => {
  if ((source.tokens[at]?.breaks ?? 1) > 0) return false;
  const next = source.phrase(at)?.meaning;
  if (next?.is === 'month' || next?.is === 'fresh') return true;
  // «пункты 20 и 23 раздела II»: the case says "of".
  if (next?.is === 'unit') return !(next.unit === 'section' && isCased(source.tokens[at]));
  return ['words', 'word', 'mots', 'times', 'states', 'delegations'].includes(source.tokens[at]?.norm ?? '');
};

const beginsListItem = (source: Source, at: number, end: number): boolean =>
  source.tokens[at]?.breaks === 1 && isMark(source.tokens[end], '.):');

/** "5 delegations", "21 June", "3 sentences": a number before a noun counts the noun. */
export const countsThings = (source: Source, at: number): boolean => {
  const next = source.tokens[at];
  if (next === undefined || next.breaks > 0 || next.kind !== 'word') return false;
  return countsUnits(source, at) || (source.phrase(at) === null && !afterNumbers.has(next.norm));
};

/** "3 sentences", "21 June": the number's own unit or month stands behind it. */
export const countsUnits = (source: Source, at: number): boolean => {
  const phrase = source.phrase(at)?.meaning;
  if (phrase?.is === 'unit' && phrase.unit === 'section' && isCased(source.tokens[at])) return false;
  return source.tokens[at]?.breaks === 0 && (phrase?.is === 'month' || phrase?.is === 'unit' || phrase?.is === 'half');
};
