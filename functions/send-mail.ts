import type { DynamoDBBatchItemFailure, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { compose } from '#mail/compose.ts';
import { recipientsOf } from '#platform/recipients.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { sendRaw } from '#platform/send-raw.ts';
import { loadedElsewhere } from '#store/loaded-elsewhere.ts';
import { openStore } from '#store/open-store.ts';
import { type Post, sendLetter } from '#store/send-letter.ts';

/** A pending letter of the outbox → SES. The claim is conditional on `pending`, so a repeated record sends nothing. */
export const open = (room: Room) => {
  const store = openStore(room);
  const post: Post = {
    send: async (letter) =>
      sendRaw(room.ses, letter.to, letter.from.address, await compose(letter, room.conferenceNow())),
    mayReceive: recipientsOf(room.environment('STAGE'), room.environment('ALLOWED_RECIPIENTS')),
    receiptsPerHour: async () => (await store.settings(loadedElsewhere)).conference.limits.receiptsPerSenderAndHour,
    machineNow: room.machineNow,
    conferenceNow: room.conferenceNow,
  };

  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: DynamoDBBatchItemFailure[] = [];
    for (const record of event.Records) {
      const id = record.dynamodb?.NewImage?.['id']?.S ?? '';
      try {
        const sent = await sendLetter(store, post, id);
        if (sent.outcome === 'given up')
          room.log.error('letter given up', { id, why: sent.why.split(':', 1)[0] ?? '' });
        // Words of its own, for the alarm: many in a short time are a flood (infra/alarms.ts).
        else if (sent.outcome === 'held') room.log.warn('receipt held', { id });
        else room.log.info('letter', { id, outcome: sent.outcome });
      } catch (cause) {
        room.log.error('letter not sent', { id }, cause);
        batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
      }
    }
    return { batchItemFailures };
  };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (event: DynamoDBStreamEvent) => (opened ??= open(liveRoom()))(event);
