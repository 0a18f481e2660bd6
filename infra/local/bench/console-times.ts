import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { open } from '#doors/console.ts';
import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import type { Log } from '#platform/log.ts';
import type { Room } from '#platform/room.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { type Engines, startEngines } from '#infra/local/engines.ts';
import { localRoom } from '#infra/local/parts.ts';
import { crowdedPlace, submissionAsking } from './campaign.ts';
import { medianOf } from './measure.ts';

/** A page of the console over the local store, for each size of the board. */
export interface ConsoleTimes {
  readonly what: string;
  /** Milliseconds. */
  readonly times: readonly number[];
  /** Bytes of the page on the largest board. */
  readonly bytes: number;
}

const runs = 9;
/** Of five proposals one stands at the crowded place, of twenty one waits for a person. */
const crowdedOf = 5;
const waitingOf = 20;
const session = 'bench-session';
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Boards of so many proposals; beside them what one item costs to read, which any machine can compare with. */
export const consoleTimes = async (
  draft: Draft,
  conference: Conference,
  counts: readonly number[],
): Promise<{ readonly rows: readonly ConsoleTimes[]; readonly oneItem: number }> => {
  const measured: (readonly (readonly [string, number, number])[])[] = [];
  let oneItem = 0;
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'rolling-text-bench-'));
    const engines = await startEngines(folder, process.env['AWS_ENDPOINT_URL_DYNAMODB'] || undefined);
    try {
      const room = roomAt(engines);
      await fill(room, draft, conference, count);
      measured.push(await pagesOf(room));
      const store = openStore(room);
      oneItem = await medianOf(runs, () => store.session(session, room.machineNow()));
      for (const client of [room.dynamo, room.objects, room.ses]) client.destroy();
    } finally {
      await engines.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const last = measured.at(-1) ?? [];
  return {
    rows: last.map(([what, , bytes], at) => ({ what, bytes, times: measured.map((pages) => pages[at]?.[1] ?? 0) })),
    oneItem,
  };
};

const roomAt = ({ dynamo, objects }: Engines): Room => {
  const settings: Readonly<Record<string, string>> = {
    ...{
      TABLE: 'rolling-text',
      BUCKET: objects.bucket,
      CONFERENCE: 'revcon3',
      STAGE: 'local',
      SITE_URL: 'https://site.example',
    },
  };
  return localRoom(
    { dynamo: dynamo.endpoint, objects: objects.endpoint, ses: 'http://127.0.0.1:1' },
    { environment: (name) => settings[name], conferenceNow: () => new Date('2018-06-18T12:00:00Z'), log: silent },
  );
};

/** As the doors would have written it: admitted one by one, each place counted at the end. */
const fill = async (room: Room, draft: Draft, conference: Conference, count: number): Promise<void> => {
  const store = openStore(room);
  await liveSettings(store, room);
  const outline = outlineOf(draft);
  const paragraphs = outline.places.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);
  const touched = new Set<string>();
  const admit = async (n: number): Promise<void> => {
    const target = n % crowdedOf === 0 ? crowdedPlace : (paragraphs[n % paragraphs.length] ?? crowdedPlace);
    const number = await store.nextNumber();
    const asking = submissionAsking(number - 1, { conference, draft, target, waits: n % waitingOf === 0 });
    await store.admit({
      submission: asking,
      guards: { message: `bench ${String(n)}`, content: `bench ${String(n)}`, counterpart: null, name: null },
      arrival: {
        key: `arriving/unoda/${String(n)}`,
        inbox: 'unoda',
        receivedAt: asking.receivedAt,
        from: null,
        messageId: null,
      },
      letters: [],
      placesOf: (each) => placesTouched(each, outline),
    });
    touched.add(target);
  };
  const atOnce = 8;
  for (let n = 0; n < count; n += atOnce)
    await Promise.all(Array.from({ length: Math.min(atOnce, count - n) }, (_, more) => admit(n + more)));
  for (const target of touched) await store.summarise(draft.id, target);
  await store.beginSession(session, { subject: 'bench', name: 'Bench', role: 'secretariat' }, room.machineNow());
};

/** Each page's name, its median time and its bytes, as an officer has it who has been at work for a minute. */
const pagesOf = async (room: Room): Promise<(readonly [string, number, number])[]> => {
  const door = open(room);
  const get = async (path: string, query = ''): Promise<string> => {
    const answer = await door(request('GET', path, query));
    if (answer.statusCode !== 200)
      throw new Error(`${path} answered ${String(answer.statusCode)}: ${answer.body ?? ''}`);
    return answer.body ?? '';
  };
  const timed = async (what: string, path: string, query = ''): Promise<readonly [string, number, number]> => [
    what,
    await medianOf(runs, () => get(path, query)),
    Buffer.byteLength(await get(path, query)),
  ];
  const pages = [
    await timed('the board', '/console'),
    await timed('searched, under conditions', '/console', 'q=citizen&kind=comment&list=newest'),
    await timed('a paragraph with a fifth of them', `/console/places/${crowdedPlace}`),
    await timed('an item of the queue', '/console/review'),
  ];
  let shown = await get('/console/review');
  // A key and what it leads to: the move is written, and the next item shown.
  const key = await medianOf(runs, async () => {
    // The form of this item, not that which takes the last move back: it says which version was seen.
    const action =
      /action="(\/console\/review\/[\d.]+)"[^>]*>\s*<input type="hidden" name="version"/.exec(shown)?.[1] ?? '';
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(shown)?.[1] ?? '';
    const body = new URLSearchParams({
      move: 'accept',
      version: field('version'),
      whole: field('whole'),
      next: field('next'),
    });
    const moved = await door(request('POST', action, '', body.toString()));
    if (moved.statusCode !== 303) throw new Error(`${action} answered ${String(moved.statusCode)}`);
    const [path = '', query = ''] = String(moved.headers?.['location'] ?? '').split('?');
    shown = await get(path, query);
  });
  return [...pages, ['a key of the queue, with the next item', key, Buffer.byteLength(shown)]];
};

const request = (method: string, path: string, rawQueryString: string, body?: string): APIGatewayProxyEventV2 => ({
  ...{ version: '2.0', routeKey: '$default', rawPath: path, rawQueryString, isBase64Encoded: false },
  cookies: [`__Host-session=${session}`],
  headers: { host: 'site.example', ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }) },
  requestContext: {
    ...{ accountId: '', apiId: '', domainName: 'site.example', domainPrefix: '', requestId: '', routeKey: '$default' },
    ...{ stage: '$default', time: '', timeEpoch: 0 },
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
  },
  ...(body !== undefined && { body }),
});
