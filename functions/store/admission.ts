import type { Guards, Stored } from '#submission/admission.ts';
import { isProven } from '#submission/moves.ts';
import type { Arrival, OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { arrivalItem, arrivalReference } from './arrivals.ts';
import { deleteAll, fitsOneTransaction, putAll } from './in-chunks.ts';
import { leadSchema } from './items.ts';
import { type Again, join } from './join.ts';
import { guardKey, type Key, submissionArrivalKey, submissionKey, tokenKey } from './keys.ts';
import { lift } from './lift.ts';
import { letterItem } from './outbox-item.ts';
import type { Action, Table, TableItem } from './open-table.ts';
import { readHeader } from './read-submission.ts';
import { itemsOf, type PlacesOf } from './write-submission.ts';

export interface ToAdmit {
  readonly submission: SubmissionWithItems;
  readonly guards: Guards;
  readonly arrival: Arrival;
  readonly letters: readonly OutboxMessage[];
  readonly placesOf: PlacesOf;
  /** The letters that the same words coming again earn, given the first receipt. */
  readonly again?: Again | undefined;
  /** The letters that a submission earns whose sender this mail proves: `lift.ts`. */
  readonly lifted?: ((submission: SubmissionWithItems) => readonly OutboxMessage[]) | undefined;
}

/**
 * One transaction decides: the arrival, the two guards, the submission and its letters are all written or none is. What
 * does not fit into it is written before under the submission's own number, where nobody reads it until the submission
 * says that it is there.
 *
 * Harmless to repeat: the arrival is its own guard, and the second call reads `already`; of two twins at the same
 * instant the one whose transaction comes second is joined to the first. So are two copies of which one has lost its
 * proof: each is written only while the other is not there.
 */
export const admit = async (table: Table, bucket: Bucket, toAdmit: ToAdmit): Promise<Stored> => {
  const { submission, arrival, guards } = toAdmit;
  const { number, reference } = submission;
  const letters = await Promise.all(toAdmit.letters.map((letter) => letterItem(bucket, letter)));
  const { header, proposals, places } = await itemsOf(bucket, submission, toAdmit.placesOf);
  const lead = (kind: 'guard' | 'token', key: Key): TableItem => leadSchema.parse({ ...key, kind, version: 1, number });
  const arrived = arrivalItem(arrival, reference, number);
  // The first three are told apart by their position when they are refused. A form that nobody has confirmed holds no
  // claim on its words: a mail that says the same must not be joined to what may never be confirmed.
  const deciding: TableItem[] = [
    arrived,
    lead('guard', guardKey('message', guards.message)),
    ...(submission.unconfirmed ? [] : [lead('guard', guardKey('content', guards.content))]),
  ];
  const guarded = [...deciding.slice(1), ...(guards.name === null ? [] : [guardKey('name', guards.name)])];
  const core: TableItem[] = [
    { ...header, letters: letters.map((letter) => letter.id), guards: guarded.map(({ pk }) => pk) },
    { ...arrived, ...submissionArrivalKey(number, arrival.key) },
    lead('token', tokenKey(submission.replyToken)),
    ...letters,
  ];
  const rest: TableItem[] = [...proposals, ...places];
  const ahead = fitsOneTransaction([...deciding, ...core, ...rest, arrived, arrived]) ? [] : rest;
  const counterpart = guards.counterpart === null ? null : guardKey('message', guards.counterpart);
  const meets = counterpart !== null && (await table.get(counterpart)) !== null;
  if (meets) {
    const met = await meet(table, bucket, counterpart, deciding, toAdmit);
    if (met !== null) return met;
  }
  await putAll(table, ahead);
  const written = [...deciding, ...core, ...(ahead.length === 0 ? rest : [])];
  // Whoever comes later under the same name is told of the latest.
  const name = guards.name === null ? [] : [lead('guard', guardKey('name', guards.name))];
  const refusals = await table.transact([
    ...written.map(table.creation),
    ...name.map((Item) => ({ Put: { TableName: table.name, Item } })),
    ...(counterpart === null || meets ? [] : [absence(table, counterpart)]),
  ]);
  if (refusals === null) return { outcome: 'stored', submission: await readHeader(bucket, header) };
  const [already, ...twins] = refusals.slice(0, deciding.length);
  if (already === true) {
    await discard(table, ahead, number, reference);
    return { outcome: 'already', reference: (await arrivalReference(table, arrival.key)) ?? reference };
  }
  const twin = twins.indexOf(true);
  const countered = counterpart !== null && !meets && refusals.at(-1) === true;
  if (twin === -1 && !countered) throw new NumberTaken(reference);
  await deleteAll(table, ahead);
  // The other copy was written between our look and our write: now it is there to meet.
  return twin === -1
    ? admit(table, bucket, toAdmit)
    : join(table, bucket, deciding[twin + 1] as Key, arrival, toAdmit.again);
};

/** The same mail with the other proof is there: this one is joined to it, or lifts it, or (null) stands by itself. */
const meet = (
  table: Table,
  bucket: Bucket,
  counterpart: Key,
  [, ...guards]: readonly TableItem[],
  { submission, arrival, placesOf, again, lifted }: ToAdmit,
): Promise<Stored | null> =>
  isProven(submission)
    ? lift(table, bucket, counterpart, { submission, arrival, guards, placesOf, letters: lifted ?? (() => []) })
    : join(table, bucket, counterpart, arrival, again);

const absence = (table: Table, { pk, sk }: Key): Action => ({
  ConditionCheck: { TableName: table.name, Key: { pk, sk }, ConditionExpression: 'attribute_not_exists(pk)' },
});

/** The number was given out twice: a counter was set back. Nothing was written. */
export class NumberTaken extends Error {
  readonly retryHelps = true;
  constructor(reference: string) {
    super(`${reference} is taken by another submission; the next number may be free`);
    this.name = 'NumberTaken';
  }
}

/** What was written ahead for a number that turned out not to be needed; not where the number itself is committed. */
const discard = async (table: Table, ahead: readonly TableItem[], number: number, reference: string): Promise<void> => {
  if (ahead.length === 0) return;
  const mine = await table.get(submissionKey(number));
  if (mine?.['reference'] !== reference) await deleteAll(table, ahead);
};
