import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { headingNames } from '#reference/names.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { within } from './within.ts';

/** A heading is no longer than this many tokens. */
export const longestHeading = 60;

/** "Section II", "II. Implementation plan …", "A.2 Diversion", "Marking". */
export const headingOf = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): string | null => {
  if (!sentence.beginsLine || sentence.last - sentence.first > longestHeading) return null;
  const { outline } = paper;
  const marker = sentence.marker?.text.replaceAll(/[.()]/gu, '') ?? '';
  const titled = titleAt(paper, sentence);
  if (titled !== null && !isAnswer(paper, sentence, mentions)) return titled;
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

/** "II.11 support", "58. Support.": a heading's word that answers for a paragraph opens nothing. */
const isAnswer = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): boolean =>
  within(paper.verbs, sentence, (verb) => verb.first).length > 0 &&
  (mentions.some((mention) => mention.numbers.length > 0) ||
    (sentence.marker?.value ?? null) !== null ||
    isMark(paper.tokens[sentence.last - 1], '.!'));

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
