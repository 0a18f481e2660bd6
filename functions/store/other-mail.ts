import { type Arrival, type OtherMail, otherMailSchema, type OutboxMessage } from '#submission/record.ts';
import { arrivalItem } from './arrivals.ts';
import type { Bucket } from './bucket.ts';
import { otherMailItemSchema, otherMailWordsSchema } from './items.ts';
import { otherMailKey } from './keys.ts';
import { letterItem } from './outbox-item.ts';
import { answeredSentence, noting } from './noted.ts';
import type { Table } from './open-table.ts';
import { keepWords, readWords, wordsFolder } from './words.ts';

/** One transaction; the arrival is its guard, so a repeated delivery reads `already`. */
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
  const out = await Promise.all(letters.map((letter) => letterItem(bucket, letter)));
  const sentence = answeredSentence(mail);
  // `answers` is a reference of ours, or the Message-ID of what came back.
  const about = /^[^@\s/]{1,20}\/\d{4,9}$/.test(mail.answers ?? '') ? mail.answers : null;
  const refusals = await table.transact([
    ...[arrivalItem(arrival, mail.id, number), item, ...out].map(table.creation),
    ...(sentence === null ? [] : await noting(table, about, sentence)),
  ]);
  if (refusals === null) return 'stored';
  if (refusals[0] === true) return 'already';
  throw new Error(`other mail ${mail.id} or one of its letters is there already, though its arrival is new`);
};

export const readOtherMail = async (table: Table, bucket: Bucket, number: number): Promise<OtherMail | null> => {
  const found = await table.get(otherMailKey(number));
  if (found === null) return null;
  const words = JSON.parse(await readWords(bucket, found)) as Record<string, unknown>;
  return otherMailSchema.parse({ ...found, ...words });
};
