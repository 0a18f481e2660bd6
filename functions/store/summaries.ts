import * as z from 'zod';
import { kinds } from '#proposal/reading.ts';
import { placeKey } from '#submission/record.ts';
import { standingOf } from '#submission/state.ts';
import { proposalItemSchema } from './items.ts';
import { type Key, proposalKey, summaryPartition } from './keys.ts';
import type { Found, Table } from './open-table.ts';
import { TableBusy } from './persistence.ts';
import { headersOf, pointersAt } from './places.ts';
import type { CountedPlace, PlaceSummary, Store } from './store.ts';

const summarySchema = z.object({
  draft: z.string(),
  target: z.string(),
  counts: z.partialRecord(z.enum(kinds), z.int().min(0)),
  proposals: z.int().min(0),
  queued: z.int().min(0),
  states: z.record(z.string(), z.int().min(0)).default({}),
  delegations: z.array(z.string()),
  lastReceivedAt: z.string().nullable(),
});

/** What a summary counts; words are not among it, so ten thousand proposals on one paragraph stay cheap to count. */
const countedAttributes = ['pk', 'sk', 'number', 'revision', 'asks', 'state', 'places'] as const;
const countedSchema = proposalItemSchema.pick({ number: true, revision: true, asks: true, state: true, places: true });

const recentSchema = z.array(z.object({ version: z.int(), numbers: z.array(z.int()).nullable() }));

/** Countings of which it is kept for whom they were: somebody who looked at the place so many changes ago reads it whole. */
const recentCountings = 20;
/** Submissions named for one counting; an archive that is being imported changes a hundred at once. */
const numbersNamed = 25;

const tries = 20;

export const summaries = (table: Table): Pick<Store, 'summarise' | 'summaries' | 'countedPlaces'> => ({
  /**
   * Never incremented, always counted anew, so calling it again is harmless. The version is read before the proposals
   * and must still be the same at the write: whoever counted earlier cannot overwrite who counted later, but counts again.
   */
  summarise: async (draft, target, numbers) => {
    const key: Key = { pk: summaryPartition(draft), sk: target };
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const before = await table.get(key);
      const summary = await recount(table, draft, target);
      const written = await table.update({
        Key: key,
        UpdateExpression: 'SET #kind = :kind, #summary = :summary, recent = :recent ADD version :one',
        ConditionExpression: before === null ? 'attribute_not_exists(pk)' : 'version = :before',
        ExpressionAttributeNames: { '#kind': 'kind', '#summary': 'summary' },
        ExpressionAttributeValues: {
          ':kind': 'summary',
          ':summary': summary,
          ':recent': recentAfter(before, numbers ?? null),
          ':one': 1,
          ...(before !== null && { ':before': before['version'] }),
        },
      });
      if (written !== null) return summary;
    }
    throw new TableBusy();
  },

  summaries: async (draft) => (await counted(table, draft)).map(({ summary }) => summary),
  countedPlaces: (draft) => counted(table, draft),
});

const counted = async (table: Table, draft: string): Promise<CountedPlace[]> =>
  (
    await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': summaryPartition(draft) },
    })
  ).map((item) => ({
    summary: summarySchema.parse(item['summary']),
    version: Number(item['version']),
    recent: recentSchema.parse(item['recent'] ?? []),
  }));

/** For whom nobody said is for anybody. */
const recentAfter = (before: Found | null, numbers: readonly number[] | null): CountedPlace['recent'] => {
  const named = numbers !== null && numbers.length <= numbersNamed ? numbers : null;
  const known = recentSchema.parse(before?.['recent'] ?? []);
  return [...known, { version: Number(before?.['version'] ?? 0) + 1, numbers: named }].slice(-recentCountings);
};

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
  const there = (await table.getMany(keys, countedAttributes))
    .map((item) => countedSchema.parse(item))
    .filter(({ places }) => places.includes(here));
  const proposals = there.filter(({ state }) => state.decision !== 'withdrawn' && state.workflow !== 'closed');
  const states: Record<string, number> = {};
  for (const { state, places } of there)
    if (places[0] === here) states[standingOf(state)] = (states[standingOf(state)] ?? 0) + 1;
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
    states,
    delegations: [...speakers].sort(),
    lastReceivedAt: last,
  };
};
