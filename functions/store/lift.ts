import type { Stored, Unnumbered } from '#submission/admission.ts';
import { lifted } from '#submission/lift.ts';
import type { Arrival, OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import { arrivalReference } from './arrivals.ts';
import type { Bucket } from './bucket.ts';
import { headerSchema, leadSchema } from './items.ts';
import { GuardAstray, firstReceipt, recorded } from './join.ts';
import { type Key, letterIdOf, submissionKey } from './keys.ts';
import type { Action, Table, TableItem } from './open-table.ts';
import { keptKey } from './originals.ts';
import { letterItem } from './outbox-item.ts';
import { readHeader, readSubmission } from './read-submission.ts';
import { submissionUpdate } from './submission-update.ts';
import { type PlacesOf, proposalItem, proposalsAtOnce, touchedPlaces } from './write-submission.ts';

export interface Proven {
  readonly submission: Unnumbered<SubmissionWithItems>;
  readonly arrival: Arrival;
  /** The guards that the proven mail holds from now on, for the submission that it lifts. */
  readonly guards: readonly TableItem[];
  readonly placesOf: PlacesOf;
  readonly letters: (submission: SubmissionWithItems) => readonly OutboxMessage[];
}

/**
 * A proven mail meets its own copy that nothing proved: its arrival, its guards, the trust, the proposals' states and the
 * receipt that is due are one transaction, on the condition that everything is as it was read. Of more proposals than
 * fit, the first go ahead; a crash there leaves them as the repeat would have them. Harmless to repeat: the arrival is
 * written once, and the letter bears the name of what it is for.
 *
 * @returns null where the two are not joined: the mail becomes a submission of its own, or its words were there already
 */
export const lift = async (table: Table, bucket: Bucket, guard: Key, proven: Proven): Promise<Stored | null> => {
  const { arrival, guards, placesOf } = proven;
  const found = await table.get(guard);
  const number = found === null ? null : leadSchema.parse(found).number;
  if (number === null) throw new GuardAstray(guard);
  for (;;) {
    const before = await readSubmission(table, bucket, number);
    if (before === null) throw new GuardAstray(guard);
    const after = lifted(before, proven.submission);
    if (after === null) return null;
    const isRaised = after.trust !== before.trust;
    const letters = isRaised
      ? await Promise.all(proven.letters(after).map((one) => letterItem(bucket, named(one))))
      : [];
    const updates = isRaised ? await Promise.all(after.items.map((item) => raising(table, bucket, after, item))) : [];
    const places = [...new Set(after.items.flatMap(({ target }) => touchedPlaces(placesOf, after.draft, target)))];
    const ahead = updates.splice(0, Math.max(0, updates.length - proposalsAtOnce));
    let isStale = false;
    for (let at = 0; at < ahead.length && !isStale; at += proposalsAtOnce)
      isStale = (await table.transact(ahead.slice(at, at + proposalsAtOnce))) !== null;
    if (isStale) continue;
    const refusals = await table.transact([
      ...recorded(arrival, after).map((item, i) => (i === 0 ? table.creation(item) : put(table, item))),
      ...guards.map((item) => table.creation({ ...item, number })),
      await submissionUpdate(table, bucket, before, arrived(after, arrival), {
        places,
        letters: letters.map(letterIdOf),
      }),
      ...updates,
      ...letters.map(table.creation),
    ]);
    if (refusals === null) {
      const stored = (await table.get(submissionKey(number))) ?? {};
      const receipt = await firstReceipt(table, bucket, headerSchema.parse(stored).letters);
      return { outcome: 'joined', submission: await readHeader(bucket, stored), firstReceipt: receipt };
    }
    if (refusals[0] === true)
      return { outcome: 'already', reference: (await arrivalReference(table, arrival.key)) ?? before.reference };
    // Its words came proven before, by another mail: `admit` joins it to that.
    if (refusals.slice(2, 2 + guards.length).includes(true)) return null;
    // Somebody changed the submission between our read and our write: read again.
  }
};

/** The bare receipt that the unproven copy may have earned bears the plain name. */
const named = (letter: OutboxMessage): OutboxMessage => ({ ...letter, id: `${letter.id}/proven` });

const arrived = (submission: SubmissionWithItems, { key, inbox, receivedAt }: Arrival): SubmissionWithItems => ({
  ...submission,
  inboxes: [...new Set([...submission.inboxes, inbox])],
  originals: [...submission.originals, keptKey(key, submission.reference, receivedAt)],
});

const put = (table: Table, Item: TableItem): Action => ({ Put: { TableName: table.name, Item } });

const raising = async (
  table: Table,
  bucket: Bucket,
  submission: SubmissionWithItems,
  item: SubmissionWithItems['items'][number],
): Promise<Action> => {
  // Where it stands does not change: the two copies ask the same of the same place.
  const { pk, sk, needsReview, state, ...words } = await proposalItem(bucket, submission, item, [item.target]);
  return {
    Update: {
      TableName: table.name,
      Key: { pk, sk },
      UpdateExpression:
        'SET needsReview = :review, #state = :state, #words = :words, wordsKey = :key, wordsBytes = :bytes, wordsHash = :hash ADD version :one',
      ConditionExpression: 'version = :version',
      ExpressionAttributeNames: { '#state': 'state', '#words': 'words' },
      ExpressionAttributeValues: {
        ...{ ':review': needsReview, ':state': state, ':one': 1, ':version': item.version ?? 1 },
        ...{ ':words': words.words, ':key': words.wordsKey, ':bytes': words.wordsBytes, ':hash': words.wordsHash },
      },
    },
  };
};
