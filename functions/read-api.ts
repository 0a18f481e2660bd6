import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Room, liveRoom } from '#platform/room.ts';
import { UnreadableCursor } from '#store/cursor.ts';
import { loadedElsewhere } from '#store/loaded-elsewhere.ts';
import { openStore } from '#store/open-store.ts';
import { readApi } from '#web/api/read-api.ts';
import { answer } from '#web/http.ts';

/** `/api/v1` of CONTRACT.md 6. Reads only; it carries no conference of its own, so it stays small. */
export const open = (room: Room) => {
  const store = openStore(room);
  const api = readApi({
    store,
    settings: () => store.settings(loadedElsewhere),
    access: room.environment('API_AUTH') === 'open' ? null : (token) => store.apiToken(token, room.machineNow()),
    isUnreadableCursor: (cause) => cause instanceof UnreadableCursor,
    failed: (cause, about) => {
      room.log.error('question not answered', about, cause);
    },
  });
  return (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => answer(api, event);
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
  (opened ??= open(liveRoom()))(event);
