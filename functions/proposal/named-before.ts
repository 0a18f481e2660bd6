import type { Mention, Source } from '#reference/mention.ts';
import { firstFrom } from './within.ts';
import { feminine, leadsSingled } from './words/singling.ts';

/** Tokens back to which "the first" may point. */
const longestMemory = 160;
/** Places named before that are looked at. */
const mostNamed = 4;

/** A word that may single out one of those named before it. */
interface Singling {
  readonly at: number;
  /** So many must have been named. */
  readonly least: number;
  /** It was read as another place by itself: « le troisième », paragraph 3. */
  readonly isOther: boolean;
  readonly isQuoted: (position: number) => boolean;
}

/** So many were named just before, or one that was counted ("the first paragraph under …"). */
export const areNamed = (
  source: Source,
  named: readonly Mention[],
  { at, least, isOther, isQuoted }: Singling,
): boolean => {
  const behind = firstFrom(named, at, (mention) => mention.first);
  const before = named
    .slice(Math.max(0, behind - mostNamed), behind)
    .filter(({ foreign, last, unit }) => foreign === null && last <= at && at - last <= longestMemory && counts(unit))
    .filter(({ last, numbers }) => countOf(numbers) > 1 || !isApart(source, last, at));
  const many = before.reduce((sum, { numbers, fromEnd }) => sum + Math.max(countOf(numbers), fromEnd.length), 0);
  // « la seconde », «вторая»: no paragraph, unless two are named right before.
  if (isFeminine(source, at) && at - (before.at(-1)?.last ?? 0) > rightBehind) return false;
  if (quotedBetween(source, before.at(-1)?.last ?? at, at, isQuoted) > 1) return false;
  const counted = before.some((mention) => mention.ordinal && (mention.named !== null || isFirst(mention)));
  return many >= least || (counted && !isOther && least <= mostCounted);
};

/** How many paragraphs numbers and ranges name. */
const countOf = (numbers: Mention['numbers']): number =>
  numbers.reduce((sum, { from, to }) => sum + (to === null ? 1 : to - from + 1), 0);

/** A blank line stands between. */
const isApart = ({ tokens }: Source, from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) if (tokens[at]?.breaks === 2) return true;
  return false;
};

/** Tokens. */
const rightBehind = 3;

const isFeminine = ({ tokens }: Source, at: number): boolean => {
  const norm = tokens[at]?.norm ?? '';
  const order = tokens[at + 1]?.norm === "'" ? tokens[at + 2]?.norm : tokens[at + 1]?.norm;
  return feminine.has(norm) || (leadsSingled.has(norm) && feminine.has(order ?? ''));
};

/** A paragraph further from the first of a heading is named by its number. */
const mostCounted = 5;

/** Words quoted since: of two, the first and the second are words. */
const quotedBetween = ({ tokens }: Source, from: number, to: number, isQuoted: Singling['isQuoted']): number => {
  let found = 0;
  for (let at = from; at < to; at += 1) {
    const isNext = isQuoted(tokens[at]?.start ?? -1) && !isQuoted(tokens[at - 1]?.start ?? -1);
    found += isNext ? 1 : 0;
  }
  return found;
};

/** « الفقرة التاسعة » is paragraph 9: only what is counted from the first on goes on so. */
const isFirst = ({ numbers: [number, ...more] }: Mention): boolean => number?.from === 1 && more.length === 0;

const counts = (unit: Mention['unit']): boolean =>
  unit === 'paragraph' || unit === 'operative' || unit === 'preambular' || unit === 'section';
