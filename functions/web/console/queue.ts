import { doesItemWait } from '#submission/waiting.ts';
import type { StoredItem } from '#submission/record.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';

/** A proposal by its two numbers, as addresses of the console write it: `0147.3`. */
export interface ItemName {
  readonly number: number;
  readonly id: number;
}

export const itemName = ({
  number,
  item,
}: {
  readonly number: number;
  readonly item: Pick<StoredItem, 'id'>;
}): string => `${String(number).padStart(4, '0')}.${String(item.id)}`;

/** Null for what names no proposal. */
export const readItemName = (text: string | undefined | null): ItemName | null => {
  const [, number, id] = /^(\d{1,9})\.(\d{1,5})$/.exec(text ?? '') ?? [];
  return number === undefined || id === undefined ? null : { number: Number(number), id: Number(id) };
};

/** What waits for a person, oldest first. */
export const queueOf = (proposals: readonly PlacedProposal[]): readonly PlacedProposal[] =>
  proposals.filter((proposal) => proposal.home && doesItemWait(proposal, proposal.item)).sort(byArrival);

interface Arrived {
  readonly receivedAt: string;
  readonly number: number;
  readonly item: Pick<StoredItem, 'id'>;
}

const byArrival = (a: Arrived, b: Arrived): number =>
  Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || a.number - b.number || a.item.id - b.item.id;

/** The next in the queue after this one, which need not be in it any longer; after the last comes the first. */
export const following = (queue: readonly PlacedProposal[], one: Arrived): PlacedProposal | null => {
  const next = queue.find((each) => byArrival(each, one) > 0) ?? queue[0];
  return next === undefined || byArrival(next, one) === 0 ? null : next;
};

/** The one before, likewise. */
export const preceding = (queue: readonly PlacedProposal[], one: Arrived): PlacedProposal | null =>
  queue.findLast((each) => byArrival(each, one) < 0) ?? null;

/** Which of the queue it is, from 1; where it stands no longer in it, where it would. */
export const positionIn = (queue: readonly PlacedProposal[], one: Arrived): number => {
  const at = queue.findIndex((each) => byArrival(each, one) >= 0);
  return at === -1 ? queue.length : at + 1;
};
