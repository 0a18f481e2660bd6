import { readLabel, readPreambularLabel, type LabelStyle } from './labels.ts';
import type { PrintedLine } from './lines.ts';
import { beginsAnew, closesText, isShort, lastOfBlock, textUnderHeading, type Layout } from './margins.ts';

/**
 * Cuts the printed lines of a draft into its units. A label opens a unit only where its number is the next one in its
 * row and the text before it has come to an end; an unlabelled unit begins at a wide space, or after a line that ends
 * well before the margin.
 */
export interface Unit {
  readonly kind: 'title' | 'section' | 'heading' | 'preambular' | 'paragraph' | 'sub-paragraph' | 'unlabelled';
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

interface Opening {
  readonly kind: Exclude<Unit['kind'], 'unlabelled' | 'title'>;
  readonly depth: number;
  readonly value: number;
  readonly label: string;
  readonly rest: string;
}

/** How far each row of numbers has come. */
interface Counters {
  section: number;
  sectionLabel: string;
  /** Canonical labels and values of the open headings, outermost first. */
  headings: { label: string; value: number }[];
  paragraph: number;
  subParagraph: number;
  preambular: number;
}

export const unitsOf = (lines: readonly PrintedLine[], layout: Layout): Unit[] => {
  const counters: Counters = {
    section: 0,
    sectionLabel: '',
    headings: [],
    paragraph: 0,
    subParagraph: 0,
    preambular: 0,
  };
  const width = Math.max(0, ...lines.map((line) => line.text.length));
  const units: OpenUnit[] = [];
  for (const [index, line] of lines.entries()) {
    const open = units.at(-1);
    const mayOpen = open === undefined || open.kind === 'title' || isHeading(open) || closesText(open.printed);
    const opening = mayOpen ? openingAt(lines, index, layout, counters, open) : null;
    if (opening !== null) {
      advance(counters, opening, layout);
      const heads = opening.kind === 'section' || opening.kind === 'heading';
      units.push(labelled(opening, line, heads ? textUnderHeading(lines, index, layout) : null));
    } else if (open === undefined || beginsUnlabelled(lines, index, open, width, layout)) {
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
  lines: readonly PrintedLine[],
  index: number,
  open: OpenUnit,
  width: number,
  layout: Layout,
): boolean => {
  const line = lines[index];
  if (line === undefined || line.space === 'wide') return true;
  if (!beginsAnew(line.text)) return false;
  if (isHeading(open)) return open.endsBefore === index;
  if (!closesText(open.printed)) return false;
  if (open.kind === 'unlabelled') return isShort(open.printed, line.text, width);
  // Under a finished paragraph, words that come to no stop before the next label are a heading.
  return layout.headings.includes('unlettered') && !closesText(lastOfBlock(lines, index, layout));
};

/** What a label at this line can open, given the numbers so far; null where it can open nothing. */
const openingAt = (
  lines: readonly PrintedLine[],
  index: number,
  layout: Layout,
  counters: Counters,
  open: Unit | undefined,
): Opening | null => {
  const text = lines[index]?.text ?? '';
  const found = [...sectionsAt(text, layout, counters), ...headingsAt(text, layout, counters)];
  const texts = textsAt(text, layout, counters, open);
  if (found.length === 0) return texts[0] ?? null;
  if (texts.length === 0) return found[0] ?? null;
  // "1. Coordination and synergies" or "1. To establish …"? A paragraph comes to a full stop, a heading does not.
  return (closesText(lastOfBlock(lines, index, layout)) ? texts[0] : found[0]) ?? null;
};

const sectionsAt = (text: string, layout: Layout, counters: Counters): Opening[] => {
  if (layout.sections === 'none') return [];
  const label = readLabel(layout.sections, text);
  if (label?.value !== counters.section + 1 || label.canonical.includes('.')) return [];
  return [{ kind: 'section', depth: 0, value: label.value, label: label.canonical, rest: label.rest }];
};

const headingsAt = (text: string, layout: Layout, counters: Counters): Opening[] => {
  if (layout.sections !== 'none' && counters.section === 0) return [];
  return layout.headings.flatMap((style, depth): Opening[] => {
    if (style === 'unlettered' || counters.headings.length < depth) return [];
    const label = readLabel(style === 'roman' ? 'lower-roman' : style, text);
    if (label?.value !== (counters.headings[depth]?.value ?? 0) + 1) return [];
    if (style === 'decimal' && label.canonical !== numbered(parentNumber(counters, depth), label.value)) return [];
    return [{ kind: 'heading', depth, value: label.value, label: label.canonical, rest: label.rest }];
  });
};

const textsAt = (text: string, layout: Layout, counters: Counters, open: Unit | undefined): Opening[] => {
  const found: Opening[] = [];
  const style: LabelStyle = layout.paragraphs === 'decimal' ? 'decimal' : 'arabic';
  const label = readLabel(style, text);
  const expected = numbered(parentNumber(counters, counters.headings.length), counters.paragraph + 1);
  if (label?.value === counters.paragraph + 1 && (style === 'arabic' || label.canonical === expected))
    found.push({ kind: 'paragraph', depth: 0, value: label.value, label: label.canonical, rest: label.rest });
  const sub = layout.subParagraphs === 'none' ? null : readLabel('lower-letter', text);
  const inParagraph = open?.kind === 'paragraph' || open?.kind === 'sub-paragraph';
  if (inParagraph && sub?.value === counters.subParagraph + 1)
    found.push({ kind: 'sub-paragraph', depth: 0, value: sub.value, label: sub.canonical, rest: sub.rest });
  const preambular = layout.preambular ? readPreambularLabel(text) : null;
  if (preambular?.value === counters.preambular + 1)
    found.push({ kind: 'preambular', depth: 0, ...preambular, label: preambular.canonical });
  return found;
};

const parentNumber = (counters: Counters, depth: number): string =>
  counters.headings[depth - 1]?.label ?? counters.sectionLabel;
const numbered = (parent: string, value: number): string => (parent === '' ? String(value) : `${parent}.${value}`);

const advance = (counters: Counters, opening: Opening, layout: Layout): void => {
  counters.subParagraph = opening.kind === 'sub-paragraph' ? opening.value : 0;
  switch (opening.kind) {
    case 'section':
      counters.section = opening.value;
      counters.sectionLabel = opening.label;
      counters.headings = [];
      counters.preambular = 0;
      if (layout.paragraphs !== 'continuous') counters.paragraph = 0;
      return;
    case 'heading': {
      const { label, value, depth } = opening;
      counters.headings = [...counters.headings.slice(0, depth), { label, value }];
      if (layout.paragraphs === 'decimal') counters.paragraph = 0;
      return;
    }
    case 'paragraph':
      counters.paragraph = opening.value;
      return;
    case 'preambular':
      counters.preambular = opening.value;
      return;
    case 'sub-paragraph':
  }
};
