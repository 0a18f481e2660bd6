import { type StoredItem, type Submission, submissionSchema, storedItemSchema } from '#submission/record.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import { type Header, headerSchema, proposalItemSchema } from './items.ts';
import { behindArrivals, submissionKey } from './keys.ts';
import type { Found, Table } from './open-table.ts';
import { readWords } from './words.ts';

/**
 * One consistent read of the submission's partition: the header and the items of the revision it has committed. The
 * arrivals sort before both and are left out, since the same mail may have come ten thousand times.
 */
export const readSubmission = async (
  table: Table,
  bucket: Bucket,
  number: number,
): Promise<SubmissionWithItems | null> => {
  const found = await table.query({
    KeyConditionExpression: 'pk = :pk AND sk > :arrivals',
    ExpressionAttributeValues: { ':pk': submissionKey(number).pk, ':arrivals': behindArrivals },
  });
  const stored = found.find((item) => item['kind'] === 'submission');
  if (stored === undefined) return null; // items written ahead of a commit that never came
  const header = headerSchema.parse(stored);
  const items = await Promise.all(
    found.filter((item) => item['kind'] === 'proposal').map((item) => readProposal(bucket, header, item)),
  );
  return { ...(await readHeader(bucket, stored)), items: items.filter((item) => item !== null) };
};

export const readHeader = async (bucket: Bucket, stored: Found): Promise<Submission> => {
  const words = JSON.parse(await readWords(bucket, stored)) as Record<string, unknown>;
  const submission = submissionSchema.parse({ ...stored, ...words });
  const { noted = [] } = headerSchema.pick({ noted: true }).parse(stored);
  return noted.length === 0
    ? submission
    : { ...submission, problems: [...new Set([...submission.problems, ...noted])] };
};

export type Standing = Pick<Header, 'revision' | 'unconfirmed'>;

/** Null for an item of a revision that was never committed, or that a later one replaced. */
export const readProposal = async (bucket: Bucket, header: Standing, stored: Found): Promise<StoredItem | null> => {
  const item = proposalItemSchema.parse(stored);
  if (item.revision !== header.revision) return null;
  const words = JSON.parse(await readWords(bucket, stored)) as Record<string, unknown>;
  return storedItemSchema.parse({
    id: item.id,
    target: item.target,
    kind: item.asks,
    needsReview: item.needsReview,
    version: item.version,
    ...(item.touched !== undefined && { touched: item.touched }),
    ...words,
    // Items are confirmed one by one; together they are once the submission is (see `confirm.ts`).
    state: header.unconfirmed ? { ...item.state, workflow: 'unconfirmed' } : item.state,
  });
};
