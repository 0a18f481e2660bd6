import type { Change, Look, Paragraph, Run, WordDocument } from '#document/word-document.ts';
import type { Outline } from '#draft/outline.ts';
import { letters } from './letters.ts';
import { labelEnds } from './marked-place.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { markNames, saysAdded, saysDeleted } from './words/marks-by-hand.ts';

/** A document whose marks by hand stand as changes, and how sure that is. */
export interface LooksRead {
  readonly document: WordDocument;
  /** Some of the changes are formatting alone. */
  readonly isByLooks: boolean;
  /** The document says what its marks mean. */
  readonly hasLegend: boolean;
}

/** Letters of a new paragraph that only stands out. */
const fewestNew = 30;
/** What a stretch marked by hand may not have of the draft, to be new. */
const known = 0.6;

/**
 * Struck words as deletions, underlined or coloured ones as insertions, in a document without tracked changes: wherever
 * the draft has the paragraph just so without them. What the draft's own words have of bold or colour is none.
 */
export const looksAsChanges = (document: WordDocument, outline: Outline): LooksRead => {
  const plain = { document, isByLooks: false, hasLegend: false };
  if (document.paragraphs.some(hasChange)) return plain;
  const exact = new Set(outline.places.flatMap(({ words }) => Object.values(words).map(letters)));
  let isBehindDraft = false;
  let isByLooks = false;
  const paragraphs = document.paragraphs.map((paragraph) => {
    const marked = asMarked(paragraph, exact, outline, isBehindDraft);
    const before = wordsOf(marked.runs.filter(({ changes }) => changes.every(({ kind }) => kind === 'delete')));
    if (letters(wordsOf(marked.runs)) !== '')
      isBehindDraft = isOfDraft(before, exact, outline) || (marked !== paragraph && isBehindDraft);
    isByLooks ||= marked !== paragraph;
    return marked;
  });
  if (!isByLooks) return plain;
  return { document: { ...document, paragraphs }, isByLooks, hasLegend: document.paragraphs.some(isLegend) };
};

const hasChange = ({ runs, mark, setting }: Paragraph): boolean =>
  mark !== null ||
  runs.some(({ changes }) => changes.length > 0) ||
  (setting.kind === 'cell' && setting.rowChange !== null);

const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const isOfDraft = (before: string, exact: ReadonlySet<string>, outline: Outline): boolean =>
  [...labelEnds(before)].some((at) => exact.has(letters(before.slice(at)))) ||
  (wordingIndexOf(outline).nearest(before)[0]?.share ?? 0) >= known;

/** Underline, highlight, or a colour that is not black: nobody writes a whole draft so. */
const standsOut = ({ underlined, colour, ground, bold }: Look): boolean =>
  underlined || bold || ground !== null || (colour !== null && !/^#0{6}$/u.test(colour));

const by = (kind: Change['kind']): Change => ({ kind, name: null, date: null, move: null });

const asMarked = (
  paragraph: Paragraph,
  exact: ReadonlySet<string>,
  outline: Outline,
  isBehindDraft: boolean,
): Paragraph => {
  const { runs } = paragraph;
  const words = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isStruck = words.some(({ look }) => look.struck);
  const isOut = words.some(({ look }) => !look.struck && standsOut(look));
  if (!isStruck && !isOut) return paragraph;
  const has = (some: readonly Run[]): boolean => {
    const text = wordsOf(some);
    return [...labelEnds(text)].some((at) => exact.has(letters(text.slice(at))));
  };
  const share = (some: readonly Run[]): number => wordingIndexOf(outline).nearest(wordsOf(some))[0]?.share ?? 0;
  const without = runs.filter(({ look }) => look.struck || !standsOut(look));
  // Underlined, the draft's own words are stressed; only words that it has not are put in.
  const isPut =
    isOut &&
    !has(runs) &&
    (has(without) || (letters(wordsOf(without)).length > 0 && share(without) >= known && share(without) > share(runs)));
  const isNew =
    isOut &&
    isBehindDraft &&
    words.every(({ look }) => !look.struck && standsOut(look)) &&
    words.some(({ look }) => look.underlined || look.ground !== null || look.colour !== null) &&
    letters(wordsOf(runs)).length >= fewestNew &&
    share(runs) < known;
  const isKnown = isStruck && (has(without) || has(runs) || share(isPut ? without : runs) >= known);
  if (!isPut && !isNew && !isKnown) return paragraph;
  return {
    ...paragraph,
    runs: runs.map((run) => {
      if (run.look.struck && isKnown) return { ...run, changes: [by('delete')] };
      return !run.look.struck && standsOut(run.look) && (isPut || isNew) ? { ...run, changes: [by('insert')] } : run;
    }),
  };
};

/** UTF-16 units. */
const longestLegend = 400;

/** Enough words for what marks mean in one short paragraph. */
const isLegend = ({ runs }: Paragraph): boolean => {
  const text = wordsOf(runs);
  if (text.length > longestLegend) return false;
  return (
    saysAdded.test(text) &&
    saysDeleted.test(text) &&
    (markNames.test(text) || runs.some(({ look }) => look.struck || standsOut(look)))
  );
};
