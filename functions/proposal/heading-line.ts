import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { headingNames } from '#reference/names.ts';
import { tokensOf } from '#reference/tokens.ts';
import { titling } from '#reference/words/introducers.ts';
import { partWords } from '#reference/words/part-words.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { namesOfOne } from './names-line.ts';
import { within } from './within.ts';

/** A heading is no longer than this many tokens. */
export const longestHeading = 60;

/** "Section II", "II. Implementation plan …", "A.2 Diversion", "Marking". */
export const headingOf = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): string | null => {
  if (!sentence.beginsLine || sentence.last - sentence.first > longestHeading || exchanges(paper, sentence))
    return null;
  const { outline } = paper;
  const marker = sentence.marker?.text.replaceAll(/[.()]/gu, '') ?? '';
  const label = labelAlone(paper, sentence) ?? labelBehind(paper, sentence, mentions);
  if (label !== null) return label;
  // "A.1 (d) Synergies": the label says which, though people call another so.
  const isLabelled = mentions.some(({ first, path }) => first === sentence.first && path.length > 1);
  const titled = isLabelled ? null : titleAt(paper, sentence);
  if (titled !== null && !isAnswer(paper, sentence, mentions, titled)) return titled.id;
  const named = namesOfOne(paper, sentence);
  if (named !== null) return named;
  const worded = byWords(paper, sentence, mentions);
  if (worded !== null) return worded;
  if (mentions.every(({ unit, numbers }) => unit === 'section' && numbers.length === 0)) {
    return sentence.marker !== null &&
      outline.section(marker) !== undefined &&
      matchesTitle(paper, sentence, outline, marker)
      ? marker
      : null;
  }
  return null;
};

/** "“sub-regional” → “regional”": words quoted twice are of no title. */
const exchanges = ({ quotations }: Paper, { start, end }: Sentence): boolean =>
  within(quotations, { first: start, last: end }, (one) => one.start).length > 1;

/** "III", "* III. *": a line that is a section's label and nothing else. */
const labelAlone = (paper: Paper, sentence: Sentence): string | null => {
  if (!sentence.endsLine || sentence.last - sentence.first > longestLabelLine) return null;
  const words = paper.tokens.slice(sentence.first, sentence.last).filter((token) => token.kind !== 'mark');
  const [only] = words;
  if (words.length !== 1 || only === undefined || !/^[IVXLC]+$/u.test(only.text)) return null;
  return paper.outline.section(only.text)?.id ?? null;
};

/** "Participation in meetings (V)", « المشاركة في الاجتماعات (خامساً) », 参加会议（五）: a short line with the section's label behind it. */
const labelBehind = (
  paper: Paper,
  { first, last, endsLine }: Sentence,
  mentions: readonly Mention[],
): string | null => {
  const end = isMark(paper.tokens[last - 1], ':') ? last - 1 : last;
  const at = end - 2;
  if (!endsLine || mentions.length > 0 || end - first > longestLabelled || at - 1 <= first) return null;
  if (!isMark(paper.tokens[at - 1], '(') || !isMark(paper.tokens[end - 1], ')')) return null;
  const found = paper.source.phrase(at)?.meaning;
  const value = found?.is === 'ordinal' || found?.is === 'cardinal' ? found.value : 0;
  const label = paper.tokens[at]?.text ?? '';
  const isLabel = /^[IVXLC]+$/u.test(label) || (value > 0 && !/^[a-z]/iu.test(label));
  return isLabel ? (paper.outline.section(label)?.id ?? paper.outline.sections[value - 1]?.id ?? null) : null;
};

/** Tokens. */
const longestLabelled = 16;

/** Tokens: the label, and what decorates it. */
const longestLabelLine = 8;

/**
 * "II.11 support", "58. Support.": a heading's word that answers for a paragraph opens nothing. Within a title of several
 * words (« Suivi de la Conférence ») none asks anything.
 */
const isAnswer = (paper: Paper, sentence: Sentence, mentions: readonly Mention[], title: Title | null): boolean =>
  within(paper.verbs, sentence, (verb) => verb.first).some(
    ({ first }) => title === null || title.end - title.first < 2 || first < title.first || first >= title.end,
  ) &&
  (mentions.some((mention) => mention.numbers.length > 0) ||
    (sentence.marker?.value ?? null) !== null ||
    isMark(paper.tokens[sentence.last - 1], '.!'));

/** A heading's name in tokens `first` up to, not including, `end`. */
interface Title {
  readonly id: string;
  readonly first: number;
  readonly end: number;
}

/** The line is a heading's whole title, with or without its label. */
const titleAt = (paper: Paper, sentence: Sentence): Title | null => {
  for (let at = sentence.first; at < Math.min(sentence.first + 8, sentence.last); at += 1) {
    const name = headingNames(paper.outline).at(paper.tokens, at);
    if (name === null || name.meaning.brief) continue;
    let end = name.end;
    while (isMark(paper.tokens[end], '.:-*_=#"”»)》')) end += 1;
    if (end < sentence.last) continue;
    return onlyLabels(paper, sentence.first, at) ? { id: name.meaning.id, first: at, end: name.end } : null;
  }
  return null;
};

/** Letters: little words tell no title from another. */
const tellingWord = 4;
/** Words of one title that no longer title's line has. */
const mostWords = 12;

/**
 * "Implementation plan – Programme of Action", « Coopération et assistance »: a short line by itself whose every word is
 * of one title, or of what people call it, and of no other's to the same degree.
 */
const byWords = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): string | null => {
  if (!sentence.endsLine || mentions.some((mention) => mention.numbers.length > 0)) return null;
  if (isMark(paper.tokens[sentence.last - 1], '.;?!,')) return null;
  const words = paper.norms(sentence.first, sentence.last).filter((word) => word.length >= tellingWord);
  if (words.length < 2 || words.length > mostWords || within(paper.verbs, sentence, (verb) => verb.first).length > 0)
    return null;
  // « Sobre la sección I »: words for any part of a document are of no title.
  if (words.every((word) => partWords.has(word) || titling.has(word))) return null;
  const titles = titleWords(paper.outline);
  if (!words.every((word) => titles.all.has(word))) return null;
  const ranked = titles.list
    .map(({ id, titles }) => ({ id, share: Math.max(...titles.map((title) => sharedWith(title, words))) }))
    .sort((one, other) => other.share - one.share);
  const [best, next] = ranked;
  return best !== undefined && best.share > 0 && best.share > (next?.share ?? 0) * 1.2 ? best.id : null;
};

/** How much of the title the line has, where the title has every word of the line; else 0. */
const sharedWith = (title: ReadonlySet<string>, words: readonly string[]): number =>
  words.every((word) => title.has(word)) ? new Set(words).size / title.size : 0;

interface TitleWords {
  readonly list: readonly { id: string; titles: readonly ReadonlySet<string>[] }[];
  /** The words of all titles: most lines have one that is none of them. */
  readonly all: ReadonlySet<string>;
}

const known = new WeakMap<Outline, TitleWords>();

const titleWords = (outline: Outline): TitleWords => {
  const made = known.get(outline);
  if (made !== undefined) return made;
  const list = outline.places
    .filter((place) => place.kind === 'section' || place.kind === 'heading')
    .map((place) => ({
      id: place.id,
      titles: [...Object.values(place.words), ...Object.values(outline.draft.called?.[place.id] ?? {}).flat()].map(
        (title) =>
          new Set(
            tokensOf(title)
              .filter((token) => token.norm.length >= tellingWord)
              .map((token) => token.norm),
          ),
      ),
    }));
  const words = { list, all: new Set(list.flatMap(({ titles }) => titles.flatMap((title) => [...title]))) };
  known.set(outline, words);
  return words;
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
  const section = outline.section(label);
  const own = [
    ...Object.values(section?.words ?? {}),
    ...Object.values(outline.draft.called?.[section?.id ?? ''] ?? {}).flat(),
  ]
    .map((name) =>
      tokensOf(name)
        .map(({ norm }) => norm)
        .join(' '),
    )
    .join(' ')
    .toLowerCase();
  const words = paper.norms(sentence.first, sentence.last).filter((word) => word.length > 3);
  return words.length > 0 && words.filter((word) => own.includes(word)).length >= words.length * 0.6;
};
