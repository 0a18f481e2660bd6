import type { Outline } from '#draft/outline.ts';
import { romanValue } from './roman.ts';

/** The id of the heading that these labels name, whatever their case; null where the draft has none. */
export const idOfPath = (outline: Outline, labels: readonly string[]): string | null => {
  const { id, depth } = deepestHeading(outline, labels);
  return depth === labels.length && depth > 0 ? id : null;
};

/** The headings that these labels name when the section is left out: "A.1" of each section that has one. */
export const homesOf = (outline: Outline, labels: readonly string[]): string[] =>
  outline.sections
    .map((section) => idOfPath(outline, [section.id, ...labels]))
    .filter((id): id is string => id !== null);

/** How many of the labels, from the first on, name a heading, and which. */
export const deepestHeading = (outline: Outline, labels: readonly string[]): { id: string; depth: number } => {
  const { below } = headingsOf(outline);
  let id = '';
  let depth = 0;
  for (const label of labels) {
    const known = below.get(id);
    const next =
      known?.get(label) ?? known?.get(label.toUpperCase()) ?? known?.get(label.toLowerCase()) ?? byValue(known, label);
    if (next === undefined) break;
    id = next;
    depth += 1;
  }
  return { id, depth };
};

const byValue = (known: ReadonlyMap<string, string> | undefined, label: string): string | undefined => {
  const value = known === undefined ? null : romanValue(label);
  return value === null ? undefined : known?.get(String(value));
};

interface Headings {
  /** The sections' labels. */
  readonly labels: ReadonlySet<string | null>;
  /** The ids of sections and headings, by the id they begin with ('' for all) and what stands behind it. */
  readonly below: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const made = new WeakMap<Outline, Headings>();

/** Asked at every Roman numeral, so made once an outline. */
export const headingsOf = (outline: Outline): Headings => {
  const known = made.get(outline);
  if (known !== undefined) return known;
  const below = new Map<string, Map<string, string>>();
  const put = (above: string, label: string, id: string): void => {
    below.set(above, (below.get(above) ?? new Map<string, string>()).set(label, id));
  };
  for (const { id, kind } of outline.places) {
    if (kind !== 'section' && kind !== 'heading') continue;
    put('', id, id);
    for (let dot = id.indexOf('.'); dot !== -1; dot = id.indexOf('.', dot + 1))
      put(id.slice(0, dot), id.slice(dot + 1), id);
  }
  const headings: Headings = { labels: new Set(outline.sections.map((section) => section.label)), below };
  made.set(outline, headings);
  return headings;
};
