import type { Outline } from '#draft/outline.ts';

/** That a paragraph of a document may be a place of the draft. */
export interface Likely {
  /** Position of the place in the draft. */
  readonly position: number;
  /** 0 to 1 and a little more: how much its words, number and hidden id speak for it. */
  readonly score: number;
}

/** What a neighbour right before it, which is the place right before, adds. */
const besideBonus = 0.3;

/**
 * Which paragraph of a document is which place, where the document keeps the draft's order: the heaviest chain of places
 * that rises (sequence alignment by a longest increasing subsequence with weights), so that paragraphs of the same words
 * are told apart by what stands around them. O(n log m) for n candidates.
 * @param likely the places that each paragraph may be, in the document's order; empty where none.
 * @returns for each paragraph the chosen candidate, null where it is not on the chain.
 */
export const aligned = (likely: readonly (readonly Likely[])[], outline: Outline): (Likely | null)[] => {
  const best = maximumTree(outline.places.length);
  const links: Link[] = [];
  let before: readonly Link[] = [];
  for (const [index, candidates] of likely.entries()) {
    if (candidates.length === 0) continue;
    const made = candidates.map((own): Link => {
      const below = best.below(own.position);
      const beside = before.find((one) => one.own.position === own.position - 1) ?? null;
      const [farther, nearer] = [weightOf(below, beside), weightOf(beside, beside)];
      const back = nearer > farther ? beside : below;
      return { index, own, back, total: Math.max(farther, nearer) + own.score };
    });
    for (const link of made) {
      best.raise(link);
      links.push(link);
    }
    before = made;
  }
  const chosen: (Likely | null)[] = likely.map(() => null);
  let at: Link | null = links.reduce<Link | null>((top, link) => (link.total > (top?.total ?? 0) ? link : top), null);
  for (; at !== null; at = at.back) chosen[at.index] = at.own;
  return chosen;
};

/** What a chain weighs that is gone on with, and more where it ends right before. */
const weightOf = (link: Link | null, beside: Link | null): number =>
  link === null ? 0 : link.total + (link === beside ? besideBonus : 0);

interface Link {
  readonly index: number;
  readonly own: Likely;
  readonly back: Link | null;
  readonly total: number;
}

/** The heaviest link that ends below a position (Fenwick's tree of maxima). */
const maximumTree = (
  size: number,
): { readonly below: (position: number) => Link | null; readonly raise: (link: Link) => void } => {
  const tree: (Link | null)[] = Array.from({ length: size + 1 }, () => null);
  return {
    below: (position) => {
      let top: Link | null = null;
      for (let at = position; at > 0; at -= at & -at) {
        const link = tree[at] ?? null;
        if (link !== null && link.total > (top?.total ?? 0)) top = link;
      }
      return top;
    },
    raise: (link) => {
      for (let at = link.own.position + 1; at <= size; at += at & -at)
        if (link.total > (tree[at]?.total ?? 0)) tree[at] = link;
    },
  };
};
