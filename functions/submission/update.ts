import type { OutboxMessage, SubmissionWithItems } from './record.ts';
import { isProven } from './moves.ts';
import { type MoveRecord, withAspects } from './undo.ts';

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

/** What people changed since their sender was told last, and the revision that tells it. */
export interface Update {
  readonly before: SubmissionWithItems;
  readonly next: SubmissionWithItems;
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
): Update | null => {
  const { trust, imported, quarantined, corrects, sender } = submission;
  const silent = imported && letters.length === 0;
  if (!isProven({ trust }) || silent || quarantined === true || corrects !== null || sender.address === null)
    return null;
  const isRecent = ({ at }: MoveRecord): boolean => Date.parse(at) >= Date.parse(since);
  const told = (id: string | null): boolean => journal.some((record) => record.id === id && !isRecent(record));
  const recent = journal.filter(isRecent);
  const isNews = recent.some(
    (record) =>
      record.tells &&
      // What was made and taken back in one go is no news; what takes back an older move, already told, is.
      (record.undoes === null ? record.undoneBy === null : told(record.undoes)),
  );
  if (!isNews) return null;
  return {
    before: recent.reduceRight(beforeMove, submission),
    next: { ...submission, revision: submission.revision + 1 },
  };
};

/** A submission as it was before a move. What its sender changed meanwhile stays: that was told when it happened. */
const beforeMove = (
  submission: SubmissionWithItems,
  { items, submission: whole }: MoveRecord,
): SubmissionWithItems => ({
  ...submission,
  ...whole?.before,
  items: submission.items.flatMap((item) => {
    const change = items.find(({ id }) => id === item.id);
    if (change === undefined) return [item];
    return change.before === null ? [] : [withAspects(item, change.before, change.after)];
  }),
});
