import type { Outline } from '#draft/outline.ts';
import { homesOf, idOfPath } from './heading-ids.ts';
import { isLabel, isNamedLetter, labelOf } from './label-letters.ts';
import { isLittleWord, isWord } from './lookalikes.ts';
import { isMark, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';
import { numberAt } from './number-value.ts';
import { ordinalAt } from './ordinals.ts';
import { measures } from './words/han.ts';

/** A heading of the draft, or of the one section that has it: "A.1 (d)" where its section is said above. */
const isKnown = (outline: Outline, labels: readonly string[]): boolean =>
  idOfPath(outline, labels) !== null || (labels.length > 1 && homesOf(outline, labels).length === 1);

/** One label further down, the token that has it, and the token behind it. */
interface Step {
  readonly label: string;
  readonly at: number;
  readonly end: number;
}

/**
 * The label of a heading under a path, as people set it apart: "II.A.3 b)", "Section II.A.3, letter (b)", "Section II,
 * part B, second heading", « القسم الثاني – الجزء ألف – 3 – ب », 第3小节(b)分节. Only where the draft has such a heading.
 */
export const stepBelow = (source: Source, at: number, before: readonly string[]): Step | null => {
  if (!isKnown(source.outline, before) || (source.tokens[at]?.breaks ?? 1) > 0) return null;
  return closedLetter(source, at, before) ?? pointed(source, at, before) ?? setApart(source, at, before);
};

/** "b)" with a space before it and no bracket that opens. */
const closedLetter = (source: Source, at: number, before: readonly string[]): Step | null =>
  before.length > 1 && isMark(source.tokens[at + 1], ')') ? known(source, at, at + 2, before) : null;

/** "IV. B. 14": full stops with spaces behind them, before another. */
const pointed = (source: Source, at: number, before: readonly string[]): Step | null =>
  isMark(source.tokens[at], '.') &&
  /^\p{Lu}$/u.test(source.tokens[at + 1]?.text ?? '') &&
  isMark(source.tokens[at + 2], '.')
    ? known(source, at + 1, at + 2, before)
    : null;

const known = (source: Source, at: number, end: number, before: readonly string[]): Step | null => {
  const token = source.tokens[at];
  if (token === undefined || token.breaks > 0) return null;
  const label = labelOf(token);
  return isLabel(label) && isKnown(source.outline, [...before, label]) ? { label, at, end } : null;
};

/** Behind a comma, a dash, an opening bracket or nothing: the word for a part and its label, or a letter and what is below it. */
const setApart = (source: Source, at: number, before: readonly string[]): Step | null => {
  const from = isMark(source.tokens[at], ',-–—:(') ? at + 1 : at;
  const start = pastArticles(source, from);
  if ((source.tokens[start]?.breaks ?? 1) > 0) return null;
  const counted = orderAt(source, start);
  const countedUnit = counted === null ? null : partWord(source, counted.end);
  if (counted !== null && countedUnit !== null) return numbered(source, start, counted.value, countedUnit, before);
  const word = partWord(source, start);
  if (word !== null) {
    const which = orderAt(source, word);
    if (which !== null) return numbered(source, word, which.value, which.end, before);
    return bracketed(source, word, before);
  }
  if (from === at) return null;
  const label = bracketed(source, start, before);
  // «…, а здесь …», "…, a new one": a word, where nothing closes the letter.
  if (label === null) return null;
  if (!isMark(source.tokens[label.end - 1], ')') && (isLittleWord(source, label.at) || isWord(source, label.at)))
    return null;
  // A number may be a paragraph's; a letter below it, or a letter called by its name before it, says that it is not.
  const isHeading =
    /^\p{L}$/u.test(label.label) || (isNamedLetter(source.tokens[at - 1]) && isMark(source.tokens[at], '-–—'));
  return isHeading || stepBelow(source, label.end, [...before, label.label]) !== null ? label : null;
};

const bracketed = (source: Source, at: number, before: readonly string[]): Step | null => {
  const open = isMark(source.tokens[at], '(') ? 1 : 0;
  const close = isMark(source.tokens[at + open + 1], ')') ? 1 : 0;
  return open > close ? null : known(source, at + open, at + open + 1 + close, before);
};

/** "Second", 第3; letters behind are the next step. */
const orderAt = (source: Source, at: number): { value: number; end: number } | null =>
  source.tokens[at]?.norm === '第' ? numberAt(source, at, true) : ordinalAt(source, at);

const numbered = (source: Source, at: number, value: number, end: number, before: readonly string[]): Step | null =>
  idOfPath(source.outline, [...before, String(value)]) === null ? null : { label: String(value), at, end };

/** "Part", "sub-section", "heading", "letter": the token behind the word. */
const partWord = (source: Source, at: number): number | null => {
  const found = source.phrase(measures.has(source.tokens[at]?.norm ?? '') ? at + 1 : at);
  return found?.meaning.is === 'unit' && parts.has(found.meaning.unit) ? found.end : null;
};

const parts: ReadonlySet<string> = new Set(['section', 'heading', 'sub-paragraph']);
