import { isMark, pastArticles } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import { numberListAt, numberRefAt } from './numbers.ts';
import { isOfSection } from './section-of.ts';
import type { Token } from './tokens.ts';
import { afterNumbers, countingToo } from './words/after-numbers.ts';
import { leadsToArabicNumbers } from './words/arabic-numbers.ts';
import { counting, describers, describing, textNouns, turning } from './words/describing.ts';

/** "The paragraph which deals with online trade, 67, …", "the second one, 34, …": between commas, behind what describes it. */
export const isEnclosed = (source: Source, at: number): boolean => {
  const [before, behind] = [source.tokens[at - 1], source.tokens[at + 1]];
  return (
    isMark(before, ',') &&
    (behind === undefined || behind.breaks > 0 || isMark(behind, ',.;:')) &&
    (behind === undefined || behind.spaced || source.tokens[at + 2]?.spaced !== false) &&
    (source.tokens[at - 2]?.norm === 'one' ||
      isDescribed(source, at - 1) ||
      counting.has(source.tokens[at - 2]?.norm ?? ''))
  );
};

/**
 * "by air and sea" in 26, "in 29 takes away …", "the last words of 26, “…”", "neither 72 nor 77": a word leads up to the
 * number, and what follows is no thing that is counted. The token behind the numbers, or null.
 */
export const ledUpTo = (source: Source, at: number): { numbers: readonly NumberRef[]; end: number } | null => {
  const [before, token] = [source.tokens[at - 1], source.tokens[at]];
  if (before === undefined || token === undefined || token.breaks > 1 || !token.spaced) return null;
  if (token.value < 1 || token.value > highestLed) return null;
  const list = numberListAt(source, at, false, () => null);
  if (list === null || list.numbers.some(({ from, to }) => (to ?? from) > highestLed)) return null;
  // "The same as 68 in Section II", « نفس 68 في الجزء الثاني »: no thing is counted where the section follows.
  return leads(source, at, list.end) && (!countsOn(source, at, list.end) || isOfSection(source, list.end))
    ? list
    : null;
};

const leads = (source: Source, at: number, end: number): boolean => {
  const [before, behind] = [source.tokens[at - 1], source.tokens[end]];
  if (before === undefined) return false;
  // "…, 74 can be deleted", "the second one, 34, is one too many"
  if (isMark(before, ','))
    return (
      (end === at + 1 && tellsOf(behind)) ||
      (isMark(behind, ',') && modals.has(source.tokens[end + 1]?.norm ?? '')) ||
      modals.has(behind?.norm ?? '')
    );
  // "… wants 65 limited", "we would see 12 deleted"
  if (wanting.has(before.norm)) return behind !== undefined && /[^e]ed$|^(?:out|gone|struck|kept)$/u.test(behind.norm);
  return leadingUp.has(before.norm) && !quantities.has(source.tokens[at - 2]?.norm ?? '') && !isSpan(source, at - 1);
};

/** "From 10 a.m. to 12". */
const isSpan = (source: Source, to: number): boolean =>
  source.tokens[to]?.norm === 'to' &&
  [1, 2, 3, 4, 5, 6].some(
    (back) => source.tokens[to - back]?.norm === 'from' || source.tokens[to - 1]?.kind === 'number',
  );

/** A word behind a number that goes on to say something of it, and no thing of which there are so many. */
export const tellsOf = (behind: Token | undefined): boolean =>
  behind?.kind === 'word' && afterNumbers.has(behind.norm) && !countingToo.has(behind.norm);

/** Nothing behind makes a count of the number. */
const countsOn = (source: Source, at: number, end: number): boolean => {
  const behind = source.tokens[end];
  if (behind === undefined || behind.breaks > 0) return false;
  // "On 22 May" is a day.
  if (behind.kind === 'word' && behind.text === 'May') return true;
  // "in 24 as well as in 34": no comparison.
  if (behind.norm === 'as' && source.tokens[end + 1]?.norm === 'well') return false;
  if (behind.kind === 'word' && wanting.has(source.tokens[at - 1]?.norm ?? '')) return !behind.spaced;
  if (behind.kind === 'word')
    return !behind.spaced || !(tellsOf(behind) || source.phrase(end)?.meaning.is === 'relation');
  if (isMark(behind, '.')) return source.tokens[end + 1]?.kind === 'number' && source.tokens[end + 1]?.spaced !== true;
  return behind.spaced ? isMark(behind, '%°+=/') : !isMark(behind, ',;:)?!');
};

/** "After 12 we would add …", "to be placed after 27": what is put somewhere is put by a number. */
export const numbersAfter = (
  source: Source,
  relation: number,
  at: number,
): { numbers: readonly NumberRef[]; end: number } | null => {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || token.breaks > 1 || !token.spaced || token.value < 1 || token.value > highestLed)
    return null;
  const { norm } = source.tokens[relation] ?? {};
  if (norm === 'following') return null;
  // "Between 44 and the heading on …"
  if (norm === 'between') return betweenAnd(source, at);
  const list = numberListAt(source, at, false, () => null);
  return list === null || list.numbers.length > 1 || countsOn(source, at, list.end) ? null : list;
};

const betweenAnd = (source: Source, at: number): { numbers: readonly NumberRef[]; end: number } | null => {
  const one = numberRefAt(source, at, false);
  const and = one === null ? null : source.phrase(one.end);
  const unit = and?.meaning.is === 'and' ? source.phrase(pastArticles(source, and.end))?.meaning : undefined;
  return one !== null && unit?.is === 'unit' && unit.unit !== 'line' && unit.unit !== 'sentence'
    ? { numbers: [one.ref], end: one.end }
    : null;
};

/** Words that lead up to what is spoken of. Folded. */
const leadingUp: ReadonlySet<string> = new Set([
  ...leadsToArabicNumbers,
  ...[
    'in on of from to for neither nor without with both either that let does do did if whether against beside alongside',
    'dans sur au en ni sobre',
    'around into but when while though although is are can could should would will whereas unless once until keeping leaving',
  ].flatMap((line) => line.split(' ')),
]);

/** Before such a word they make a number of it: "more than 30", "up to 15". Folded. */
const quantities: ReadonlySet<string> = new Set(
  'more less fewer other rather up close down some plus moins mas menos'.split(' '),
);
const wanting: ReadonlySet<string> = new Set('want wants wanted see have like likes prefer'.split(' '));
const modals: ReadonlySet<string> = new Set(
  'can could should must may might would is are was were needs ought doit devrait peut pourrait debe deberia puede podria'.split(
    ' ',
  ),
);
/** Paragraphs of a section. */
const highestLed = 150;

/** Tokens between "paragraph" and the number behind what it is about. */
const longestDescription = 14;

const isDescriber = (source: Source, at: number): boolean => {
  const norm = source.tokens[at]?.norm ?? '';
  return (describers.has(norm) || textNouns.has(norm)) && describing.has(source.tokens[at + 1]?.norm ?? '');
};

/** « Sur le registre des armes modulaires (25), rien à redire »: a sentence that begins with what it is about. */
const isTurnedTo = (source: Source, at: number): boolean => {
  const [before, token] = [source.tokens[at - 1], source.tokens[at]];
  const opens = before === undefined || token?.breaks !== 0 || isMark(before, '.;!?');
  return opens && turning.has(token?.norm ?? '');
};

/** 第44段：(1) 删…；(2) 加…, « الفقرة الرابعة والأربعون: (1) … »: a paragraph that has its number gets no other. */
const isNumbered = (source: Source, at: number): boolean =>
  source.tokens[at - 1]?.kind === 'number' ||
  ['ordinal', 'cardinal'].includes(source.phrase(source.phrase(at)?.end ?? at)?.meaning.is ?? '');

/** "The paragraph on end-user certificates (29)": what is numbered was named, and described, without its number. */
export const isDescribed = (source: Source, behind: number): boolean => {
  for (let at = behind - 1; at >= behind - longestDescription; at -= 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks === 2 || isMark(token, '.;!?(') || token.kind === 'number') return false;
    const found = source.phrase(at)?.meaning;
    if (found?.is === 'unit')
      return found.unit === 'section' || (found.unit === 'paragraph' && !isNumbered(source, at));
    if (isDescriber(source, at) || isTurnedTo(source, at)) return true;
  }
  return false;
};
