import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { open } from '#doors/send-mail.ts';
import type { EnvironmentName } from '#platform/environment.ts';
import type { Room } from '#platform/room.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { backOff, maxAttempts } from '#store/send-letter.ts';
import type { Store } from '#store/store.ts';
import type { OutboxMessage } from '#submission/record.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { aLetter } from '#tests/support/submissions.ts';

let engines: Engines;
let room: Room;
let store: Store;
let conferenceNow = new Date('2018-06-18T12:00:00Z');
let machineNow = 1_000;
let sent = 0;
/** What SES answers to the next letters, in order; afterwards it takes them. */
let answers: Error[] = [];
let logged: [string, Record<string, unknown>][] = [];
const here = enginesAvailable();
const ses = {
  send: () => {
    const error = answers.shift();
    return error === undefined ? Promise.resolve({ MessageId: `sent-${(sent += 1)}` }) : Promise.reject(error);
  },
} as unknown as Room['ses'];
const note = (message: string, about: Record<string, unknown> = {}): void => void logged.push([message, about]);
const settings: Partial<Record<EnvironmentName, string>> = { STAGE: 'live' };
beforeAll(async () => {
  if (!here) return;
  engines = await startEngines();
  room = {
    ...{ ...engines.room, ses, conferenceNow: () => conferenceNow, machineNow: () => machineNow },
    environment: (name) => settings[name] ?? engines.room.environment(name),
    log: { info: note, warn: note, error: note },
  };
  store = openStore(room);
  await liveSettings(store, room);
});
beforeEach(() => {
  answers = [];
  logged = [];
});
afterAll(async () => {
  if (here) await engines.stop();
});

let letters = 0;
/** Puts a letter into the outbox and tells a door that has just started. */
const send = async (
  to: string,
  purpose: OutboxMessage['purpose'] = 'receipt',
  changes: Partial<OutboxMessage> = {},
): Promise<string> => {
  const id = `${purpose}/${(letters += 1)}`;
  const from = { name: 'Secretariat', address: 'secretariat@notify.revcon3.example' };
  const letter = {
    ...{ from, to, replyTo: null, subject: 'Received', text: 'x', html: '<p>x</p>', autoSubmitted: 'auto-replied' },
    ...{ inReplyTo: null, references: [], listUnsubscribe: null, attachments: [] },
  };
  await store.addLetters([aLetter(id, { to, purpose, letter: JSON.stringify(letter), ...changes })]);
  await tell(id);
  return id;
};
const tell = (id: string) => open(room)({ Records: [{ dynamodb: { NewImage: { id: { S: id } } } }] });
const stateOf = async (id: string) => (await store.outboxMessage(id))?.state;
const failure = (name: string): Error => Object.assign(new Error(`${name} for anna@mission.example`), { name });

describe.runIf(here)('H2: receipts to one sender', () => {
  it('are twenty an hour, across cold starts, tags and spellings; the next are held, not lost', async () => {
    const { limits } = (await liveSettings(store, room)).conference;
    expect(limits.receiptsPerSenderAndHour).toBe(20);
    const spellings = ['anna@mission.example', 'Anna@Mission.example', 'anna+2@mission.example'];
    for (let n = 0; n < 20; n += 1)
      expect(await stateOf(await send(spellings[n % 3]!, n % 2 ? 'bare-receipt' : 'receipt'))).toBe('sent');
    const held = [await send('anna@mission.example'), await send('anna+flood@mission.example', 'bare-receipt')];
    expect(await Promise.all(held.map(stateOf))).toEqual(['held', 'held']);
    expect(sent).toBe(20);
    // What the alarm counts (infra/alarms.ts).
    expect(logged.filter(([line]) => line === 'receipt held')).toEqual(held.map((id) => ['receipt held', { id }]));

    // Another sender waits for nobody, and a digest is no receipt.
    expect(await stateOf(await send('bob@mission.example'))).toBe('sent');
    expect(await stateOf(await send('anna@mission.example', 'digest'))).toBe('sent');

    // An hour of the conference less a millisecond later they still wait, however often they are looked at.
    conferenceNow = new Date('2018-06-18T12:59:59.999Z');
    for (let look = 0; look < 3; look += 1) {
      expect(await store.releaseHeld()).toBe(2);
      for (const id of held) await tell(id);
    }
    expect(await Promise.all(held.map(stateOf))).toEqual(['held', 'held']);

    // When it is over the sweep finds them due by themselves, a clock that jumped aside.
    conferenceNow = new Date('2018-06-18T13:00:00.000Z');
    machineNow += 3_600_000;
    expect((await store.outboxDue(machineNow)).map(({ id }) => id)).toEqual(expect.arrayContaining(held));
    for (const id of held) await tell(id);
    expect(await Promise.all(held.map(stateOf))).toEqual(['sent', 'sent']);
    expect((await store.outboxMessage(held[0]!))?.attempts).toBe(1);
  });
});

describe.runIf(here)('a letter that SES does not take', () => {
  it('now is tried again after 5 s, twice as long each time, an hour at most, and given up after forty tries', async () => {
    expect([1, 2, 3, 10, 11, 40].map(backOff)).toEqual([5_000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000]);
    answers = [failure('Throttling')];
    const id = await send('slow@mission.example');
    expect(await store.outboxMessage(id)).toMatchObject({ state: 'pending', notBefore: machineNow + 5_000 });
    for (let attempt = 2; attempt <= maxAttempts; attempt += 1) {
      answers = [failure('Throttling')];
      machineNow += 3_600_000;
      await tell(id);
      expect(await stateOf(id)).toBe(attempt < maxAttempts ? 'pending' : 'failed');
    }
    expect(logged.at(-1)).toEqual(['letter given up', { id, why: 'Throttling' }]);
  });

  it('ever is given up at once, in the log without the address, and is listed for a person', async () => {
    answers = [failure('MessageRejected')];
    const id = await send('never@mission.example');
    expect(logged).toEqual([['letter given up', { id, why: 'MessageRejected' }]]);
    expect((await store.outboxWaiting()).filter(({ state }) => state === 'failed').map((one) => one.id)).toContain(id);
  });

  it('or perhaps did: a receipt goes again, a digest waits for a person (DESIGN.md)', async () => {
    answers = [failure('TimeoutError'), failure('TimeoutError')];
    expect(await stateOf(await send('maybe@mission.example'))).toBe('pending');
    const digest = await send('chair@mission.example', 'digest');
    expect(await store.outboxMessage(digest)).toMatchObject({ state: 'failed' });
    expect((await store.outboxMessage(digest))?.lastError).toContain('it may have gone out');
  });

  it('because it cannot be written is given up, and holds up no other letter', async () => {
    const before = sent;
    const id = await send('wrong@mission.example', 'receipt', {
      letter: JSON.stringify({ ...JSON.parse((await aReadyLetter()) ?? ''), to: 'اسم@mission.example' }),
    });
    expect([await stateOf(id), sent - before]).toEqual(['failed', 1]);
  });

  it('because its sender dies each time is given up after as many deaths', async () => {
    const id = await send('deadly@mission.example', 'receipt', { attempts: maxAttempts });
    expect(await store.outboxMessage(id)).toMatchObject({ state: 'failed', attempts: maxAttempts + 1 });
  });
});

/** The words of a letter that goes out. */
const aReadyLetter = async () => (await store.outboxMessage(await send('ready@mission.example')))?.letter;

describe.runIf(here)('a letter to somebody who may not be written to', () => {
  it('outside production is not sent, unless its receiver is on the list', async () => {
    settings.STAGE = 'dev';
    settings.ALLOWED_RECIPIENTS = 'tester@mission.example';
    const before = sent;
    const states = [await send('anna@mission.example', 'digest'), await send('tester@mission.example')].map(stateOf);
    expect(await Promise.all(states)).toEqual(['failed', 'sent']);
    expect(sent - before).toBe(1);
    settings.STAGE = 'live';
  });

  it('because a reader there complained is not sent; a person who sends it again is refused too', async () => {
    const to = 'unwilling@mission.example';
    await send(to);
    await store.noteDelivery(
      { kind: 'complaint', sesMessageId: `sent-${sent}`, permanent: true, detail: 'abuse' },
      conferenceNow.toISOString(),
    );
    const before = sent;
    const id = await send(to);
    expect(await store.outboxMessage(id)).toMatchObject({ state: 'failed' });
    await store.sendAgain(id);
    await tell(id);
    expect(await store.outboxMessage(id)).toMatchObject({ state: 'failed' });
    expect(sent).toBe(before);
  });
});
