import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { openBucket } from '#store/bucket.ts';
import { Died, dyingAfter } from '#tests/support/faults.ts';
import { aLetter, anArrival, anItem, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { engines, here, store } from '#tests/support/the-store.ts';

/** CONTRACT.md 7: erasing removes every object of the reference; what digests kept of it is no exception. */
const secret = 'words that nobody may keep';
const first = '2018-06-19T00:00:00.000Z';
const second = '2018-06-20T00:00:00.000Z';
const type = 'application/octet-stream';

const admitOne = async (draft: string, receivedAt: string): Promise<number> => {
  const number = await store.nextNumber();
  const submission = aSubmission(number, { draft, receivedAt, items: [anItem(1, 'II.19')] });
  await store.admit({
    ...{ submission, guards: guardsOf(`${draft}-${String(number)}`), letters: [], placesOf },
    arrival: anArrival(`arriving/unoda/${draft}-${String(number)}`),
  });
  return number;
};

/** A digest with a long letter, a short one, and a file behind a link: what a chair and a secretariat get. */
const digest = async (list: string, at: string, lists: readonly string[], text = secret): Promise<string> => {
  const key = `${list}@${at}`;
  const file = await store.keepFile({ name: 'RC3.docx', type, bytes: Buffer.from(`${key} ${text}`) }, key);
  await store.handOver(`link-of-${key}`, file, 1e15);
  await store.startRun({ key, digest: list, scheduledFor: at, lists });
  const letter = (to: string, words: string) =>
    aLetter(`digest/${key}/${to}`, { purpose: 'digest', to, letter: JSON.stringify({ text: words }) });
  await store.finishRun(key, [letter('a@x.example', text), letter('b@x.example', text.repeat(10_000))]);
  return key;
};
const deliver = async (key: string): Promise<void> => {
  for (const to of ['a@x.example', 'b@x.example']) {
    await store.claim(`digest/${key}/${to}`, 0, 1);
    await store.markSent(`digest/${key}/${to}`, `ses-${key}-${to}`);
  }
};

/** Everything there is, as text. */
const everything = async (): Promise<string> => {
  const bucket = openBucket(engines.room);
  const objects = await Promise.all((await bucket.list('')).map(async ({ key }) => [key, await bucket.get(key)]));
  const { Items } = await engines.room.dynamo.send(new ScanCommand({ TableName: engines.tableName }));
  return JSON.stringify([objects.map(([key, bytes]) => [key, Buffer.from(bytes ?? '').toString()]), Items]);
};
const listed = async (draft: string): Promise<readonly string[]> =>
  (await store.onNoList(draft, '2018-07-01T00:00:00Z')).map((one) => `${String(one.number)} ${one.news}`);
const erase = (number: number) => store.erase(number, { by: 'Ana', at: '2018-06-21T12:00:00.000Z' });

describe.runIf(here)('erasing a contribution', () => {
  it('takes the letters and files of every digest since, also what lies behind a link, and no earlier one', async () => {
    const number = await admitOne('d10', '2018-06-19T10:00:00Z');
    const before = await digest('erased', first, [], 'what was told before it came');
    const after = await digest('erased', second, [`${String(number)}/1 new 1`]);
    const session = await digest('erased-session', second, []);
    for (const key of [before, after, session]) await deliver(key);
    expect(await everything()).toContain(secret);
    await erase(number);
    expect(await everything()).not.toContain(secret);
    expect(await store.handedFile(`link-of-${after}`, 0)).toBeNull();
    expect(await store.handedFile(`link-of-${before}`, 0)).not.toBeNull();
    expect(await store.outboxMessage(`digest/${before}/b@x.example`)).not.toBeNull();
    // They were sent: that stays true, and nothing of them is told again.
    expect((await store.run(after))?.state).toBe('sent');
    expect(await listed('d10')).toEqual([]);
  });

  it('lets no letter go that holds it, and loses nothing of what else it told', async () => {
    const number = await admitOne('d11', '2018-06-19T10:00:00Z');
    const other = await admitOne('d11', '2018-06-19T11:00:00Z');
    const key = await digest('unsent', second, [`${String(number)}/1 new 1`, `${String(other)}/1 revised 1`]);
    expect(await listed('d11')).toEqual([]);
    await erase(number);
    expect(await store.claim(`digest/${key}/a@x.example`, 0, 1)).toBeNull();
    expect(await everything()).not.toContain(secret);
    expect(await listed('d11')).toEqual([`${String(other)} revised`]);
    // The run is made anew, with letters under the same names.
    await digest('unsent', second, [`${String(other)}/1 revised 3`], 'the rest');
    await deliver(key);
    expect((await store.outboxMessage(`digest/${key}/a@x.example`))?.state).toBe('sent');
    expect(await listed('d11')).toEqual([]);
  });

  it('that dies at any write is finished by a repeat', async () => {
    for (let count = 0, died = true; died; count += 1) {
      const draft = `d12-${String(count)}`;
      const number = await admitOne(draft, '2018-06-19T10:00:00Z');
      const other = await admitOne(draft, '2018-06-19T11:00:00Z');
      await digest(`dies-${String(count)}`, second, [`${String(number)}/1 new 1`, `${String(other)}/1 new 1`]);
      const fault = dyingAfter(engines.room, count);
      died = await erase(number).then(
        () => false,
        (error: unknown) => error instanceof Died,
      );
      fault.heal();
      if (!died) expect(count).toBeGreaterThan(8);
      await erase(number);
      expect([count, (await everything()).includes(secret)]).toEqual([count, false]);
      expect([count, await listed(draft)]).toEqual([count, [`${String(other)} new`]]);
    }
  });
});
