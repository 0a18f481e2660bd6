import { headerSchema, submissionWordsSchema } from './items.ts';
import type { Bucket } from './bucket.ts';
import { submissionKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { readWords } from './words.ts';

/** What of a submission's words is searched; a longer one is found by its beginning and by the words of its proposals. */
export const searchedCharacters = 100_000;

const attributes = ['number', 'words', 'wordsKey', 'wordsBytes', 'wordsHash'] as const;
const wordsSchema = submissionWordsSchema.pick({ subject: true, parts: true });

/** Subject and words of these submissions, as the reader saw them; those that do not exist are missing. */
export const saidIn = async (
  table: Table,
  bucket: Bucket,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  const found = await table.getMany(numbers.map(submissionKey), attributes);
  return new Map(
    await Promise.all(
      found.map(async (stored): Promise<[number, string]> => {
        const { number } = headerSchema.pick({ number: true }).parse(stored);
        const { subject, parts } = wordsSchema.parse(JSON.parse(await readWords(bucket, stored)));
        const text = [subject ?? '', ...parts.map((part) => part.text)].join('\n');
        return [number, text.slice(0, searchedCharacters)];
      }),
    ),
  );
};
