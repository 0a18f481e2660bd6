/**
 * A change that a sender marked in a text: words struck out, or words put in. In the text itself the words stand in
 * brackets (`[deleted: eliminate] [added: prevent]`), so that whoever reads only the text, a person or a program, never
 * takes both for one sentence (HOSTILE D5). Word's tracked changes come out the same way.
 */
export interface MarkedChange {
  /** The words themselves, in UTF-16 units of the text; the bracket stands outside. */
  readonly start: number;
  readonly end: number;
  readonly op: 'insert' | 'delete';
}

/** How a text shows a change to whoever sees nothing but letters. */
export const bracketOf = {
  delete: { open: '[deleted: ', close: ']' },
  insert: { open: '[added: ', close: ']' },
} as const;

/** Words that stand out by underline, colour or bold where nothing is struck: additions, or only stress. No bracket. */
export interface Stressed {
  readonly start: number;
  readonly end: number;
}

/** The ranges of one text moved to where it stands in a longer one. */
export const shifted = <One extends { readonly start: number; readonly end: number }>(
  ranges: readonly One[],
  offset: number,
): One[] => ranges.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));

export interface Bracketed {
  readonly text: string;
  readonly changes: readonly MarkedChange[];
  /** A position of the text without brackets in the one with them; at a change's edge, outside its bracket. */
  readonly at: (position: number) => number;
}

/** The text with every change in its bracket. @param changes in order, in the text without brackets. */
export const bracketed = (text: string, changes: readonly MarkedChange[]): Bracketed => {
  const pieces: string[] = [];
  const moved: MarkedChange[] = [];
  const edges: { readonly before: number; readonly by: number }[] = [];
  let from = 0;
  let by = 0;
  for (const { start, end, op } of changes) {
    const { open, close } = bracketOf[op];
    pieces.push(text.slice(from, start), open, text.slice(start, end), close);
    by += open.length;
    edges.push({ before: start + 1, by });
    moved.push({ start: start + by, end: end + by, op });
    by += close.length;
    edges.push({ before: end, by });
    from = end;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), changes: moved, at: (position) => position + shiftAt(edges, position) };
};

const shiftAt = (edges: readonly { readonly before: number; readonly by: number }[], position: number): number => {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle]?.before ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return edges[low - 1]?.by ?? 0;
};
