import type { SubmissionWithItems } from './record.ts';
import { firstState } from './state.ts';

/**
 * The link in the mail was followed and its button pressed: the address is proven, so the submission is authenticated
 * and its items take the state they begin in. Pure; a second confirmation gives back what is there.
 */
export const confirmed = (submission: SubmissionWithItems): SubmissionWithItems => {
  if (!submission.unconfirmed) return submission;
  const standing = { unconfirmed: false, trust: 'authenticated' as const, publication: submission.publication };
  return {
    ...submission,
    unconfirmed: false,
    trust: 'authenticated',
    items: submission.items.map((item) => ({ ...item, state: firstState(item, standing) })),
  };
};
