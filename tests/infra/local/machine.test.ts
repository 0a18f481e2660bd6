import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { doorNames } from '#infra/doors.ts';
import { engineBinary } from '#infra/local/dynamo.ts';
import type { Open, OpenDoors } from '#infra/local/invoke.ts';
import { type Machine, type MachineOptions, startMachine } from '#infra/local/machine.ts';
import { sendRawMail } from '#infra/local/send-raw-mail.ts';
import { arrivedKeys } from '#platform/object-events.ts';
import type { Room } from '#platform/room.ts';
import { openStore } from '#store/open-store.ts';
import { until } from '#tests/support/until.ts';

/** The composition, with doors that only note what they get: what is between the parts and the doors is under test. */
const endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
const skipped = engineBinary() === null && endpoint === undefined;
if (skipped) process.stderr.write('machine.test.ts: skipped, no DynamoDB engine for this platform\n');

const calls: { door: string; event: unknown }[] = [];
const rooms = new Map<string, Room>();
const noting =
  (door: string): Open =>
  (room) => {
    rooms.set(door, room);
    return async (event) => {
      calls.push({ door, event });
      return door === 'public-site' ? { statusCode: 200, body: 'the page' } : undefined;
    };
  };
const fakes = (over: Partial<OpenDoors> = {}): OpenDoors =>
  ({ ...Object.fromEntries(doorNames.map((name) => [name, noting(name)])), ...over }) as OpenDoors;
const callsOf = (door: string): unknown[] => calls.filter((call) => call.door === door).map(({ event }) => event);
const keysOf = (event: unknown): string[] => (event as SQSEvent).Records.flatMap(({ body }) => arrivedKeys(body));

describe.skipIf(skipped)('one machine', () => {
  let machine: Machine | undefined;
  afterEach(async () => {
    await machine?.stop();
    machine = undefined;
    calls.length = 0;
  });
  const start = async (dataDir: string, over: Partial<MachineOptions> = {}): Promise<Machine> => {
    machine = await startMachine({
      dataDir,
      ports: { http: 0, smtp: 0, outbox: 0 },
      trust: 'known',
      conferenceClock: null,
      dynamoEndpoint: endpoint,
      tell: () => undefined,
      doors: fakes(),
      ...over,
    });
    return machine;
  };
  const newFolder = (): string => mkdtempSync(join(tmpdir(), 'machine-'));
  const raw = Buffer.from('From: Anna <anna@mission.example>\r\nSubject: Draft 2\r\n\r\nII.19: delete.\r\n');
  const mail = (to: string[]): Promise<string> =>
    sendRawMail(machine?.ports.smtp ?? 0, { raw, from: 'anna@mission.example', to });

  it('carries a mail to both inboxes as two S3 events to the intake, and its site to the site’s door', async () => {
    await start(newFolder());
    await mail(['conventionalarms-unoda@un.org', 'poarevcon3fr.dt@diplomatie.gouv.fr']);
    await until(() => callsOf('receive-email').length === 2);
    const keys = callsOf('receive-email').flatMap(keysOf).sort();
    expect(keys.map((key) => key.split('/').slice(0, 2).join('/'))).toEqual(['arriving/france', 'arriving/unoda']);
    const site = `http://127.0.0.1:${machine?.ports.http ?? 0}`;
    expect(await (await fetch(`${site}/draft`)).text()).toBe('the page');
  });

  it('gives each door only the settings that its row of doors.ts names', async () => {
    await start(newFolder());
    expect(rooms.get('receive-email')?.environment('LOCAL_TRUST')).toBe('known');
    expect(rooms.get('public-site')?.environment('SITE_URL')).toBe(`http://127.0.0.1:${machine?.ports.http ?? 0}`);
    expect(rooms.get('note-delivery')?.environment('TABLE')).toBe('rolling-text');
    expect(rooms.get('note-delivery')?.environment('SITE_URL')).toBeUndefined();
  });

  it('sweeps at once at every start, and fires the schedules when the clock is moved', async () => {
    await start(newFolder());
    await until(() => callsOf('sweep').length > 0);
    expect(callsOf('sweep')[0]).toEqual({ atOnce: true });
    calls.length = 0;
    const site = `http://127.0.0.1:${machine?.ports.http ?? 0}`;
    const moved = await fetch(`${site}/_local/clock`, { method: 'POST', body: JSON.stringify({ move: '+1d' }) });
    expect(moved.status).toBe(200);
    await until(() => callsOf('send-digests').length > 0 && callsOf('sweep').length > 0);
    const back = JSON.stringify({ move: '2018-06-18T08:00-04:00' });
    expect((await fetch(`${site}/_local/clock`, { method: 'POST', body: back })).status).toBe(409);
    expect((await fetch(`${site}/_local/clock`, { method: 'POST', body: '{"move":"soon"}' })).status).toBe(400);
  });

  it('finds at the next start what it could not finish: the object in arriving/ is announced again', async () => {
    const folder = newFolder();
    const failing: Open = () => async () => {
      throw new Error('not now');
    };
    await start(folder, { doors: fakes({ 'receive-email': failing }) });
    await mail(['unoda@intake.revcon3.example']);
    await machine?.stop();
    calls.length = 0;
    // The real sweep's part in it; the rest of it is tested with the real doors.
    const sweep: Open = (room) => async () => {
      const store = openStore(room);
      for (const { key } of await store.stillArriving()) await store.announceAgain(key);
    };
    const second = await start(folder, { doors: fakes({ sweep }) });
    expect(second.firstStart).toBe(false);
    await until(() => callsOf('receive-email').length > 0);
    expect(callsOf('receive-email').flatMap(keysOf)[0]).toMatch(/^arriving\/unoda\/[a-z0-9]{40}$/);
  });

  it('says in one sentence that a port is taken, and leaves nothing behind', async () => {
    const folder = newFolder();
    await start(folder);
    const taken = machine?.ports.smtp ?? 0;
    const other = { dataDir: newFolder(), ports: { http: 0, smtp: taken, outbox: 0 } };
    const base = { trust: 'known', conferenceClock: null, tell: () => undefined, doors: fakes() } as const;
    await expect(startMachine({ ...base, ...other })).rejects.toThrow(
      `Port ${taken} is in use by another program: stop it, or set SMTP_PORT to a free port.`,
    );
    await expect(
      startMachine({ ...base, ...other, dataDir: folder, ports: { ...other.ports, smtp: 0 } }),
    ).rejects.toThrow(/is in use by the pipeline at http:\/\/127\.0\.0\.1:\d+\//);
  });

  it.each(['/proc/nowhere', '/dev/null', '/dev/null/below'])(
    'says in one sentence that %s cannot be written',
    async (dataDir) => {
      await expect(start(dataDir)).rejects.toThrow(`DATA_DIR ${dataDir} cannot be written (`);
    },
  );

  it('stops within five seconds, and its ports are free', async () => {
    await start(newFolder());
    const { ports } = machine!;
    const begun = Date.now();
    await machine?.stop();
    expect(Date.now() - begun).toBeLessThan(5_000);
    await expect(fetch(`http://127.0.0.1:${ports.http}/`)).rejects.toThrow();
  });
});
