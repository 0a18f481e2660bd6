import type { DraftFile } from '#conference/conference.ts';
import { readLabel, readPreambularLabel, type LabelStyle } from './labels.ts';
import type { PrintedLine } from './lines.ts';

/**
 * Where a unit ends and the next begins, as the page shows it. Two signs are trusted: a space that is wider than
 * between lines, and a line that ends well short of the margin although the next word would have fitted.
 */
export type Layout = DraftFile['layout'];

const textEnd = /(?:[.:;,!?…؛،。：；，]|[.:;,][”"’»)\]]|[;,] (?:and|or|et|ou|y|o|и|или))$/u;
/** Whether a line closes a sentence, clause or list entry; a heading's last line does not. */
export const closesText = (line: string): boolean => textEnd.test(line);

const endsInComma = /[,،，]$/u;

/** Begins as a sentence or title does: with a capital, an opening mark, or a letter of a script without capitals. */
export const beginsAnew = (line: string): boolean => /^[“"«([]{0,2}[\p{Lu}\p{Lo}]/u.test(line);

/** The part of the width that must stay empty for a line to count as a last one. */
const emptyPart = 0.1;

/** The width that a line would have filled with the first word of the next. */
const filledBy = (line: string, next: string): number => line.length + 1 + (next.split(' ', 1)[0] ?? '').length;

export const isShort = (line: string, next: string, width: number): boolean =>
  filledBy(line, next) <= width * (1 - emptyPart);

/** Every style in which this layout labels sections, headings and paragraphs. */
const stylesOf = (layout: Layout): LabelStyle[] => [
  ...(layout.sections === 'none' ? [] : [layout.sections]),
  ...layout.headings.flatMap((style): LabelStyle[] =>
    style === 'unlettered' ? [] : [style === 'roman' ? 'lower-roman' : style],
  ),
  layout.paragraphs === 'decimal' ? 'decimal' : 'arabic',
  ...(layout.subParagraphs === 'none' ? [] : [layout.subParagraphs]),
];

/** The style of the label that a line begins with, right or wrong in its row; null for a line without. */
export const styleAt = (line: string, layout: Layout): LabelStyle | 'preambular' | null =>
  stylesOf(layout).find((style) => readLabel(style, line) !== null) ??
  (layout.preambular && readPreambularLabel(line) !== null ? 'preambular' : null);

/**
 * Where the text under a heading begins, when nothing but the line ends says so: of the lines that begin anew, the one
 * whose predecessor leaves most of the width empty, up to the first line that closes a text. Null where the block holds
 * the heading alone.
 */
export const textUnderHeading = (lines: readonly PrintedLine[], heading: number, layout: Layout): number | null => {
  let width = lines[heading]?.text.length ?? 0;
  let best: { at: number; filled: number } | null = null;
  for (let at = heading + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined) return null;
    if (line.space === 'wide' || styleAt(line.text, layout) !== null) return null;
    width = Math.max(width, line.text.length);
    const filled = filledBy(before.text, line.text);
    if (beginsAnew(line.text) && filled < (best?.filled ?? Number.POSITIVE_INFINITY)) best = { at, filled };
    if (!closesText(line.text) || best === null) continue;
    // A heading's own line may end in a comma, so a comma is believed only after a line that ended short.
    if (!endsInComma.test(line.text) || best.filled <= width * (1 - emptyPart)) return best.at;
  }
  return null;
};

/** For each line the last one of its block, which goes on to the next wide space or label. */
export const blockEnds = (lines: readonly PrintedLine[], layout: Layout): readonly string[] => {
  const ends: string[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const next = lines[at + 1];
    const isLast = next === undefined || next.space === 'wide' || styleAt(next.text, layout) !== null;
    ends[at] = isLast ? (lines[at]?.text ?? '') : (ends[at + 1] ?? '');
  }
  return ends;
};
