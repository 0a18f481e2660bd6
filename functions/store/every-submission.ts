import type { SubmissionWithItems } from '#submission/record.ts';
import type { Store } from './store.ts';

/** Read at once, with their words; whoever goes through all of them need not keep them all. */
const pageLength = 200;

/** Every submission, in the order of the list; one that comes meanwhile may be in it or not. */
export async function* everySubmission(store: Pick<Store, 'submissions'>): AsyncGenerator<SubmissionWithItems> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store['submissions']>> = await store.submissions(cursor, pageLength);
    yield* page.results;
    cursor = page.next;
  } while (cursor !== null);
}
