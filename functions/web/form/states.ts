import { numberOf } from '#submission/reference.ts';
import type { Submission } from '#submission/record.ts';
import type { SiteStore } from '#web/site-store.ts';
import type { FormState } from './form-state-pages.ts';
import { postKey } from './post.ts';

export const stateOf = (submission: Submission): FormState => ({
  reference: submission.reference,
  delegation: submission.delegation,
  receivedAt: submission.receivedAt,
  late: submission.late,
  unconfirmed: submission.unconfirmed,
});

/** Where the form with this token stands; null while it has no number. */
export const stateOfToken = async (store: SiteStore, token: string): Promise<FormState | null> => {
  const reference = await store.arrivalOf(postKey(token));
  const number = reference === null ? null : numberOf(reference);
  const submission = number === null ? null : await store.submission(number);
  return submission === null ? null : stateOf(submission);
};
