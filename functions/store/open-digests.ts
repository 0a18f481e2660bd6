import type { Room } from '#platform/room.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { everySubmission } from './every-submission.ts';
import { type DueRun, type LettersOf, makeRun, previewRun } from './make-run.ts';
import type { Settings, Store } from './store.ts';

/** What the chair's pages ask of the store: digests sent and to be sent, and all that was received. */
export const openDigests = (
  store: Store,
  room: Pick<Room, 'conferenceNow' | 'token'>,
  settings: () => Promise<Settings>,
) => ({
  now: () => room.conferenceNow(),
  runs: (digest: string) => store.runs(digest),
  /** Those of these addresses who have not stopped the list, each with the token that stops it. */
  readers: async (digest: string, addresses: readonly string[]) =>
    (await store.recipients(digest, addresses, room.token)).filter(({ leftAt }) => leftAt === null),
  preview: async (due: DueRun) => previewRun(store, await settings(), due),
  /** Safe to repeat: the run key is the digest and the instant of the preview that was agreed to. */
  send: async (due: DueRun, lettersOf: LettersOf) => makeRun(store, await settings(), due, lettersOf),
  received: async (): Promise<readonly SubmissionWithItems[]> => {
    const all: SubmissionWithItems[] = [];
    for await (const submission of everySubmission(store)) all.push(submission);
    return all;
  },
});
