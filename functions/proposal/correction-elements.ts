import type { Outline } from '#draft/outline.ts';
import type { Mention } from '#reference/mention.ts';
import { noContext } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Language } from '#wording/language.ts';
import { blankedAt } from './blanked.ts';
import { numberedAt } from './correction-numbers.ts';
import { kindPhrases, signPhrases } from './correction-signs.ts';
import type { Sign } from './correction-signs.ts';
import type { Standing } from './correction.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import type { Kind } from './reading.ts';

/** What stands in a reply, in order: tokens `first` up to, not including, `last` of the paper. */
export type Element = { readonly first: number; readonly last: number } & (
  | { readonly is: 'item'; readonly ids: readonly number[] }
  | {
      readonly is: 'place';
      readonly placed: readonly Placed[];
      readonly unit: Mention['unit'];
      /** No word says what its number counts. */
      readonly weak: boolean;
    }
  /** A number without any word for what it counts. */
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'kind'; readonly kind: Kind; readonly denied: boolean }
  | { readonly is: 'quote'; readonly words: string }
  | { readonly is: 'sign'; readonly sign: Sign }
);

/** Place numbers have three digits at most: longer ones are years and resolutions. */
const largestNumber = 999;

/** All that stands in a reply, and its text as written: the reader's spelling is for the words of proposals. */
export const understood = (
  visible: string,
  language: Language,
  outline: Outline,
  standing: Standing,
): { whole: Paper; elements: Element[] } => {
  const whole: Paper = { ...paperOf('body', visible, visible, language, outline), tokens: tokensOf(visible) };
  const numbered: Element[] = [];
  for (let at = 0; at < whole.tokens.length; at += 1) {
    const found = numberedAt(whole.source, at, language, standing, whole.isQuoted);
    if (found === null) continue;
    numbered.push({ is: 'item', ...found });
    at = found.last - 1;
  }
  // "Proposal 3" names no paragraph: with it blanked out the tokens before and behind stay what they are.
  const paper = paperOf('body', visible, withoutItems(visible, whole, numbered), language, outline);
  return { whole, elements: elementsOf(paper, whole, numbered, language) };
};

const withoutItems = (text: string, { tokens }: Paper, numbered: readonly Element[]): string =>
  numbered.reduce((left, { first, last }) => {
    const start = tokens[first]?.start ?? 0;
    return blankedAt(left, start, tokens[last - 1]?.end ?? start);
  }, text);

const elementsOf = (paper: Paper, whole: Paper, numbered: readonly Element[], language: Language): Element[] => {
  const { tokens } = whole;
  const indexAt = new Map(tokens.map((token, index) => [token.start, index]));
  const indexFrom = (position: number): number =>
    indexAt.get(position) ?? tokens.findIndex(({ start }) => start >= position);
  const behind = (position: number): number => {
    const index = tokens.findIndex(({ start }) => start >= position);
    return index === -1 ? tokens.length : index;
  };
  const fixed: Element[] = [
    ...numbered,
    ...paper.quotations.map((one): Element => ({
      is: 'quote',
      words: whole.text.slice(one.innerStart, one.innerEnd).trim(),
      first: indexFrom(one.start),
      last: behind(one.end),
    })),
    ...paper.mentions
      .filter(({ foreign, unit }) => foreign === null && unit !== 'same' && unit !== 'sentence' && unit !== 'line')
      .map((mention): Element => {
        const placed = resolve(mention, noContext, paper.outline);
        const { unit, weak } = mention;
        return { is: 'place', placed, unit, weak, first: indexFrom(mention.start), last: behind(mention.end) };
      }),
  ].sort((one, other) => one.first - other.first);
  const elements: Element[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    while (next < fixed.length && (fixed[next]?.first ?? 0) < at) next += 1;
    const here = fixed[next];
    const found = here?.first === at ? here : freeWordAt(whole, at, language, here);
    if (found === null) {
      at += 1;
      continue;
    }
    elements.push(found);
    at = Math.max(found.last, at + 1);
  }
  return elements;
};

/** "Our proposals 1 and 4": where a number of ours begins inside, the words before it are no phrase. */
const freeWordAt = (paper: Paper, at: number, language: Language, next: Element | undefined): Element | null => {
  const found = wordAt(paper, at, language);
  return found !== null && next?.is === 'item' && next.first < found.last ? null : found;
};

const wordAt = (paper: Paper, at: number, language: Language): Element | null => {
  const { tokens } = paper;
  const heard = signPhrases(language).at(tokens, at);
  const sign = heard !== null && isCutShort(paper, at, heard.end, language) ? null : heard;
  const kind = kindPhrases(language).at(tokens, at);
  // The longer phrase says more: "delete" and "deletion", "not" and "not for publication".
  if (kind !== null && kind.end >= (sign?.end ?? 0)) return { is: 'kind', ...kind.meaning, first: at, last: kind.end };
  if (sign !== null) return { is: 'sign', sign: sign.meaning, first: at, last: sign.end };
  const token = tokens[at];
  return token?.kind === 'number' && token.value > 0 && token.value <= largestNumber
    ? { is: 'number', value: token.value, first: at, last: at + 1 }
    : null;
};

/** "Is not" in "is not for publication": the words that say more begin inside. */
const isCutShort = ({ tokens }: Paper, at: number, end: number, language: Language): boolean => {
  for (let inside = at + 1; inside < end; inside += 1)
    if ((signPhrases(language).at(tokens, inside)?.end ?? 0) > end) return true;
  return false;
};
