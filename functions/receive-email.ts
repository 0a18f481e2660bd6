import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { lettersFor, receiptAgain, refusalsFor } from '#acknowledgement/letters.ts';
import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import { arrivalOfKey, arrivedKeys } from '#platform/object-events.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { openDocumentReadings } from '#store/document-readings.ts';
import { keepArrival } from '#store/keep-arrival.ts';
import { draftInForce, liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { readArrival } from '#submission/read-arrival.ts';

/** `arriving/<inbox>/<id>` → read, understood, admitted, stored with its answer, filed. Every step is safe to repeat. */
export const open = (room: Room) => {
  const [store, documents] = [openStore(room), openDocumentReadings(room)];

  const receive = async (key: string): Promise<string> => {
    const arriving = arrivalOfKey(key);
    const bytes = arriving === null ? null : await store.original(key);
    if (arriving === null || bytes === null) return 'nothing there: filed before';
    const settings = await liveSettings(store, room);
    const [{ conference }, draft, now] = [settings, draftInForce(settings), room.conferenceNow()];
    const { admission, formToken } = await readArrival(
      { key, inbox: arriving.inbox, imported: arriving.imported, bytes },
      {
        ...{ conference, draft, now, token: room.token(), localTrust: room.environment('LOCAL_TRUST') },
        ...{ lookUpsWithin: room.lookUpsWithin, byName: (name: string) => store.submissionByName(name) },
        bindings: (delegation) => store.bindings(delegation),
        byToken: (token) => store.submissionByToken(token),
        bySent: (messageId) => store.submissionBySent(messageId),
        ...{ readDocument: documents.read, upload: (file: string) => store.original(file) },
      },
    );
    const outline = outlineOf(draft);
    const placing = { prefix: conference.prefix, placesOf: (target: string) => placesTouched(target, outline) };
    const letter = { conference, draft, siteUrl: room.environment('SITE_URL') ?? '' };
    return keepArrival(store, admission, placing, {
      stored: (submission) => lettersFor(admission.answer, submission, letter, formToken, now),
      again: ({ firstReceipt }) =>
        admission.answer === 'none' ? [] : receiptAgain(firstReceipt, admission.arrival, now),
      refused: () => refusalsFor(admission, letter, now),
    });
  };

  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const { body, messageId } of event.Records) {
      try {
        for (const key of arrivedKeys(body)) room.log.info('arrival', { key, outcome: await receive(key) });
      } catch (cause) {
        room.log.error('arrival not taken in', { messageId }, cause);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => (opened ??= open(liveRoom()))(event);
