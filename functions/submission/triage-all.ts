import { type ItemMove, type MoveOutcome, refused } from './moves.ts';
import type { SubmissionWithItems } from './record.ts';
import { moveItem } from './triage.ts';
import type { TriageSetting } from './triage-reading.ts';

/**
 * The same move on every proposal of a submission that it fits (of those named by `ids`; all, where none are): one move,
 * undone as one. Refused only where it fits none, with the reason of the first.
 */
export const moveEach = (
  submission: SubmissionWithItems,
  ids: readonly number[] | null,
  move: ItemMove,
  setting: TriageSetting,
): MoveOutcome => {
  const outcomes = submission.items
    .filter(({ id }) => ids === null || ids.includes(id))
    .map(({ id }) => moveItem(submission, id, move, setting));
  const moved = outcomes.filter((outcome) => outcome.outcome === 'moved');
  if (moved.length === 0) return outcomes[0] ?? refused({ why: 'no item', possible: [] });
  return {
    outcome: 'moved',
    items: moved.flatMap(({ items }) => items),
    submission: null,
    tells: moved.some(({ tells }) => tells),
  };
};
