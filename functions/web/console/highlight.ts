import type { Evidence } from '#proposal/reading.ts';

/** A stretch of a sender's words, and the items that rest on it; `null` items: something was left out here. */
export interface Stretch {
  readonly text: string;
  readonly items: readonly number[] | null;
}

export interface Resting {
  readonly id: number;
  readonly evidence: readonly Evidence[];
}

interface Part {
  readonly part: string;
  readonly text: string;
}

/**
 * One part of a contribution, cut where evidence begins and ends; evidence of several items may overlap. Offsets outside
 * the text are cut to it: the page is shown whatever a reader once wrote.
 */
export const stretchesOf = ({ part, text }: Part, items: readonly Resting[]): Stretch[] => {
  const changes = new Map<number, { readonly begin: number[]; readonly end: number[] }>();
  const at = (offset: number) => {
    const known = changes.get(offset) ?? { begin: [], end: [] };
    changes.set(offset, known);
    return known;
  };
  for (const { id, evidence } of items)
    for (const each of evidence) {
      const start = Math.min(each.start, text.length);
      const end = Math.min(each.end, text.length);
      if (each.part !== part || start >= end) continue;
      at(start).begin.push(id);
      at(end).end.push(id);
    }
  at(0);
  const bounds = [...changes.keys()].filter((offset) => offset < text.length).sort((a, b) => a - b);
  const open = new Map<number, number>();
  return bounds.map((from, index) => {
    for (const id of changes.get(from)?.end ?? []) open.set(id, (open.get(id) ?? 0) - 1);
    for (const id of changes.get(from)?.begin ?? []) open.set(id, (open.get(id) ?? 0) + 1);
    const resting = [...open].filter(([, count]) => count > 0).map(([id]) => id);
    return { text: text.slice(from, bounds[index + 1] ?? text.length), items: resting.sort((a, b) => a - b) };
  });
};

/** Characters shown before and after what an item rests on. */
const context = 240;

/** The stretches around the evidence; of long text between, only its edges. Empty where nothing rests on this part. */
export const excerptOf = (part: Part, items: readonly Resting[]): Stretch[] => {
  const stretches = stretchesOf(part, items);
  if (!stretches.some(({ items: resting }) => resting !== null && resting.length > 0)) return [];
  return stretches.flatMap((stretch, at) => {
    if (stretch.items === null || stretch.items.length > 0) return [stretch];
    const head = at > 0 ? headOf(stretch.text) : '';
    const tail = at < stretches.length - 1 ? tailOf(stretch.text) : '';
    if (head.length + tail.length >= stretch.text.length) return [stretch];
    const kept = (text: string): Stretch[] => (text === '' ? [] : [{ text, items: [] }]);
    return [...kept(head), { text: ' (…) ', items: null }, ...kept(tail)];
  });
};

/** Cut at a space where there is one, and never in the middle of a character. */
const headOf = (text: string): string => {
  const cut = text.slice(0, context);
  const space = cut.lastIndexOf(' ');
  return text.length <= context
    ? text
    : space > context / 2
      ? cut.slice(0, space)
      : cut.replace(/[\ud800-\udbff]$/u, '');
};
const tailOf = (text: string): string => {
  const cut = text.slice(-context);
  const space = cut.indexOf(' ');
  return text.length <= context
    ? text
    : space !== -1 && space < context / 2
      ? cut.slice(space + 1)
      : cut.replace(/^[\udc00-\udfff]/u, '');
};
