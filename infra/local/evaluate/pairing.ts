import type { Item } from '#proposal/reading.ts';
import type { LabelledItem } from './label.ts';
import { sameWords } from './same-words.ts';

export interface Pairing {
  pairs: { label: LabelledItem; item: Item }[];
  missing: LabelledItem[];
  extra: Item[];
}

type Agrees = (label: LabelledItem, item: Item) => boolean;

const place: Agrees = (label, item) => label.target === item.target;
const kind: Agrees = (label, item) => label.kind === item.kind;
/** Another defensible place is right only where a person is asked to look. */
const alternative: Agrees = (label, item) => item.needsReview && (label.alternatives ?? []).includes(item.target);

/** From the closest agreement to the loosest. A range of paragraphs is a place of its own: it equals itself only. */
const passes: readonly Agrees[] = [
  (label, item) => place(label, item) && kind(label, item) && sameWords(label, item),
  (label, item) => place(label, item) && kind(label, item),
  place,
  (label, item) => alternative(label, item) && kind(label, item),
  alternative,
];

/**
 * Pairs what was found with what was to be found, each once: as many as can be on place and kind, then on the place, then
 * on an alternative. Each pass is a maximum matching of what the passes before it left.
 */
export const paired = (labels: readonly LabelledItem[], items: readonly Item[]): Pairing => {
  const result: Pairing = { pairs: [], missing: [...labels], extra: [...items] };
  for (const agrees of passes) {
    const pairs = maximumMatching(result.missing, result.extra, agrees);
    result.pairs.push(...pairs);
    const [taken, used] = [new Set(pairs.map((pair) => pair.label)), new Set(pairs.map((pair) => pair.item))];
    result.missing = result.missing.filter((label) => !taken.has(label));
    result.extra = result.extra.filter((item) => !used.has(item));
  }
  return result;
};

/** Kuhn's augmenting paths. */
const maximumMatching = (labels: readonly LabelledItem[], items: readonly Item[], agrees: Agrees): Pairing['pairs'] => {
  const labelOf = new Map<Item, LabelledItem>();
  const finds = (label: LabelledItem, tried: Set<Item>): boolean => {
    for (const item of items) {
      if (tried.has(item) || !agrees(label, item)) continue;
      tried.add(item);
      const holder = labelOf.get(item);
      if (holder !== undefined && !finds(holder, tried)) continue;
      labelOf.set(item, label);
      return true;
    }
    return false;
  };
  for (const label of labels) finds(label, new Set());
  return [...labelOf].map(([item, label]) => ({ label, item }));
};
