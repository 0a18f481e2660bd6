import type { Room } from '#platform/room.ts';
import { SettingsNotLoaded, loadedElsewhere } from './loaded-elsewhere.ts';
import type { DueRun } from './make-run.ts';
import type { Settings, Store } from './store.ts';

/** Which runs should have been sent, and who would get them. */
export interface Expected {
  readonly runsOf: (settings: Settings, now: Date) => readonly DueRun[];
  readonly recipientsOf: (run: DueRun, settings: Settings) => readonly string[];
}

/**
 * Says of each digest that should have been sent and is not: the schedule did not fire, or its door fails. As long as it
 * lasts it is said at every sweep, so that the alarm stays. One that was given up was told by who gave it up, and one that
 * nobody would get is not missed.
 *
 * @returns their run keys
 */
export const tellOverdue = async (
  store: Pick<Store, 'settings' | 'run' | 'recipients'>,
  room: Pick<Room, 'conferenceNow' | 'token' | 'log'>,
  { runsOf, recipientsOf }: Expected,
): Promise<readonly string[]> => {
  const settings = await settingsIn(store);
  const overdue: string[] = [];
  for (const due of settings === null ? [] : runsOf(settings, room.conferenceNow())) {
    const state = (await store.run(due.key))?.state ?? null;
    if (state === 'sent' || state === 'overtaken' || state === 'failed' || settings === null) continue;
    const readers = await store.recipients(due.digest.id, recipientsOf(due, settings), room.token);
    if (readers.every(({ leftAt }) => leftAt !== null)) continue;
    room.log.error('digest overdue', { run: due.key, state });
    overdue.push(due.key);
  }
  return overdue;
};

/** Before a conference is loaded no digest is due. */
const settingsIn = async (store: Pick<Store, 'settings'>): Promise<Settings | null> => {
  try {
    return await store.settings(loadedElsewhere);
  } catch (cause) {
    if (cause instanceof SettingsNotLoaded) return null;
    throw cause;
  }
};
