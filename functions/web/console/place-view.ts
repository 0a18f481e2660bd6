import { type AtPlace, type OrderedEntry, atPlace } from '#compilation/at-place.ts';
import type { Collision } from '#compilation/collisions.ts';
import { type Entry as Joined, itemOf } from '#compilation/entries.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import { itemName } from './queue.ts';

/** Entries on one page of a paragraph: with long words in three bytes a letter it stays under 150 kB. */
export const entriesAtOnce = 15;

/** What stands at one place: in the order of a marshalled list, and what is set aside. */
export interface PlaceView extends AtPlace {
  readonly collisionsOf: ReadonlyMap<Joined, readonly Collision[]>;
  /** Found to ask nothing, or in quarantine. */
  readonly aside: readonly PlacedProposal[];
}

const views = new WeakMap<readonly PlacedProposal[], Map<string | null, PlaceView>>();

/** The listing gives the same array until something at the place changes, so the order is worked out once. */
export const placeView = (proposals: readonly PlacedProposal[], text: string | null): PlaceView => {
  const known = views.get(proposals) ?? new Map<string | null, PlaceView>();
  views.set(proposals, known);
  const view = known.get(text) ?? viewOf(proposals, text);
  known.set(text, view);
  return view;
};

const viewOf = (proposals: readonly PlacedProposal[], text: string | null): PlaceView => {
  const isAside = ({ quarantined, item }: PlacedProposal): boolean => quarantined || item.state.workflow === 'closed';
  const at = atPlace(
    proposals.filter((each) => !isAside(each)),
    text,
  );
  const collisionsOf = new Map<Joined, Collision[]>();
  const entryOf = new Map(at.entries.map((entry) => [itemOf(entry), entry]));
  for (const collision of at.collisions)
    for (const each of collision.entries) {
      const entry = entryOf.get(itemOf(each));
      if (entry === undefined) continue;
      const all = collisionsOf.get(entry);
      if (all === undefined) collisionsOf.set(entry, [collision]);
      else all.push(collision);
    }
  return { ...at, collisionsOf, aside: proposals.filter(isAside) };
};

/** The proposals of an entry as the listing gave them: joining them lost nothing but the name of their type. */
export const placedOf = ({ proposals }: Joined): readonly [PlacedProposal, ...PlacedProposal[]] =>
  proposals as unknown as readonly [PlacedProposal, ...PlacedProposal[]];

/** An entry by its first proposal: `0147.3`. */
export const entryName = (entry: Joined): string => itemName(entry.proposals[0]);

/**
 * Which state of an entry somebody saw: the versions of all that stand in it. Whoever joins or leaves it, or is changed,
 * makes it another.
 */
export const entryVersion = (entry: Joined): number =>
  entry.proposals.reduce((sum, { item }) => sum + (item.version ?? 1), 0);

/** Those of a page, with their number in the whole order, from 1. */
export const pageOf = (
  entries: readonly OrderedEntry[],
  asked: number,
): { readonly page: number; readonly pages: number; readonly shown: readonly (readonly [number, OrderedEntry])[] } => {
  const pages = Math.max(1, Math.ceil(entries.length / entriesAtOnce));
  const page = Math.min(Math.max(1, Number.isInteger(asked) ? asked : 1), pages);
  const from = (page - 1) * entriesAtOnce;
  return { page, pages, shown: entries.slice(from, from + entriesAtOnce).map((entry, i) => [from + i + 1, entry]) };
};
