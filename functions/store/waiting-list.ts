import { type Waiting, inOrder, waitingIn } from '#submission/waiting.ts';
import type { Store } from './store.ts';

/** Everything that waits for a person, oldest first. Reads every submission: some ten thousand, a page of fifty at a time. */
export const allWaiting = async (store: Pick<Store, 'submissions'>): Promise<Waiting[]> => {
  const waiting: Waiting[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store['submissions']>> = await store.submissions(cursor);
    waiting.push(...page.results.flatMap(waitingIn));
    cursor = page.next;
  } while (cursor !== null);
  return inOrder(waiting);
};
