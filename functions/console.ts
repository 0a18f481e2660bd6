import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Room, liveRoom } from '#platform/room.ts';
import { UnreadableCursor } from '#store/cursor.ts';
import { openDesk } from '#store/desk.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { consoleSite } from '#web/console/console-site.ts';
import { answer } from '#web/http.ts';

/** The secretariat's pages. On one machine only, until sign-in exists (`where` in infra/doors.ts). */
export const open = (room: Room) => {
  const store = openStore(room);
  const settings = () => liveSettings(store, room);
  const site = consoleSite({
    store,
    settings,
    desk: openDesk(store, room, settings),
    siteUrl: () => room.environment('SITE_URL') ?? '',
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
