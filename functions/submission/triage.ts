import { placesTouched } from '#draft/target.ts';
import { wordsOf } from '#proposal/reading.ts';
import {
  type ItemMove,
  type MoveOutcome,
  type Refusal,
  decisionMoves,
  isProven,
  nextId,
  refused,
  visibilityMoves,
  workflowMoves,
} from './moves.ts';
import type { State, StoredItem, SubmissionWithItems } from './record.ts';
import { workflowOf } from './state.ts';
import { isSame } from './undo.ts';
import { type Read, type TriageSetting, ofKind, retargeted, worded } from './triage-reading.ts';
import { without } from './without.ts';

/**
 * A person's move on one proposal → what becomes of it. Pure: the store writes what this says, on the condition that the
 * proposal still is what the person saw. Console and command call exactly this.
 */
export const moveItem = (
  submission: SubmissionWithItems,
  id: number,
  move: ItemMove,
  setting: TriageSetting,
): MoveOutcome => {
  const item = submission.items.find((one) => one.id === id);
  if (item === undefined) return refused({ why: 'no item', possible: submission.items.map((one) => one.id) });
  if (move.move === 'note') return noted(item, move.text, setting);
  if (submission.unconfirmed) return refused({ why: 'unconfirmed' });
  switch (move.move) {
    case 'accept':
      if (submission.corrects !== null) return refused({ why: 'a correction', corrects: submission.corrects });
      return item.target === 'unknown'
        ? refused({ why: 'unplaced', candidates: item.candidates.map(({ target }) => target) })
        : reread(submission, item, { item: { ...item, needsReview: false } }, 'accept');
    case 'target':
      return reread(submission, item, retargeted(item, move.target, setting));
    case 'candidate': {
      const candidate = item.candidates[move.nth - 1];
      return candidate === undefined
        ? refused({
            why: 'no candidate',
            possible: item.candidates.map(({ target }, i) => `${String(i + 1)} ${target}`),
          })
        : reread(submission, item, retargeted(item, candidate.target, setting));
    }
    case 'kind':
      return reread(submission, item, ofKind(item, move.kind, move.destination, setting));
    case 'words':
      return reread(submission, item, worded(item, move.words, submission, setting));
    case 'split':
      return split(submission, item, move.targets, setting);
    case 'not-a-proposal':
      return closed(item);
    case 'publish':
      return published(submission, item);
    case 'unpublish':
      return shown(item, 'secretariat');
    case 'withhold':
      return shown(item, 'not-for-publication');
    case 'decide':
      return decided(item, move.decision);
  }
};

const one = (before: StoredItem, after: StoredItem, tells: boolean): MoveOutcome => ({
  outcome: 'moved',
  items: [{ before, after }],
  submission: null,
  tells,
});

/** A reading that a person has made or confirmed: where it stands follows from what is known now. */
const reread = (submission: SubmissionWithItems, before: StoredItem, read: Read, accepted?: 'accept'): MoveOutcome => {
  if ('refusal' in read) return refused(read.refusal);
  const after = standing(submission, read.item);
  const possible = workflowMoves[before.state.workflow];
  if (!possible.includes(after.state.workflow) && after.state.workflow !== before.state.workflow)
    return refused({ why: 'not a move of the table', from: before.state.workflow, possible });
  if (isSame(before, after)) return refused({ why: 'as it is' });
  return one(before, after, accepted === undefined || before.state.workflow === 'closed');
};

/** A correction that waits moves nothing by itself and is never placed: a person carries it out on what it corrects. */
export const standing = (submission: SubmissionWithItems, item: StoredItem): StoredItem => {
  const workflow = workflowOf(item, submission);
  const waits = submission.corrects !== null && workflow === 'placed';
  return { ...item, state: { ...item.state, workflow: waits ? 'queued' : workflow } };
};

/** Words that ask nothing of any place; what was published of them is not any longer. */
const closed = (item: StoredItem): MoveOutcome => {
  const possible = workflowMoves[item.state.workflow];
  if (item.state.workflow === 'closed') return refused({ why: 'as it is' });
  if (!possible.includes('closed'))
    return refused({ why: 'not a move of the table', from: item.state.workflow, possible });
  const visibility = item.state.visibility === 'published' ? 'secretariat' : item.state.visibility;
  const state: State = { ...item.state, workflow: 'closed', visibility };
  return one(item, { ...item, needsReview: false, state }, true);
};

/** Why a proposal cannot be published: CONTRACT.md 7. Null where it can. */
export const publicationProblem = (
  submission: Pick<SubmissionWithItems, 'trust' | 'publication' | 'quarantined' | 'unconfirmed'>,
  item: Pick<StoredItem, 'state'>,
): Refusal | null => {
  if (submission.quarantined === true) return { why: 'quarantined' };
  if (submission.publication === 'no' || item.state.visibility === 'not-for-publication')
    return { why: 'not for publication' };
  if (!isProven(submission)) return { why: 'sender not proven' };
  return item.state.workflow === 'placed' ? null : { why: 'must be placed', workflow: item.state.workflow };
};

const published = (submission: SubmissionWithItems, item: StoredItem): MoveOutcome => {
  if (item.state.visibility === 'published') return refused({ why: 'as it is' });
  const problem = publicationProblem(submission, item);
  return problem === null ? shown(item, 'published') : refused(problem);
};

const shown = (item: StoredItem, visibility: State['visibility']): MoveOutcome => {
  const from = item.state.visibility;
  if (from === visibility) return refused({ why: 'as it is' });
  const possible = visibilityMoves[from];
  if (!possible.includes(visibility))
    return refused(
      from === 'not-for-publication'
        ? { why: 'not for publication' }
        : { why: 'not a move of the table', from, possible },
    );
  return one(item, { ...item, state: { ...item.state, visibility } }, false);
};

/** What became of a proposal is said of one that stands at a place and whose sender is proven. */
const decided = (item: StoredItem, decision: State['decision']): MoveOutcome => {
  const from = item.state.decision;
  if (from === decision) return refused({ why: 'as it is' });
  if (item.state.workflow !== 'placed') return refused({ why: 'must be placed', workflow: item.state.workflow });
  const possible = decisionMoves[from];
  if (!possible.includes(decision)) return refused({ why: 'not a move of the table', from, possible });
  // A withdrawal is the delegation's own, so it is told that one was entered; the rest is the negotiation's business.
  return one(item, { ...item, state: { ...item.state, decision } }, decision === 'withdrawn');
};

const noted = (item: StoredItem, text: string, { by, at }: TriageSetting): MoveOutcome =>
  text.trim() === ''
    ? refused({ why: 'no text' })
    : one(item, { ...item, notes: [...(item.notes ?? []), { by, at, text: text.trim() }] }, false);

/** The first part keeps the number, so that what was said of `RC3/0147/3` still finds it; the others take the next. */
const split = (
  submission: SubmissionWithItems,
  item: StoredItem,
  targets: readonly string[],
  setting: TriageSetting,
): MoveOutcome => {
  const parts =
    targets.length > 0 ? targets.map((target) => retargeted(item, target, setting)) : natural(item, setting);
  if (parts.length < 2) return refused({ why: 'nothing to split' });
  const first = nextId(submission);
  const items: { before: StoredItem | null; after: StoredItem }[] = [];
  for (const [index, part] of parts.entries()) {
    if ('refusal' in part) return refused(part.refusal);
    const after = standing(submission, part.item);
    if (index === 0) items.push({ before: item, after });
    else
      items.push({ before: null, after: { ...without(after, 'version', 'touched', 'notes'), id: first + index - 1 } });
  }
  return { outcome: 'moved', items, submission: null, tells: true };
};

/** Edit by edit, else paragraph by paragraph of a range. */
const natural = (item: StoredItem, { outline }: TriageSetting): Read[] => {
  if (item.edits.length > 1)
    return item.edits.map((edit) => ({ item: { ...item, edits: [edit], ...wordsOf([edit]) } }));
  const places = placesTouched(item.target, outline);
  return places.length > 1 ? places.map((target) => ({ item: { ...item, target } })) : [];
};
