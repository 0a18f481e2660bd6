import { readLabel, readPreambularLabel, type LabelStyle } from './labels.ts';
import { closesText, type Layout } from './margins.ts';

/** What a label opens: whether a line's number is the next one in one of the rows that are open. */
export interface Opening {
  readonly kind: 'section' | 'heading' | 'preambular' | 'paragraph' | 'sub-paragraph';
  readonly depth: number;
  readonly value: number;
  readonly label: string;
  readonly rest: string;
}

/** How far each row of numbers has come. */
export interface Counters {
  section: number;
  sectionLabel: string;
  /** Canonical labels and values of the open headings, outermost first. */
  headings: { label: string; value: number }[];
  paragraph: number;
  subParagraph: number;
  preambular: number;
}

/** Before the first line. */
export const atStart = (): Counters => ({
  section: 0,
  sectionLabel: '',
  headings: [],
  paragraph: 0,
  subParagraph: 0,
  preambular: 0,
});

/**
 * What the label of a line can open, given the numbers so far; null where it can open nothing. `blockEnd` is the last
 * line before the next label or wide space.
 */
export const openingAt = (
  text: string,
  blockEnd: string,
  layout: Layout,
  counters: Counters,
  inParagraph: boolean,
): Opening | null => {
  const found = [...sectionsAt(text, layout, counters), ...headingsAt(text, layout, counters)];
  const texts = textsAt(text, layout, counters, inParagraph);
  if (found.length === 0) return texts[0] ?? null;
  if (texts.length === 0) return found[0] ?? null;
  // "1. Coordination and synergies" or "1. To establish …"? A paragraph comes to a full stop, a heading does not.
  return (closesText(blockEnd) ? texts[0] : found[0]) ?? null;
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

const textsAt = (text: string, layout: Layout, counters: Counters, inParagraph: boolean): Opening[] => {
  const found: Opening[] = [];
  const style: LabelStyle = layout.paragraphs === 'decimal' ? 'decimal' : 'arabic';
  const label = readLabel(style, text);
  const expected = numbered(parentNumber(counters, counters.headings.length), counters.paragraph + 1);
  if (label?.value === counters.paragraph + 1 && (style === 'arabic' || label.canonical === expected))
    found.push({ kind: 'paragraph', depth: 0, value: label.value, label: label.canonical, rest: label.rest });
  const sub = layout.subParagraphs === 'none' ? null : readLabel('lower-letter', text);
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

export const advance = (counters: Counters, opening: Opening, layout: Layout): void => {
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
