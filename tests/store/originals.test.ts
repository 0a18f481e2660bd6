import { describe, expect, it } from 'vitest';
import { engines, here, store } from '#tests/support/the-store.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = async (key: string) => {
  const got = await store.original(key);
  return got === null ? null : new TextDecoder().decode(got);
};
const stillThere = async () => (await store.stillArriving()).map(({ key }) => key);

describe.runIf(here)('an original', () => {
  it('lies under its arrival, then under its day and reference, in the one place only', async () => {
    const key = 'arriving/unoda/<a+b=c d>é@x';
    await store.putArriving(key, bytes('mail'), 'message/rfc822');
    expect(await stillThere()).toEqual([key]);
    const kept = store.keptKey(key, 'RC3/0147', '2018-06-18T23:30:00.000Z');
    expect(kept).toBe('kept/2018/06/18/RC3-0147/unoda/<a+b=c d>é@x');
    await store.file(key, kept);
    expect([await text(key), await text(kept), await stillThere()]).toEqual([null, 'mail', []]);
  });

  it('is filed by a repeat, whether the crash came before or after the copy', async () => {
    await store.putArriving('arriving/unoda/r', bytes('r'), 'message/rfc822');
    await store.putArriving('kept/x/r', bytes('r'), 'message/rfc822');
    await store.file('arriving/unoda/r', 'kept/x/r');
    await store.file('arriving/unoda/r', 'kept/x/r');
    expect([await text('arriving/unoda/r'), await text('kept/x/r')]).toEqual([null, 'r']);
  });

  it('that is in neither place is an error', async () => {
    await expect(store.file('arriving/unoda/lost', 'kept/x/lost')).rejects.toThrow(/neither/);
  });

  it('that is not there is null', async () => {
    expect(await store.original('arriving/unoda/nothing')).toBeNull();
  });

  it('left in arriving is listed oldest first, without what the receiving service left there', async () => {
    for (const name of ['b', 'AMAZON_SES_SETUP_NOTIFICATION', 'a']) {
      await store.putArriving(`arriving/france/${name}`, bytes(name), 'message/rfc822');
      await new Promise((resolve) => setTimeout(resolve, 1_100)); // S3 tells the second
    }
    expect(await stillThere()).toEqual(['arriving/france/b', 'arriving/france/a']);
  });

  it('is announced again with the same bytes and type', async () => {
    const key = 'arriving/form/t.json';
    await store.putArriving(key, bytes('{}'), 'application/json');
    const before = engines.events.length;
    await store.announceAgain(key);
    await store.announceAgain('arriving/form/gone.json');
    const told = engines.events.slice(before).map((e) => [e.Records[0]?.eventName, e.Records[0]?.s3.object.key]);
    expect(told).toEqual([['ObjectCreated:Copy', key]]);
    expect(await text(key)).toBe('{}');
  });

  it('is announced so often and no more, so that a poison mail does not go round for ever', async () => {
    const key = 'arriving/unoda/poison';
    await store.putArriving(key, bytes('x'), 'message/rfc822');
    const told: string[] = [];
    for (let n = 0; n < 4; n += 1) told.push(await store.announceAgain(key, 3));
    expect(told).toEqual(['touched', 'touched', 'touched', 'left alone']);
    expect(await store.announceAgain(key)).toBe('touched');
    expect(await store.announceAgain('arriving/unoda/gone', 3)).toBe('gone');
    await store.file(key, 'kept/x');
  });

  it('from a browser comes by a form that allows this key, type and size only', async () => {
    const upload = await store.presignUpload({
      key: 'uploads/t/1',
      type: 'application/pdf',
      maxBytes: 5,
      redirect: 'https://site.example/contribute/t',
    });
    const post = (change: Record<string, string>, file: string) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...upload.fields, ...change })) form.append(name, value);
      form.append('file', new Blob([file]), 'x.pdf');
      return fetch(upload.url, { method: 'POST', body: form, redirect: 'manual' });
    };
    const stored = await post({}, '%PDF-');
    expect([stored.status, stored.headers.get('location')?.split('?')[0]]).toEqual([
      303,
      'https://site.example/contribute/t',
    ]);
    expect(await text('uploads/t/1')).toBe('%PDF-');
    expect((await post({}, '%PDF-1')).status).toBe(400);
    expect((await post({ key: 'uploads/t/2' }, '%PDF-')).status).toBe(403);
    expect((await post({ 'Content-Type': 'text/html' }, '%PDF-')).status).toBe(403);
    expect((await post({ success_action_redirect: 'https://evil.example/' }, '%PDF-')).status).toBe(403);
  });

  it('and each event of its history have a key of their own', async () => {
    await store.writeHistory('RC3/0147/3', 2, { kind: 'proposal' });
    expect(await text('history/RC3-0147-3/2.json')).toBe('{"kind":"proposal"}');
  });
});
