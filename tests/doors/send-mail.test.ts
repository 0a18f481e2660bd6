import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '#doors/send-mail.ts';
import type { Room } from '#platform/room.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { aLetter } from '#tests/support/submissions.ts';

let engines: Engines;
let room: Room;
let store: Store;
let conferenceNow = new Date('2018-06-18T12:00:00Z');
let machineNow = 1_000;
let sent = 0;
const here = enginesAvailable();
beforeAll(async () => {
  if (!here) return;
  engines = await startEngines();
  const ses = { send: () => Promise.resolve({ MessageId: `sent-${(sent += 1)}` }) } as unknown as Room['ses'];
  room = { ...engines.room, ses, conferenceNow: () => conferenceNow, machineNow: () => machineNow };
  store = openStore(room);
  await liveSettings(store, room);
});
afterAll(async () => {
  if (here) await engines.stop();
});

let letters = 0;
/** Puts a letter into the outbox and tells a door that has just started. */
const send = async (to: string, purpose: 'receipt' | 'bare-receipt' | 'digest' = 'receipt'): Promise<string> => {
  const id = `${purpose}/${(letters += 1)}`;
  const from = { name: 'Secretariat', address: 'secretariat@notify.revcon3.example' };
  const letter = {
    ...{ from, to, replyTo: null, subject: 'Received', text: 'x', html: '<p>x</p>', autoSubmitted: 'auto-replied' },
    ...{ inReplyTo: null, references: [], listUnsubscribe: null, attachments: [] },
  };
  await store.addLetters([aLetter(id, { to, purpose, letter: JSON.stringify(letter) })]);
  await tell(id);
  return id;
};
const tell = (id: string) => open(room)({ Records: [{ dynamodb: { NewImage: { id: { S: id } } } }] });
const stateOf = async (id: string) => (await store.outboxMessage(id))?.state;

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

    // Another sender waits for nobody, and a digest is no receipt.
    expect(await stateOf(await send('bob@mission.example'))).toBe('sent');
    expect(await stateOf(await send('anna@mission.example', 'digest'))).toBe('sent');

    // An hour of the conference less a millisecond later they still wait, however often they are looked at.
    conferenceNow = new Date('2018-06-18T12:59:59.999Z');
    for (let look = 0; look < 3; look += 1) {
      machineNow += 300_000;
      for (const id of held) await tell(id);
    }
    expect(await Promise.all(held.map(stateOf))).toEqual(['held', 'held']);

    conferenceNow = new Date('2018-06-18T13:00:00.001Z');
    machineNow += 300_000;
    for (const id of held) await tell(id);
    expect(await Promise.all(held.map(stateOf))).toEqual(['sent', 'sent']);
    expect((await store.outboxMessage(held[0]!))?.attempts).toBe(1);
  });
});
