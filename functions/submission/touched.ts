import type { StoredItem, Submission } from './record.ts';
import type { MoveRecord } from './undo.ts';

/**
 * Whether a person has decided about a proposal: people outrank readers, so what its sender corrects then goes to the
 * secretariat (CONTRACT.md 4). A remark decides nothing, nor does a move that was taken back. What was withdrawn its own
 * sender withdrew, or the secretariat on his word.
 */
export const isDecided = ({ id, state }: Pick<StoredItem, 'id' | 'state'>, journal: readonly MoveRecord[]): boolean => {
  if (state.decision === 'withdrawn') return false;
  if (state.decision !== 'open' || state.workflow === 'closed' || state.visibility === 'published') return true;
  return journal
    .filter(stands)
    .some(({ items }) => items.some((change) => change.id === id && decides(change.before, change.after)));
};

/** Whether a person has decided who speaks, or whether it may be published. */
export const isDecidedOfAll = (
  aspect: keyof Pick<Submission, 'delegation' | 'onBehalfOf' | 'coSponsors' | 'publication'>,
  journal: readonly MoveRecord[],
): boolean => journal.filter(stands).some(({ submission }) => submission !== null && aspect in submission.after);

const stands = ({ undoneBy, undoes }: MoveRecord): boolean => undoneBy === null && undoes === null;

const decides = (before: object | null, after: object): boolean =>
  before === null || Object.keys({ ...before, ...after }).some((aspect) => aspect !== 'notes');
