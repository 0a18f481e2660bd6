import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type Room, liveRoom } from '#platform/room.ts';
import { changeOf } from '#store/changes.ts';
import { openStore } from '#store/open-store.ts';

/**
 * The table's stream → one summary per changed place, recomputed (never incremented), and each change of a submission
 * as its own history object. A repeat recomputes the same and writes the same key.
 */
export const open = (room: Room) => {
  const store = openStore(room);

  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const places = new Map<string, { draft: string; target: string; sequence: string; numbers: Set<number | null> }>();
    const failed = new Set<string>();
    for (const record of event.Records) {
      const sequence = record.dynamodb?.SequenceNumber ?? '';
      const change = changeOf(record);
      for (const place of change.places) {
        const key = `${place.draft}#${place.target}`;
        const known = places.get(key) ?? { ...place, sequence, numbers: new Set() };
        known.numbers.add(change.number);
        places.set(key, known);
      }
      const { history } = change;
      if (history === null) continue;
      await store.writeHistory(history.reference, history.version, history.event).catch((cause: unknown) => {
        room.log.error('history not written', { reference: history.reference }, cause);
        failed.add(sequence);
      });
    }
    for (const { draft, target, sequence, numbers } of places.values())
      await store
        .summarise(draft, target, numbers.has(null) ? undefined : ([...numbers] as number[]))
        .catch((cause: unknown) => {
          room.log.error('place not summarised', { draft, target }, cause);
          failed.add(sequence);
        });
    return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
  };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (event: DynamoDBStreamEvent) => (opened ??= open(liveRoom()))(event);
