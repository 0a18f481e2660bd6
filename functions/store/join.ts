import type { Stored } from '#submission/admission.ts';
import type { Arrival, OutboxMessage } from '#submission/record.ts';
import { arrivalItem, arrivalReference } from './arrivals.ts';
import type { Bucket } from './bucket.ts';
import { type Header, headerSchema, leadSchema } from './items.ts';
import { type Key, letterIdOf, outboxKey, submissionArrivalKey, submissionKey } from './keys.ts';
import type { Action, Table, TableItem } from './open-table.ts';
import { oftenSentence } from './noted.ts';
import { keptKey } from './originals.ts';
import { letterItem, readLetter } from './outbox-item.ts';
import { readHeader } from './read-submission.ts';

/** A guard that leads nowhere: the table was changed by hand. */
export class GuardAstray extends Error {
  readonly retryHelps = false;
  constructor(key: Key) {
    super(`the guard ${key.pk} holds, but what it guards is not there`);
    this.name = 'GuardAstray';
  }
}

export type Again = (joined: { readonly firstReceipt: OutboxMessage | null }) => readonly OutboxMessage[];

/**
 * The same words came before: the arrival is recorded on that submission, with the inbox it came by, the original it
 * will be kept as and the letter that it earns. Harmless to repeat, since the arrival is written only once and all else
 * with it; a letter that is there already is not made twice.
 */
export const join = async (
  table: Table,
  bucket: Bucket,
  guard: Key,
  arrival: Arrival,
  again: Again = () => [],
): Promise<Stored> => {
  const found = await table.get(guard);
  const number = found === null ? null : leadSchema.parse(found).number;
  if (number === null) throw new GuardAstray(guard);
  for (;;) {
    const stored = await table.get(submissionKey(number));
    if (stored === null) throw new GuardAstray(guard);
    const header = headerSchema.parse(stored);
    const first = await firstReceipt(table, bucket, header.letters);
    const letters: TableItem[] = [];
    for (const letter of again({ firstReceipt: first }))
      if ((await table.get(outboxKey(letter.id))) === null) letters.push(await letterItem(bucket, letter));
    const ids = letters.map(letterIdOf);
    const refusals = await table.transact([...recording(table, header, arrival, ids), ...letters.map(table.creation)]);
    if (refusals === null) {
      const after = (await table.get(submissionKey(number))) ?? stored;
      return { outcome: 'joined', submission: await readHeader(bucket, after), firstReceipt: first };
    }
    if (refusals[0] === true)
      return { outcome: 'already', reference: (await arrivalReference(table, arrival.key)) ?? header.reference };
    // Another arrival brought the same inbox, or earned the letter, between our read and our write: read again.
  }
};

/** The arrival twice over: by its key, where it is its own guard, and with its submission. */
export const recorded = (
  arrival: Arrival,
  { number, reference }: Pick<Header, 'number' | 'reference'>,
): TableItem[] => {
  const item = arrivalItem(arrival, reference, number);
  return [item, { ...item, ...submissionArrivalKey(number, arrival.key) }];
};

const recording = (table: Table, header: Header, arrival: Arrival, letters: readonly string[]): Action[] => [
  ...recorded(arrival, header).map((Item, i) =>
    i === 0 ? table.creation(Item) : { Put: { TableName: table.name, Item } },
  ),
  withArrival(table, header, arrival, letters),
];

/**
 * Originals that a submission names itself: anybody can send the same mail again and again, and an item of the table holds
 * 400 kB. Further arrivals are recorded and kept like these, and the submission itself stays as it is.
 */
export const mostNamed = 100;

const withArrival = (table: Table, header: Header, arrival: Arrival, letters: readonly string[]): Action => {
  const Key = submissionKey(header.number);
  const left = mostNamed - header.originals.length;
  const added = {
    ...(left > 0 && { originals: [keptKey(arrival.key, header.reference, arrival.receivedAt)] }),
    ...(left === 1 && { noted: [oftenSentence(mostNamed)] }),
    ...(letters.length > 0 && { letters }),
    ...(!header.inboxes.includes(arrival.inbox) && { inboxes: [arrival.inbox] }),
  };
  const names = Object.keys(added);
  const exists = 'attribute_exists(pk)';
  if (names.length === 0) return { ConditionCheck: { TableName: table.name, Key, ConditionExpression: exists } };
  return {
    Update: {
      TableName: table.name,
      Key,
      UpdateExpression: `SET ${names
        .map((name) => `${name} = list_append(if_not_exists(${name}, :none), :${name})`)
        .join(', ')} ADD version :one`,
      ConditionExpression: added.inboxes === undefined ? exists : `${exists} AND NOT contains(inboxes, :inbox)`,
      ExpressionAttributeValues: {
        ...Object.fromEntries(Object.entries(added).map(([name, value]) => [`:${name}`, value])),
        ...{ ':one': 1, ':none': [] },
        ...(added.inboxes !== undefined && { ':inbox': arrival.inbox }),
      },
    },
  };
};

/** The full one, where the sender was proven only by a later copy. */
export const firstReceipt = async (
  table: Table,
  bucket: Bucket,
  letters: readonly string[],
): Promise<OutboxMessage | null> => {
  let bare: OutboxMessage | null = null;
  for (const id of letters) {
    const letter = await readLetter(table, bucket, id);
    if (letter?.purpose === 'receipt') return letter;
    if (letter?.purpose === 'bare-receipt') bare ??= letter;
  }
  return bare;
};
