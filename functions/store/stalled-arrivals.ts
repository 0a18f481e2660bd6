import type { Room } from '#platform/room.ts';
import type { Store } from './store.ts';

/** An arrival younger than this is most likely being worked on (the function's 120 s, and once more). */
const unfinishedAfterMs = 4 * 60_000;

/** An arrival announced so often is poison: its dead letters raised the alarm, and a person looks (redrive by key). */
const mostAnnouncements = 5;

/**
 * Sets arrivals going again that stalled, and corrections whose hour of waiting is over. Taking in is safe to repeat, so
 * one announcement too many is harmless.
 *
 * @param atOnce without waiting for age: at a start after a crash nobody else holds anything
 * @returns how many were announced
 */
export const announceStalled = async (
  store: Pick<Store, 'stillArriving' | 'waitingUntil' | 'announceAgain'>,
  room: Pick<Room, 'machineNow' | 'conferenceNow' | 'log'>,
  atOnce: boolean,
): Promise<number> => {
  const now = room.machineNow();
  const arriving = await store.stillArriving();
  const waiting = await store.waitingUntil(arriving.map(({ key }) => key));
  let announced = 0;
  for (const { key, since } of arriving) {
    const until = waiting.get(key);
    const isOver = until !== undefined && until <= room.conferenceNow();
    if (!isOver && !atOnce && now - since.getTime() < unfinishedAfterMs) continue;
    // What waits for a submission is no poison: it is looked at now and then, and once its hour is over.
    const again = await store.announceAgain(key, atOnce || until !== undefined ? undefined : mostAnnouncements);
    if (again === 'left alone') room.log.error('arrival given up', { key });
    if (again === 'touched') announced += 1;
  }
  return announced;
};
