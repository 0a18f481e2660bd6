import type { SizedFile } from '#mail/message.ts';
import type { Room } from '#platform/room.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { everySubmission } from './every-submission.ts';
import type { HandedFileStore } from './handed-files.ts';
import type { Store } from './store.ts';

const dayMs = 86_400_000;

/** All that has a number, in memory: what a compilation is made of. */
export const allReceived = async (store: Pick<Store, 'submissions'>): Promise<readonly SubmissionWithItems[]> => {
  const all: SubmissionWithItems[] = [];
  for await (const submission of everySubmission(store)) all.push(submission);
  return all;
};

/** What sending a compilation along with a digest asks of the store. Links of a try that failed lead nobody anywhere. */
export const enclosing = (
  store: Pick<Store, 'submissions'> & HandedFileStore,
  room: Pick<Room, 'machineNow' | 'token'>,
) => ({
  received: () => allReceived(store),
  keep: (file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }, run: string) =>
    store.keepFile(file, run),
  link: async (file: SizedFile, days: number): Promise<string> => {
    const token = room.token(32);
    await store.handOver(token, file, room.machineNow() + days * dayMs);
    return token;
  },
});
