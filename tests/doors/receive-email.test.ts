import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '#doors/receive-email.ts';
import { openStore } from '#store/open-store.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { letter } from '#tests/support/pipeline.ts';

/** Whatever lies under `arriving/` and whatever is said of it: one record or nothing, and the rest of the batch unharmed. */
const event = (...keys: readonly string[]): SQSEvent =>
  ({
    Records: keys.map((key, i) => ({
      messageId: `message-${i}`,
      body: JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3: { object: { key: encoded(key) } } }] }),
    })),
  }) as unknown as SQSEvent;
/** As S3 writes keys into events. */
const encoded = (key: string): string => encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');

const available = enginesAvailable();
describe.skipIf(!available)('objects that arrive', () => {
  let engines: Engines;
  let receive: ReturnType<typeof open>;
  let store: ReturnType<typeof openStore>;
  beforeAll(async () => {
    engines = await startEngines({ SITE_URL: 'https://site.example' });
    receive = open(engines.room);
    store = openStore(engines.room);
  });
  afterAll(() => engines.stop());
  const put = (key: string, bytes: Uint8Array | string): Promise<void> =>
    store.putArriving(key, Buffer.from(bytes as string), 'message/rfc822');
  const none = { batchItemFailures: [] };
  const kept = async () => [...(await store.submissions(null)).results, ...(await store.otherMail(null)).results];

  it.each<[string, Uint8Array]>([
    ['0 bytes', new Uint8Array()],
    ['1 byte', Uint8Array.of(0x41)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('A14: %s between two mails is kept with an explanation, filed, and holds up neither', async (what, bytes) => {
    const before = (await kept()).length;
    const name = what.replace(' ', '-');
    const keys = [`arriving/unoda/${name}-1`, `arriving/unoda/${name}`, `arriving/unoda/${name}-2`];
    await put(keys[0]!, letter({ text: `Section II, paragraph 7: delete. ${what}, one.` }));
    await put(keys[1]!, bytes);
    await put(keys[2]!, letter({ text: `Section II, paragraph 8: delete. ${what}, two.` }));
    expect(await receive(event(...keys))).toEqual(none);
    const all = await kept();
    expect(all).toHaveLength(before + 3);
    const reference = await store.arrivalOf(keys[1]!);
    const record = all.find((one) => ('reference' in one ? one.reference : one.id) === reference);
    expect(record?.problems.join(' ')).toMatch(/no sender address|no header|no text/u);
    expect(record?.originals[0]).toContain(`/unoda/${name}`);
    expect(await store.stillArriving()).toEqual([]);
  });

  it.each(['a b', 'a+b', '100%', 'a%2Fb', 'ü-Ж-文', 'x/y z', "quote'(1)!*"])(
    'B13: under the key arriving/unoda/%s is found, taken in and filed',
    async (id) => {
      const key = `arriving/unoda/${id}`;
      await put(key, letter({ text: `Section II, paragraph 9: delete. Key ${id}.` }));
      expect(await receive(event(key))).toEqual(none);
      const number = Number((await store.arrivalOf(key))?.split('/')[1]);
      const [original] = (await store.submission(number))?.originals ?? [];
      expect(original).toContain(`/unoda/${id}`);
      expect(await store.original(original ?? '')).not.toBeNull();
      expect(await store.original(key)).toBeNull();
    },
  );

  it('B13: an event for an object that is gone, told twice or out of order changes nothing and is not retried', async () => {
    const [first, second] = ['arriving/unoda/one', 'arriving/unoda/two'];
    await put(first, letter({ text: 'Section II, paragraph 10: delete. Once.' }));
    await put(second, letter({ text: 'Section II, paragraph 11: delete. Once.' }));
    expect(await receive(event(second, first))).toEqual(none);
    const all = await kept();
    expect(await receive(event(first, second, first, 'arriving/unoda/never-was', 'arriving/', 'elsewhere/x'))).toEqual(
      none,
    );
    expect(await kept()).toEqual(all);
  });

  it('H5: the same comment sent five times, by three ways, is one submission with every arrival; a word changed is two', async () => {
    const before = (await store.submissions(null)).results.length;
    const text = 'Section III, paragraph 3: delete.';
    const ways = ['unoda', 'france', 'unoda', 'france', 'reply'];
    const keys = ways.map((inbox, i) => `arriving/${inbox}/five-${i}`);
    for (const key of keys) await put(key, letter({ text }));
    await put('arriving/unoda/five-changed', letter({ text: text.replace('delete', 'please delete') }));
    expect(await receive(event(...keys, 'arriving/unoda/five-changed'))).toEqual(none);
    const [same, changed, ...others] = (await store.submissions(null)).results.slice(before);
    expect(same?.inboxes.toSorted()).toEqual(['france', 'reply', 'unoda']);
    expect(same?.originals).toHaveLength(5);
    expect(changed?.originals).toHaveLength(1);
    expect(others).toEqual([]);
  });
});
