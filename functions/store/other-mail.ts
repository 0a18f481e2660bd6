import { type Arrival, type OtherMail, otherMailSchema, type OutboxMessage } from '#submission/record.ts';
import { arrivalItem } from './arrivals.ts';
import type { Bucket } from './bucket.ts';
import { otherMailItemSchema, otherMailWordsSchema } from './items.ts';
import { otherMailKey, outboxKey } from './keys.ts';
import { letterItem } from './outbox-item.ts';
import { answeredSentence, noting } from './noted.ts';
import type { Table, TableItem } from './open-table.ts';
import { keepWords, readWords, wordsFolder } from './words.ts';

/**
 * One transaction; the arrival is its guard, so a repeated delivery reads `already`. A letter that is there already, made
 * for the same mail by another inbox, is not made twice.
 */
export const keepOtherMail = async (
  table: Table,
  bucket: Bucket,
  mail: OtherMail,
  arrival: Arrival,
  letters: readonly OutboxMessage[],
): Promise<'stored' | 'already'> => {
  const number = Number(mail.id.replace(/^M/, ''));
  const item = otherMailItemSchema.parse({
    ...mail,
    ...otherMailKey(number),
    kind: 'other-mail',
    version: 1,
    ...(await keepWords(bucket, wordsFolder(mail.id), JSON.stringify(otherMailWordsSchema.parse(mail)))),
  });
  const sentence = answeredSentence(mail);
  // `answers` is a reference of ours, or the Message-ID of what came back.
  const about = /^[^@\s/]{1,20}\/\d{4,9}$/.test(mail.answers ?? '') ? mail.answers : null;
  for (;;) {
    const out: TableItem[] = [];
    for (const letter of letters)
      if ((await table.get(outboxKey(letter.id))) === null) out.push(await letterItem(bucket, letter));
    const refusals = await table.transact([
      ...[arrivalItem(arrival, mail.id, number), item, ...out].map(table.creation),
      ...(sentence === null ? [] : await noting(table, about, sentence)),
    ]);
    if (refusals === null) return 'stored';
    if (refusals[0] === true) return 'already';
    if (refusals[1] === true) throw new Error(`other mail ${mail.id} is there already, though its arrival is new`);
    // The other inbox made the letter between our read and our write: read again.
  }
};

export const readOtherMail = async (table: Table, bucket: Bucket, number: number): Promise<OtherMail | null> => {
  const found = await table.get(otherMailKey(number));
  if (found === null) return null;
  const words = JSON.parse(await readWords(bucket, found)) as Record<string, unknown>;
  return otherMailSchema.parse({ ...found, ...words });
};
