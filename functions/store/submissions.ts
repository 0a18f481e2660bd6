import type { SubmissionWithItems } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { afterCursor, cursorAfter } from './cursor.ts';
import { leadSchema } from './items.ts';
import { counterKey, type Key, otherMailKey, sentKey, submissionKey, tokenKey, guardKey } from './keys.ts';
import { readOtherMail } from './other-mail.ts';
import type { Table } from './open-table.ts';
import { readSubmission } from './read-submission.ts';
import type { Page, Store } from './store.ts';

const pageSize = 50;
/** Numbers looked at in one request: gaps are where twins were joined. */
const strideNumbers = 100;

type CounterName = Parameters<typeof counterKey>[0];

/** Submissions and other mail by number. The counter says where the list ends, so no index can be behind. */
export const submissions = (
  table: Table,
  bucket: Bucket,
): Pick<
  Store,
  | 'nextNumber'
  | 'nextOtherMailNumber'
  | 'submission'
  | 'submissionByToken'
  | 'submissionBySent'
  | 'submissionByName'
  | 'submissions'
  | 'otherMail'
  | 'newest'
> => {
  /** Atomic; a number whose admission then fails stays a gap. */
  const next = async (name: CounterName): Promise<number> => {
    const after = await table.update({
      Key: counterKey(name),
      UpdateExpression: 'SET kind = :kind ADD #value :one, version :one',
      ExpressionAttributeNames: { '#value': 'value' },
      ExpressionAttributeValues: { ':kind': 'counter', ':one': 1 },
    });
    return Number(after?.['value']);
  };

  const last = async (name: CounterName): Promise<number> =>
    Number((await table.get(counterKey(name)))?.['value'] ?? 0);

  /** The numbers in use from `from` on, in steps of `step`, until there are `wanted`. */
  const inUse = async (
    name: CounterName,
    from: number,
    step: 1 | -1,
    wanted: number,
    keyOf: (number: number) => Key,
  ): Promise<number[]> => {
    const end = step === 1 ? await last(name) : 1;
    const found: number[] = [];
    for (let at = from; found.length < wanted && (end - at) * step >= 0; at += step * strideNumbers) {
      const length = Math.min(strideNumbers, (end - at) * step + 1);
      const stride = Array.from({ length }, (_, i) => at + i * step);
      const there = new Set((await table.getMany(stride.map(keyOf), ['pk'])).map(({ pk }) => String(pk)));
      found.push(...stride.filter((number) => there.has(keyOf(number).pk)));
    }
    return found.slice(0, wanted);
  };

  const page = async <T>(
    name: CounterName,
    keyOf: (number: number) => Key,
    read: (number: number) => Promise<T | null>,
    cursor: string | null,
    limit: number,
  ): Promise<Page<T>> => {
    const numbers = await inUse(name, afterCursor(cursor) + 1, 1, limit + 1, keyOf);
    const here = numbers.slice(0, limit);
    const results = (await Promise.all(here.map(read))).filter((one) => one !== null);
    const lastHere = here.at(-1);
    return { results, next: numbers.length > limit && lastHere !== undefined ? cursorAfter(lastHere) : null };
  };

  const submission = (number: number): Promise<SubmissionWithItems | null> => readSubmission(table, bucket, number);

  const ledTo = async (key: Key): Promise<SubmissionWithItems | null> => {
    const lead = await table.get(key);
    const number = lead === null ? null : leadSchema.parse(lead).number;
    return number === null ? null : submission(number);
  };

  return {
    nextNumber: () => next('submissions'),
    nextOtherMailNumber: () => next('other-mail'),
    submission,
    submissionByToken: (token) => (token === '' ? Promise.resolve(null) : ledTo(tokenKey(token))),
    submissionBySent: (messageId) => ledTo(sentKey(messageId)),
    submissionByName: (name) => ledTo(guardKey('name', name)),
    submissions: (cursor, limit = pageSize) => page('submissions', submissionKey, submission, cursor, limit),
    otherMail: (cursor, limit = pageSize) =>
      page('other-mail', otherMailKey, (number) => readOtherMail(table, bucket, number), cursor, limit),
    newest: async (limit, before) => {
      const from = before === undefined ? await last('submissions') : before - 1;
      const numbers = await inUse('submissions', from, -1, limit, submissionKey);
      return (await Promise.all(numbers.map(submission))).filter((one) => one !== null);
    },
  };
};
