import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { required } from '#platform/environment.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { ProviderSilent, openSignIn } from '#platform/sign-in.ts';
import { UnreadableCursor } from '#store/cursor.ts';
import { openDesk } from '#store/desk.ts';
import { openListing } from '#store/listing.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openDigests } from '#store/open-digests.ts';
import { openStore } from '#store/open-store.ts';
import { consoleSite } from '#web/console/console-site.ts';
import { answer } from '#web/http.ts';

/** The secretariat's pages, for those who are signed in. */
export const open = (room: Room) => {
  const store = openStore(room);
  const settings = () => liveSettings(store, room);
  const listing = openListing(store);
  const site = consoleSite({
    store,
    settings,
    listing,
    desk: openDesk(store, room, settings, (submission, draft) => {
      listing.note(submission, draft);
    }),
    digests: openDigests(store, room, settings),
    signIn: openSignIn(room.environment),
    isSilence: (cause) => cause instanceof ProviderSilent,
    // Read for each request: on one machine the ports are known only after the doors are open.
    siteUrl: () => required(room.environment, 'SITE_URL'),
    token: (bytes) => room.token(bytes),
    machineNow: room.machineNow,
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
