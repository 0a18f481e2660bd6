import { digestLetters } from '#compilation/digest-letters.ts';
import { type Due, dueRuns } from '#compilation/run-key.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { draftInForce, liveSettings } from '#store/live-settings.ts';
import { listedBy, sectionProposals } from '#store/listed.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings } from '#store/store.ts';

export interface DigestTick {
  /** Only this list (the `digest` command); absent: all that is due. */
  readonly list?: string;
}

/**
 * The schedule ticks; whatever run is due and not yet sent is made, exactly once per run key: the run record is created
 * conditionally and fixes what it lists, and its letters' ids come from the key, so a repeat after a crash adds nothing.
 */
export const open = (room: Room) => {
  const store = openStore(room);

  const run = async (due: Due, settings: Settings): Promise<boolean> => {
    if ((await store.run(due.key))?.state === 'sent') return false;
    const draft = settings.currentDraft;
    const fresh = due.considers === null ? await store.onNoList(draft, due.scheduledFor) : [];
    const { run: started } = await store.startRun({
      key: due.key,
      digest: due.digest.id,
      scheduledFor: due.scheduledFor,
      lists: fresh.map((proposal) => `${String(proposal.number)}/${String(proposal.item.id)}`),
    });
    const proposals =
      due.considers === null
        ? await listedBy(store, started.lists)
        : await sectionProposals(store, settings, due.considers);
    const { conference } = settings;
    const siteUrl = room.environment('SITE_URL') ?? '';
    const now = room.conferenceNow();
    await store.finishRun(
      due.key,
      digestLetters({ due, proposals, conference, draft: draftInForce(settings), siteUrl, now }),
    );
    room.log.info('digest', { run: due.key, proposals: proposals.length });
    return true;
  };

  return async (tick: DigestTick = {}): Promise<{ readonly sent: readonly string[] }> => {
    const settings = await liveSettings(store, room);
    const sent: string[] = [];
    for (const due of dueRuns(settings.conference, new Date(settings.loadedAt), room.conferenceNow())) {
      if (tick.list !== undefined && tick.list !== due.digest.id) continue;
      if (await run(due, settings)) sent.push(due.key);
    }
    return { sent };
  };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (tick: DigestTick) => (opened ??= open(liveRoom()))(tick);
