import { log } from '#platform/log.ts';
import type { EnvironmentName } from '#platform/environment.ts';
import type { Room } from '#platform/room.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings, Store } from '#store/store.ts';
import { runningSite } from './ask-pipeline.ts';
import { type Endpoints, localRoom } from './parts.ts';

/** The running pipeline of this machine, for a command that works on its store. */
export interface TriagePlace {
  readonly room: Room;
  readonly store: Store;
  readonly settings: Settings;
  /** Conference time at the beginning of the command. */
  readonly now: Date;
}

/** What `npm start` calls its table and its bucket. */
const localName = 'rolling-text';

/** @returns null where no pipeline runs on this machine */
export const triagePlace = async (variables: NodeJS.ProcessEnv): Promise<TriagePlace | null | { wrong: string }> => {
  const site = await runningSite(variables);
  if (site === null) return null;
  const state = (await (await fetch(`${site}/_local/state`)).json()) as {
    endpoints: Endpoints;
    conferenceClock: string;
  };
  const now = new Date(state.conferenceClock);
  const names: Partial<Record<EnvironmentName, string>> = { BUCKET: localName, TABLE: localName, SITE_URL: site };
  const room = localRoom(state.endpoints, { environment: (name) => names[name], conferenceNow: () => now, log });
  const store = openStore(room);
  return { room, store, settings: await store.settings(noSettings), now };
};

const noSettings = (): never => {
  throw new Error('the pipeline has loaded no conference yet: open its page once');
};
