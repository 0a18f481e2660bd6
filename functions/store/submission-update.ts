import { type Submission, type Touch, submissionSchema } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { submissionWordsSchema } from './items.ts';
import { submissionKey } from './keys.ts';
import type { Action, Table } from './open-table.ts';
import { keepWords, wordsFolder } from './words.ts';

export interface BesideIt {
  readonly places: readonly string[];
  readonly touched?: Touch;
  /** Ids of letters that answer it from now on. */
  readonly letters?: readonly string[];
  /** Partitions of guards that it holds from now on. */
  readonly guards?: readonly string[];
}

/**
 * What is another in the submission itself, as one conditional write: it must still be of the version that was read. Each
 * writer counts the version up, so that two at once are one after the other.
 */
export const submissionUpdate = async (
  table: Table,
  bucket: Bucket,
  before: Submission,
  after: Partial<Submission>,
  { places, touched, letters = [], guards = [] }: BesideIt,
): Promise<Action> => {
  const changed = Object.entries(after).filter(
    ([name, value]) =>
      name in submissionSchema.shape &&
      name !== 'version' &&
      JSON.stringify(value) !== JSON.stringify(before[name as keyof Submission]),
  );
  const isWords = ([name]: readonly [string, unknown]): boolean => name in submissionWordsSchema.shape;
  const words = changed.some(isWords)
    ? await keepWords(
        bucket,
        wordsFolder(before.reference),
        JSON.stringify(submissionWordsSchema.parse({ ...before, ...after })),
      )
    : {};
  const small = Object.fromEntries(changed.filter((entry) => !isWords(entry)));
  const set = Object.entries({ ...small, ...words, places, ...(touched !== undefined && { touched }) });
  return {
    Update: {
      TableName: table.name,
      Key: submissionKey(before.number),
      UpdateExpression: `SET ${[
        ...set.map((_, i) => `#n${String(i)} = :v${String(i)}`),
        ...(letters.length === 0 ? [] : ['letters = list_append(letters, :letters)']),
        ...(guards.length === 0 ? [] : ['guards = list_append(if_not_exists(guards, :none), :guards)']),
      ].join(', ')} ADD version :one`,
      ConditionExpression: 'version = :version AND revision = :revision',
      ExpressionAttributeNames: Object.fromEntries(set.map(([name], i) => [`#n${String(i)}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(set.map(([, value], i) => [`:v${String(i)}`, value ?? null])),
        ...{ ':one': 1, ':version': before.version, ':revision': before.revision },
        ...(letters.length > 0 && { ':letters': letters }),
        ...(guards.length > 0 && { ':guards': guards, ':none': [] }),
      },
    },
  };
};
