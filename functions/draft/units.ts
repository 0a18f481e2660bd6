import type { PrintedLine } from './lines.ts';
import { beginsAnew, blockEnds, closesText, isShort, textUnderHeading, type Layout } from './margins.ts';
import { advance, atStart, openingAt, type Opening } from './openings.ts';

/**
 * Cuts the printed lines of a draft into its units. A label opens a unit only where its number is the next one in its
 * row and the text before it has come to an end; an unlabelled unit begins at a wide space, or after a line that ends
 * well before the margin.
 */
export interface Unit {
  readonly kind: Opening['kind'] | 'title' | 'unlabelled';
  /** Depth of a labelled heading in `layout.headings`; 0 for all else. */
  readonly depth: number;
  /** Canonical label; null for unlabelled units. */
  readonly label: string | null;
  readonly lines: readonly string[];
  readonly firstLine: number;
}

/** A unit that may still grow, with its last line as printed. */
interface OpenUnit extends Unit {
  readonly lines: string[];
  /** Index of the line at which the text under a labelled heading begins without a wide space. */
  readonly endsBefore: number | null;
  printed: string;
}

export const unitsOf = (lines: readonly PrintedLine[], layout: Layout): Unit[] => {
  const counters = atStart();
  const ends = blockEnds(lines, layout);
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const units: OpenUnit[] = [];
  for (const [index, line] of lines.entries()) {
    const open = units.at(-1);
    const mayOpen = open === undefined || open.kind === 'title' || isHeading(open) || closesText(open.printed);
    const inParagraph = open?.kind === 'paragraph' || open?.kind === 'sub-paragraph';
    const opening = mayOpen ? openingAt(line.text, ends[index] ?? '', layout, counters, inParagraph) : null;
    if (opening !== null) {
      advance(counters, opening, layout);
      const heads = opening.kind === 'section' || opening.kind === 'heading';
      units.push(labelled(opening, line, heads ? textUnderHeading(lines, index, layout) : null));
    } else if (open === undefined || beginsUnlabelled(line, index, open, width, ends, layout)) {
      units.push(unlabelled(units.length === 0 && layout.title ? 'title' : 'unlabelled', line));
    } else {
      open.lines.push(line.text);
      open.printed = line.text;
    }
  }
  return units;
};

const labelled = ({ kind, depth, label, rest }: Opening, line: PrintedLine, endsBefore: number | null): OpenUnit => ({
  kind,
  depth,
  label,
  lines: rest === '' ? [] : [rest],
  firstLine: line.number,
  endsBefore,
  printed: line.text,
});

const unlabelled = (kind: 'title' | 'unlabelled', line: PrintedLine): OpenUnit => ({
  kind,
  depth: 0,
  label: null,
  lines: [line.text],
  firstLine: line.number,
  endsBefore: null,
  printed: line.text,
});

const isHeading = (unit: OpenUnit): boolean =>
  unit.kind === 'section' || unit.kind === 'heading' || (unit.kind === 'unlabelled' && !closesText(unit.printed));

/** Whether a line without a (fitting) label begins a unit of its own. */
const beginsUnlabelled = (
  line: PrintedLine,
  index: number,
  open: OpenUnit,
  width: number,
  ends: readonly string[],
  layout: Layout,
): boolean => {
  if (line.space === 'wide') return true;
  if (!beginsAnew(line.text)) return false;
  if (isHeading(open)) return open.endsBefore === index;
  if (!closesText(open.printed)) return false;
  if (open.kind === 'unlabelled') return isShort(open.printed, line.text, width);
  // Under a finished paragraph, words that come to no stop before the next label are a heading.
  return layout.headings.includes('unlettered') && !closesText(ends[index] ?? '');
};
