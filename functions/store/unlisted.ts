import type { Bucket } from './bucket.ts';
import { proposalKey, sortableInstant } from './keys.ts';
import type { Table } from './open-table.ts';
import { type About, type Placed, headersOf, pointersAt, readPlaced } from './places.ts';
import type { News, RunStore, Unlisted } from './run-store.ts';

/** What digests ask for: what is on no list yet, what a list named, and what else stands at those places. */
export const unlisted = (table: Table, bucket: Bucket): Pick<RunStore, 'onNoList' | 'named' | 'standingAt'> => {
  const read = (keys: Parameters<typeof readPlaced>[2]): Promise<Placed[]> =>
    readPlaced(table, bucket, keys, {
      where: ({ places }) => ({ place: places[0] ?? '', home: true }),
      takes: isListed,
    });

  return {
    /**
     * The index is sparse and may be a moment behind. What it does not show yet is still on no list, and is in the next;
     * what it still shows though listed is left out here, for the item itself is read.
     */
    onNoList: async (draft, before) => {
      const keys = await table.query({
        IndexName: 'unlisted',
        KeyConditionExpression: 'unlistedIn = :draft AND unlistedSince < :before',
        ExpressionAttributeValues: { ':draft': draft, ':before': sortableInstant(before) },
      });
      const placed = await read(keys.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })));
      return placed
        .filter(({ stored }) => stored.unlistedIn !== undefined)
        .map((one) => ({ ...one.proposal, news: newsOf(one) }));
    },

    named: async (numbers) => {
      const headers = await headersOf(
        table,
        numbers.map(({ number }) => number),
      );
      const keys = numbers.flatMap(({ number, id }) => {
        const header = headers.get(number);
        return header === undefined ? [] : [proposalKey(number, header.revision, id)];
      });
      return (await read(keys)).map(({ proposal }) => proposal);
    },

    standingAt: async (draft, targets, before) => {
      const pointers = await Promise.all(targets.map((target) => pointersAt(table, draft, target)));
      const keys = pointers
        .flat()
        .flatMap(({ home, number, revision, id }) => (home ? [proposalKey(number, revision, id)] : []));
      const cutOff = Date.parse(before);
      return (await read(keys))
        .map(({ proposal }) => proposal)
        .filter(({ place, receivedAt }) => targets.includes(place.target) && Date.parse(receivedAt) < cutOff);
    },
  };
};

const isListed = (about: About): boolean => !about.unconfirmed && about.quarantined !== true;

/** What a list had before has come back upon the index because it asks something else now, or was taken back. */
const newsOf = ({ proposal, stored }: Placed): News => {
  if (proposal.item.state.decision === 'withdrawn') return 'withdrawn';
  return stored.listedBy === undefined ? 'new' : 'revised';
};

/** What a run's record says of each proposal that it lists: `147/3`, why it is news, and the version that was read. */
export const listEntry = ({ number, item, news }: Unlisted): string =>
  `${String(number)}/${String(item.id)} ${news} ${String(item.version ?? 1)}`;

/** @throws TypeError for what `listEntry` did not write */
export const listedIn = (
  entry: string,
): { readonly number: number; readonly id: number; readonly news: News; readonly version: number } => {
  const [, number, id, news = 'new', version] = listForm.exec(entry) ?? [];
  if (number === undefined) throw new TypeError('a list names proposals by number and id');
  return { number: Number(number), id: Number(id), news: news as News, version: Number(version ?? Infinity) };
};

export const listForm = /^(\d+)\/(\d+)(?: (new|revised|withdrawn) (\d+))?$/u;
