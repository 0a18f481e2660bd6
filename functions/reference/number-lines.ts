import type { Source } from './mention.ts';
import { countsUnits, numberListAt } from './numbers.ts';

/**
 * "10 very good keep / 13 instead of urge put encourage / 20 pls add …": lines that begin with a bare number and go on in
 * small letters. A few of them, whose numbers climb and leave gaps, name paragraphs; 1, 2, 3 would number remarks.
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
    // Small letters go on with a sentence; a gap sets a column apart.
    if (/^\p{Ll}/u.test(next.text) || next.start - (tokens[end - 1]?.end ?? token.end) >= columnGap) found.push(at);
  }
  const values = found.map((at) => tokens[at]?.value ?? 0);
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const climbs = steps.filter((step) => step > 0).length >= steps.length * 0.75;
  const counts = steps.every((step) => step === 1);
  return found.length >= fewestLines && climbs && !counts ? new Set(found) : new Set();
};
