import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import { headingOf } from './heading-line.ts';
import { isOnlyLocation, sectionWithSpan } from './location-line.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { topicCountedOut } from './topic-sentence.ts';
import { within } from './within.ts';
import { announcing } from './words/announcing.ts';

/** What a line without an instruction does: it opens a section, names a place for what follows, or labels it. */
export type Line =
  | { readonly is: 'heading'; readonly id: string }
  | { readonly is: 'location'; readonly mentions: readonly Mention[] }
  | { readonly is: 'label'; readonly label: 'reason' | 'new' | 'old' | 'comment' | 'proposal'; readonly behind: number }
  | { readonly is: 'prose' };

export const lineOf = (paper: Paper, sentence: Sentence): Line => {
  const labelled = labelOf(paper, sentence);
  if (labelled !== null) return labelled;
  const mentions = within(paper.mentions, sentence, (mention) => mention.first);
  const heading = headingOf(paper, sentence, mentions) ?? topicCountedOut(paper, sentence);
  if (heading !== null) return { is: 'heading', id: heading };
  const own = mentions.filter((mention) => mention.foreign === null && mention.unit !== 'line');
  const spanned = sectionWithSpan(paper, sentence, own);
  if (spanned !== null) return { is: 'location', mentions: [spanned] };
  if (own.length > 0 && !asksAgain(own) && isOnlyLocation(paper, sentence, own))
    return { is: 'location', mentions: own };
  if (leadsIn(paper, sentence, own)) return { is: 'location', mentions: own };
  return { is: 'prose' };
};

/** « Párrafo 16 – ídem »: what is the same as before behind a place is what is asked of it. */
const asksAgain = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ unit, step }, index) => index > 0 && unit === 'same' && step === null);

/** Tokens. */
const longestLeadIn = 14;

/** Characters of a language written without spaces come to fewer words. */
const weighed = (paper: Paper, { first, last }: Sentence): number => {
  let weight = 0;
  for (let at = first; at < last; at += 1) weight += isHan(paper.source, at) ? 0.4 : 1;
  return weight;
};

/**
 * "Ghana on Section II:", "Our points on the Declaration, 20 June:", "B. Implementation of the PoA (Section II)": a short line
 * that ends in a colon, or in the section itself in brackets, and names a section alone.
 */
const leadsIn = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): boolean =>
  mentions.length > 0 &&
  sentence.beginsLine &&
  sentence.endsLine &&
  weighed(paper, sentence) <= longestLeadIn &&
  (isMark(paper.tokens[sentence.last - 1], ':') || endsInBrackets(paper, sentence, mentions)) &&
  mentions.every((mention) => mention.unit === 'section' && mention.numbers.length === 0) &&
  (within(paper.verbs, sentence, (verb) => verb.first).length === 0 ||
    paper.norms(sentence.first, sentence.last).some((norm) => announcing.has(norm)));

const endsInBrackets = (paper: Paper, { last }: Sentence, mentions: readonly Mention[]): boolean => {
  const named = mentions.at(-1);
  return (
    named !== undefined &&
    named.last === last - 1 &&
    isMark(paper.tokens[named.first - 1], '([') &&
    isMark(paper.tokens[last - 1], ')]')
  );
};

const labelOf = (paper: Paper, sentence: Sentence): Line | null => {
  if (!sentence.beginsLine && !isMark(paper.tokens[sentence.first - 1], '.;|-')) return null;
  let first = sentence.first;
  while (isMark(paper.tokens[first], '*_[|(') && first < sentence.last) first += 1;
  const found = paper.label(first);
  if (found === null || found.meaning.is !== 'label' || found.end > sentence.last) return null;
  let behind = found.end;
  while (isMark(paper.tokens[behind], '*_])')) behind += 1;
  if (isMark(paper.tokens[behind], ':') || (isMark(paper.tokens[behind], '-') && paper.tokens[behind]?.spaced === true))
    return { is: 'label', label: found.meaning.label, behind: behind + 1 };
  // A label alone on its line: what follows belongs to it.
  return behind >= sentence.last && sentence.beginsLine && sentence.endsLine
    ? { is: 'label', label: found.meaning.label, behind }
    : null;
};
