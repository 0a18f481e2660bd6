import { describe, expect, it } from 'vitest';
import { WordsDamaged } from '#store/words.ts';
import { here, store } from '#tests/support/the-store.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const file = { name: 'RC3-D2-COMP-en.docx', type, bytes: new TextEncoder().encode('PK a compilation') };
const run = 'chair@2018-06-19T00:00:00.000Z';
const minute = 60_000;
const handed = async (token: string, until = 100 * minute) => {
  const kept = await store.keepFile(file, run);
  await store.handOver(token, kept, until);
  return kept;
};

describe.runIf(here)('a file that goes with letters', () => {
  it('is kept once, however often and for however many it is kept', async () => {
    const [one, two] = [await store.keepFile(file, run), await store.keepFile(file, run)];
    expect(one).toEqual(two);
    expect(one).toMatchObject({ name: file.name, type, bytes: 16 });
    expect((await store.keepFile({ ...file, bytes: new Uint8Array([1]) }, run)).key).not.toBe(one.key);
  });
  it('is written out when the letter is sent; one that is gone is said to be', async () => {
    const { key } = await store.keepFile(file, run);
    const letter = {
      ...{ from: { name: 'Us', address: 'us@x.example' }, to: 'chair@x.example', replyTo: null, subject: 'Digest' },
      ...{ text: 'x', html: '<p>x</p>', autoSubmitted: 'auto-generated' as const, inReplyTo: null, references: [] },
      listUnsubscribe: null,
    };
    const attached = (at: string) => ({ ...letter, attachments: [{ name: file.name, type, key: at }] });
    expect((await store.ready(attached(key))).attachments).toEqual([
      { name: file.name, type, content: Buffer.from('PK a compilation').toString('base64') },
    ]);
    await expect(store.ready(attached('words/files/none.docx'))).rejects.toThrow(WordsDamaged);
  });
});

describe.runIf(here)('a link to a file', () => {
  it('leads to it until its time is over, and no other token does', async () => {
    const kept = await handed('token-of-one');
    expect(await store.handedFile('token-of-one', 100 * minute - 1)).toMatchObject({ ...kept, usedAt: null });
    expect(await store.handedFile('token-of-one', 100 * minute)).toBeNull();
    expect(await store.handedFile('token-of-none', 0)).toBeNull();
    expect(await store.useLink('token-of-none', 0)).toBe(false);
  });
  it('is used once, and again within five minutes; ten at once are one use', async () => {
    await handed('token-of-two');
    const uses = await Promise.all(Array.from({ length: 10 }, () => store.useLink('token-of-two', minute)));
    expect(uses).toEqual(Array.from({ length: 10 }, () => true));
    expect(await store.useLink('token-of-two', 6 * minute - 1)).toBe(true);
    expect(await store.useLink('token-of-two', 6 * minute)).toBe(false);
    expect((await store.handedFile('token-of-two', 7 * minute))?.usedAt).toBe(minute);
  });
  it('gives an address that hands the file over as a download, to who has no credentials', async () => {
    const address = await store.addressOf(await handed('token-of-three'));
    expect(new URL(address).searchParams.get('X-Amz-Expires')).toBe('300');
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('PK a compilation');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="RC3-D2-COMP-en.docx"');
    expect(answer.headers.get('content-type')).toBe(type);
  });
});
