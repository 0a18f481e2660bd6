/**
 * The one table, as plain data: the stack and the local engine create the same one from it. What the keys hold is in
 * `store/keys.ts`.
 */
export interface TableIndex {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  readonly sortType: 'S' | 'N';
}

export const table = {
  partition: 'pk',
  sort: 'sk',
  /** Compared on read too: expiry in the background is late by up to days. */
  expiry: 'expiresAt',
  stream: 'NEW_AND_OLD_IMAGES',
  /**
   * Both are sparse and project keys only: an item is in one exactly while it carries the attributes, and what is found
   * is read back from the table itself, consistently.
   */
  indexes: [
    /** Proposals on no list yet, by draft, in order of receipt. */
    { name: 'unlisted', partition: 'unlistedIn', sort: 'unlistedSince', sortType: 'S' },
    /** Letters that want something done, by the machine time from which they want it. */
    { name: 'due', partition: 'due', sort: 'dueAt', sortType: 'N' },
  ],
} as const satisfies {
  partition: string;
  sort: string;
  expiry: string;
  stream: 'NEW_AND_OLD_IMAGES';
  indexes: readonly TableIndex[];
};

export type IndexName = (typeof table.indexes)[number]['name'];
