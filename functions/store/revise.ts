import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import { without } from '#submission/without.ts';
import type { Bucket } from './bucket.ts';
import { fitsOneTransaction, putAll } from './in-chunks.ts';
import { headerSchema, type ProposalItem, proposalItemSchema } from './items.ts';
import { type Key, proposalKey, revisionPrefix, submissionKey } from './keys.ts';
import type { Action, Table } from './open-table.ts';
import { letterItem } from './outbox-item.ts';
import { submissionUpdate } from './submission-update.ts';
import { itemsOf, type PlacesOf } from './write-submission.ts';

export interface Revision {
  /** As it was read, with its version. */
  readonly before: SubmissionWithItems;
  /** The same with `revision` one higher, and what is new of it; items keep their numbers and their versions. */
  readonly next: SubmissionWithItems;
  readonly letters: readonly OutboxMessage[];
  readonly placesOf: PlacesOf;
  /** Partitions of guards that the submission holds from now on. */
  readonly guards?: readonly string[];
  /** What must be written with it, or not at all. */
  readonly also?: readonly Action[];
}

/** Proposals written ahead in one request: of 100 kB each (`words.ts`) they stay below the 4 MB of a transaction. */
const aheadAtOnce = 30;

/**
 * The next revision of a submission, with its letters: committed by one write, on the condition that the submission still
 * is what was read. What was stays where it was, under its own revision. Of more proposals than one transaction takes, all
 * are written ahead, where nobody reads them before the commit; each of these writes holds the submission to the version
 * that this writer gave it, so that two writers never mix theirs. What a writer who died left ahead is removed first.
 *
 * @returns false where somebody else wrote first: read again and decide again. So a second call of the same commit
 *   changes nothing: it finds another version.
 */
export const commitRevision = async (table: Table, bucket: Bucket, revision: Revision): Promise<boolean> => {
  const { before, next, placesOf, guards = [], also = [] } = revision;
  const letters = await Promise.all(revision.letters.map((letter) => letterItem(bucket, letter)));
  const { header, proposals: fresh, places } = await itemsOf(bucket, next, placesOf);
  const proposals = await asListed(table, before, next, fresh);
  // A pointer of a revision that is never committed is no harm: its proposal is not read.
  await putAll(table, places);
  const commit = async (version: number, with_: readonly ProposalItem[]): Promise<boolean> => {
    const change = await submissionUpdate(table, bucket, { ...before, version }, next, {
      places: header.places,
      letters: letters.map(({ id }) => id),
      guards,
    });
    const refusals = await table.transact([
      change,
      ...with_.map((Item): Action => ({ Put: { TableName: table.name, Item } })),
      ...letters.map(table.creation),
      ...also,
    ]);
    return refusals === null;
  };
  const version = before.version ?? 1;
  const stored = await table.get(submissionKey(before.number));
  const isClear = stored === null || headerSchema.parse(stored).ahead !== next.revision;
  // Where another goes ahead after this look, the version is another too, and this commit is refused.
  if (isClear && fitsOneTransaction([header, ...proposals, ...letters, ...also.map(() => header)]))
    return commit(version, proposals);

  if ((await table.transact([held(table, next, version, version + 1)])) !== null) return false;
  const ahead = await leftAhead(table, next);
  const writes = [
    ...ahead.map((Key): Action => ({ Delete: { TableName: table.name, Key } })),
    ...proposals.map((Item): Action => ({ Put: { TableName: table.name, Item } })),
  ];
  for (let at = 0; at < writes.length; at += aheadAtOnce) {
    const chunk = writes.slice(at, at + aheadAtOnce);
    if ((await table.transact([held(table, next, version + 1, version + 1), ...chunk])) !== null) return false;
  }
  return commit(version + 1, []);
};

const held = (table: Table, { number, revision }: SubmissionWithItems, from: number, to: number): Action => ({
  Update: {
    TableName: table.name,
    Key: submissionKey(number),
    UpdateExpression: 'SET version = :to, ahead = :revision',
    ConditionExpression: 'version = :from',
    ExpressionAttributeValues: { ':from': from, ':to': to, ':revision': revision },
  },
});

const ofRevision = async (table: Table, number: number, revision: number): Promise<ProposalItem[]> =>
  (
    await table.query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :items)',
      ExpressionAttributeValues: { ':pk': submissionKey(number).pk, ':items': revisionPrefix(revision) },
    })
  ).map((item) => proposalItemSchema.parse(item));

/** Proposals that lie under this revision and are none of it. */
const leftAhead = async (table: Table, { number, revision, items }: SubmissionWithItems): Promise<Key[]> =>
  (await ofRevision(table, number, revision))
    .filter(({ id }) => !items.some((item) => item.id === id))
    .map(({ id }) => proposalKey(number, revision, id));

/**
 * What a list has had stays off the next one, unless it is another reading than the one that was listed, or one that no
 * list has told of yet; it then keeps which list had it, so that the next tells it as revised or withdrawn.
 */
const asListed = async (
  table: Table,
  before: SubmissionWithItems,
  next: SubmissionWithItems,
  fresh: readonly ProposalItem[],
): Promise<ProposalItem[]> => {
  const stored = await ofRevision(table, before.number, before.revision);
  return fresh.map((item): ProposalItem => {
    const was = stored.find(({ id }) => id === item.id);
    const read = (from: SubmissionWithItems): string => {
      const one = from.items.find(({ id }) => id === item.id);
      const { decision, workflow } = one?.state ?? {};
      return JSON.stringify([one?.target, one?.kind, one?.edits, decision === 'withdrawn', workflow === 'placed']);
    };
    if (was?.listedBy === undefined) return item;
    if (was.unlistedIn !== undefined || read(before) !== read(next)) return { ...item, listedBy: was.listedBy };
    return { ...without(item, 'unlistedIn', 'unlistedSince'), listedBy: was.listedBy };
  });
};
