import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { countedInEnglish } from '#reference/words/counting.ts';

/** Tokens. Longer wordings are a paragraph's own, and the draft's are compared with them as a whole. */
const longestWording = 60;
const longestPlace = 400;

/** Words that both must have, and the share of the new wording's words that these make. */
const leastCommon = 2;
const leastShare = 0.5;
/** Letters: shorter words tell nothing by themselves. */
const tellingWord = 4;
/** What a word of the draft costs that the new wording leaves out between two that it keeps. */
const leftOut = 0.4;

/**
 * The draft's words that a new wording is to stand for, where it only gives the words as they should be: "it should be
 * “the World Customs Organization”", « lire « INTERPOL, AFRIPOL and World Customs Organization » ». The stretch of the
 * place that shares most words with it, in their order; null where there is none, or more than one, or where the new
 * wording begins or ends with words of which nobody can say what they take the place of.
 */
export const counterpartOf = (place: string, fresh: string): string | null => {
  if (/[.;[\]]\s*$|\[/u.test(fresh)) return null;
  const wanted = wordsIn(fresh).slice(0, longestWording + 1);
  const given = wordsIn(place).slice(0, longestPlace);
  if (wanted.length > longestWording || wanted.length * 1.5 > given.length) return null;
  const found = bestStretch(wanted, given);
  // What begins as the place does is all of it written anew.
  if (found === null || found.from === 0 || !tells(found, wanted)) return null;
  const [first, last] = [given[found.from], given[found.to]];
  if (first === undefined || last === undefined) return null;
  const words = place.slice(first.start, last.end);
  return words.replaceAll(/\s+/gu, ' ') === fresh.replaceAll(/\s+/gu, ' ').trim() ? null : words;
};

const numerals: ReadonlySet<string> = new Set(countedInEnglish(99).flat());

const isNumeral = ({ kind, norm }: Token): boolean => kind === 'number' || numerals.has(norm);

/** Tokens of a value: "not more than three days". */
const longestValue = 6;

/** "Five are too many: “three days”": the place's words that say as much, but for the number; null where they are not alone. */
export const otherNumber = (place: string, fresh: string): string | null => {
  const wanted = wordsIn(fresh);
  if (wanted.length < 2 || wanted.length > longestValue || wanted.filter(isNumeral).length !== 1) return null;
  const given = wordsIn(place).slice(0, longestPlace);
  const found = given.flatMap((_, from) => {
    const stretch = given.slice(from, from + wanted.length);
    const isLike =
      stretch.length === wanted.length &&
      stretch.every((token, at) => {
        const other = wanted[at];
        return other !== undefined && (isNumeral(other) ? isNumeral(token) : token.norm === other.norm);
      });
    return isLike ? [place.slice(stretch[0]?.start, stretch.at(-1)?.end)] : [];
  });
  const [only, ...more] = found;
  return only === undefined || more.length > 0 || only === fresh.trim() ? null : only;
};

const wordsIn = (text: string): Token[] => tokensOf(text).filter(({ kind }) => kind !== 'mark');

/** Common words, their first and last in the draft and in the new wording. */
interface Chain {
  readonly score: number;
  readonly common: number;
  readonly telling: number;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** The heaviest chain of common words (sequence alignment, free at both ends); null where two stretches are as heavy. */
const bestStretch = (wanted: readonly Token[], given: readonly Token[]): Chain | null => {
  let above: (Chain | null)[] = [];
  let best: Chain | null = null;
  let isTwice = false;
  for (const [at, own] of wanted.entries()) {
    const row: (Chain | null)[] = [];
    for (const [index, other] of given.entries()) {
      const before = above[index - 1] ?? null;
      const made = alike(own.norm, other.norm) ? extended(before, own, at, index) : null;
      const passed = row[index - 1] ?? null;
      const kept = heavier(made, heavier(above[index] ?? null, passed === null ? null : worn(passed)));
      row.push(kept);
      if (made === null || (best !== null && made.score < best.score)) continue;
      if (best !== null && made.score === best.score && made.from !== best.from) isTwice = true;
      else if (best === null || made.score > best.score) isTwice = false;
      if (best === null || made.score > best.score) best = made;
    }
    above = row;
  }
  return isTwice ? null : best;
};

const heavier = (one: Chain | null, other: Chain | null): Chain | null =>
  one === null || (other !== null && other.score > one.score) ? other : one;

const worn = (chain: Chain): Chain => ({ ...chain, score: chain.score - leftOut });

const extended = (before: Chain | null, own: Token, at: number, index: number): Chain => {
  const telling = own.norm.length >= tellingWord ? 1 : 0;
  return before === null || before.score <= 0
    ? { score: 1, common: 1, telling, from: index, to: index, first: at, last: at }
    : {
        ...before,
        score: before.score + 1,
        common: before.common + 1,
        telling: before.telling + telling,
        to: index,
        last: at,
      };
};

/** One word, or one misspelt: "Nation" and "Nations", "it" and "its". */
const alike = (one: string, other: string): boolean =>
  one === other || (Math.abs(one.length - other.length) === 1 && (one.startsWith(other) || other.startsWith(one)));

const tells = ({ common, telling, first, last }: Chain, wanted: readonly Token[]): boolean =>
  common >= leastCommon &&
  telling > 0 &&
  common >= wanted.length * leastShare &&
  wanted.slice(0, first).every(({ norm }) => little.has(norm)) &&
  (last === wanted.length - 1 || goesOn(wanted, last));

/** "on a biennial basis, where circumstances permit": what is added begins anew. */
const goesOn = (wanted: readonly Token[], last: number): boolean => {
  const [end, next] = [wanted[last], wanted[last + 1]];
  return end !== undefined && next !== undefined && (joining.has(next.norm) || next.start - end.end > 1);
};

/** Folded. */
const little: ReadonlySet<string> = new Set('the a an all any its their'.split(' '));
const joining: ReadonlySet<string> = new Set('and or as including in with where when if to at by for'.split(' '));
