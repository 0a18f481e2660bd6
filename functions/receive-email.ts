import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { answersTo } from '#acknowledgement/answers.ts';
import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import { arrivalOfKey, arrivedKeys } from '#platform/object-events.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { openDocumentReadings } from '#store/document-readings.ts';
import { keepArrival, untilKept } from '#store/keep-arrival.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { receptionOf } from '#store/reception.ts';
import { readArrival } from '#submission/read-arrival.ts';

/** `arriving/<inbox>/<id>` → read, understood, admitted, stored with its answer, filed. Every step is safe to repeat. */
export const open = (room: Room) => {
  const [store, documents] = [openStore(room), openDocumentReadings(room)];

  const receive = async (key: string): Promise<string | null> => {
    const arriving = arrivalOfKey(key);
    const bytes = arriving === null ? null : await store.original(key);
    if (arriving === null || bytes === null) return 'nothing there: filed before';
    const settings = await liveSettings(store, room);
    const reception = receptionOf(store, settings, room, documents.read);
    const { conference, now } = reception;
    const { admission, formToken } = await readArrival({ key, ...arriving, bytes }, reception);
    const corrected = admission.outcome === 'revision' ? admission.before.draft : settings.currentDraft;
    const draft = settings.drafts.find(({ id }) => id === corrected) ?? reception.draft;
    const outline = outlineOf(draft);
    const placing = { prefix: conference.prefix, placesOf: (target: string) => placesTouched(target, outline) };
    const letter = { conference, draft, siteUrl: room.environment('SITE_URL') ?? '' };
    return keepArrival(store, admission, placing, answersTo(admission, letter, formToken, now));
  };

  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const { body, messageId } of event.Records) {
      try {
        for (const key of arrivedKeys(body))
          room.log.info('arrival', { key, outcome: await untilKept(() => receive(key)) });
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
