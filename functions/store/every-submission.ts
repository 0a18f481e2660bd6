import type { SubmissionWithItems } from '#submission/record.ts';
import type { Page, Store } from './store.ts';

/** Read at once, with their words; whoever goes through all of them need not keep them all. */
const pageLength = 200;

/** All of a list that is read page by page, in its order; what comes meanwhile may be in it or not. */
export async function* everyOf<Entry>(pageAt: (cursor: string | null) => Promise<Page<Entry>>): AsyncGenerator<Entry> {
  let cursor: string | null = null;
  do {
    const page: Page<Entry> = await pageAt(cursor);
    yield* page.results;
    cursor = page.next;
  } while (cursor !== null);
}

/** Every submission, in the order of the list. */
export const everySubmission = (store: Pick<Store, 'submissions'>): AsyncGenerator<SubmissionWithItems> =>
  everyOf((cursor) => store.submissions(cursor, pageLength));
