import type { Outline } from '#draft/outline.ts';
import { isMark, pastArticles, sourceOf } from '#reference/mention.ts';
import type { Mention, Source } from '#reference/mention.ts';
import { mentionsIn } from '#reference/mentions.ts';
import { withLatinWords } from '#reference/latin-words.ts';
import { quotationsIn } from '#reference/quotations.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Quotation } from '#reference/quotations.ts';
import { isHan } from '#reference/signed-numbers.ts';
import { beginsWithHan, tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import type { Language } from '#wording/language.ts';
import type { Seams } from './line-ends.ts';
import { withoutOpeningAsides } from './opening-aside.ts';
import { ownNumbers } from './own-numbers.ts';
import { withPoints } from './point-references.ts';
import type { Point } from './points.ts';
import { withoutRelatives } from './relative-clauses.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { withoutOpenings } from './put-as-question.ts';
import { withDescribed } from './described.ts';
import { withSingled } from './singled-out.ts';
import { spelled } from './spelling.ts';
import { verbsIn } from './verbs.ts';
import type { Verb } from './verbs.ts';
import { actionPhrases, answerPhrases, labelPhrases } from './vocabulary.ts';
import type { ActionMeaning } from './vocabulary.ts';
import { within } from './within.ts';

/** One part of a contribution, with everything that can be seen in it before anything is understood. */
export interface Paper {
  /** The part's name: what evidence calls it. */
  readonly part: string;
  /** As the reader saw it: evidence offsets point in here. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  /** The list that the sender answers. */
  readonly points: readonly Point[];
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
  /** Whether the token belongs to the name of a place. */
  readonly isInMention: (at: number) => boolean;
  readonly norms: (first: number, last: number) => string[];
  /** How many words a stretch has: two characters of Chinese make one. */
  readonly length: (first: number, last: number) => number;
}

/**
 * @param visible the text with what is not the sender's own words blanked out, character for character.
 * @param points the list that the sender answers.
 */
export const paperOf = (
  part: string,
  text: string,
  visible: string,
  language: Language,
  outline: Outline,
  points: readonly Point[] = [],
): Paper => {
  const { tokens: written, slips } = spelled(tokensOf(visible), language);
  const tokens = withoutRelatives(withoutOpenings(withoutOpeningAsides(written, language), language), language);
  const stands = (words: string): boolean => wordingIndexOf(outline).placesWith(words).length > 0;
  const quotations = withLatinWords(visible, language, quotationsIn(visible), stands);
  const isQuoted = coveredBy(visible, quotations);
  const source = sourceOf(visible, tokens, referencePhrases(language), outline);
  const phrases = actionPhrases(language);
  const named = mentionsIn(source, isQuoted).filter(
    (mention) => !isPartOfUnit(mention, (at) => phrases.at(tokens, at)),
  );
  const isVerb = (at: number): boolean => phrases.at(tokens, at)?.meaning.is === 'action';
  // What answers a list counts its entries.
  const singled = points.length > 0 ? named : withSingled(source, named, { isQuoted, isVerb });
  const isAsking = (at: number): boolean => isVerb(at) || phrases.at(tokens, at)?.meaning.is === 'obliging';
  const described = withDescribed(source, singled, { isQuoted, isVerb: isAsking });
  const mentions = ownNumbers(source, withPoints(source, described, points, isQuoted));
  const inMention = new Uint8Array(tokens.length);
  for (const mention of mentions) inMention.fill(1, mention.first, mention.last);
  const known = new Array<{ meaning: ActionMeaning; end: number } | null | undefined>(tokens.length).fill(undefined);
  const action = (at: number): { meaning: ActionMeaning; end: number } | null => {
    if (at < 0 || at >= tokens.length) return null;
    const found = known[at];
    if (found !== undefined) return found;
    // « sí » answers, « si » makes conditions.
    const looked = /^s(?:\u00ed|i\u0301)$/iu.test(tokens[at]?.text ?? '') ? null : phrases.at(tokens, at);
    known[at] = looked;
    return looked;
  };
  const label = (at: number): ReturnType<Paper['label']> => labelPhrases(language).at(tokens, at);
  const isInMention = (at: number): boolean => inMention[at] === 1;
  const verbs = verbsIn(tokens, action, isInMention, isQuoted);
  return {
    part,
    text,
    tokens,
    quotations,
    mentions,
    points,
    verbs,
    sentences: sentencesOf(visible, tokens, quotations, seamsOf(source, mentions, verbs, label)),
    source,
    language,
    outline,
    action,
    label,
    answer: (at) => answerPhrases(language).at(tokens, at),
    isQuoted,
    slip: (first, last) => tokens[within(slips, { first, last }, (at) => at)[0] ?? -1] ?? null,
    isInMention,
    norms: (first, last) => tokens.slice(first, last).map((token) => token.norm),
    length: (first, last) =>
      tokens.slice(first, last).reduce((words, { text: word }) => words + (beginsWithHan(word) ? 0.5 : 1), 0),
  };
};

/** "The last part" is a part of the paragraph spoken of, not of the document; « avant le point final » a mark. */
const isPartOfUnit = (
  mention: Mention,
  phrase: (at: number) => { meaning: ActionMeaning; end: number } | null,
): boolean =>
  (mention.unit === 'section' || mention.fromEnd.length > 0) &&
  [mention.first - 1, mention.first].some((at) => {
    const found = at < 0 ? null : phrase(at);
    const isPart =
      mention.unit === 'section' ? partsOfUnits.has(found?.meaning.is ?? 'role') : found?.meaning.is === 'noise';
    return found !== null && isPart && found.end >= mention.last;
  });

const partsOfUnits: ReadonlySet<string> = new Set(['inside', 'remainder']);

/** What a line's end and the next one's beginning say of whether the line was meant to end there. */
const seamsOf = (
  source: Source,
  mentions: readonly Mention[],
  verbs: readonly Verb[],
  label: Paper['label'],
): Seams => {
  const { tokens } = source;
  const isVerb = new Uint8Array(tokens.length + 1);
  for (const verb of verbs) isVerb[verb.first] = 1;
  // For each token the one behind the mention that begins there; 0 for none.
  const behind = new Int32Array(tokens.length + 1);
  const goesOn = new Uint8Array(tokens.length + 1);
  const closes = new Uint8Array(tokens.length + 1);
  for (const mention of mentions) {
    behind[mention.first] = mention.last;
    // « القسم الثاني » on a line of its own: the ordinal is the section's.
    const opensLine = mention.first === 0 || (tokens[mention.first]?.breaks ?? 0) > 0;
    if (opensLine && mention.path.length > 0 && mention.numbers.length === 0) closes[mention.last - 1] = 1;
    goesOn.fill(1, mention.first + 1, mention.last);
  }
  return {
    opens: (at, before) => {
      if (isVerb[at] === 1) return /^\p{Lu}/u.test(tokens[at]?.text ?? '');
      // "Text: “…”"
      if (isMark(tokens[at + 1], ':') && /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[at]?.text ?? '')) return true;
      // "and 31: delete" begins with its place all the same.
      const and = source.phrase(at);
      const last = behind[and?.meaning.is === 'and' ? and.end : at] ?? 0;
      if (last === 0) return false;
      return (behind[before] ?? 0) > 0 || isMark(tokens[last], ':-=') || isVerb[last] === 1;
    },
    labels: (at) => {
      const labelled = /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? label(at) : null;
      return labelled !== null && isMark(tokens[labelled.end], ':');
    },
    goesOn: (at) => goesOn[at] === 1,
    names: (at) => (behind[at] ?? 0) > 0,
    expectsMore: (at) =>
      isMark(tokens[at], ',(') ||
      // 删除第5段 ends with its unit: characters stand behind what they belong to.
      (!isHan(source, at) &&
        closes[at] === 0 &&
        leading.has(source.phrase(at)?.meaning.is ?? '') &&
        !(source.phrase(at)?.meaning.is === 'unit' && source.phrase(at + 1)?.meaning.is === 'unit')) ||
      pastArticles(source, at) > at,
  };
};

/** Phrases of references that something must follow. */
const leading = new Set(['of', 'unit', 'and', 'to', 'fresh', 'relation', 'except', 'ordinal']);

/** Asked at every token by every rule: a mark for each character costs less than looking for the quotation each time. */
const coveredBy = (text: string, quotations: readonly Quotation[]): ((position: number) => boolean) => {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of quotations) covered.fill(1, start, end);
  return (position) => covered[position] === 1;
};
