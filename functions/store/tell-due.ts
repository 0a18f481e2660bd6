import type { Room } from '#platform/room.ts';
import type { OutboxMessage } from '#submission/record.ts';
import type { Update } from '#submission/update.ts';
import { loadedElsewhere } from './loaded-elsewhere.ts';
import { placesOfDraft } from './places-of-draft.ts';
import type { Settings, Store } from './store.ts';

/**
 * What people changed is told when they are done with it (DESIGN.md "People outrank readers"). One that cannot be told now
 * is left for the next time and holds up no other.
 */
export const tellDue = async (
  store: Pick<Store, 'updatesDue' | 'tellUpdate' | 'settings'>,
  room: Pick<Room, 'conferenceNow' | 'log'>,
  receipt: (settings: Settings, now: Date) => (update: Update) => readonly OutboxMessage[],
): Promise<void> => {
  const now = room.conferenceNow();
  for (const awaited of await store.updatesDue(now)) {
    const { number } = awaited;
    try {
      const settings = await store.settings(loadedElsewhere);
      const outcome = await store.tellUpdate(awaited, receipt(settings, now), placesOfDraft(settings.drafts));
      room.log.info('update', { number, outcome });
    } catch (cause) {
      room.log.error('update not told', { number }, cause);
    }
  }
};
