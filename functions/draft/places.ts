import type { Place } from './draft.ts';
import { closesText, type Layout } from './margins.ts';
import type { Unit } from './units.ts';

/** A place whose words are still the lines as printed. */
export type PlaceInPrint = Omit<Place, 'words'> & { readonly lines: readonly string[] };

/** What stands open while the units are read in order. */
interface Open {
  section: string | null;
  /** Ids of the labelled headings, outermost first. */
  headings: string[];
  unlettered: string | null;
  paragraph: string | null;
  /** Units seen since the last section or heading, to tell an opening phrase from what follows it. */
  sinceHeading: number;
  numbered: boolean;
  counts: Map<string, number>;
}

/** Gives each unit its id, kind and parent (CONTRACT.md 1). */
export const placesOf = (units: readonly Unit[], layout: Layout): PlaceInPrint[] => {
  const open: Open = {
    section: null,
    headings: [],
    unlettered: null,
    paragraph: null,
    sinceHeading: 0,
    numbered: false,
    counts: new Map(),
  };
  return units.map((unit) => placeOf(unit, layout, open));
};

const placeOf = (unit: Unit, layout: Layout, open: Open): PlaceInPrint => {
  const { lines, label } = unit;
  switch (unit.kind) {
    case 'title':
      return { id: 'title', kind: 'title', label: null, parent: null, section: null, lines };
    case 'section':
      Object.assign(open, { section: label, headings: [], unlettered: null, paragraph: null, sinceHeading: 0 });
      open.numbered = false;
      return { id: label ?? '', kind: 'section', label, parent: null, section: label, lines };
    case 'heading': {
      const parent = open.headings[unit.depth - 1] ?? open.section;
      const id = layout.headings[unit.depth] === 'decimal' ? (label ?? '') : within(parent, label ?? '');
      open.headings = [...open.headings.slice(0, unit.depth), id];
      Object.assign(open, { unlettered: null, paragraph: null, sinceHeading: 0 });
      return { id, kind: 'heading', label, parent, section: open.section, lines };
    }
    case 'paragraph': {
      const id = layout.paragraphs === 'restart in section' ? within(open.section, label ?? '') : (label ?? '');
      Object.assign(open, { paragraph: id, numbered: true });
      open.sinceHeading += 1;
      return { id, kind: 'paragraph', label, parent: innermost(open), section: open.section, lines };
    }
    case 'sub-paragraph': {
      const id = `${open.paragraph ?? ''}(${label ?? ''})`;
      return { id, kind: 'sub-paragraph', label, parent: open.paragraph, section: open.section, lines };
    }
    case 'preambular':
      return preambular(lines, label, open);
    case 'unlabelled':
      return unlabelled(lines, layout, open);
  }
};

const within = (parent: string | null, label: string): string => (parent === null ? label : `${parent}.${label}`);
const innermost = (open: Open): string | null => open.unlettered ?? open.headings.at(-1) ?? open.section;

/** The next number of a row that is counted and not printed: `V.h1`, `V.pp2`, `III.chapeau2`. */
const next = (open: Open, row: string): number => {
  const value = (open.counts.get(row) ?? 0) + 1;
  open.counts.set(row, value);
  return value;
};

const preambular = (lines: readonly string[], label: string | null, open: Open): PlaceInPrint => {
  const row = within(open.section, 'pp');
  open.sinceHeading += 1;
  return {
    id: `${row}${next(open, row)}`,
    kind: 'preambular',
    label,
    parent: innermost(open),
    section: open.section,
    lines,
  };
};

const unlabelled = (lines: readonly string[], layout: Layout, open: Open): PlaceInPrint => {
  const last = lines.at(-1) ?? '';
  if (!closesText(last) && layout.headings.includes('unlettered')) {
    const parent = open.headings.at(-1) ?? open.section;
    const row = within(parent, 'h');
    const id = `${row}${next(open, row)}`;
    Object.assign(open, { unlettered: id, paragraph: null, sinceHeading: 0 });
    return { id, kind: 'heading', label: null, parent, section: open.section, lines };
  }
  if (layout.preambular && isPreambular(lines, open)) return preambular(lines, null, open);
  const parent = innermost(open);
  const row = within(parent, 'chapeau');
  const count = next(open, row);
  open.paragraph = null;
  open.sinceHeading += 1;
  return {
    id: count === 1 ? row : `${row}${count}`,
    kind: 'chapeau',
    label: null,
    parent,
    section: open.section,
    lines,
  };
};

const listEntryEnd = /[,;؛،；，](?: (?:and|et|y|и))?$/u;
/** "States," or "The General Assembly,": who speaks in all that follows. */
const longestSubject = 8;

/** Preambular paragraphs stand before the first number, each a clause of one long sentence. */
const isPreambular = (lines: readonly string[], open: Open): boolean => {
  if (open.numbered || !listEntryEnd.test(lines.at(-1) ?? '')) return false;
  const words = lines.join(' ').split(/\s+/u).length;
  return !(open.sinceHeading === 0 && words <= longestSubject);
};
