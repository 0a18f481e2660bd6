import { isNamedLetter, labelOf, longestLabel } from './label-letters.ts';
import { inLatin } from './lookalikes.ts';
import { isGlued, isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { continued } from './paths.ts';
import type { Path } from './paths.ts';
import { sectionLines } from './section-lines.ts';
import { beginsWithHan } from './tokens.ts';

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

/** « ألف-1 », « باء.2 »: a letter called by its name, with a number glued on. */
export const letteredPath = (source: Source, at: number): Path | null => {
  const [letter, joint, number] = [source.tokens[at], source.tokens[at + 1], source.tokens[at + 2]];
  if (letter === undefined || !isNamedLetter(letter) || !isMark(joint, '-./')) return null;
  if (!isGlued(joint) || !isGlued(number) || number.kind !== 'number') return null;
  return continued(source, at + 1, [labelOf(letter)], [at], false);
};
