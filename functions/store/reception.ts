import * as z from 'zod';
import type { Room } from '#platform/room.ts';
import type { Reception } from '#submission/read-arrival.ts';
import { numberInReference } from './keys.ts';
import { draftInForce } from './live-settings.ts';
import type { SentLetter } from '#submission/between-lines.ts';
import type { Settings, Store } from './store.ts';

/** The world that an arrival is read in: the settings in force, the clock, and what was stored before. */
export const receptionOf = (
  store: Store,
  settings: Settings,
  room: Room,
  readDocument: NonNullable<Reception['readDocument']>,
): Reception => ({
  conference: settings.conference,
  draft: draftInForce(settings),
  drafts: settings.drafts,
  now: room.conferenceNow(),
  token: room.token(),
  localTrust: room.environment('LOCAL_TRUST'),
  lookUpsWithin: room.lookUpsWithin,
  bindings: (delegation) => store.bindings(delegation),
  byName: (name) => store.submissionByName(name),
  byToken: (token) => store.submissionByToken(token),
  bySent: (messageId) => store.submissionBySent(messageId),
  byReference: async (reference) => {
    const number = numberInReference(reference);
    const found = number === null ? null : await store.submission(number);
    return found?.reference === reference ? found : null;
  },
  letters: async (number) => (await store.lettersOf(number)).flatMap(({ letter }) => sentLetter(letter)).reverse(),
  moves: (number) => store.moves(number),
  readDocument,
  upload: (file) => store.original(file),
});

const letterSchema = z.object({ text: z.string(), html: z.string() });

const sentLetter = (letter: string | null): SentLetter[] => {
  const read = letterSchema.safeParse(JSON.parse(letter ?? 'null'));
  return read.success ? [read.data] : [];
};
