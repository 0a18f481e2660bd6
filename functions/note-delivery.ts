import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Room, liveRoom } from '#platform/room.ts';
import { mailEventOf } from '#platform/ses-events.ts';
import { openStore } from '#store/open-store.ts';

/** An event may overtake our own `markSent`; one whose letter is still unknown after this is not ours. */
const youngMs = 5 * 60_000;

/** SES event of our own mail → outbox state. Harmless to repeat: the state moves only forward. */
export const open = (room: Room) => {
  const store = openStore(room);

  const note = async (body: string): Promise<'done' | 'retry'> => {
    const event = mailEventOf(body);
    if (event === null) return 'done';
    const noted = await store.noteDelivery(event, room.conferenceNow().toISOString());
    room.log.info('delivery', { kind: event.kind, sesMessageId: event.sesMessageId, noted });
    const young = event.mailedAt !== null && room.machineNow() - event.mailedAt < youngMs;
    return noted === 'unknown' && young ? 'retry' : 'done';
  };

  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const record of event.Records) {
      try {
        if ((await note(record.body)) === 'retry') batchItemFailures.push({ itemIdentifier: record.messageId });
      } catch (cause) {
        room.log.error('delivery event not noted', { messageId: record.messageId }, cause);
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => (opened ??= open(liveRoom()))(event);
