import { type MoveOutcome, refused } from '#submission/moves.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import type { MoveRecord } from '#submission/undo.ts';
import type { Bucket } from './bucket.ts';
import { readMoves } from './move-journal.ts';
import type { Table } from './open-table.ts';
import { readSubmission } from './read-submission.ts';
import { writeMove } from './write-move.ts';
import type { PlacesOf } from './write-submission.ts';

/** Who makes a move, when, and what of the submission he had before his eyes. */
export interface Hand {
  readonly by: string;
  /** Conference time, ISO 8601 UTC. */
  readonly at: string;
  /** As it was asked, for the journal: `target III.19`. */
  readonly move: string;
  /** The version that the person saw, of this proposal or (`item` null) of the submission; null where nobody says. */
  readonly seen: { readonly item: number | null; readonly version: number } | null;
}

export type Decide = (
  submission: SubmissionWithItems,
  journal: readonly MoveRecord[],
) => { readonly outcome: MoveOutcome; readonly undoes: MoveRecord | null };

export type Triaged =
  | { readonly outcome: 'moved'; readonly submission: SubmissionWithItems; readonly changed: readonly number[] }
  | Extract<MoveOutcome, { outcome: 'refused' }>
  | { readonly outcome: 'no submission' };

/**
 * A person's move: read, decided (`decide` is pure), written on the condition that the submission still is what was read.
 * Where somebody else was first, it is read and decided again; where the person had seen another version of just this
 * proposal, it is refused with who changed what. A second call finds the state reached and is refused as "as it is", or
 * by the version seen.
 */
export const triage = async (
  table: Table,
  bucket: Bucket,
  number: number,
  hand: Hand,
  decide: Decide,
  placesOf: PlacesOf,
): Promise<Triaged> => {
  for (;;) {
    const before = await readSubmission(table, bucket, number);
    if (before === null) return { outcome: 'no submission' };
    const stale = changedSince(before, hand);
    if (stale !== null) return stale;
    const { outcome, undoes } = decide(before, await readMoves(table, bucket, number));
    if (outcome.outcome === 'refused') return outcome;
    if (await writeMove(table, bucket, before, hand, outcome, undoes, placesOf)) {
      const submission = (await readSubmission(table, bucket, number)) ?? before;
      return { outcome: 'moved', submission, changed: outcome.items.map(({ after }) => after.id) };
    }
  }
};

const changedSince = (before: SubmissionWithItems, { seen }: Hand): Triaged | null => {
  if (seen === null) return null;
  const now = seen.item === null ? before : before.items.find(({ id }) => id === seen.item);
  if (now === undefined || now.version === seen.version) return null;
  return refused({ why: 'changed since', ...(now.touched ?? { by: '', at: '', move: '' }) }) as Triaged;
};
