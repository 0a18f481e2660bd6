import type { ItemMove, Refusal, SubmissionMove } from '#submission/moves.ts';
import type { ParagraphState } from '#submission/paragraph-state.ts';
import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import type { MoveRecord } from '#submission/undo.ts';

/** What is moved: one proposal, some or all of a contribution alike, the contribution itself, or the last step back. */
export type Order =
  | { readonly on: 'item'; readonly item: number; readonly move: ItemMove }
  | { readonly on: 'items'; readonly items: readonly number[] | null; readonly move: ItemMove }
  | { readonly on: 'submission'; readonly move: SubmissionMove }
  | { readonly on: 'journal'; readonly item: number | null };

/** Who asks, in which words it stands in the history, and which version they had before their eyes. */
export interface AskedBy {
  readonly by: string;
  readonly move: string;
  readonly seen: { readonly item: number | null; readonly version: number } | null;
}

export type Made =
  | { readonly outcome: 'moved'; readonly submission: SubmissionWithItems; readonly changed: readonly number[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'no submission' };

/** What is left of an erased contribution. */
export interface Erased {
  readonly reference: string;
  readonly hash: string;
  readonly by: string;
  readonly at: string;
}

/** What the secretariat's hands ask of the world outside; `store/desk.ts` makes it over the store. */
export interface Desk {
  move(number: number, asked: AskedBy, order: Order): Promise<Made>;
  /** Every move on a contribution, oldest first. */
  moves(number: number): Promise<readonly MoveRecord[]>;
  /** The letters that answered it, oldest first. */
  letters(number: number): Promise<readonly OutboxMessage[]>;
  /** Bytes of a kept object. */
  original(key: string): Promise<Uint8Array | null>;
  erase(number: number, by: string): Promise<Erased | null>;
  tombstone(number: number): Promise<Erased | null>;
  paragraphStates(draft: string): Promise<readonly ParagraphStanding[]>;
  setParagraphState(
    draft: string,
    target: string,
    state: ParagraphState,
    by: string,
  ): Promise<{ readonly outcome: 'set' } | { readonly outcome: 'refused'; readonly now: ParagraphState }>;
}

/** How a paragraph stands in the negotiation, and who said so. */
export interface ParagraphStanding {
  readonly target: string;
  readonly state: ParagraphState;
  readonly by: string;
  readonly at: string;
  readonly version: number;
}

export interface DeskHouse {
  readonly desk: Desk;
}
