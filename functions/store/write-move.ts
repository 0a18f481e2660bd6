import type { ItemChange, Moved } from '#submission/moves.ts';
import type { State, Submission, SubmissionWithItems, Touch } from '#submission/record.ts';
import { type MoveRecord, difference, submissionDifference } from '#submission/undo.ts';
import { updateDueAt } from '#submission/update.ts';
import type { Bucket } from './bucket.ts';
import { deleteAll, putAll } from './in-chunks.ts';
import type { ProposalItem } from './items.ts';
import { type Key, placeItemKey, unlistedSince, updateKey } from './keys.ts';
import { keyOfMove, moveItem } from './move-journal.ts';
import type { Action, Table } from './open-table.ts';
import { submissionUpdate } from './submission-update.ts';
import type { Hand } from './triage.ts';
import { type PlacesOf, placeItems, proposalItem, proposalsAtOnce, touchedPlaces } from './write-submission.ts';

/**
 * What a move changed, its place in the journal and the mark that its sender is to be told: one transaction, on the
 * condition that the submission and each proposal are as they were read. Of more proposals than fit, the first go ahead;
 * a crash there leaves them as the move wanted them, and the move made again finds them so.
 *
 * @returns false where somebody else wrote first: read, decide and write again
 */
export const writeMove = async (
  table: Table,
  bucket: Bucket,
  before: SubmissionWithItems,
  hand: Hand,
  moved: Moved,
  undoes: MoveRecord | null,
  placesOf: PlacesOf,
): Promise<boolean> => {
  const { number, draft } = before;
  const touched: Touch = { by: hand.by, at: hand.at, move: hand.move };
  const placesBefore = new Map(before.items.map(({ id, target }) => [id, touchedPlaces(placesOf, draft, target)]));
  const placesAfter = new Map(placesBefore);
  for (const { after } of moved.items) placesAfter.set(after.id, touchedPlaces(placesOf, draft, after.target));

  // A pointer more is no harm: the proposal says where it stands (`places.ts`).
  const pointers: Key[] = [];
  const updates: Action[] = [];
  for (const { before: was, after } of moved.items) {
    const item = await proposalItem(bucket, before, { ...after, touched }, placesAfter.get(after.id) ?? []);
    await putAll(table, placeItems(before, item));
    const gone = (placesBefore.get(after.id) ?? []).filter((place) => !item.places.includes(place));
    pointers.push(...gone.map((place) => placeItemKey(place, { ...item, receivedAt: before.receivedAt })));
    updates.push(was === null ? table.creation(item) : update(table, item, was, before));
  }
  while (updates.length > proposalsAtOnce)
    if ((await table.transact(updates.splice(0, proposalsAtOnce))) !== null) return false;

  const version = (before.version ?? 1) + 1;
  const record: MoveRecord = {
    ...{ reference: before.reference, id: '', ...touched, tells: moved.tells, undoneBy: null },
    undoes: undoes?.id ?? null,
    items: moved.items.map(({ before: was, after }) =>
      was === null
        ? { id: after.id, before: null, after: { target: after.target, kind: after.kind } }
        : { id: after.id, ...difference(was, after) },
    ),
    submission: moved.submission === null ? null : submissionDifference(before, moved.submission),
  };
  const move = await moveItem(bucket, number, version, record);
  const refusals = await table.transact([
    ...updates,
    await submissionUpdate(table, bucket, before, moved.submission ?? {}, {
      touched,
      places: [...new Set([...placesAfter.values()].flat())],
    }),
    table.creation(move),
    ...(undoes === null ? [] : [undone(table, number, undoes, move.sk)]),
    ...(moved.tells ? [telling(table, number, hand.at)] : []),
  ]);
  if (refusals !== null) return false;
  await deleteAll(table, pointers);
  return true;
};

const update = (table: Table, item: ProposalItem, was: ItemChange['before'], submission: Submission): Action => {
  const { pk, sk, target, asks, needsReview, state, places, touched } = item;
  const { words, wordsKey, wordsBytes, wordsHash } = item;
  const isOther =
    was?.target !== target ||
    was.kind !== asks ||
    JSON.stringify(was.edits) !== editsIn(words) ||
    hasNews(was.state, state);
  return {
    Update: {
      TableName: table.name,
      Key: { pk, sk },
      // What is asked is new to the next list, also where the list before showed another reading of it.
      UpdateExpression: `SET ${[
        'target = :target, asks = :asks, needsReview = :review, #state = :state, places = :places, touched = :touched',
        '#words = :words, wordsKey = :key, wordsBytes = :bytes, wordsHash = :hash',
        ...(isOther ? ['unlistedIn = :draft, unlistedSince = :since, unlistedBy = :next'] : []),
      ].join(', ')} ADD version :one`,
      ConditionExpression: 'version = :version',
      ExpressionAttributeNames: { '#state': 'state', '#words': 'words' },
      ExpressionAttributeValues: {
        ...{ ':target': target, ':asks': asks, ':review': needsReview, ':state': state, ':places': places },
        ...{ ':touched': touched, ':words': words, ':key': wordsKey, ':bytes': wordsBytes, ':hash': wordsHash },
        ...{ ':one': 1, ':version': was?.version ?? 1 },
        ...(isOther && {
          ':draft': submission.draft,
          ':next': (was?.version ?? 1) + 1,
          ':since': unlistedSince(submission.receivedAt, submission.number, item.id),
        }),
      },
    },
  };
};

/** Whether a chair must hear of it: it was taken back, or a person has confirmed what was in doubt or put aside. */
const hasNews = (was: State, now: State): boolean =>
  (was.decision === 'withdrawn') !== (now.decision === 'withdrawn') ||
  (was.workflow !== 'placed' && now.workflow === 'placed');

/** The edits in words as they are stored; words that lie in the bucket are long, and count as changed. */
const editsIn = (words: string | null): string | null =>
  words === null ? null : JSON.stringify((JSON.parse(words) as { edits?: unknown }).edits);

const undone = (table: Table, number: number, undoes: MoveRecord, by: string): Action => ({
  Update: {
    TableName: table.name,
    Key: keyOfMove(number, undoes),
    UpdateExpression: 'SET undoneBy = :by ADD version :one',
    ConditionExpression: 'undoneBy = :nobody',
    ExpressionAttributeValues: { ':by': by, ':one': 1, ':nobody': null },
  },
});

/** One item a submission: each move puts the telling off, and the first of them stays known. */
const telling = (table: Table, number: number, at: string): Action => ({
  Update: {
    TableName: table.name,
    Key: updateKey(number),
    UpdateExpression:
      'SET kind = :kind, #number = :number, tellAt = :due, #since = if_not_exists(#since, :at) ADD version :one',
    ExpressionAttributeNames: { '#number': 'number', '#since': 'since' },
    ExpressionAttributeValues: { ':kind': 'update', ':number': number, ':due': updateDueAt(at), ':at': at, ':one': 1 },
  },
});
