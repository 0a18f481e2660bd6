import type { Change } from '#proposal/changes-in.ts';

/** One proposal laid over the text: its mark (its number in the list) and where it changes the words. */
export interface Layer {
  readonly mark: string;
  readonly changes: readonly Change[];
}

/** A stretch of the text as several change it; `by` are the marks of those who do. */
export interface Laid {
  readonly kind: 'kept' | 'deleted' | 'added';
  readonly text: string;
  readonly by: readonly string[];
}

/**
 * The whole text with all layers over it: what several delete stands once, with all their marks; what is to come stands
 * after what it replaces. Nothing of the text is left out, and no change is shown without its deletion.
 */
export const laidOver = (text: string, layers: readonly Layer[]): Laid[] => {
  const bounds = new Set([0, text.length]);
  const begin = new Map<number, string[]>();
  const end = new Map<number, string[]>();
  const added = new Map<number, Map<string, string[]>>();
  const put = <Key>(map: Map<Key, string[]>, key: Key, mark: string): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [mark]);
    else if (!known.includes(mark)) known.push(mark);
  };
  for (const { mark, changes } of layers)
    for (const change of changes) {
      bounds.add(change.start).add(change.end);
      if (change.start < change.end) {
        put(begin, change.start, mark);
        put(end, change.end, mark);
      }
      if (change.added === '') continue;
      const here = added.get(change.end) ?? new Map<string, string[]>();
      added.set(change.end, here);
      put(here, change.added, mark);
    }
  const sorted = [...bounds].sort((a, b) => a - b);
  const open = new Set<string>();
  return sorted.flatMap((at, index): Laid[] => {
    for (const mark of end.get(at) ?? []) open.delete(mark);
    const coming = [...(added.get(at) ?? [])].map(([words, by]): Laid => ({ kind: 'added', text: words, by }));
    for (const mark of begin.get(at) ?? []) open.add(mark);
    const stretch = text.slice(at, sorted[index + 1] ?? text.length);
    if (stretch === '') return coming;
    return [...coming, { kind: open.size === 0 ? 'kept' : 'deleted', text: stretch, by: [...open] }];
  });
};
