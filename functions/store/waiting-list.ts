import { type Waiting, inOrder, waitingIn } from '#submission/waiting.ts';
import { everySubmission } from './every-submission.ts';
import type { Store } from './store.ts';

/** Everything that waits for a person, oldest first. Reads every submission: some ten thousand. */
export const allWaiting = async (store: Pick<Store, 'submissions'>): Promise<Waiting[]> => {
  const waiting: Waiting[] = [];
  for await (const submission of everySubmission(store)) waiting.push(...waitingIn(submission));
  return inOrder(waiting);
};
