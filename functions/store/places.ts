import type * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { headerSchema, type PlaceItem, placeItemSchema, type ProposalItem, proposalItemSchema } from './items.ts';
import { type Key, placeOf, placePartition, proposalKey, proposalOf, submissionKey } from './keys.ts';
import type { Found, Table } from './open-table.ts';
import { readProposal } from './read-submission.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { Store } from './store.ts';

/** Attributes of a submission that its proposals are listed with. */
const headerAttributes = Object.keys(headerSchema.shape).filter((attribute) => attribute !== 'words');
const aboutSchema = headerSchema.omit({ words: true });
export type About = z.infer<typeof aboutSchema>;

/** The submissions that these proposals belong to, by number; those never committed are missing. */
export const headersOf = async (table: Table, numbers: Iterable<number>): Promise<ReadonlyMap<number, About>> => {
  const found = await table.getMany([...new Set(numbers)].map(submissionKey), headerAttributes);
  return new Map(found.map((item) => aboutSchema.parse(item)).map((about) => [about.number, about]));
};

export const pointersAt = async (table: Table, draft: string, target: string): Promise<readonly PlaceItem[]> =>
  (
    await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': placePartition(draft, target) },
    })
  ).map((item) => placeItemSchema.parse(item));

/** A proposal with the item that it was read from. */
export interface Placed {
  readonly proposal: PlacedProposal;
  readonly stored: ProposalItem;
}

/** Which place a proposal is read for, and of which submissions. */
export interface Reading {
  readonly where: (item: ProposalItem) => { readonly place: string; readonly home: boolean };
  readonly takes: (about: About) => boolean;
}

/** Proposals, read back from their one true item, in the order of their keys, with the submission they stand in. */
export const readPlaced = async (
  table: Table,
  bucket: Bucket,
  keys: readonly Key[],
  { where, takes }: Reading,
): Promise<Placed[]> => {
  const headers = await headersOf(
    table,
    keys.map((key) => proposalOf(key).number),
  );
  const read = async (found: Found): Promise<Placed | null> => {
    const stored = proposalItemSchema.parse(found);
    const about = headers.get(stored.number);
    if (about === undefined || !takes(about)) return null;
    const item = await readProposal(bucket, about, found);
    if (item === null) return null;
    const { place, home } = where(stored);
    // A pointer goes ahead of a move and is cleared after it: the proposal itself says where it stands.
    if (!stored.places.includes(place)) return null;
    return { stored, proposal: { place: placeOf(place), home, item, ...spoken(about) } };
  };
  const found = await table.getMany(keys);
  const order = new Map(keys.map((key, i) => [`${key.pk} ${key.sk}`, i]));
  const at = (item: Found): number => order.get(`${String(item['pk'])} ${String(item['sk'])}`) ?? 0;
  const all = await Promise.all([...found].sort((a, b) => at(a) - at(b)).map(read));
  return all.filter((one) => one !== null);
};

export const places = (table: Table, bucket: Bucket): Pick<Store, 'proposalsAt'> => ({
  proposalsAt: async (draft, target) => {
    const here = placePartition(draft, target).slice('PLACE#'.length);
    const keys = (await pointersAt(table, draft, target)).map((p) => proposalKey(p.number, p.revision, p.id));
    const read = await readPlaced(table, bucket, keys, {
      where: ({ places: all }) => ({ place: here, home: all[0] === here }),
      takes: () => true,
    });
    return read.map(({ proposal }) => proposal);
  },
});

/** What a list says of a proposal beside its item: whose it is and when it came. */
export const spoken = (
  about: Omit<PlacedProposal, 'place' | 'home' | 'item' | 'quarantined'> & {
    readonly quarantined?: boolean | undefined;
  },
): Omit<PlacedProposal, 'place' | 'home' | 'item'> => {
  const { reference, number, revision, delegation, capacity, onBehalfOf, coSponsors } = about;
  const { receivedAt, late, trust, imported, language, source, disposition, corrects } = about;
  return {
    ...{ reference, number, revision, delegation, capacity, onBehalfOf, coSponsors },
    ...{ receivedAt, late, trust, imported, language, source, disposition, corrects },
    quarantined: about.quarantined ?? false,
  };
};
