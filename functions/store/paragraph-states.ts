import * as z from 'zod';
import {
  type ParagraphChange,
  type ParagraphState,
  type StateHand,
  paragraphMoves,
  paragraphStates,
} from '#submission/paragraph-state.ts';
import { itemKinds, paragraphKey, standingKey } from './keys.ts';
import type { Found, Table } from './open-table.ts';

const paragraphSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  kind: z.enum(itemKinds),
  version: z.int().min(1),
  state: z.enum(paragraphStates),
  by: z.string(),
  at: z.string(),
  before: z.enum(paragraphStates),
});

const changeSchema = z.object({
  from: z.enum(paragraphStates),
  to: z.enum(paragraphStates),
  by: z.string(),
  at: z.string(),
  note: z.string(),
  undoes: z.boolean(),
  version: z.int().min(1),
});

/** How a paragraph stands in the negotiation, and who said so. */
export interface ParagraphStanding {
  readonly target: string;
  readonly state: ParagraphState;
  readonly by: string;
  readonly at: string;
  /** What it was before that; undoing goes back to it. */
  readonly before: ParagraphState;
  readonly version: number;
}

/** Every paragraph of a draft that is not simply open. */
export const readParagraphStates = async (table: Table, draft: string): Promise<ParagraphStanding[]> =>
  (
    await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': paragraphKey(draft, '').pk },
    })
  ).map(standingOf);

const standingOf = (item: Found): ParagraphStanding => {
  const { sk, state, by, at, before, version } = paragraphSchema.parse(item);
  return { target: sk, state, by, at, before, version };
};

/** How one paragraph stands (null: it was never anything but open), and every change of that, oldest first. */
export const readParagraphHistory = async (
  table: Table,
  draft: string,
  target: string,
): Promise<{ readonly standing: ParagraphStanding | null; readonly changes: readonly ParagraphChange[] }> => {
  const [standing, changes] = await Promise.all([
    table.get(paragraphKey(draft, target)),
    table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': standingKey(draft, target, 0).pk },
    }),
  ]);
  return {
    standing: standing === null ? null : standingOf(standing),
    changes: changes.map((item) => changeSchema.parse(item)),
  };
};

/**
 * Conditional on the state that the table allows it to come from, so a second call changes nothing and says so; of two
 * people at once, the second is told what the paragraph has become. The change is kept with it, in one transaction; a
 * note may be left without another state.
 */
export const setParagraphState = async (
  table: Table,
  draft: string,
  target: string,
  state: ParagraphState,
  hand: StateHand,
): Promise<{ readonly outcome: 'set' } | { readonly outcome: 'refused'; readonly now: ParagraphState }> => {
  const key = paragraphKey(draft, target);
  const stored = await table.get(key);
  const now = stored === null ? null : paragraphSchema.parse(stored);
  const from = now?.state ?? 'open';
  const stays = state === from && hand.note !== '';
  if (!stays && !paragraphMoves[from].includes(state)) return { outcome: 'refused', now: from };
  const version = (now?.version ?? 0) + 1;
  const change: ParagraphChange = { from, to: state, version, ...hand };
  const before = stays ? (now?.before ?? 'open') : from;
  const item = paragraphSchema.parse({ ...key, kind: 'paragraph', version, state, by: hand.by, at: hand.at, before });
  const refusals = await table.transact([
    {
      Put: {
        TableName: table.name,
        Item: item,
        ...(now === null
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': now.version } }),
      },
    },
    table.creation({ ...standingKey(draft, target, version), kind: 'standing', ...change }),
  ]);
  return refusals === null ? { outcome: 'set' } : setParagraphState(table, draft, target, state, hand);
};
