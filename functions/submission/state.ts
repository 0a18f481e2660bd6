import type { Item } from '#proposal/reading.ts';
import type { State, Submission } from './record.ts';

/** The state a fresh item begins in. */
export const firstState = (
  item: Pick<Item, 'needsReview' | 'target'>,
  submission: {
    readonly unconfirmed: boolean;
    readonly trust: Submission['trust'];
    readonly publication: Submission['publication'];
  },
): State => ({
  workflow: submission.unconfirmed
    ? 'unconfirmed'
    : item.needsReview || item.target === 'unknown' || submission.trust === 'unproven' || submission.trust === 'failed'
      ? 'queued'
      : 'placed',
  decision: 'open',
  visibility: submission.publication === 'no' ? 'not-for-publication' : 'secretariat',
});
