import type { Outline } from '#draft/outline.ts';
import { letters, tidy } from './letters.ts';
import { markedLines, stressedLines, wordsWithout } from './marked-line.ts';
import type { MarkedLine, Piece } from './marked-line.ts';
import { placesOfWords } from './marked-place.ts';
import type { MarkedPlace } from './marked-place.ts';
import type { WrittenPart } from './written.ts';

/** A marked line that is read by its words, before any sentence is. */
export interface KnownLine extends MarkedLine {
  /** The draft's places that have its words; for a new unit the one that it follows. */
  readonly places: readonly MarkedPlace[];
  /** Wholly new: it stands behind the first of its places. */
  readonly isNew: boolean;
}

/** A paragraph of the draft without any change, between others that have some. */
export interface UntouchedLine {
  readonly start: number;
  readonly end: number;
  readonly place: string;
}

export interface MarkedLines {
  readonly known: readonly KnownLine[];
  /** Changes in words that are none of the draft's: the sender's own corrections. */
  readonly others: readonly MarkedLine[];
  /** "Struck out: to go": how the sender marks, from the first mark to the line's end. */
  readonly legends: readonly { readonly start: number; readonly end: number }[];
  /** Of a copy of the draft, the rest: nothing is asked of it. */
  readonly untouched: readonly UntouchedLine[];
  /** Whole lines that only stand out behind a paragraph of the draft: new ones, or remarks. */
  readonly stoodOut: readonly KnownLine[];
  /** Cells of tables with the draft's words and changes in them. */
  readonly cells: readonly KnownLine[];
}

/** Letters of a line that may be a new paragraph; fewer are a heading or a remark. */
const fewestNew = 30;
/** Lines with marks that are looked at in one part; a whole draft has some 400. */
const mostLines = 2_000;

/**
 * Which marked lines are the draft's paragraphs with changes in them, told by the words that they had before (UN
 * practice: the text first, the number second), and which are new paragraphs behind one of these.
 */
export const knownLines = (
  { edits = [], stressed = [] }: Pick<WrittenPart, 'edits' | 'stressed'>,
  visible: string,
  outline: Outline,
  tables: readonly { readonly start: number; readonly end: number }[],
): MarkedLines => {
  if (edits.length + stressed.length === 0) return nothingMarked;
  const isInTable = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    tables.some((table) => table.start < end && start < table.end);
  const lines = markedLines(visible, edits).filter((line) => !isInTable(line));
  const known: KnownLine[] = [];
  const others: MarkedLine[] = [];
  const legends: { start: number; end: number }[] = [];
  for (const line of lines.slice(0, mostLines)) {
    const was = wordsWithout('put', line.pieces);
    const places = placesOfWords(was, outline);
    if (places.length > 0) known.push({ ...line, places, isNew: false });
    else {
      const behind = isAdded(line) ? placeBefore(visible, line, known, outline) : null;
      if (isLegend(line)) legends.push({ start: line.start + openingOf(line), end: line.end });
      else if (behind === null) others.push(line);
      else known.push({ ...line, places: [behind], isNew: true });
    }
  }
  const stoodOut: KnownLine[] = [];
  for (const line of stressedLines(visible, stressed)
    .filter((one) => !isInTable(one))
    .slice(0, mostLines)) {
    const places = addedByStress(line, outline);
    if (places.length > 0 && !known.some(({ start }) => start === line.start))
      known.push({ ...line, places, isNew: false });
    const behind = isAdded(line) ? placeBefore(visible, line, [...known, ...stoodOut], outline) : null;
    if (behind !== null) stoodOut.push({ ...line, places: [behind], isNew: true });
  }
  known.sort((one, other) => one.start - other.start);
  const cells = tables.length === 0 ? [] : markedLines(visible, edits, true).filter(isInTable).slice(0, mostLines);
  return {
    known,
    others: [...others, ...lines.slice(mostLines)],
    legends,
    stoodOut,
    untouched: untouchedLines(visible, [...known, ...stoodOut], outline),
    cells: cells.flatMap((cell) => {
      const places = placesOfWords(wordsWithout('put', cell.pieces), outline);
      return places.length === 0 ? [] : [{ ...cell, places, isNew: false }];
    }),
  };
};

/** What of the text is no prose. */
export const apartFrom = ({ known, untouched, legends }: MarkedLines): { start: number; end: number }[] => [
  ...known,
  ...untouched,
  ...legends,
];

/** "We <u>strongly</u> urge": words that stand out are additions where the draft has the line without them, and not with them. */
const addedByStress = (line: MarkedLine, outline: Outline): readonly MarkedPlace[] => {
  const isWhole = ({ fit }: MarkedPlace): boolean => fit === 'whole';
  const without = placesOfWords(wordsWithout('put', line.pieces), outline).filter(isWhole);
  return placesOfWords(wordsWithout('gone', line.pieces), outline).some(isWhole) ? [] : without;
};

const nothingMarked: MarkedLines = { known: [], others: [], legends: [], untouched: [], stoodOut: [], cells: [] };

/** The share of a text's letters from which on it is a copy of the draft, and no mail that quotes it. */
const copied = 0.5;

const untouchedLines = (visible: string, known: readonly KnownLine[], outline: Outline): UntouchedLine[] => {
  if (known.length === 0) return [];
  const taken = new Set(known.map(({ start }) => start));
  const found: UntouchedLine[] = [];
  for (const { index, 0: line } of [...visible.matchAll(/[^\n]+/gu)].slice(0, mostLines)) {
    if (taken.has(index) || line.length < fewestNew) continue;
    const [only, ...more] = placesOfWords(line.trim(), outline).filter(({ fit }) => fit === 'whole');
    if (only !== undefined && more.length === 0)
      found.push({ start: index, end: index + line.length, place: only.place });
  }
  const lettersOf = (lines: readonly { readonly start: number; readonly end: number }[]): number =>
    lines.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = tidy(visible).length;
  return lettersOf(known) + lettersOf(found) < all * copied ? [] : found;
};

/** "[deleted: struck] = out, [added: underlined] = in": what every mark means is said right behind it. */
const isLegend = ({ pieces }: MarkedLine): boolean =>
  pieces.every(({ is, text }, at) => is === 'kept' || (text.length <= longestLegend && saysWhat(pieces[at + 1])));

/** UTF-16 units of "bold and underlined" in any of the languages. */
const longestLegend = 60;

const saysWhat = (behind: Piece | undefined): boolean => behind?.is === 'kept' && /^\s{0,3}[:=：＝]/u.test(behind.text);

/** Where the first mark of a line begins in it. */
const openingOf = ({ pieces }: MarkedLine): number => (pieces[0]?.is === 'kept' ? pieces[0].text.length : 0);

/** All but a number before it is put in. */
const isAdded = ({ pieces }: MarkedLine): boolean => {
  const kept = pieces.flatMap(({ is, text }) => (is === 'kept' ? [text] : []));
  const put = letters(pieces.flatMap(({ is, text }) => (is === 'put' ? [text] : [])).join(''));
  return pieces.every(({ is }) => is !== 'gone') && letters(kept.join('')).length <= 6 && put.length >= fewestNew;
};

/** UTF-16 units of blanks between a paragraph and the new one behind it. */
const farthest = 400;

/** The paragraph of the draft on the filled line above, marked or not; a new one above stands behind the same. */
const placeBefore = (
  visible: string,
  line: MarkedLine,
  known: readonly KnownLine[],
  outline: Outline,
): MarkedPlace | null => {
  const { start } = line;
  let end = start - 1;
  while (end > start - farthest && /\s/u.test(visible.charAt(end - 1))) end -= 1;
  if (end <= 0) return null;
  const from = visible.lastIndexOf('\n', end - 1) + 1;
  const above = known.findLast((one) => one.start === from);
  const places = above?.places ?? placesOfWords(visible.slice(from, end), outline).filter(({ fit }) => fit === 'whole');
  const [only, ...more] = places;
  if (only === undefined || more.length > 0) return null;
  const { number, isFirst } = numberBehind(line.pieces);
  if (number === null || number === outline.place(only.place)?.label) return only;
  const place = isFirst ? outline.paragraph(outline.place(only.place)?.section ?? null, number) : undefined;
  return place === undefined ? null : { ...only, place: place.id };
};

/** The number that a new paragraph says it follows ("27 bis", "12A"), and whether it begins the line; null for none. */
export const numberBehind = (pieces: readonly Piece[]): { number: string | null; isFirst: boolean } => {
  const line = pieces.map(({ text }) => text).join('');
  const found = /(\p{N}{1,3})\s?(?:bis|ter|quater|alt|бис|مكرر|之二|A\b)/iu.exec(line.slice(0, 60));
  const before = line.slice(0, found?.index ?? 0);
  return { number: found?.[1] ?? null, isFirst: !/[\p{L}\p{N}]/u.test(before) };
};
