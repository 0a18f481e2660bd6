import { isNamedLetter, labelOf, longestLabel } from './label-letters.ts';
import { homesOf } from './heading-ids.ts';
import { inLatin } from './lookalikes.ts';
import { isGlued, isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { continued } from './paths.ts';
import type { Path } from './paths.ts';
import { opensLine, sectionLines } from './section-lines.ts';
import { beginsWithHan } from './tokens.ts';
import type { Unit } from './vocabulary.ts';

/** A path by itself: only capitals, and only where something of it follows ("II.A", "II.19", "II, para"). */
export const bareSection = (source: Source, at: number): Path | null => {
  const token = source.tokens[at];
  // Looking it up costs less than looking at its letters.
  if (token === undefined || token.kind !== 'word' || token.text.length > longestLabel) return null;
  const label = /^[ІVХX]+$/u.test(token.text) ? inLatin(token.text) : token.text;
  const numbered = sectionInHan(source, at);
  if (numbered !== null) return numbered;
  if (source.outline.section(label) === undefined) return null;
  return /^[IVXLC]+$/u.test(label) ? { labels: [label], starts: [at], end: at + 1 } : null;
};

/** 二/8, 二、8: a section by its numeral, with a paragraph's number glued on. */
const sectionInHan = (source: Source, at: number): Path | null => {
  const [before, token, joint, number] = [at - 1, at, at + 1, at + 2].map((one) => source.tokens[one]);
  if (token === undefined || !beginsWithHan(token.text) || !isGlued(joint)) return null;
  if (!isMark(joint, '/.-') && !sectionLines(source.tokens).has(at)) return null;
  if (
    number?.kind !== 'number' ||
    !isGlued(number) ||
    (token.breaks === 0 && before !== undefined && before.kind !== 'mark')
  )
    return null;
  const numeral = source.phrase(at);
  const value = numeral?.meaning.is === 'cardinal' && numeral.end === at + 1 ? numeral.meaning.value : 0;
  const label = source.outline.sections[value - 1]?.label ?? null;
  return label === null ? null : { labels: [label], starts: [at], end: at + 1 };
};

/** « ألف-1 », « باء.2 »: a letter called by its name, with a number glued on; "A.1 Synergies": one that opens a title's line. */
export const letteredPath = (source: Source, at: number): Path | null => {
  const [letter, joint, number] = [source.tokens[at], source.tokens[at + 1], source.tokens[at + 2]];
  if (letter === undefined || !isMark(joint, '-./') || !isGlued(joint)) return null;
  if (!isGlued(number) || number.kind !== 'number') return null;
  const isNamed = isNamedLetter(letter);
  if (!isNamed && !(/^\p{Lu}$/u.test(letter.text) && opensLine(source.tokens, at) && isTitleLine(source, at)))
    return null;
  const label = isNamed ? labelOf(letter) : inLatin(letter.text);
  const path = continued(source, at + 1, [label], [at], false);
  return isNamed || homesOf(source.outline, path.labels).length === 1 ? path : null;
};

/** Tokens of a line that is a label and a title. */
const longestTitleLine = 20;

/**
 * "A.1 (d) Synergies", « B.2 Égalité des sexes »: a line without quoted words, a paragraph or a full stop behind them. A
 * capital letter and a number in prose are of anything.
 */
const isTitleLine = (source: Source, first: number): boolean => {
  for (let at = first + 1; at <= first + longestTitleLine; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks > 0) return !isMark(source.tokens[at - 1], '.;?!,') || at === first + 4;
    if (isMark(token, '"“”«»')) return false;
    const found = source.phrase(at)?.meaning;
    if (found?.is === 'unit' && paragraphs.has(found.unit)) return false;
  }
  return false;
};

const paragraphs: ReadonlySet<Unit> = new Set<Unit>(['paragraph', 'operative', 'preambular']);
