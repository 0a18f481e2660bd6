import type { Kind } from '#proposal/reading.ts';
import type { StoredItem } from '#submission/record.ts';

/**
 * The order of a marshalled list (UK Lawmaker; DOMAIN.md 10) at one place: before, at, after; delete, then amend and
 * replace, then insert; what is said about the place; alternatives together; by time; withdrawn last.
 */
export interface Ordered {
  readonly item: Pick<StoredItem, 'kind' | 'target' | 'state' | 'id'>;
  readonly receivedAt: string;
  readonly number: number;
}

const rankOfKind: Record<Kind, number> = {
  delete: 0,
  merge: 1,
  split: 2,
  move: 3,
  amend: 4,
  replace: 5,
  insert: 6,
  reserve: 7,
  oppose: 8,
  support: 9,
  question: 10,
  comment: 11,
  withdraw: 12,
};

const isWithdrawn = (entry: Ordered): boolean => entry.item.state.decision === 'withdrawn';

/** Compares two proposals at the same place; across places, order the places first. */
export const byMarshalledList = (a: Ordered, b: Ordered): number =>
  Number(isWithdrawn(a)) - Number(isWithdrawn(b)) ||
  Number(a.item.target.endsWith('+')) - Number(b.item.target.endsWith('+')) ||
  rankOfKind[a.item.kind] - rankOfKind[b.item.kind] ||
  (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0) ||
  a.number - b.number ||
  a.item.id - b.item.id;
