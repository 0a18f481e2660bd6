import { type Core, coreOf } from './core.ts';
import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { numberListAt, numberRefAt } from './numbers.ts';
import { ordinalAt } from './ordinals.ts';
import { afterNumbers } from './words/after-numbers.ts';
import { introducers } from './words/introducers.ts';
import { afterOrdinals, singularArticles } from './words/singular-articles.ts';

/**
 * « Le 53 nous convient », « au 44 », « du 57 », "el 12": where an article of the singular stands before a number, what
 * is numbered is meant and not how many; a date excepted. So is a number alone in brackets behind quoted words:
 * « authorized entities only » (55).
 */
export const articleNumberAt = (source: Source, at: number): Core | null => {
  const article = source.tokens[at];
  const next = source.tokens[at + 1];
  if (article === undefined) return null;
  if (article.kind === 'number')
    return opens(source, at) ? (addedNumber(source, at) ?? openingNumber(source, at)) : null;
  if (isMark(article, '(')) return inBrackets(source, at);
  if (next === undefined || !singularArticles.has(article.norm) || next.breaks === 2 || !next.spaced) return null;
  if (next.kind !== 'number') return ordinalAlone(source, at + 1);
  const list = numberListAt(source, at + 1, false, () => null);
  if (list === null || isDateOrThing(source, list.end)) return null;
  return coreOf({ unit: 'paragraph', numbers: list.numbers, weak: true, last: list.end });
};

/** "9: OK", "6 and 7 - swap them", "on 7, delete …", "11 and 12 are useful": a sentence begins with what it is about. */
const openingNumber = (source: Source, at: number): Core | null => {
  const list = numberListAt(source, at, false, () => null);
  if (list === null) return null;
  const behind = source.tokens[list.end];
  const next = source.tokens[list.end + 1];
  if (behind === undefined || behind.breaks > 0) return null;
  const before = source.tokens[at - 1];
  const introduced = before !== undefined && introducers.has(before.norm) && source.tokens[at]?.breaks === 0;
  const marked =
    (isMark(behind, ':') && next?.spaced === true) ||
    (isMark(behind, '-=') && behind.spaced && next?.spaced === true) ||
    (introduced && isMark(behind, ','));
  const told = behind.kind === 'word' && afterNumbers.has(behind.norm) && !prepositions.has(behind.norm);
  return marked || told ? coreOf({ unit: 'paragraph', numbers: list.numbers, weak: true, last: list.end }) : null;
};

/** Words behind a number that may as well count a thing: "12 of them", "3 to 5 days". */
const prepositions: ReadonlySet<string> = new Set([
  'to',
  'with',
  'by',
  'as',
  'par',
  'avec',
  'comme',
  'a',
  'if',
  'since',
]);

/** At the beginning of a line, behind a mark or behind "on", "le": not behind the name of a street. */
const opens = (source: Source, at: number): boolean => {
  const before = source.tokens[at - 1];
  const breaks = source.tokens[at]?.breaks ?? 0;
  if (source.tokens[at]?.spaced !== true) return false;
  return (
    before === undefined ||
    breaks > 0 ||
    isMark(before, '(:-;•*|.') ||
    singularArticles.has(before.norm) ||
    introducers.has(before.norm)
  );
};

/** "12 bis", "12ter (new)": only a paragraph is numbered so. */
const addedNumber = (source: Source, at: number): Core | null => {
  const one = numberRefAt(source, at, false);
  return one === null || one.ref.added === null
    ? null
    : coreOf({ unit: 'paragraph', numbers: [one.ref], weak: true, last: one.end });
};

const inBrackets = (source: Source, at: number): Core | null => {
  const before = source.tokens[at - 1];
  const [number, close] = [source.tokens[at + 1], source.tokens[at + 2]];
  if (number?.kind !== 'number' || !isMark(close, ')') || !isMark(before, '"”»“\'’') || source.tokens[at]?.breaks !== 0)
    return null;
  const list = numberListAt(source, at + 1, false, () => null);
  return list?.end !== at + 2 ? null : coreOf({ unit: 'paragraph', numbers: list.numbers, weak: true, last: at + 3 });
};

/** « Le sixième nous satisfait », « quant au douzième, … » */
const ordinalAlone = (source: Source, at: number): Core | null => {
  const ordinal = ordinalAt(source, at);
  if (ordinal === null) return null;
  const behind = source.tokens[ordinal.end];
  if (behind !== undefined && !isMark(behind, ',:;.') && !afterOrdinals.has(behind.norm)) return null;
  const number = { from: ordinal.value, to: null, added: null, alternative: false, letters: [] };
  return coreOf({ unit: 'paragraph', numbers: [number], weak: true, last: ordinal.end });
};

const isDateOrThing = (source: Source, at: number): boolean => {
  const of = source.phrase(at);
  const meaning = of?.meaning.is === 'of' ? source.phrase(of.end)?.meaning : of?.meaning;
  const next = source.tokens[at];
  return (
    meaning?.is === 'month' ||
    meaning?.is === 'half' ||
    meaning?.is === 'unit' ||
    isMark(next, '%°/') ||
    (next !== undefined && next.kind === 'word' && !next.spaced)
  );
};
