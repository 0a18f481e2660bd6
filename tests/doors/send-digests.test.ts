import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostTries, open } from '#doors/send-digests.ts';
import type { EnvironmentName } from '#platform/environment.ts';
import type { Room } from '#platform/room.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { Died, failing, meanwhile } from '#tests/support/faults.ts';
import { anArrival, anItem, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';

const here = enginesAvailable();
const settings: Partial<Record<EnvironmentName, string>> = { SITE_URL: 'https://site.example' };
let engines: Engines;
let room: Room;
let store: Store;
let now = new Date('2018-06-18T12:00:00Z');
let logged: [string, Record<string, unknown>][] = [];
const note = (message: string, about: Record<string, unknown> = {}): void => void logged.push([message, about]);
const said = (message: string) => logged.filter(([each]) => each === message).map(([, about]) => about);

beforeEach(async () => {
  if (!here) return;
  engines = await startEngines();
  now = new Date('2018-06-18T12:00:00Z');
  logged = [];
  room = {
    ...{ ...engines.room, conferenceNow: () => now, log: { info: note, warn: note, error: note } },
    environment: (name) => settings[name] ?? engines.room.environment(name),
  };
  store = openStore(room);
  await liveSettings(store, room);
});
afterEach(async () => {
  if (here) await engines.stop();
});

const tick = (list?: string) => open(room)(list === undefined ? {} : { list });
const admit = async (receivedAt: string, target = 'II.19') => {
  const number = await store.nextNumber();
  const submission = aSubmission(number, { receivedAt, items: [anItem(1, target)] });
  const arrival = anArrival(`arriving/unoda/d-${String(number)}`);
  await store.admit({ submission, guards: guardsOf(`d-${String(number)}`), arrival, letters: [], placesOf });
  return submission.reference;
};
/** The letters that are in the outbox, by the run that they are of, and what each says in its text. */
const letters = async () => {
  const due = await store.outboxDue(1e15);
  const found = await Promise.all(due.map(({ id }) => store.outboxMessage(id)));
  return found.map((one) => ({ id: one!.id, text: (JSON.parse(one!.letter!) as { text: string }).text }));
};
const first = 'chair@2018-06-19T00:00:00.000Z';
const second = 'chair@2018-06-20T00:00:00.000Z';
const idOf = (key: string) => `digest/${key}/chair@revcon3.example`;

/** The bucket takes no file of a digest, so that no digest can be made to which one belongs. */
const withoutFiles = (): { readonly heal: () => void } => {
  const name = `fault-${randomUUID()}`;
  room.objects.middlewareStack.add(
    (next) => (args) => {
      const { Key } = args.input as { Key?: string };
      return Key?.startsWith('words/files/') === true ? Promise.reject(new Died()) : next(args);
    },
    { step: 'initialize', name },
  );
  return { heal: () => room.objects.middlewareStack.remove(name) };
};

describe.runIf(here)('a digest that cannot be made', () => {
  it('is tried twelve times, then flagged and left; nothing of it goes out, and nothing is lost from the next', async () => {
    const reference = await admit('2018-06-18T13:00:00Z');
    now = new Date('2018-06-19T00:00:00Z');
    const fault = withoutFiles();
    for (let each = 1; each < mostTries; each += 1) await expect(tick()).rejects.toThrow(Died);
    expect(mostTries).toBe(12);
    expect(said('digest not made')).toHaveLength(11);
    expect(said('digest given up')).toEqual([]);
    expect(await tick()).toEqual({ sent: [] });
    expect(said('digest given up')).toEqual([{ run: first }]);
    expect(await store.run(first)).toMatchObject({ state: 'failed', failures: 12, lastError: 'Died' });
    expect(await tick()).toEqual({ sent: [] });
    expect(logged).toHaveLength(12);
    expect(await letters()).toEqual([]);
    fault.heal();

    now = new Date('2018-06-20T00:00:00Z');
    expect(await tick()).toEqual({ sent: [second] });
    expect((await store.run(first))?.state).toBe('overtaken');
    const [only, ...more] = await letters();
    expect(more).toEqual([]);
    expect(only!.id).toBe(idOf(second));
    expect(only!.text).toContain(`${reference}/1`);
  });

  it('goes out by itself as soon as it can be, once', async () => {
    const reference = await admit('2018-06-18T13:00:00Z');
    now = new Date('2018-06-19T00:00:00Z');
    const fault = withoutFiles();
    await expect(tick()).rejects.toThrow(Died);
    fault.heal();
    expect(await tick()).toEqual({ sent: [first] });
    expect(await tick()).toEqual({ sent: [] });
    expect((await letters()).map(({ id, text }) => [id, text.includes(`${reference}/1`)])).toEqual([
      [idOf(first), true],
    ]);
  });

  it('that was given up goes out when a person asks for its list', async () => {
    await admit('2018-06-18T13:00:00Z');
    now = new Date('2018-06-19T00:00:00Z');
    const fault = withoutFiles();
    for (let each = 1; each < mostTries; each += 1) await expect(tick()).rejects.toThrow(Died);
    await tick();
    fault.heal();
    expect(await tick()).toEqual({ sent: [] });
    expect(await tick('chair')).toEqual({ sent: [first] });
  });

  it('holds up no other: the one before a session goes out beside it', async () => {
    await admit('2018-06-18T13:00:00Z', 'I.2');
    now = new Date('2018-06-20T18:00:00Z');
    const fault = withoutFiles();
    await expect(tick()).rejects.toThrow(Died);
    fault.heal();
    expect((await letters()).map(({ id }) => id)).toEqual([
      'digest/session@2018-06-20T17:30:00.000Z/chair@revcon3.example',
    ]);
  });
});

describe.runIf(here)('one run that overtakes another', () => {
  const admitted = async () => {
    const early = await admit('2018-06-18T13:00:00Z');
    now = new Date('2018-06-19T00:00:00Z');
    return early;
  };
  const later = async () => {
    const late = await admit('2018-06-19T13:00:00Z', 'III.4');
    now = new Date('2018-06-20T00:00:00Z');
    return late;
  };

  it('takes what the other never came to say, where its letters were not fixed', async () => {
    const early = await admitted();
    // After its record, before its letters.
    const fault = failing(room, (request) => request === 'PutItem');
    const broken = withoutFiles();
    await expect(tick()).rejects.toThrow();
    fault.heal();
    broken.heal();
    const late = await later();
    expect(await tick()).toEqual({ sent: [second] });
    expect((await store.run(first))?.state).toBe('overtaken');
    const [only, ...more] = await letters();
    expect(more).toEqual([]);
    for (const reference of [early, late]) expect(only!.text).toContain(`${reference}/1`);
  });

  it('lets the other go out first, where its letters were fixed, and says nothing of it again', async () => {
    const early = await admitted();
    const fault = failing(room, (request) => request === 'TransactWriteItems');
    await expect(tick()).rejects.toThrow(Died);
    fault.heal();
    expect((await store.run(first))?.state).toBe('written');
    const late = await later();
    expect(await tick()).toEqual({ sent: [second] });
    expect((await store.run(first))?.state).toBe('sent');
    const both = new Map((await letters()).map(({ id, text }) => [id, text]));
    expect([...both.keys()].sort()).toEqual([idOf(first), idOf(second)]);
    expect(both.get(idOf(first))).toContain(`${early}/1`);
    expect(both.get(idOf(first))).not.toContain(`${late}/1`);
    expect(both.get(idOf(second))).toContain(`${late}/1`);
    expect(both.get(idOf(second))).not.toContain(`${early}/1`);
  });

  it('in the very moment in which the other would fix its letters leaves it without any', async () => {
    const early = await admitted();
    let late = '';
    // The first update of a run is its record; before the second, which fixes its letters, a day passes.
    let updates = 0;
    const interlude = meanwhile(
      room,
      (request) => request === 'UpdateItem' && (updates += 1) === 2,
      async () => {
        late = await later();
        expect(await tick()).toEqual({ sent: [second] });
      },
    );
    expect(await tick()).toEqual({ sent: [] });
    interlude.heal();
    const [only, ...more] = await letters();
    expect(more).toEqual([]);
    expect(only!.id).toBe(idOf(second));
    for (const reference of [early, late]) expect(only!.text.split(`${reference}/1`)).not.toHaveLength(1);
  });

  it('twenty ticks at once send one digest', async () => {
    const early = await admitted();
    const sent = await Promise.all(Array.from({ length: 20 }, () => tick()));
    expect(sent.flatMap(({ sent: keys }) => keys)).toContain(first);
    const [only, ...more] = await letters();
    expect(more).toEqual([]);
    expect(only!.text).toContain(`${early}/1`);
  });
});

describe.runIf(here)('a list that nobody wants', () => {
  it('claims nothing: what it would have said is new when somebody wants it again', async () => {
    const reference = await admit('2018-06-18T13:00:00Z');
    const [reader] = await store.recipients('chair', ['chair@revcon3.example'], room.token);
    await store.leave(reader!.token, now.toISOString());
    now = new Date('2018-06-19T00:00:00Z');
    expect(await tick()).toEqual({ sent: [] });
    expect(await store.run(first)).toBeNull();
    await store.rejoin(reader!.token);
    now = new Date('2018-06-20T00:00:00Z');
    expect(await tick()).toEqual({ sent: [second] });
    expect((await letters())[0]!.text).toContain(`${reference}/1`);
  });
});
