import type { OutboxMessage, SubmissionWithItems } from './record.ts';
import { isProven } from './moves.ts';
import type { MoveRecord } from './undo.ts';

/**
 * How long after a person's last change its sender is told of all of them at once (conference time): an officer who works
 * through a contribution is done with it by then, and a delegation that waits for news is not kept long.
 */
export const quietMs = 10 * 60_000;

/** When a change made at `at` is told, if nothing follows it. ISO 8601 UTC. */
export const updateDueAt = (at: string): string => new Date(Date.parse(at) + quietMs).toISOString();

/** A telling that waits: of what was changed since an instant. */
export interface AwaitedUpdate {
  readonly number: number;
  readonly since: string;
  /** When it is due; each further move puts it off. */
  readonly tellAt: string;
}

/**
 * The revision that a person's changes since then make, or null where nothing is left to tell: all was taken back, or
 * nobody may be written to (CONTRACT.md 4: a sender who is not proven; imported mail that was not answered at all).
 */
export const updateOf = (
  submission: SubmissionWithItems,
  journal: readonly MoveRecord[],
  letters: readonly OutboxMessage['purpose'][],
  since: string,
): SubmissionWithItems | null => {
  const { trust, imported, quarantined, corrects, sender } = submission;
  const silent = imported && letters.length === 0;
  if (!isProven({ trust }) || silent || quarantined === true || corrects !== null || sender.address === null)
    return null;
  const told = (id: string | null): boolean =>
    journal.some((record) => record.id === id && Date.parse(record.at) < Date.parse(since));
  const isNews = journal.some(
    (record) =>
      record.tells &&
      Date.parse(record.at) >= Date.parse(since) &&
      // What was made and taken back in one go is no news; what takes back an older move, already told, is.
      (record.undoes === null ? record.undoneBy === null : told(record.undoes)),
  );
  return isNews ? { ...submission, revision: submission.revision + 1 } : null;
};
