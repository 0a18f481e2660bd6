import { describe, expect, it } from 'vitest';
import { here, store } from '#tests/support/the-store.ts';

let made = 0;
const newToken = (): string => `token-${String((made += 1))}`;
const one = async (digest: string, address: string) => (await store.recipients(digest, [address], newToken))[0]!;
const at = '2018-06-18T14:00:00.000Z';

describe.runIf(here)('who has a digest', () => {
  it('has one token for each list, made at the first letter and the same ever after', async () => {
    const first = await one('chair', 'a@x.example');
    expect(first).toEqual({ digest: 'chair', address: 'a@x.example', token: first.token, leftAt: null });
    expect(await one('chair', 'a@x.example')).toEqual(first);
    expect((await one('session', 'a@x.example')).token).not.toBe(first.token);
    expect(await store.recipient(first.token)).toEqual(first);
  });
  it('is the same however his address is written', async () => {
    expect((await one('chair', 'B@X.example')).token).toBe((await one('chair', 'b@x.example')).token);
  });
  it('has one token when two runs make it at the same moment, and every token made leads to him', async () => {
    const tokens: string[] = [];
    const noted = () => {
      const token = newToken();
      tokens.push(token);
      return token;
    };
    const runs = await Promise.all(
      Array.from({ length: 8 }, () => store.recipients('chair', ['race@x.example'], noted)),
    );
    expect(new Set(runs.map(([found]) => found!.token)).size).toBe(1);
    for (const token of tokens) expect((await store.recipient(token))?.address).toBe('race@x.example');
  });
  it('comes in the order in which the addresses were asked for', async () => {
    const asked = ['z@x.example', 'a@x.example', 'm@x.example'];
    expect((await store.recipients('chair', asked, newToken)).map(({ address }) => address)).toEqual(asked);
  });
});

describe.runIf(here)('leaving a digest', () => {
  it('holds from the first click on, for this list and this address alone', async () => {
    const { token } = await one('chair', 'left@x.example');
    await store.leave(token, at);
    await store.leave(token, '2018-06-19T14:00:00.000Z');
    expect((await one('chair', 'left@x.example')).leftAt).toBe(at);
    expect((await one('session', 'left@x.example')).leftAt).toBeNull();
    expect((await one('chair', 'stays@x.example')).leftAt).toBeNull();
  });
  it('is taken back by coming again, and can be done anew', async () => {
    const { token } = await one('chair', 'back@x.example');
    await store.leave(token, at);
    await store.rejoin(token);
    await store.rejoin(token);
    expect((await store.recipient(token))?.leftAt).toBeNull();
    await store.leave(token, '2018-06-19T14:00:00.000Z');
    expect((await store.recipient(token))?.leftAt).toBe('2018-06-19T14:00:00.000Z');
  });
  it('with a token of nobody changes nothing', async () => {
    await store.leave('nobodys', at);
    await store.rejoin('nobodys');
    expect(await store.recipient('nobodys')).toBeNull();
  });
});
