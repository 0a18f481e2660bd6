import type { ItemMove, Refusal, SubmissionMove } from '#submission/moves.ts';
import type { Paper } from '#submission/paper.ts';
import type { ParagraphChange, ParagraphState, StateHand } from '#submission/paragraph-state.ts';
import type { OtherMail, OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
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

/** How the proposals of a part of the draft stand to publication. */
export interface PublicationCounts {
  readonly possible: number;
  readonly published: number;
  readonly not: number;
}

/** What the secretariat's hands ask of the world outside; `store/desk.ts` makes it over the store. */
export interface Desk {
  /** The conference clock. */
  now(): Date;

  // — one contribution —
  move(number: number, asked: AskedBy, order: Order): Promise<Made>;
  /** Every move on a contribution, oldest first. */
  moves(number: number): Promise<readonly MoveRecord[]>;
  /** The letters that answered it, oldest first. */
  letters(number: number): Promise<readonly OutboxMessage[]>;
  /** Bytes of a kept object. */
  original(key: string): Promise<Uint8Array | null>;
  erase(number: number, by: string): Promise<Erased | null>;
  tombstone(number: number): Promise<Erased | null>;

  // — paragraphs —
  paragraphStates(draft: string): Promise<readonly ParagraphStanding[]>;
  /** How one paragraph stands, and every change of that, oldest first. */
  paragraphHistory(
    draft: string,
    target: string,
  ): Promise<{ readonly standing: ParagraphStanding | null; readonly changes: readonly ParagraphChange[] }>;
  setParagraphState(
    draft: string,
    target: string,
    state: ParagraphState,
    hand: Omit<StateHand, 'at'>,
  ): Promise<{ readonly outcome: 'set' } | { readonly outcome: 'refused'; readonly now: ParagraphState }>;

  // — senders —
  bindings(
    delegation: string,
  ): Promise<readonly { readonly address: string; readonly by: string; readonly at: string }[]>;
  bind(address: string, delegation: string, by: string): Promise<unknown>;
  unbind(address: string, delegation: string, by: string): Promise<'ended' | 'not bound'>;

  // — papers and other mail —
  enterPaper(
    paper: Paper,
    by: string,
  ): Promise<
    | { readonly outcome: 'entered'; readonly submission: SubmissionWithItems }
    | { readonly outcome: 'already'; readonly reference: string }
    | { readonly outcome: 'refused'; readonly refusal: Refusal }
  >;
  otherMailOf(number: number): Promise<OtherMail | null>;
  takeUp(number: number, by: string): Promise<'asked' | 'already' | 'closed' | 'gone'>;
  /** The contribution that other mail became. */
  takenUpAs(number: number): Promise<string | null>;

  // — publication, of a section or (null) of the whole draft —
  publicationCounts(section: string | null): Promise<PublicationCounts>;
  publishPart(
    step: 'publish' | 'unpublish',
    section: string | null,
    by: string,
  ): Promise<{ readonly changed: number; readonly left: number; readonly at: string }>;
  undoPart(
    step: 'publish' | 'unpublish',
    section: string | null,
    steppedAt: string,
    by: string,
  ): Promise<{ readonly changed: number; readonly left: number }>;
}

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

export interface DeskHouse {
  readonly desk: Desk;
}
