import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { receiptMessage } from '#acknowledgement/letters.ts';
import { type Room, liveRoom } from '#platform/room.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { trusts } from '#submission/record.ts';
import { answer } from '#web/http.ts';
import { publicSite } from '#web/public-site.ts';
import type { OneMachine } from '#web/start-page.ts';
import { draftNamed } from '#web/visit.ts';

/** The draft, the form, its confirmation. A form post is written down and goes the mail's way from there. */
export const open = (room: Room) => {
  const store = openStore(room);
  // Read for each request: on one machine the ports are known only after the doors are open.
  const siteUrl = (): string => room.environment('SITE_URL') ?? '';
  const site = publicSite({
    store,
    settings: () => liveSettings(store, room),
    siteUrl,
    oneMachine: () => oneMachine(room),
    receipt: (submission, settings) =>
      receiptMessage(
        submission,
        { conference: settings.conference, draft: draftNamed(submission.draft, settings), siteUrl: siteUrl() },
        room.conferenceNow(),
      ),
    token: () => room.token(),
    conferenceNow: room.conferenceNow,
    machineNow: room.machineNow,
    failed: (cause, about) => {
      room.log.error('page not shown', about, cause);
    },
  });
  return (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => answer(site, event);
};

/** Only the start on one machine sets LOCAL_TRUST. */
const oneMachine = (room: Room): OneMachine | null => {
  const trust = trusts.find((each) => each === room.environment('LOCAL_TRUST'));
  return trust === undefined ? null : { trust, outboxUrl: room.environment('OUTBOX_URL') ?? null };
};

let opened: ReturnType<typeof open> | undefined;
export const handler = (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
  (opened ??= open(liveRoom()))(event);
