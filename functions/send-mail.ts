import type { DynamoDBBatchItemFailure, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { compose } from '#mail/compose.ts';
import type { Letter } from '#mail/message.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { backOff, heldMs, maxAttempts, sendRaw } from '#platform/send-raw.ts';
import { loadedElsewhere } from '#store/loaded-elsewhere.ts';
import { openStore } from '#store/open-store.ts';
import type { OutboxMessage } from '#submission/record.ts';

/** A claim outlives the function (60 s), so that a second sender starts only after the first is surely dead. */
const leaseMs = 90_000;
const hourMs = 3_600_000;

/** A pending letter of the outbox → SES. The claim is conditional on `pending`, so a repeated record sends nothing. */
export const open = (room: Room) => {
  const store = openStore(room);

  const send = async (id: string): Promise<string> => {
    const message = await store.claim(id, room.machineNow(), leaseMs);
    if (message === null) return 'claimed by another, or done';
    if (await tooMany(message)) {
      await store.hold(id, room.machineNow() + heldMs);
      return 'held';
    }
    const letter = JSON.parse(message.letter ?? 'null') as Letter;
    const raw = await compose(letter, room.conferenceNow());
    const sending = await sendRaw(room.ses, letter.to, letter.from.address, raw);
    if (sending.outcome === 'sent') await store.markSent(id, sending.sesMessageId, room.conferenceNow().toISOString());
    else {
      const again = sending.outcome === 'later' && message.attempts < maxAttempts;
      await store.markFailed(id, sending.error, again ? room.machineNow() + backOff(message.attempts) : null);
    }
    return sending.outcome;
  };

  /** CONTRACT.md 4: at most so many receipts per sender and hour of the conference clock; held, not lost. */
  const tooMany = async (message: OutboxMessage): Promise<boolean> => {
    if (message.purpose !== 'receipt' && message.purpose !== 'bare-receipt') return false;
    const { conference } = await store.settings(loadedElsewhere);
    const since = new Date(room.conferenceNow().getTime() - hourMs).toISOString();
    return (await store.receiptsSince(message.to, since)) >= conference.limits.receiptsPerSenderAndHour;
  };

  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: DynamoDBBatchItemFailure[] = [];
    for (const record of event.Records) {
      const id = record.dynamodb?.NewImage?.['id']?.S ?? '';
      try {
        room.log.info('letter', { id, outcome: await send(id) });
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
