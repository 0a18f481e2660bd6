import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { answerOf } from '#document/document-reading.ts';
import { readDocumentFile } from '#document/read-document-file.ts';
import { characterMaps } from '#platform/character-maps.ts';
import { arrivedKeys } from '#platform/object-events.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { openDocumentReadings } from '#store/document-readings.ts';

/**
 * `to-read/<hash>` → the document's text, laid down under `read/`. A hostile document may kill this process and nothing
 * else: the mail that it came with waits elsewhere, and is taken in without it.
 */
export const open = (room: Room) => {
  const readings = openDocumentReadings(room);
  const maps = characterMaps();

  const read = async (key: string): Promise<string> => {
    const bytes = await readings.asked(key);
    if (bytes === null) return 'nothing there: read before';
    const readHere = async (): Promise<string> => answerOf(await readDocumentFile(bytes, maps));
    await readings.answer(key, await (room.readApart?.(bytes) ?? readHere()));
    return 'answered';
  };

  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const { body, messageId } of event.Records) {
      try {
        for (const key of arrivedKeys(body)) room.log.info('document', { key, outcome: await read(key) });
      } catch (cause) {
        room.log.error('document not read', { messageId }, cause);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => (opened ??= open(liveRoom()))(event);
