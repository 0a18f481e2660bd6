import type { Revised } from '#submission/admission.ts';
import type { Arrival, OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import { arrivalItem, arrivalReference } from './arrivals.ts';
import type { Bucket } from './bucket.ts';
import { leadSchema } from './items.ts';
import { join } from './join.ts';
import { guardKey, submissionArrivalKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { commitRevision } from './revise.ts';
import type { PlacesOf } from './write-submission.ts';

export interface TakenCorrection {
  /** As it was read: the condition of every write. */
  readonly before: SubmissionWithItems;
  /** The next revision; null where the arrival asks for what is so already and is only recorded. */
  readonly after: SubmissionWithItems | null;
  /** Hash of the mail: its copy by another inbox is joined. */
  readonly guard: string;
  readonly arrival: Arrival;
  /** Key of the kept original. */
  readonly original: string;
  readonly letters: readonly OutboxMessage[];
  readonly placesOf: PlacesOf;
}

/**
 * A correction by reply as the next revision: the arrival and its guard are written with it, or none of it is. Of two at
 * once the second reads `changed meanwhile`, and is decided again on what the first left.
 *
 * Harmless to repeat: the arrival is its own guard, so the second call reads `already`; the copy by another inbox, which
 * has the same guard, is joined.
 */
export const takeCorrection = async (table: Table, bucket: Bucket, correction: TakenCorrection): Promise<Revised> => {
  const { before, after, arrival, original, letters, placesOf } = correction;
  const guard = guardKey('message', correction.guard);
  const lead = leadSchema.parse({ ...guard, kind: 'guard', version: 1, number: before.number });
  if (after === null) {
    await table.create(lead);
    return join(table, bucket, guard, arrival);
  }
  const next = { ...after, originals: [...before.originals, original] };
  const arrived = arrivalItem(arrival, before.reference, before.number);
  const committed = await commitRevision(table, bucket, {
    ...{ before, next, letters, placesOf },
    guards: [guard.pk],
    also: [
      table.creation(arrived),
      table.creation(lead),
      { Put: { TableName: table.name, Item: { ...arrived, ...submissionArrivalKey(before.number, arrival.key) } } },
    ],
  });
  return committed
    ? { outcome: 'stored', submission: next }
    : ((await alreadyThere(table, bucket, correction)) ?? { outcome: 'changed meanwhile' });
};

/** This arrival was written before, or its copy by another inbox was. */
const alreadyThere = async (
  table: Table,
  bucket: Bucket,
  { arrival, guard }: TakenCorrection,
): Promise<Revised | null> => {
  const reference = await arrivalReference(table, arrival.key);
  if (reference !== null) return { outcome: 'already', reference };
  const key = guardKey('message', guard);
  return (await table.get(key)) === null ? null : join(table, bucket, key, arrival);
};
