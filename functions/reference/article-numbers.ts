import { type Core, bareParagraph } from './core.ts';
import { isMark, pastArticles, pastOrdinalSign, plainNumber } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import { numberLines, renumberedLines } from './number-lines.ts';
import { numberNames } from './number-value.ts';
import { countsThings, countsUnits, numberListAt, numberRefAt } from './numbers.ts';
import { ordinalAlone } from './ordinal-alone.ts';
import { isDescribed, isEnclosed, ledUpTo, tellsOf } from './led-numbers.ts';
import { inWords } from './spelled-numbers.ts';
import { isOfTopic } from './topic-numbers.ts';
import { introducers } from './words/introducers.ts';
import { hasSection, isOfSection } from './section-of.ts';
import { singularArticles } from './words/singular-articles.ts';

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
    return opens(source, at)
      ? (addedNumber(source, at) ?? openingList(source, at) ?? ledNumber(source, at))
      : isBetween(source, at)
        ? listFrom(source, at)
        : isEnclosed(source, at)
          ? bareParagraph([plainNumber(article.value)], at + 1)
          : ledNumber(source, at);
  if (isMark(article, '(')) return inBrackets(source, at);
  if (isMark(article, '#№')) return afterNumberWord(source, at + 1);
  if (numberWords.has(article.norm) && (opens(source, at) || isMark(next, '.') || source.phrase(at - 1) !== null))
    return afterNumberWord(source, at + 1);
  if (
    next === undefined ||
    !(singularArticles.has(article.norm) || article.norm === 'the') ||
    next.breaks === 2 ||
    !next.spaced
  )
    return null;
  if (next.kind !== 'number') return ordinalAlone(source, at + 1);
  if (article.norm === 'the') return null;
  const list = numberListAt(source, at + 1, false, () => null);
  if (list === null || (isDateOrThing(source, list.end) && !isOfSection(source, list.end))) return null;
  return bareParagraph(list.numbers, list.end);
};

const ledNumber = (source: Source, at: number): Core | null => {
  const led = ledUpTo(source, at);
  return led === null ? null : bareParagraph(led.numbers, led.end);
};

const numberWords: ReadonlySet<string> = new Set(['number', 'numbers', 'no', 'nos', 'numero', 'numeros', 'nr', 'n']);

/** "Number 6 should …", « le numéro 12 »: the word for it opens what is said. */
const afterNumberWord = (source: Source, at: number): Core | null => {
  const start = pastOrdinalSign(source, isMark(source.tokens[at], '.') ? at + 1 : at);
  if (source.tokens[start]?.breaks !== 0) return null;
  if (source.tokens[start]?.kind !== 'number') return inWords(source, at);
  const list = numberListAt(source, start, false, () => null);
  // «№ 04-12/311»: a letter's number.
  if (list !== null && (/^0/u.test(source.tokens[start]?.text ?? '') || isMark(source.tokens[list.end], '/')))
    return null;
  return list === null ||
    isOnList(source, list.end) ||
    (isDateOrThing(source, list.end) && !isOfSection(source, list.end))
    ? null
    : bareParagraph(list.numbers, list.end);
};

/** "No. 34 on the list", « le n° 4 de la liste »: a turn to speak. */
const isOnList = (source: Source, at: number): boolean =>
  [1, 2].some((steps) => lists.has(source.tokens[at + steps]?.norm ?? '')) && source.tokens[at]?.breaks === 0;

/** Folded. */
const lists: ReadonlySet<string> = new Set('list liste lista orateurs oradores speakers списке قائمه'.split(' '));

/** A list of numbers with which a line or sentence begins. */
const openingList = (source: Source, at: number): Core | null => {
  const now = renumberedLines(source).get(at);
  if (now !== undefined) return bareParagraph(now.numbers, now.end);
  const list = numberListAt(source, at, false, () => null);
  if (list === null) return null;
  return tellsOfOpening(source, at, list) || numberLines(source).has(at) ? bareParagraph(list.numbers, list.end) : null;
};

/** "9: OK", "6 and 7 - swap them", "on 7, delete …", "11 and 12 are useful": a sentence begins with what it is about. */
const tellsOfOpening = (source: Source, at: number, list: { numbers: NumberRef[]; end: number }): boolean => {
  const behind = source.tokens[list.end];
  const next = source.tokens[list.end + 1];
  if (behind === undefined || behind.breaks > 0 || isDate(source, list.end)) return false;
  const before = source.tokens[at - 1];
  const introduced = before !== undefined && introducers.has(before.norm) && source.tokens[at]?.breaks === 0;
  const marked =
    (isMark(behind, ':') && next?.spaced === true) ||
    // "Keep 3 and 4 in Section II": the numbers before it are of that section, too.
    (source.tokens[at - 2]?.kind !== 'number' && hasSection(source, list.end)) ||
    (isMark(behind, '-=') && behind.spaced && next?.spaced === true) ||
    ((introduced || list.numbers.length > 1) && isMark(behind, ',')) ||
    (introduced && (voices.has(behind.norm) || leadsToWords(source, list.end)));
  // "22 May" is a day.
  return marked || (behind.text !== 'May' && tellsOf(behind));
};

/** "22 May" opens a line too; "22 may be deleted" is no date. */
const isDate = (source: Source, month: number): boolean =>
  source.phrase(month)?.meaning.is === 'month' && /^\p{Lu}/u.test(source.tokens[month]?.text ?? '');

/** "Everything between 39 and 48". */
const isBetween = (source: Source, at: number): boolean => {
  const before = source.phrase(at - 1)?.meaning;
  return before?.is === 'relation' && before.relation === 'between';
};

const listFrom = (source: Source, at: number): Core | null => {
  const list = numberListAt(source, at, false, () => null);
  return list === null || list.numbers.length !== 2 || countsUnits(source, list.end) || isDateOrThing(source, list.end)
    ? null
    : bareParagraph(list.numbers, list.end);
};

/** "In 67 after “law enforcement” insert …": words of it are what the preposition stands before. */
const leadsToWords = (source: Source, at: number): boolean => {
  const found = source.phrase(at);
  if (found?.meaning.is !== 'relation') return false;
  const words = source.tokens[pastArticles(source, found.end)];
  return isMark(words, '"“«„') || wordsFor.has(words?.norm ?? '');
};

const wordsFor: ReadonlySet<string> = new Set(['words', 'word', 'phrase', 'mots', 'mot', 'termes', 'palabras']);

/** "On 19 we go along": the speaker follows what is spoken of. Folded. */
const voices: ReadonlySet<string> = new Set('we i our my nous notre ma mon je nosotros nuestra mi'.split(' '));

/** At the beginning of a line, behind a mark or behind "on", "le": not behind the name of a street. */
const opens = (source: Source, at: number): boolean => {
  const before = source.tokens[at - 1];
  const breaks = source.tokens[at]?.breaks ?? 0;
  if (source.tokens[at]?.spaced !== true) return false;
  return (
    before === undefined ||
    breaks > 0 ||
    isMark(before, '(:-;•*|.') ||
    // "7 - ok, 8 - delete"
    (isMark(before, ',') && isMark(source.tokens[at + 1], '-') && source.tokens[at + 1]?.spaced === true) ||
    singularArticles.has(before.norm) ||
    introducers.has(before.norm)
  );
};

/** "12 bis", "12ter (new)": only a paragraph is numbered so. */
const addedNumber = (source: Source, at: number): Core | null => {
  const one = numberRefAt(source, at, false);
  return one === null || one.ref.added === null ? null : bareParagraph([one.ref], one.end);
};

const inBrackets = (source: Source, at: number): Core | null => {
  const before = source.tokens[at - 1];
  const number = source.tokens[at + 1];
  if (number?.kind !== 'number' || source.tokens[at]?.breaks !== 0) return null;
  const list = numberListAt(source, at + 1, false, () => null);
  if (list === null || !isMark(source.tokens[list.end], ')')) return null;
  const isTold = list.end === at + 2 && (isMark(before, '"”»“\'’') || isDescribed(source, at));
  return isTold || isOfTopic(source, at, list.end + 1) ? bareParagraph(list.numbers, list.end + 1) : null;
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

/** "After no. 11", « à la suite du n° 11 »: a sign for numbers, where something is to be placed. */
export const signedNumberAt = (source: Source, at: number): Core | null => {
  const { kind, norm } = source.tokens[at] ?? {};
  if (kind === 'number' || norm === undefined || !(numberNames.has(norm) || norm === '#' || norm === '№')) return null;
  const list = numberListAt(source, at, false, () => null);
  return list === null || countsThings(source, list.end) ? null : bareParagraph(list.numbers, list.end);
};
