import * as z from 'zod';
import { type ParagraphState, paragraphMoves, paragraphStates } from '#submission/paragraph-state.ts';
import { itemKinds, paragraphKey } from './keys.ts';
import type { Table } from './open-table.ts';

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
  )
    .map((item) => paragraphSchema.parse(item))
    .map(({ sk, state, by, at, before, version }) => ({ target: sk, state, by, at, before, version }));

/**
 * Conditional on the state that the table allows it to come from, so a second call changes nothing and says so; of two
 * people at once, the second is told what the paragraph has become.
 */
export const setParagraphState = async (
  table: Table,
  draft: string,
  target: string,
  state: ParagraphState,
  who: { readonly by: string; readonly at: string },
): Promise<{ readonly outcome: 'set' } | { readonly outcome: 'refused'; readonly now: ParagraphState }> => {
  const key = paragraphKey(draft, target);
  const stored = await table.get(key);
  const now = stored === null ? null : paragraphSchema.parse(stored);
  const from = now?.state ?? 'open';
  if (!paragraphMoves[from].includes(state)) return { outcome: 'refused', now: from };
  const written = await table.update({
    Key: key,
    UpdateExpression: 'SET kind = :kind, #state = :state, #by = :by, #at = :at, #before = :before ADD version :one',
    ConditionExpression: now === null ? 'attribute_not_exists(pk)' : 'version = :version',
    ExpressionAttributeNames: { '#state': 'state', '#by': 'by', '#at': 'at', '#before': 'before' },
    ExpressionAttributeValues: {
      ...{ ':kind': 'paragraph', ':state': state, ':by': who.by, ':at': who.at, ':before': from, ':one': 1 },
      ...(now !== null && { ':version': now.version }),
    },
  });
  return written === null ? setParagraphState(table, draft, target, state, who) : { outcome: 'set' };
};
