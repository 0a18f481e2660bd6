import { describe, expect, it } from 'vitest';
import { UnreadableCursor } from '#store/cursor.ts';
import { anArrival, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { here, store } from '#tests/support/the-store.ts';

const admitOne = async (): Promise<number> => {
  const number = await store.nextNumber();
  await store.admit({
    submission: aSubmission(number),
    guards: guardsOf(`list-${number}`),
    arrival: anArrival(`arriving/unoda/list-${number}`),
    letters: [],
    placesOf,
  });
  return number;
};

const numbersOf = async (cursor: string | null, limit?: number) => {
  const page = await store.submissions(cursor, limit);
  return { numbers: page.results.map(({ number }) => number), next: page.next };
};

// One story told in order: each step adds to what the steps before have stored.
describe.runIf(here).sequential('the list of submissions', () => {
  const all: number[] = [];

  it('is empty at first, and has no next page', async () => {
    expect(await store.submissions(null)).toEqual({ results: [], next: null });
    expect(await store.newest(10)).toEqual([]);
    expect(await store.otherMail(null)).toEqual({ results: [], next: null });
  });

  it('of exactly fifty has one page', async () => {
    for (let i = 0; i < 50; i += 1) all.push(await admitOne());
    expect(await numbersOf(null)).toEqual({ numbers: all, next: null });
  });

  it('of fifty-one has a second page with the last', async () => {
    all.push(await admitOne());
    const first = await numbersOf(null);
    expect(first.numbers).toEqual(all.slice(0, 50));
    expect(await numbersOf(first.next)).toEqual({ numbers: [all[50]], next: null });
  });

  it('steps over numbers that were never used, also over more than a hundred', async () => {
    for (let i = 0; i < 130; i += 1) await store.nextNumber();
    all.push(await admitOne());
    for (let i = 0; i < 110; i += 1) await store.nextNumber();
    const first = await numbersOf(null);
    expect(await numbersOf(first.next)).toEqual({ numbers: all.slice(50), next: null });
    expect((await store.newest(3)).map(({ number }) => number)).toEqual(all.slice(-3).reverse());
    const before = all.slice(0, -3);
    expect((await store.newest(2, all.at(-3))).map(({ number }) => number)).toEqual(before.slice(-2).reverse());
    expect(await store.newest(2, all[0])).toEqual([]);
  });

  it('walked in pages of seven gives each once, in order', async () => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await numbersOf(cursor, 7);
      seen.push(...page.numbers);
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(all);
  });

  it('shows on the next page what came while the first was read', async () => {
    const first = await numbersOf(null);
    all.push(await admitOne());
    expect((await numbersOf(first.next)).numbers).toEqual(all.slice(50));
  });

  it.each(['', 'x', 'eyJhZnRlciI6LTF9', 'eyJhZnRlciI6ImEifQ', '%00'])(
    'refuses the made-up cursor %j',
    async (cursor) => {
      await expect(store.submissions(cursor)).rejects.toThrow(UnreadableCursor);
    },
  );
});
