import type { Outline } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { isMark, sourceOf } from '#reference/mention.ts';
import type { Mention, Source } from '#reference/mention.ts';
import { mentionsIn } from '#reference/mentions.ts';
import { quotationsIn } from '#reference/quotations.ts';
import type { Quotation } from '#reference/quotations.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { actionPhrases, labelPhrases } from './vocabulary.ts';
import type { Action, ActionMeaning } from './vocabulary.ts';

/** A verb (or its noun) that asks for something. Tokens `first` up to, not including, `last`. */
export interface Verb {
  readonly action: Action;
  readonly first: number;
  readonly last: number;
}

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
  readonly isQuoted: (position: number) => boolean;
  readonly norms: (first: number, last: number) => string[];
}

/**
 * @param visible the text with what is not the sender's own words blanked out, character for character.
 */
export const paperOf = (part: string, text: string, visible: string, language: Language, outline: Outline): Paper => {
  const tokens = tokensOf(visible);
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
  return {
    part,
    text,
    tokens,
    quotations,
    mentions,
    verbs: verbsIn(tokens, action, (at) => inMention[at] === 1, isQuoted),
    sentences: sentencesOf(visible, tokens, quotations),
    source,
    language,
    outline,
    action,
    label: (at) => labelPhrases(language).at(tokens, at),
    isQuoted,
    norms: (first, last) => tokens.slice(first, last).map((token) => token.norm),
  };
};

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

const verbsIn = (
  tokens: readonly Token[],
  action: (at: number) => { meaning: ActionMeaning; end: number } | null,
  inMention: (at: number) => boolean,
  isQuoted: (position: number) => boolean,
): Verb[] => {
  const verbs: Verb[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = inMention(at) || isQuoted(token.start) ? null : action(at);
    if (found === null) {
      at += 1;
      continue;
    }
    if (found.meaning.is === 'action' && isAsked(tokens, at, found.meaning.action))
      verbs.push({ action: found.meaning.action, first: at, last: found.end });
    at = found.end;
  }
  return verbs;
};

/** Words that are verbs of ours only behind another ("suggest including"), else conjunctions. */
const participles = new Set(['including', 'following', 'incluant', 'incluyendo', 'reading']);
const governing = new Set([
  'suggest',
  'propose',
  'recommend',
  'by',
  'of',
  'for',
  'consider',
  'favour',
  'favor',
  'support',
  'prefer',
  'on',
  'request',
  'proposes',
  'suggests',
  'proposing',
  'suggesting',
  'in',
  'en',
]);
/** Verbs that are nouns of everyday diplomacy as well: "financial support", "the question of". */
const alsoNouns = new Set([
  'support',
  'back',
  'second',
  'join',
  'welcome',
  'question',
  'questions',
  'reserve',
  'cut',
  'change',
  'changes',
  'lead',
  'read',
  'favour',
  'favor',
  'leave',
  'turn',
  'accept',
  'appreciate',
  'explain',
  'split',
  'contre',
  'against',
  'garde',
  'note',
]);
const nounMakers = new Set([
  'the',
  'of',
  'for',
  'financial',
  'technical',
  'their',
  'its',
  'international',
  'further',
  'a',
  'an',
  'on',
  'in',
  'climate',
  'with',
  'any',
  'some',
  'more',
  'no',
  'mutual',
  'logistical',
  'your',
  'this',
  'for',
  'victim',
  'general',
]);

const isAsked = (tokens: readonly Token[], at: number, action: Action): boolean => {
  const token = tokens[at];
  const before = at > 0 && token?.breaks === 0 ? tokens[at - 1]?.norm : undefined;
  if (token === undefined) return false;
  if (participles.has(token.norm)) return before !== undefined && governing.has(before);
  if (alsoNouns.has(token.norm) && before !== undefined && nounMakers.has(before)) return false;
  if (action === 'question' && token.norm === 'question' && isMark(tokens[at + 1], 'of')) return false;
  return true;
};
