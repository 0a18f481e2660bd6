import type { Submission } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { headerSchema, submissionWordsSchema } from './items.ts';
import { submissionKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { readWords } from './words.ts';

const attributes = ['number', 'words', 'wordsKey', 'wordsBytes', 'wordsHash'] as const;
const wordsSchema = submissionWordsSchema.pick({ subject: true, parts: true });

/** Subject and words of these submissions, as the reader saw them; those that do not exist are missing. */
export const wordsOf = async (
  table: Table,
  bucket: Bucket,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Pick<Submission, 'subject' | 'parts'>>> => {
  const found = await table.getMany([...new Set(numbers)].map(submissionKey), attributes);
  return new Map(
    await Promise.all(
      found.map(async (stored) => {
        const { number } = headerSchema.pick({ number: true }).parse(stored);
        return [number, wordsSchema.parse(JSON.parse(await readWords(bucket, stored)))] as const;
      }),
    ),
  );
};
