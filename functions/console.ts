import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Room, liveRoom } from '#platform/room.ts';
import { UnreadableCursor } from '#store/cursor.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { consoleSite } from '#web/console/console-site.ts';
import { answer } from '#web/http.ts';

/** The secretariat's pages. On one machine only, until sign-in exists (`where` in infra/doors.ts). */
export const open = (room: Room) => {
  const store = openStore(room);
  const site = consoleSite({
    store,
    settings: () => liveSettings(store, room),
    isUnreadableCursor: (cause) => cause instanceof UnreadableCursor,
    failed: (cause, about) => {
      room.log.error('page not shown', about, cause);
    },
  });
  return (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => answer(site, event);
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
  (opened ??= open(liveRoom()))(event);
