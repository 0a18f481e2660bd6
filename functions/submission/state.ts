import type { Item } from '#proposal/reading.ts';
import type { State, StoredItem, Submission } from './record.ts';

/** The state a fresh item begins in. */
export const firstState = (
  item: Pick<Item, 'needsReview' | 'target'>,
  submission: {
    readonly unconfirmed: boolean;
    readonly trust: Submission['trust'];
    readonly publication: Submission['publication'];
  },
): State => ({
  workflow: workflowOf(item, submission),
  decision: 'open',
  visibility: submission.publication === 'no' ? 'not-for-publication' : 'secretariat',
});

/** Where an item stands by what is known of it and of its sender; nobody chooses it. */
export const workflowOf = (
  item: Pick<Item, 'needsReview' | 'target'>,
  submission: { readonly unconfirmed: boolean; readonly trust: Submission['trust'] },
): State['workflow'] => {
  if (submission.unconfirmed) return 'unconfirmed';
  const unproven = submission.trust === 'unproven' || submission.trust === 'failed';
  return item.needsReview || item.target === 'unknown' || unproven ? 'queued' : 'placed';
};

/** What a person found to be no proposal, or took back as a mistake: its sender is shown it as gone. */
export const isNoProposal = ({ state }: Pick<StoredItem, 'state'>): boolean =>
  state.workflow === 'closed' && state.decision !== 'withdrawn';

/** A proposal's state in one word, for counts: whether it still counts, else whether it waits, else what became of it. */
export const standingOf = ({ workflow, decision }: Pick<State, 'workflow' | 'decision'>): string => {
  if (decision === 'withdrawn') return decision;
  return workflow === 'placed' ? decision : workflow;
};
