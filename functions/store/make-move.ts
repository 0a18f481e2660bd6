import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { type Outline, outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import type { ItemMove, SubmissionMove } from '#submission/moves.ts';
import { moveItem } from '#submission/triage.ts';
import { moveEach } from '#submission/triage-all.ts';
import { moveSubmission } from '#submission/triage-submission.ts';
import { undo } from '#submission/undo.ts';
import type { Hands } from './hands.ts';
import type { Decide, Hand, Triaged } from './triage.ts';

/** What is moved: one proposal of a submission, some or all of its proposals alike, or the submission itself. */
export type Ordered =
  | { readonly on: 'item'; readonly item: number; readonly move: ItemMove }
  | { readonly on: 'items'; readonly items: readonly number[] | null; readonly move: ItemMove }
  | { readonly on: 'submission'; readonly move: SubmissionMove }
  /** The last move that still stands on this proposal, or (null) on the submission. */
  | { readonly on: 'journal'; readonly item: number | null };

export interface MoveSetting {
  readonly conference: Conference;
  readonly drafts: readonly Draft[];
  readonly currentDraft: string;
}

/**
 * A person's move, from whatever hand: console, command. It is the pure functions of `submission/` between a read and a
 * conditional write; why a second call is harmless stands at `triage`.
 */
export const makeMove = (
  store: Pick<Hands, 'triage'>,
  { conference, drafts, currentDraft }: MoveSetting,
  number: number,
  hand: Hand,
  order: Ordered,
): Promise<Triaged> => {
  const outlines = new Map(drafts.map((draft) => [draft.id, outlineOf(draft)]));
  let outline = outlines.get(currentDraft) as Outline;
  const decide: Decide = (submission, journal) => {
    outline = outlines.get(submission.draft) ?? outline;
    const setting = { outline, conference, by: hand.by, at: hand.at };
    switch (order.on) {
      case 'item':
        return { outcome: moveItem(submission, order.item, order.move, setting), undoes: null };
      case 'items':
        return { outcome: moveEach(submission, order.items, order.move, setting), undoes: null };
      case 'submission':
        return { outcome: moveSubmission(submission, order.move, setting), undoes: null };
      case 'journal':
        return undo(submission, order.item, journal);
    }
  };
  return store.triage(number, hand, decide, (target) => placesTouched(target, outline));
};
