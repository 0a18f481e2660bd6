import * as z from 'zod';
import { kinds } from '#proposal/reading.ts';
import { placeKey } from '#submission/record.ts';
import { proposalItemSchema } from './items.ts';
import { type Key, proposalKey, summaryPartition } from './keys.ts';
import type { Table } from './open-table.ts';
import { TableBusy } from './persistence.ts';
import { headersOf, pointersAt } from './places.ts';
import type { PlaceSummary, Store } from './store.ts';

const summarySchema = z.object({
  draft: z.string(),
  target: z.string(),
  counts: z.partialRecord(z.enum(kinds), z.int().min(0)),
  proposals: z.int().min(0),
  queued: z.int().min(0),
  delegations: z.array(z.string()),
  lastReceivedAt: z.string().nullable(),
});

/** What a summary counts; words are not among it, so ten thousand proposals on one paragraph stay cheap to count. */
const counted = ['pk', 'sk', 'number', 'revision', 'asks', 'state', 'places'] as const;
const countedSchema = proposalItemSchema.pick({ number: true, revision: true, asks: true, state: true, places: true });

const tries = 20;

export const summaries = (table: Table): Pick<Store, 'summarise' | 'summaries'> => ({
  /**
   * Never incremented, always counted anew, so calling it again is harmless. The version is read before the proposals
   * and must still be the same at the write: whoever counted earlier cannot overwrite who counted later, but counts again.
   */
  summarise: async (draft, target) => {
    const key: Key = { pk: summaryPartition(draft), sk: target };
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const before = await table.get(key);
      const summary = await recount(table, draft, target);
      const written = await table.update({
        Key: key,
        UpdateExpression: 'SET #kind = :kind, #summary = :summary ADD version :one',
        ConditionExpression: before === null ? 'attribute_not_exists(pk)' : 'version = :before',
        ExpressionAttributeNames: { '#kind': 'kind', '#summary': 'summary' },
        ExpressionAttributeValues: {
          ':kind': 'summary',
          ':summary': summary,
          ':one': 1,
          ...(before !== null && { ':before': before['version'] }),
        },
      });
      if (written !== null) return summary;
    }
    throw new TableBusy();
  },

  summaries: async (draft) =>
    (
      await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': summaryPartition(draft) },
      })
    ).map((item) => summarySchema.parse(item['summary']) as PlaceSummary),
});

/** Unconfirmed and withdrawn proposals do not count, nor what a person found to ask nothing or put aside. */
const recount = async (table: Table, draft: string, target: string): Promise<PlaceSummary> => {
  const here = placeKey(draft, target);
  const pointers = await pointersAt(table, draft, target);
  const headers = await headersOf(
    table,
    pointers.map((pointer) => pointer.number),
  );
  const standing = pointers.filter(({ number, revision }) => {
    const header = headers.get(number);
    return header !== undefined && header.revision === revision && !header.unconfirmed && header.quarantined !== true;
  });
  const keys = standing.map((p) => proposalKey(p.number, p.revision, p.id));
  const proposals = (await table.getMany(keys, counted))
    .map((item) => countedSchema.parse(item))
    .filter(
      ({ state, places }) => places.includes(here) && state.decision !== 'withdrawn' && state.workflow !== 'closed',
    );
  const counts: Partial<Record<(typeof kinds)[number], number>> = {};
  const speakers = new Set<string>();
  let last: string | null = null;
  for (const { asks, number } of proposals) {
    counts[asks] = (counts[asks] ?? 0) + 1;
    const header = headers.get(number);
    const speaker = header?.onBehalfOf ?? header?.delegation ?? null;
    if (speaker !== null) speakers.add(speaker);
    const receivedAt = header?.receivedAt ?? null;
    if (receivedAt !== null && (last === null || Date.parse(receivedAt) > Date.parse(last))) last = receivedAt;
  }
  return {
    draft,
    target,
    counts,
    proposals: proposals.length,
    queued: proposals.filter(({ state }) => state.workflow === 'queued').length,
    delegations: [...speakers].sort(),
    lastReceivedAt: last,
  };
};
