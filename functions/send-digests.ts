import { digestLetters } from '#compilation/digest-letters.ts';
import { digestRecipients } from '#compilation/digest-recipients.ts';
import { type Due, dueRuns } from '#compilation/run-key.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openDigests } from '#store/open-digests.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings } from '#store/store.ts';

export interface DigestTick {
  /** Only this list, also where it was given up (the `digest` command); absent: all that is due. */
  readonly list?: string;
}

/** Tries of one digest before a person is told: ticks of half an hour and more, with Lambda's own retries between. */
export const mostTries = 12;

/** The schedule ticks, and whatever run is due and not yet sent is made; one that cannot be made holds up no other. */
export const open = (room: Room) => {
  const store = openStore(room);
  const digests = openDigests(store, room, () => liveSettings(store, room));

  const make = async (due: Due, settings: Settings): Promise<boolean> => {
    const { allowed, refused } = digestRecipients(due.digest, settings.conference);
    if (refused.length > 0) room.log.error('digest not sent to an intake address', { run: due.key });
    const readers = await digests.readers(due.digest.id, allowed);
    // A list that nobody would get claims nothing: what it would say stays new.
    if (readers.length === 0) return false;
    const site = { siteUrl: room.environment('SITE_URL') ?? '', now: room.conferenceNow() };
    const made = await digests.send(due, (gathered) =>
      digestLetters({ due, conference: settings.conference, ...site, ...gathered }, readers, digests.enclosing),
    );
    room.log.info('digest', { run: due.key, made });
    return made === 'sent';
  };

  return async (tick: DigestTick = {}): Promise<{ readonly sent: readonly string[] }> => {
    const settings = await liveSettings(store, room);
    const sent: string[] = [];
    let failed: Error | null = null;
    for (const due of dueRuns(settings.conference, new Date(settings.loadedAt), room.conferenceNow())) {
      if (tick.list !== undefined && tick.list !== due.digest.id) continue;
      if (tick.list === undefined && (await store.run(due.key))?.state === 'failed') continue;
      try {
        if (await make(due, settings)) sent.push(due.key);
      } catch (cause) {
        const run = { key: due.key, digest: due.digest.id, scheduledFor: due.scheduledFor };
        const outcome = await store.runFailed(run, cause instanceof Error ? cause.name : 'unknown', mostTries);
        room.log.error(outcome === 'flagged' ? 'digest given up' : 'digest not made', { run: due.key }, cause);
        if (outcome === 'again') failed ??= cause instanceof Error ? cause : new Error(String(cause));
      }
    }
    // Lambda tries the tick again; what was sent is found sent.
    if (failed !== null) throw failed;
    return { sent };
  };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (tick: DigestTick) => (opened ??= open(liveRoom()))(tick);
