import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { noContext } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Language } from '#wording/language.ts';
import { numberedAt } from './correction-numbers.ts';
import { besidePhrases, kindPhrases, signPhrases } from './correction-signs.ts';
import type { Sign } from './correction-signs.ts';
import type { Standing } from './correction.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import type { Kind } from './reading.ts';

/** What stands in a reply, in order: tokens `first` up to, not including, `last` of the paper. */
export type Element = { readonly first: number; readonly last: number } & (
  | { readonly is: 'item'; readonly ids: readonly number[] }
  | { readonly is: 'place'; readonly placed: readonly Placed[]; readonly unit: Mention['unit'] }
  /** A number without any word for what it counts. */
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'kind'; readonly kind: Kind }
  | { readonly is: 'quote'; readonly words: string }
  | { readonly is: 'sign'; readonly sign: Sign }
);

/** A stretch of a reply that says one thing. */
export interface Clause {
  readonly paper: Paper;
  readonly first: number;
  readonly last: number;
  readonly elements: readonly Element[];
}

/** Place numbers have three digits at most: longer ones are years and resolutions. */
const largestNumber = 999;

/**
 * @param visible the reply's own words, all else blanked out character for character, without our full references
 */
export const clausesOf = (visible: string, language: Language, outline: Outline, standing: Standing): Clause[] => {
  // As written: the reader's spelling is mended for the words of proposals, not for these.
  const whole: Paper = { ...paperOf('body', visible, visible, language, outline), tokens: tokensOf(visible) };
  const numbered: Element[] = [];
  for (let at = 0; at < whole.tokens.length; at += 1) {
    const found = numberedAt(whole.source, at, language, standing, whole.isQuoted);
    if (found === null) continue;
    numbered.push({ is: 'item', ...found });
    at = found.last - 1;
  }
  // "Proposal 3" names no paragraph: with it blanked out the tokens before and behind stay what they are.
  const paper = paperOf('body', visible, blanked(visible, whole, numbered), language, outline);
  const elements = elementsOf(paper, whole, numbered, language);
  return stretches(whole).map(({ start, end }) => {
    const inside = elements.filter(({ first }) => {
      const position = whole.tokens[first]?.start ?? 0;
      return position >= start && position < end;
    });
    const at = whole.tokens.findIndex((token) => token.start >= start);
    const behind = whole.tokens.findIndex((token) => token.start >= end);
    return { paper: whole, first: at, last: behind === -1 ? whole.tokens.length : behind, elements: inside };
  });
};

const blanked = (text: string, { tokens }: Paper, numbered: readonly Element[]): string => {
  let blank = text;
  for (const { first, last } of numbered) {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    blank =
      blank.slice(0, start) +
      text.slice(start, end).replaceAll(/[^\n]/gu, (one) => ' '.repeat(one.length)) +
      blank.slice(end);
  }
  return blank;
};

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
        return { is: 'place', placed, unit: mention.unit, first: indexFrom(mention.start), last: behind(mention.end) };
      }),
  ].sort((one, other) => one.first - other.first);
  const elements: Element[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    while (next < fixed.length && (fixed[next]?.first ?? 0) < at) next += 1;
    const here = fixed[next];
    const found = here?.first === at ? here : wordAt(whole, at, language);
    if (found === null) {
      at += 1;
      continue;
    }
    elements.push(found);
    at = Math.max(found.last, at + 1);
  }
  return elements;
};

const wordAt = (paper: Paper, at: number, language: Language): Element | null => {
  const { tokens } = paper;
  const heard = signPhrases(language).at(tokens, at);
  const sign = heard !== null && isCutShort(paper, at, heard.end, language) ? null : heard;
  const kind = kindPhrases(language).at(tokens, at);
  // The longer phrase says more: "delete" and "deletion", "not" and "not for publication".
  if (kind !== null && kind.end >= (sign?.end ?? 0))
    return { is: 'kind', kind: kind.meaning, first: at, last: kind.end };
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

/** Sentences, with those joined to the next that announce it: "replace our text by:" and the text. */
const stretches = ({ text, tokens, sentences, quotations }: Paper): { start: number; end: number }[] => {
  const joined: { start: number; end: number }[] = [];
  let open = false;
  for (const sentence of sentences) {
    const end = text.length;
    const next = sentences[sentences.indexOf(sentence) + 1]?.start ?? end;
    const before = joined.at(-1);
    const isQuotation = quotations.some(({ start }) => start === tokens[sentence.first]?.start);
    if (before !== undefined && (open || (isQuotation && !sentence.beginsBlock))) before.end = next;
    else joined.push({ start: sentence.start, end: next });
    open = /[:：]\s*$/u.test(text.slice(sentence.start, sentence.end).trimEnd().slice(-2));
  }
  return joined;
};

/** Whether only words that change nothing stand between two elements. */
export const isNextTo = ({ paper }: Clause, from: number, to: number, language: Language): boolean => {
  for (let at = from; at < to;) {
    const token = paper.tokens[at];
    const found = besidePhrases(language).at(paper.tokens, at);
    if (found !== null) at = Math.max(found.end, at + 1);
    else if (token !== undefined && isMark(token, `:,(-"'“”«»*.`)) at += 1;
    else return false;
  }
  return true;
};
