import type { Capacity, Publication } from '#proposal/reading.ts';
import type { StoredItem, SubmissionWithItems } from './record.ts';

/** A proposal before and after a revision; null where it was not there before. */
export interface ItemChange {
  readonly id: number;
  readonly before: StoredItem | null;
  readonly after: StoredItem;
}

interface Was<T> {
  readonly before: T;
  readonly after: T;
}

/** What a revision changed: the letter that answers it says so. A key is absent where nothing changed. */
export interface RevisionChanges {
  readonly items: readonly ItemChange[];
  readonly publication?: Was<Publication>;
  readonly delegation?: Was<string | null>;
  readonly onBehalfOf?: Was<string | null>;
  readonly capacity?: Was<Capacity>;
}

/** What differs between a submission and its later revision, in order of the proposals' numbers. Pure. */
export const changesBetween = (before: SubmissionWithItems, after: SubmissionWithItems): RevisionChanges => {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const items = after.items.flatMap((item): ItemChange[] => {
    const was = old.get(item.id) ?? null;
    return was !== null && says(was) === says(item) ? [] : [{ id: item.id, before: was, after: item }];
  });
  return {
    items,
    ...differing('publication', before, after),
    ...differing('delegation', before, after),
    ...differing('onBehalfOf', before, after),
    ...differing('capacity', before, after),
  };
};

/** What of a proposal its sender sees; how sure the reader was is not among it. */
const says = ({ target, kind, destination, edits, reason, about, state }: StoredItem): string =>
  JSON.stringify([target, kind, destination, edits, reason, about, state.decision, state.visibility]);

const differing = <K extends 'publication' | 'delegation' | 'onBehalfOf' | 'capacity'>(
  key: K,
  before: SubmissionWithItems,
  after: SubmissionWithItems,
): Partial<Record<K, Was<SubmissionWithItems[K]>>> =>
  before[key] === after[key]
    ? {}
    : ({ [key]: { before: before[key], after: after[key] } } as Partial<Record<K, Was<SubmissionWithItems[K]>>>);
