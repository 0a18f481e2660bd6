import type { Letter } from '#mail/message.ts';
import type { Room } from '#platform/room.ts';
import { allReceived, enclosing } from './enclosing.ts';
import { type DueRun, type LettersOf, makeRun, previewRun } from './make-run.ts';
import type { Settings, Store } from './store.ts';

/** What the chair's pages ask of the store: digests sent and to be sent, and all that was received. */
export const openDigests = (
  store: Store,
  room: Pick<Room, 'conferenceNow' | 'machineNow' | 'token'>,
  settings: () => Promise<Settings>,
) => ({
  now: () => room.conferenceNow(),
  runs: (digest: string) => store.runs(digest),
  /** What a run said: of letters that are alike but for the way out of the list, the first. */
  said: async (run: string): Promise<Pick<Letter, 'subject' | 'text' | 'html'> | null> => {
    const [first] = await store.lettersOfRun(run);
    return first?.letter === null || first === undefined ? null : (JSON.parse(first.letter) as Letter);
  },
  /** Those of these addresses who have not stopped the list, each with the token that stops it. */
  readers: async (digest: string, addresses: readonly string[]) =>
    (await store.recipients(digest, addresses, room.token)).filter(({ leftAt }) => leftAt === null),
  preview: async (due: DueRun) => previewRun(store, await settings(), due),
  /** Safe to repeat: the run key is the digest and the instant of the preview that was agreed to. */
  send: async (due: DueRun, lettersOf: LettersOf) => makeRun(store, await settings(), due, lettersOf),
  received: () => allReceived(store),
  enclosing: enclosing(store, room),
  fileAddress: async (token: string): Promise<string | null> => {
    const file = await store.handedFile(token, room.machineNow());
    return file === null ? null : store.addressOf(file);
  },
});
