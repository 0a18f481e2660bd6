import { listLevels } from './limits.ts';
import { numberIn } from './number-formats.ts';
import { type List, type Numbered, numberedBy } from './numbering.ts';
import type { Unnumbered } from './reading.ts';
import type { Styles } from './styles.ts';
import { type Element, child, valueOf } from './xml.ts';

/** The number that comes next at a place in a list; null where none is shown. */
type Count = (at: Numbered) => string | null;

/** Counts through a document once (17.9): each level goes on, and the levels below it start anew. */
const counter = (lists: ReadonlyMap<string, List>): Count => {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ list, level }) => {
    const known = lists.get(list);
    if (known === undefined) return null;
    const { pattern, levels, startsAt } = known;
    const reached = counts.get(pattern) ?? [];
    counts.set(pattern, reached);
    const own = levels[level];
    const restart = startsAt.get(level);
    const first = `${list} ${String(level)}`;
    // A list that starts at a number of its own does so once, when it first appears (17.9.27).
    if (restart !== undefined && !begun.has(first)) reached[level] = restart;
    else reached[level] = (reached[level] ?? (own?.start ?? 1) - 1) + 1;
    begun.add(first);
    for (let below = level + 1; below < listLevels; below += 1)
      if (level < (levels[below]?.restart ?? below)) reached[below] = undefined;
    return own === undefined || own.format === 'none' || own.format === 'bullet'
      ? null
      : shown(own.text, own.legal, levels, reached);
  };
};

const shown = (
  text: string,
  legal: boolean,
  levels: List['levels'],
  reached: readonly (number | undefined)[],
): string | null => {
  const number = text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels[at];
    return numberIn(legal ? 'decimal' : (level?.format ?? 'decimal'), reached[at] ?? level?.start ?? 1) ?? '';
  });
  return number.trim() === '' ? null : number.trim();
};

/** Both numbers of each paragraph: as the file shows it with its changes in place, and with all of them rejected. */
export const numbersOf = (
  paragraphs: readonly Unnumbered[],
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): readonly { readonly number: string | null; readonly before: string | null }[] => {
  const now = counter(lists);
  const at = (properties: Element | null): Numbered | null =>
    numberedBy(properties, styles.chain(valueOf(properties, 'w:pStyle'), 'paragraph'), lists);
  const places = paragraphs.map(({ properties }) => at(properties));
  const numbers = places.map((here) => (here === null ? null : now(here)));
  const before = numbersBefore(paragraphs, counter(lists), (index) => {
    const properties = paragraphs[index]?.properties ?? null;
    const former = propertiesBefore(properties);
    return former === properties ? (places[index] ?? null) : at(former);
  });
  return numbers.map((number, index) => ({ number, before: before[index] ?? null }));
};

/**
 * Rejected, a paragraph whose mark was inserted goes on in the next one of its flow, and the number is that of the mark
 * which stays. It is given to each part that has words of before: the rest was no paragraph then.
 */
const numbersBefore = (
  paragraphs: readonly Unnumbered[],
  count: Count,
  at: (index: number) => Numbered | null,
): (string | null)[] => {
  const numbers: (string | null)[] = paragraphs.map(() => null);
  const waiting = new Map<string, number[]>();
  for (const [index, { runs, marks, setting, rowChanges }] of paragraphs.entries()) {
    if (rowChanges.some(({ kind }) => kind === 'insert')) continue;
    const flow =
      setting.kind === 'cell'
        ? `${String(setting.table)} ${String(setting.row)} ${String(setting.column)}`
        : setting.kind;
    const parts = waiting.get(flow) ?? [];
    if (runs.some(({ text, changes }) => text.trim() !== '' && !changes.some(({ kind }) => kind === 'insert')))
      parts.push(index);
    if (marks.some(({ kind }) => kind === 'insert')) {
      waiting.set(flow, parts);
      continue;
    }
    waiting.delete(flow);
    const here = at(index);
    const number = here === null ? null : count(here);
    for (const part of parts.length === 0 ? [index] : parts) numbers[part] = number;
  }
  return numbers;
};

/** The paragraph's properties before a tracked change of them (17.13.5.29); numbering that was put in was not there. */
const propertiesBefore = (properties: Element | null): Element | null => {
  const former = child(child(properties, 'w:pPrChange'), 'w:pPr');
  if (former !== null) return former;
  if (properties === null || child(child(properties, 'w:numPr'), 'w:ins') === null) return properties;
  return { ...properties, children: properties.children.filter(({ name }) => name !== 'w:numPr') };
};
