import type { ParagraphChange, ParagraphState, StateHand } from '#submission/paragraph-state.ts';
import type { OtherMail, OutboxMessage } from '#submission/record.ts';
import type { MoveRecord } from '#submission/undo.ts';
import type { AwaitedUpdate, Update } from '#submission/update.ts';
import type { Tombstone } from './erase.ts';
import type { ParagraphStanding } from './paragraph-states.ts';
import type { Revision } from './revise.ts';
import type { Decide, Hand, Triaged } from './triage.ts';
import type { PlacesOf } from './write-submission.ts';

/** What people do with what is stored; part of the `Store`. */
export interface Hands {
  /**
   * One move on one submission: read, decided by the pure `decide`, written on condition that nobody else wrote between.
   * Where the person had seen an older version of just this proposal, refused with who changed what.
   */
  triage(number: number, hand: Hand, decide: Decide, placesOf: PlacesOf): Promise<Triaged>;
  /** Every move on a submission, oldest first. */
  moves(number: number): Promise<readonly MoveRecord[]>;
  /** The letters that answered a submission, oldest first. */
  lettersOf(number: number): Promise<readonly OutboxMessage[]>;

  /** One mail that was taken for no contribution: 17 of `M17`. */
  otherMailOf(number: number): Promise<OtherMail | null>;

  // — telling senders what people changed —
  updatesDue(now: Date): Promise<readonly AwaitedUpdate[]>;
  /** The next revision with its receipt, once; `put off` where a person has moved on meanwhile. */
  tellUpdate(
    awaited: AwaitedUpdate,
    receipt: (update: Update) => readonly OutboxMessage[],
    placesOf: (draft: string) => PlacesOf,
  ): Promise<'told' | 'nothing to tell' | 'put off'>;
  /** The next revision of a submission; false where somebody else wrote first. */
  commitRevision(revision: Revision): Promise<boolean>;

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
    hand: StateHand,
  ): Promise<{ readonly outcome: 'set' } | { readonly outcome: 'refused'; readonly now: ParagraphState }>;

  // — erasing —
  /** Removes every object of a submission and leaves a tombstone (CONTRACT.md 7); null where there never was one. */
  erase(number: number, who: { readonly by: string; readonly at: string }): Promise<Tombstone | null>;
  tombstone(number: number): Promise<Tombstone | null>;
}
