import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { open as openDigestDoor } from '#doors/send-digests.ts';
import { open, type Sweep } from '#doors/sweep.ts';
import type { Room } from '#platform/room.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';

const here = enginesAvailable();
let engines: Engines;
let room: Room;
let now = new Date('2018-06-18T12:00:00Z');
let errors: [string, Record<string, unknown>][] = [];
beforeEach(async () => {
  if (!here) return;
  engines = await startEngines();
  now = new Date('2018-06-18T12:00:00Z');
  errors = [];
  const error = (message: string, about: Record<string, unknown> = {}): void => void errors.push([message, about]);
  room = { ...engines.room, conferenceNow: () => now, log: { info: () => undefined, warn: () => undefined, error } };
});
afterEach(async () => {
  if (here) await engines.stop();
});

const key = 'chair@2018-06-19T00:00:00.000Z';
const swept = async (at: string, sweep: Sweep = {}) => {
  errors = [];
  now = new Date(at);
  await open(room)(sweep);
  return errors;
};

describe.runIf(here)('a digest that is overdue', () => {
  it('is reported twenty minutes after its hour, at every sweep until it is out', async () => {
    await liveSettings(openStore(room), room);
    expect(await swept('2018-06-19T00:19:59Z')).toEqual([]);
    const said = [['digest overdue', { run: key, state: null }]];
    expect(await swept('2018-06-19T00:20:00Z')).toEqual(said);
    expect(await swept('2018-06-19T00:21:00Z')).toEqual(said);
    expect(await openDigestDoor(room)()).toEqual({ sent: [key] });
    expect(await swept('2018-06-19T00:22:00Z')).toEqual([]);
  });
  it('is one before a session, too', async () => {
    await liveSettings(openStore(room), room);
    now = new Date('2018-06-20T17:29:00Z');
    await openDigestDoor(room)();
    expect(await swept('2018-06-20T17:50:00Z')).toEqual([
      ['digest overdue', { run: 'session@2018-06-20T17:30:00.000Z', state: null }],
    ]);
  });
  it('is none that was given up, which was told when it was', async () => {
    const store = openStore(room);
    await liveSettings(store, room);
    await store.runFailed({ key, digest: 'chair', scheduledFor: '2018-06-19T00:00:00.000Z' }, 'Died', 1);
    expect(await swept('2018-06-19T01:00:00Z')).toEqual([]);
  });
  it('is none that nobody would get', async () => {
    const store = openStore(room);
    await liveSettings(store, room);
    const [reader] = await store.recipients('chair', ['chair@revcon3.example'], room.token);
    await store.leave(reader!.token, '2018-06-18T12:00:00Z');
    expect(await swept('2018-06-19T01:00:00Z')).toEqual([]);
  });
  it('is none right after a start or a move of the clock, when it had no time yet', async () => {
    await liveSettings(openStore(room), room);
    expect(await swept('2018-06-19T01:00:00Z', { atOnce: true })).toEqual([]);
    expect(await swept('2018-06-19T01:00:00Z', { clockMoved: true })).toEqual([]);
  });
  it('is none before a conference is loaded', async () => {
    expect(await swept('2018-06-19T01:00:00Z')).toEqual([]);
  });
});
