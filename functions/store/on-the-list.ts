import { proposalKey, unlistedSince } from './keys.ts';
import type { Table } from './open-table.ts';
import { headersOf } from './places.ts';
import { listedIn } from './unlisted.ts';
import { updateEach } from './update-each.ts';

/**
 * What a run lists comes off "on no list yet", each once: what this run took off before a crash is no longer on it, and
 * what a move has made new since it was read stays, for the next run to show as it is then.
 */
export const takeOff = async (table: Table, run: string, lists: readonly string[]): Promise<void> => {
  const entries = lists.map(listedIn);
  const headers = await headersOf(
    table,
    entries.map(({ number }) => number),
  );
  await updateEach(
    table,
    entries.map(({ number, id, version }) => ({
      Key: proposalKey(number, headers.get(number)?.revision ?? 0, id),
      UpdateExpression: 'SET listedBy = :key REMOVE unlistedIn, unlistedSince ADD version :one',
      ConditionExpression: 'attribute_exists(unlistedIn) AND (attribute_not_exists(unlistedBy) OR unlistedBy <= :read)',
      ExpressionAttributeValues: { ':key': run, ':one': 1, ':read': Math.min(version, Number.MAX_SAFE_INTEGER) },
    })),
  );
};

/**
 * What a run took off and never told comes upon the list again, for the next run to tell. Again is harmless: it is only
 * done to what this run took off last, and what a later one has listed meanwhile names that one.
 */
export const putBackOn = async (table: Table, run: string, lists: readonly string[]): Promise<void> => {
  const entries = lists.map(listedIn);
  const headers = await headersOf(
    table,
    entries.map(({ number }) => number),
  );
  await updateEach(
    table,
    entries.flatMap(({ number, id, news }) => {
      const header = headers.get(number);
      if (header === undefined) return [];
      return {
        Key: proposalKey(number, header.revision, id),
        UpdateExpression: `SET unlistedIn = :draft, unlistedSince = :since${news === 'new' ? ' REMOVE listedBy' : ''} ADD version :one`,
        ConditionExpression: 'listedBy = :run AND attribute_not_exists(unlistedIn)',
        ExpressionAttributeValues: {
          ...{ ':draft': header.draft, ':since': unlistedSince(header.receivedAt, number, id) },
          ...{ ':run': run, ':one': 1 },
        },
      };
    }),
  );
};
