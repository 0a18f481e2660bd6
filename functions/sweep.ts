import { updatedReceipt } from '#acknowledgement/updated-receipt.ts';
import { digestRecipients } from '#compilation/digest-recipients.ts';
import { overdueRuns } from '#compilation/run-key.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { openStore } from '#store/open-store.ts';
import { type Expected, tellOverdue } from '#store/overdue.ts';
import { announceStalled } from '#store/stalled-arrivals.ts';
import { tellDue } from '#store/tell-due.ts';

export interface Sweep {
  /** At a start after a crash nobody else holds anything: sweep without waiting for age (CONTRACT.md 6). */
  readonly atOnce?: boolean;
  /** The conference clock was moved, on one machine: an hour of held receipts may be over. */
  readonly clockMoved?: boolean;
}

const digests: Expected = {
  runsOf: ({ conference, loadedAt }, now) => overdueRuns(conference, new Date(loadedAt), now),
  recipientsOf: ({ digest: { id } }, { conference }) =>
    conference.digests.flatMap((list) => (list.id === id ? digestRecipients(list, conference).allowed : [])),
};

/** What stalled is set going again: every step it restarts is safe to repeat, so a sweep too many is harmless. */
export const open = (room: Room) => {
  const store = openStore(room);

  return async (sweep: Sweep): Promise<{ readonly announced: number; readonly nudged: number }> => {
    const now = room.machineNow();
    const announced = await announceStalled(store, room, sweep.atOnce === true);
    if (sweep.clockMoved === true) await store.releaseHeld();
    const due = await store.outboxDue(now);
    for (const letter of due) {
      // A digest that may or may not have gone out is a person's decision, not a second digest (DESIGN.md).
      if (letter.purpose === 'digest' && letter.state === 'sending') {
        await store.markFailed(
          letter.id,
          'Stopped: the sender died while sending: it may have gone out; send again?',
          null,
        );
        room.log.error('letter given up', { id: letter.id, why: 'Stopped' });
      } else await store.nudge(letter.id, now);
    }
    await tellDue(store, room, (settings, at) => updatedReceipt(settings, room.environment('SITE_URL') ?? '', at));
    // At a start, and where the clock was moved, what is due now has had no time yet.
    if (sweep.atOnce !== true && sweep.clockMoved !== true) await tellOverdue(store, room, digests);
    if (announced + due.length > 0) room.log.warn('sweep', { announced, nudged: due.length });
    return { announced, nudged: due.length };
  };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (sweep: Sweep) => (opened ??= open(liveRoom()))(sweep);
