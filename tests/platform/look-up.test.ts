import { describe, expect, it } from 'vitest';
import { LookUpTooSlow, lookUpsWithin } from '#platform/look-up.ts';

/** Nobody is asked here: the name server is a function. */
describe('look-ups within a time', () => {
  it('give what the name server says, and its refusals', async () => {
    const lookUp = lookUpsWithin(1_000, (name) =>
      name === 'a' ? Promise.resolve([['x']]) : Promise.reject(new Error(name)),
    );
    expect(await lookUp('a', 'TXT')).toEqual([['x']]);
    await expect(lookUp('b', 'TXT')).rejects.toThrow('b');
  });

  it('end together, however many are asked and whenever', async () => {
    const never = lookUpsWithin(50, () => new Promise(() => undefined));
    const begun = Date.now();
    await expect(Promise.all([never('a', 'TXT'), never('b', 'TXT')])).rejects.toThrow(LookUpTooSlow);
    await expect(never('c', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT', retryHelps: true });
    expect(Date.now() - begun).toBeLessThan(1_000);
  });

  it('of one mail do not shorten those of the next', async () => {
    const slow = () =>
      new Promise<string[][]>((resolve) =>
        setTimeout(() => {
          resolve([['x']]);
        }, 30),
      );
    await expect(lookUpsWithin(5, slow)('a', 'TXT')).rejects.toThrow(LookUpTooSlow);
    expect(await lookUpsWithin(5_000, slow)('a', 'TXT')).toEqual([['x']]);
  });
});
