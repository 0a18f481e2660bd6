import type { Edit, Kind } from '#proposal/reading.ts';
import type { State, StoredItem, Submission, SubmissionWithItems } from './record.ts';

/**
 * What a person may do with a submission and its proposals. Each axis of a proposal's state moves by a table of its own
 * (CONTRACT.md 6); `triage.ts` carries a move out, the store writes it, and every move but erasing can be undone.
 */
export type ItemMove =
  /** The reading is right. */
  | { readonly move: 'accept' }
  | { readonly move: 'target'; readonly target: string }
  /** Another place that the reader thought of, counted from 1. */
  | { readonly move: 'candidate'; readonly nth: number }
  | { readonly move: 'kind'; readonly kind: Kind; readonly destination: string | null }
  | { readonly move: 'words'; readonly words: TypedWords }
  /** One proposal becomes one for each place, or (no places named) one for each edit or paragraph of its range. */
  | { readonly move: 'split'; readonly targets: readonly string[] }
  | { readonly move: 'not-a-proposal' }
  | { readonly move: 'publish' }
  | { readonly move: 'unpublish' }
  /** Its delegation does not want it published: for good. */
  | { readonly move: 'withhold' }
  | { readonly move: 'decide'; readonly decision: Decision }
  | { readonly move: 'note'; readonly text: string };

export type SubmissionMove =
  /** What no proposal says: typed in from a scan or a paper. */
  | {
      readonly move: 'add';
      readonly target: string;
      readonly kind: Kind;
      readonly words: string;
      readonly reason: string;
    }
  | {
      readonly move: 'speaker';
      readonly delegation: string | null;
      readonly capacity: Submission['capacity'];
      readonly onBehalfOf: string | null;
    }
  /** A person knows that the sender is who the mail says. */
  | { readonly move: 'vouch'; readonly bound: boolean }
  /** Nothing of it waits any longer: the scan is typed in, the correction carried out. */
  | { readonly move: 'seen-to' }
  | { readonly move: 'quarantine' }
  | { readonly move: 'release' }
  | { readonly move: 'note'; readonly text: string };

/** As typed: whole new words (of an `amend`, the paragraph's edited text), or changes one by one. */
export type TypedWords =
  { readonly whole: string } | { readonly changes: readonly { readonly old: string; readonly new: string }[] };

export type Decision = State['decision'];
/** Where a proposal stands on one of the three axes. */
type StateWord = State[keyof State];

/** Why a move is not made; `wording/triage.ts` says it in words. */
export type Refusal =
  | { readonly why: 'no item'; readonly possible: readonly number[] }
  | {
      readonly why:
        'unconfirmed' | 'quarantined' | 'sender not proven' | 'not for publication' | 'no words' | 'no text';
    }
  | { readonly why: 'must be placed'; readonly workflow: State['workflow'] }
  | { readonly why: 'no place'; readonly problem: string }
  | { readonly why: 'unplaced'; readonly candidates: readonly string[] }
  | { readonly why: 'no candidate'; readonly possible: readonly string[] }
  | { readonly why: 'not a move of the table'; readonly from: StateWord; readonly possible: readonly StateWord[] }
  | { readonly why: 'takes no words'; readonly kind: Kind }
  | { readonly why: 'words not there'; readonly words: string; readonly target: string }
  | { readonly why: 'a correction'; readonly corrects: string }
  | { readonly why: 'nothing to split' }
  | { readonly why: 'no such group'; readonly group: string }
  | { readonly why: 'as it is' }
  | { readonly why: 'nothing to undo' }
  | { readonly why: 'changed since'; readonly by: string; readonly at: string; readonly move: string };

/** What to write. `before` is null for a proposal that is new. */
export interface ItemChange {
  readonly before: StoredItem | null;
  readonly after: StoredItem;
}

export interface Moved {
  readonly outcome: 'moved';
  readonly items: readonly ItemChange[];
  /** What of the submission itself changes; null where only its proposals do. */
  readonly submission: Partial<Submission> | null;
  /** The reading is another: its sender is told, once for all moves of a while. */
  readonly tells: boolean;
}
export type MoveOutcome = Moved | { readonly outcome: 'refused'; readonly refusal: Refusal };

export const refused = (refusal: Refusal): MoveOutcome => ({ outcome: 'refused', refusal });

/**
 * Where a proposal stands on the way to its place. It is never chosen: it follows from what is known (`workflowOf`), but
 * for `closed`, which is what a person says of words that ask nothing.
 */
export const workflowMoves: Readonly<Record<State['workflow'], readonly State['workflow'][]>> = {
  // The link in the mail alone confirms a form (CONTRACT.md 4).
  unconfirmed: [],
  queued: ['queued', 'placed', 'closed'],
  placed: ['placed', 'queued', 'closed'],
  closed: ['placed', 'queued'],
};

/** What became of a proposal in the negotiation. What a delegation withdrew, only it can propose again. */
export const decisionMoves: Readonly<Record<Decision, readonly Decision[]>> = {
  open: ['reflected', 'partly', 'not-reflected', 'overtaken', 'withdrawn'],
  reflected: ['open', 'partly', 'not-reflected', 'overtaken', 'withdrawn'],
  partly: ['open', 'reflected', 'not-reflected', 'overtaken', 'withdrawn'],
  'not-reflected': ['open', 'reflected', 'partly', 'overtaken', 'withdrawn'],
  overtaken: ['open', 'reflected', 'partly', 'not-reflected', 'withdrawn'],
  withdrawn: [],
};

/** Who may read it. `no` is never published (CONTRACT.md 7). */
export const visibilityMoves: Readonly<Record<State['visibility'], readonly State['visibility'][]>> = {
  secretariat: ['published', 'not-for-publication'],
  published: ['secretariat', 'not-for-publication'],
  'not-for-publication': [],
};

export const isProven = ({ trust }: Pick<Submission, 'trust'>): boolean =>
  trust === 'known' || trust === 'authenticated';

/** An edit that only says which words go and which come. */
export const plainEdit = (old: string, fresh: string): Edit => ({
  op: old === '' ? 'insert' : fresh === '' ? 'delete' : 'replace',
  old: old === '' ? null : old,
  new: fresh === '' && old !== '' ? null : fresh,
  occurrence: null,
  anchor: old === '' ? { where: 'end', words: '' } : null,
});

export const nextId = ({ items }: Pick<SubmissionWithItems, 'items'>): number =>
  items.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
