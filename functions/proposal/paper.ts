import type { Outline } from '#draft/outline.ts';
import { isMark, pastArticles, sourceOf } from '#reference/mention.ts';
import type { Mention, Source } from '#reference/mention.ts';
import { mentionsIn } from '#reference/mentions.ts';
import { quotationsIn } from '#reference/quotations.ts';
import type { Quotation } from '#reference/quotations.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import type { Language } from '#wording/language.ts';
import type { Seams } from './line-ends.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { spelled } from './spelling.ts';
import { verbsIn } from './verbs.ts';
import type { Verb } from './verbs.ts';
import { actionPhrases, answerPhrases, labelPhrases } from './vocabulary.ts';
import type { ActionMeaning } from './vocabulary.ts';

/** One part of a contribution, with everything that can be seen in it before anything is understood. */
export interface Paper {
  /** The part's name: what evidence calls it. */
  readonly part: string;
  /** As the reader saw it: evidence offsets point in here. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly verbs: readonly Verb[];
  readonly sentences: readonly Sentence[];
  readonly source: Source;
  readonly language: Language;
  readonly outline: Outline;
  readonly action: (at: number) => { meaning: ActionMeaning; end: number } | null;
  readonly label: (at: number) => { meaning: ActionMeaning; end: number } | null;
  readonly answer: (at: number) => { meaning: ActionMeaning; end: number } | null;
  readonly isQuoted: (position: number) => boolean;
  /** A word of a stretch of tokens that was read otherwise than it is spelt; null if there is none. */
  readonly slip: (first: number, last: number) => Token | null;
  readonly norms: (first: number, last: number) => string[];
}

/**
 * @param visible the text with what is not the sender's own words blanked out, character for character.
 */
export const paperOf = (part: string, text: string, visible: string, language: Language, outline: Outline): Paper => {
  const { tokens, slips } = spelled(tokensOf(visible), language);
  const quotations = quotationsIn(visible);
  const isQuoted = coveredBy(quotations);
  const source = sourceOf(visible, tokens, referencePhrases(language), outline);
  const mentions = mentionsIn(source, isQuoted);
  const inMention = new Uint8Array(tokens.length);
  for (const mention of mentions) inMention.fill(1, mention.first, mention.last);
  const phrases = actionPhrases(language);
  const known = new Map<number, { meaning: ActionMeaning; end: number } | null>();
  const action = (at: number): { meaning: ActionMeaning; end: number } | null => {
    const found = known.get(at);
    if (found !== undefined) return found;
    const looked = phrases.at(tokens, at);
    known.set(at, looked);
    return looked;
  };
  const verbs = verbsIn(tokens, action, (at) => inMention[at] === 1, isQuoted);
  return {
    part,
    text,
    tokens,
    quotations,
    mentions,
    verbs,
    sentences: sentencesOf(visible, tokens, quotations, seamsOf(source, mentions, verbs)),
    source,
    language,
    outline,
    action,
    label: (at) => labelPhrases(language).at(tokens, at),
    answer: (at) => answerPhrases(language).at(tokens, at),
    isQuoted,
    slip: (first, last) => tokens[slips.find((at) => at >= first && at < last) ?? -1] ?? null,
    norms: (first, last) => tokens.slice(first, last).map((token) => token.norm),
  };
};

/** What a line's end and the next one's beginning say of whether the line was meant to end there. */
const seamsOf = (source: Source, mentions: readonly Mention[], verbs: readonly Verb[]): Seams => {
  const { tokens } = source;
  const verbAt = new Map(verbs.map((verb) => [verb.first, verb]));
  const mentionAt = new Map(mentions.map((mention) => [mention.first, mention]));
  return {
    opens: (at, before) => {
      if (verbAt.has(at)) return /^\p{Lu}/u.test(tokens[at]?.text ?? '');
      const mention = mentionAt.get(at);
      if (mention === undefined) return false;
      return mentionAt.has(before) || isMark(tokens[mention.last], ':-') || verbAt.has(mention.last);
    },
    expectsMore: (at) =>
      isMark(tokens[at], ',(') || leading.has(source.phrase(at)?.meaning.is ?? '') || pastArticles(source, at) > at,
  };
};

/** Phrases of references that something must follow. */
const leading = new Set(['of', 'unit', 'and', 'to', 'fresh', 'relation', 'except', 'ordinal']);

/** Quotations are in order, so the one around a position is found by halving. */
const coveredBy =
  (quotations: readonly Quotation[]) =>
  (position: number): boolean => {
    let low = 0;
    let high = quotations.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const quotation = quotations[middle];
      if (quotation === undefined) return false;
      if (position < quotation.start) high = middle - 1;
      else if (position >= quotation.end) low = middle + 1;
      else return true;
    }
    return false;
  };
