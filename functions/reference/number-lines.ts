import { isMark } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import { countsUnits, numberListAt } from './numbers.ts';

/**
 * "10 very good keep / 13 instead of urge put encourage / 20 pls add …", « ٢٩ ممتازة »: lines that begin with a bare number and
 * go on in small letters. A few of them, whose numbers climb and leave gaps, name paragraphs; 1, 2, 3 would number remarks.
 */
export const numberLines = (source: Source): ReadonlySet<number> => {
  const known = made.get(source);
  if (known !== undefined) return known;
  const lines = linesIn(source);
  made.set(source, lines);
  return lines;
};

const made = new WeakMap<Source, ReadonlySet<number>>();

/** Spaces. */
const columnGap = 2;
const fewestLines = 3;
/** Paragraph numbers of no draft lie higher. */
const highest = 200;

const linesIn = (source: Source): ReadonlySet<number> => {
  const { tokens } = source;
  const found: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number' || (token.breaks === 0 && at > 0) || token.value < 1 || token.value > highest) continue;
    const end = numberListAt(source, at, false, () => null)?.end ?? at + 1;
    const next = tokens[end];
    if (next === undefined || !next.spaced || next.breaks > 0 || countsUnits(source, end)) continue;
    // Small letters, those of a script that has no others, and quoted words go on with a sentence; a gap sets a column apart.
    if (/^[\p{Ll}\p{Lo}"“«„「]/u.test(next.text) || next.start - (tokens[end - 1]?.end ?? token.end) >= columnGap)
      found.push(at);
  }
  const values = found.map((at) => tokens[at]?.value ?? 0);
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const climbs = steps.filter((step) => step > 0).length >= steps.length * 0.75;
  const counts = steps.every((step) => step === 1);
  return found.length >= fewestLines && climbs && !counts ? new Set(found) : new Set();
};

/**
 * "15 -> 19 …", "70 → 4 …": lines that begin with the number which a paragraph had in an earlier draft, an arrow, and the
 * number which it has now. Fewer than three of them may as well move something.
 * @returns the token with which such a line begins → the numbers of now and the token behind them.
 */
export const renumberedLines = (source: Source): ReadonlyMap<number, Renumbered> => {
  const known = renumbered.get(source);
  if (known !== undefined) return known;
  const found = source.tokens.flatMap((token, at): [number, Renumbered][] => {
    if (token.kind !== 'number' || (token.breaks === 0 && at > 0)) return [];
    const past = numberListAt(source, at, false, () => null);
    const arrow = past === null ? null : pastArrow(source, past.end);
    const now = arrow === null ? null : numberListAt(source, arrow, false, () => null);
    return now === null || countsUnits(source, now.end) ? [] : [[at, now]];
  });
  const lines = new Map(found.length < fewestLines ? [] : found);
  renumbered.set(source, lines);
  return lines;
};

interface Renumbered {
  readonly numbers: readonly NumberRef[];
  readonly end: number;
}

const renumbered = new WeakMap<Source, ReadonlyMap<number, Renumbered>>();

/** The token behind "->", "-->", "=>", "→"; null where none stands. */
const pastArrow = (source: Source, from: number): number | null => {
  let at = from;
  while (isMark(source.tokens[at], '-=') && source.tokens[at]?.breaks === 0) at += 1;
  return isMark(source.tokens[at], at === from ? '→⇒➔➜' : '>') && source.tokens[at]?.breaks === 0 ? at + 1 : null;
};
