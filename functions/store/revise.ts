import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import { without } from '#submission/without.ts';
import type { Bucket } from './bucket.ts';
import { fitsOneTransaction, putAll } from './in-chunks.ts';
import { type ProposalItem, proposalItemSchema } from './items.ts';
import { proposalKey, submissionKey } from './keys.ts';
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
  /** What must be written with it, or not at all. */
  readonly also?: readonly Action[];
}

/** Proposals written ahead in one request. */
const aheadAtOnce = 30;

/**
 * The next revision of a submission, with its letters: committed by one write, on the condition that the submission still
 * is what was read. What was stays where it was, under its own revision. Of more proposals than one transaction takes, all
 * are written ahead, where nobody reads them before the commit; each of these writes holds the submission to the version
 * that this writer gave it, so that two writers never mix theirs.
 *
 * @returns false where somebody else wrote first: read again and decide again. So a second call of the same commit
 *   changes nothing: it finds another version.
 */
export const commitRevision = async (table: Table, bucket: Bucket, revision: Revision): Promise<boolean> => {
  const { before, next, placesOf } = revision;
  const letters = await Promise.all(revision.letters.map((letter) => letterItem(bucket, letter)));
  const { header, proposals: fresh, places } = await itemsOf(bucket, next, placesOf);
  const proposals = await asListed(table, before, next, fresh);
  // A pointer of a revision that is never committed is no harm: its proposal is not read.
  await putAll(table, places);
  const commit = async (version: number, with_: readonly ProposalItem[]): Promise<boolean> => {
    const change = await submissionUpdate(table, bucket, { ...before, version }, next, {
      places: header.places,
      letters: letters.map(({ id }) => id),
    });
    const refusals = await table.transact([
      change,
      ...with_.map((Item): Action => ({ Put: { TableName: table.name, Item } })),
      ...letters.map(table.creation),
      ...(revision.also ?? []),
    ]);
    return refusals === null;
  };
  const version = before.version ?? 1;
  if (fitsOneTransaction([header, ...proposals, ...letters, ...(revision.also ?? []).map(() => header)]))
    return commit(version, proposals);

  const held = (from: number, to: number): Action => ({
    Update: {
      TableName: table.name,
      Key: submissionKey(before.number),
      UpdateExpression: 'SET version = :to',
      ConditionExpression: 'version = :from',
      ExpressionAttributeValues: { ':from': from, ':to': to },
    },
  });
  if ((await table.transact([held(version, version + 1)])) !== null) return false;
  for (let at = 0; at < proposals.length; at += aheadAtOnce) {
    const chunk = proposals
      .slice(at, at + aheadAtOnce)
      .map((Item): Action => ({ Put: { TableName: table.name, Item } }));
    if ((await table.transact([held(version + 1, version + 1), ...chunk])) !== null) return false;
  }
  return commit(version + 1, []);
};

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
  const keys = before.items.map(({ id }) => proposalKey(before.number, before.revision, id));
  const stored = (await table.getMany(keys)).map((item) => proposalItemSchema.parse(item));
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
