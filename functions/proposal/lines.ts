import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { headingNames } from '#reference/names.ts';
import { within } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';

/** What a line without an instruction does: it opens a section, names a place for what follows, or labels it. */
export type Line =
  | { readonly is: 'heading'; readonly id: string }
  | { readonly is: 'location'; readonly mentions: readonly Mention[] }
  | { readonly is: 'label'; readonly label: 'reason' | 'new' | 'old' | 'comment' | 'proposal'; readonly behind: number }
  | { readonly is: 'prose' };

/** A heading is no longer than this many tokens. */
const longestHeading = 60;

export const lineOf = (paper: Paper, sentence: Sentence): Line => {
  const labelled = labelOf(paper, sentence);
  if (labelled !== null) return labelled;
  const mentions = within(paper.mentions, sentence, (mention) => mention.first);
  const heading = headingOf(paper, sentence, mentions);
  if (heading !== null) return { is: 'heading', id: heading };
  const own = mentions.filter((mention) => mention.foreign === null && mention.unit !== 'line');
  if (own.length > 0 && isOnlyLocation(paper, sentence, own)) return { is: 'location', mentions: own };
  return { is: 'prose' };
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

/** "Section II", "II. Implementation plan …", "A.2 Diversion", "Marking". */
const headingOf = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): string | null => {
  if (!sentence.beginsLine || sentence.last - sentence.first > longestHeading) return null;
  const { outline } = paper;
  const marker = sentence.marker?.text.replaceAll(/[.()]/gu, '') ?? '';
  const titled = titleAt(paper, sentence);
  if (titled !== null) return titled;
  const [first] = mentions;
  if (first === undefined) {
    return sentence.marker !== null &&
      outline.section(marker) !== undefined &&
      matchesTitle(paper, sentence, outline, marker)
      ? marker
      : null;
  }
  return null;
};

/** The line is a heading's whole title, with or without its label. */
const titleAt = (paper: Paper, sentence: Sentence): string | null => {
  for (let at = sentence.first; at < Math.min(sentence.first + 8, sentence.last); at += 1) {
    const name = headingNames(paper.outline).at(paper.tokens, at);
    if (name === null) continue;
    let end = name.end;
    while (isMark(paper.tokens[end], '.:-*_"”»)')) end += 1;
    if (end < sentence.last) continue;
    return onlyLabels(paper, sentence.first, at) ? name.meaning.id : null;
  }
  return null;
};

const onlyLabels = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined) return false;
    if (
      token.kind === 'word' &&
      !/^(?:[IVX]+|[A-Z]|[a-z]|section|part|chapter|partie|chapitre|the|la|le|l|sub)$/iu.test(token.text)
    )
      return false;
  }
  return true;
};

const matchesTitle = (paper: Paper, sentence: Sentence, outline: Outline, label: string): boolean => {
  const own = Object.values(outline.section(label)?.words ?? {})
    .join(' ')
    .toLowerCase();
  const words = paper.norms(sentence.first, sentence.last).filter((word) => word.length > 3);
  return words.length > 0 && words.filter((word) => own.includes(word)).length >= words.length * 0.6;
};

const fillers = new Set([
  'on',
  'regarding',
  're',
  'concerning',
  'with',
  'regard',
  'regards',
  'respect',
  'to',
  'as',
  'for',
  'in',
  'the',
  'of',
  'ad',
  'about',
  'under',
  'sur',
  'concernant',
  'au',
  'sujet',
  'du',
  'de',
  'la',
  'le',
  'les',
  'l',
  'pour',
  'ce',
  'qui',
  'concerne',
  'en',
  'dans',
  'comments',
  'comment',
  'proposal',
  'proposals',
  'amendments',
  'amendment',
  'draft',
  'new',
  'a',
  'relation',
  'and',
  'et',
  'page',
  'commentaires',
  'propositions',
  'proposed',
  'our',
  'edits',
  'suggested',
  'projet',
  'text',
  'texte',
  'also',
  's',
]);

const isOnlyLocation = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): boolean => {
  if (sentence.last - sentence.first > longestHeading) return false;
  let at = sentence.first;
  for (const mention of mentions) {
    if (!onlyFillers(paper, at, mention.first)) return false;
    at = mention.last;
  }
  return onlyFillers(paper, at, sentence.last) || isTitleBehind(paper, mentions.at(-1), at, sentence.last);
};

const onlyFillers = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'mark' ? isMark(token, '[?!') : !fillers.has(token.norm)) return false;
  }
  return true;
};

/** "Section II: Implementation plan for the Programme of Action …": the rest of the line is the title, more or less. */
const isTitleBehind = (paper: Paper, mention: Mention | undefined, from: number, to: number): boolean => {
  if (mention === undefined || mention.unit !== 'section' || mention.numbers.length > 0) return false;
  const last = paper.tokens[to - 1];
  const words = paper.tokens.slice(from, to).filter((token) => token.kind === 'word' && token.norm.length > 3);
  if (words.length === 0 || isMark(last, '.') || words.length > 30) return false;
  const hasVerb = within(paper.verbs, { first: from, last: to }, (verb) => verb.first).length > 0;
  return !hasVerb && !words.some((token) => sentenceWords.has(token.norm));
};

/** Words that no title has. */
const sentenceWords = new Set([
  'should',
  'would',
  'could',
  'looks',
  'seems',
  'believe',
  'think',
  'consider',
  'very',
  'needs',
  'must',
  'have',
  'does',
  'they',
  'there',
  'which',
  'thank',
  'also',
  'contains',
  'remains',
  'devrait',
  'semble',
  'nous',
  'sont',
  'mais',
  'etre',
  'trop',
]);
