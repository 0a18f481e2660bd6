import { describe, expect, it } from 'vitest';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { Died, failing, meanwhile } from '#tests/support/faults.ts';
import { aLetter, anArrival, anItem, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { engines, here, store } from '#tests/support/the-store.ts';

const many = (count: number, place: string): StoredItem[] =>
  Array.from({ length: count }, (_, i) => anItem(i + 1, place));

const stored = async (items: StoredItem[]): Promise<SubmissionWithItems> => {
  const number = await store.nextNumber();
  const submission = aSubmission(number, { replyToken: `correcting-${number}`, items });
  await store.admit({
    submission,
    guards: guardsOf(`correcting ${number}`),
    arrival: anArrival(`arriving/unoda/first-${number}`),
    letters: [],
    placesOf,
  });
  return (await store.submission(number))!;
};

/** What a mail of that name makes of the submission as it stands now. */
const correction = async (number: number, name: string, items: (before: StoredItem[]) => StoredItem[]) => {
  const before = (await store.submission(number))!;
  const revision = before.revision + 1;
  return {
    before,
    after: { ...before, revision, items: items(before.items) },
    guard: guardsOf(`${name} ${number}`).message,
    arrival: anArrival(`arriving/unoda/${name}-${number}`),
    original: `kept/${name}-${number}`,
    letters: [aLetter(`receipt/${number}/${revision}`)],
    placesOf,
  };
};
const movedTo = (target: string) => (items: StoredItem[]) => items.map((item) => ({ ...item, target }));
const oneMore = (target: string) => (items: StoredItem[]) => [...items, anItem(items.length + 1, target)];

describe.runIf(here).each([2, 120])('a correction of a contribution of %i proposals', (count) => {
  it('is read at the new places and no longer at the old, with its arrival, original and letter', async () => {
    const [was, is] = [`III.${count}`, `IV.${count}`];
    const { number, reference } = await stored(many(count, was));
    const taken = await correction(number, 'moves', movedTo(is));
    expect(await store.takeCorrection(taken)).toMatchObject({ outcome: 'stored', submission: { revision: 1 } });
    expect(await store.proposalsAt('d2', was)).toHaveLength(0);
    expect(await store.proposalsAt('d2', is)).toHaveLength(count);
    expect((await store.submission(number))?.originals).toContain(taken.original);
    expect(await store.arrivalOf(taken.arrival.key)).toBe(reference);
    expect((await store.outboxMessage(taken.letters[0]!.id))?.state).toBe('pending');
  });

  it('made again is made once', async () => {
    const { number } = await stored(many(count, 'V.1'));
    const taken = await correction(number, 'again', oneMore('V.2'));
    await store.takeCorrection(taken);
    expect((await store.takeCorrection(taken)).outcome).toBe('already');
    // Read again, decided again: the arrival is its own guard all the same.
    expect((await store.takeCorrection(await correction(number, 'again', oneMore('V.2')))).outcome).toBe('already');
    expect(await store.submission(number)).toMatchObject({ revision: 1, items: { length: count + 1 } });
  });

  it('by the other inbox is joined', async () => {
    const { number } = await stored(many(count, 'V.1'));
    await store.takeCorrection(await correction(number, 'both', oneMore('V.2')));
    const other = await correction(number, 'both', oneMore('V.2'));
    const copy = { ...other, arrival: anArrival(`arriving/france/both-${number}`) };
    expect((await store.takeCorrection(copy)).outcome).toBe('joined');
    expect(await store.submission(number)).toMatchObject({ revision: 1, inboxes: ['unoda', 'france'] });
  });

  it('that asks for what is so already is recorded, and changes nothing', async () => {
    const { number, reference } = await stored(many(count, 'V.1'));
    const asked = { ...(await correction(number, 'so already', (items) => items)), after: null, letters: [] };
    expect((await store.takeCorrection(asked)).outcome).toBe('joined');
    expect(await store.arrivalOf(asked.arrival.key)).toBe(reference);
    expect((await store.submission(number))?.revision).toBe(0);
  });

  it('decided on what somebody changed meanwhile is not written', async () => {
    const { number } = await stored(many(count, 'V.1'));
    const late = await correction(number, 'late', movedTo('V.3'));
    await store.takeCorrection(await correction(number, 'early', oneMore('V.2')));
    expect((await store.takeCorrection(late)).outcome).toBe('changed meanwhile');
    expect((await store.submission(number))?.items.map(({ target }) => target)).toContain('V.1');
    expect(await store.arrivalOf(late.arrival.key)).toBeNull();
    expect((await store.takeCorrection(await correction(number, 'late', movedTo('V.3')))).outcome).toBe('stored');
    const after = await store.submission(number);
    expect(after?.items.map(({ target }) => target)).toEqual(Array<string>(count + 1).fill('V.3'));
  });

  it.each([0, 1, 2, 3, 7, 8])('leaves no trace where its writer dies at write %i', async (died) => {
    const { number } = await stored(many(count, 'V.1'));
    const dead = await correction(number, 'dead', oneMore('V.4'));
    const fault = failing(engines.room, (request, before) => request === 'TransactWriteItems' && before >= died);
    const outcome = await store.takeCorrection(dead).then(
      ({ outcome: now }) => now,
      (cause: unknown) => cause,
    );
    fault.heal();
    if (outcome === 'stored') return; // fewer writes than that
    expect(outcome).toBeInstanceOf(Died);
    expect((await store.submission(number))?.revision).toBe(0);
    expect((await store.takeCorrection(await correction(number, 'other', movedTo('V.5')))).outcome).toBe('stored');
    const after = await store.submission(number);
    expect(after?.items.map(({ target }) => target)).toEqual(Array<string>(count).fill('V.5'));
    const proposals = await store.proposalsAt('d2', 'V.4');
    expect(proposals.filter((one) => one.number === number)).toEqual([]);
  });
});

describe.runIf(here)('of two corrections at once, each longer than a request', () => {
  it.each([1, 3, 7])('the one overtaken at write %i mixes nothing into the other', async (write) => {
    const { number } = await stored(many(120, 'V.6'));
    const slow = await correction(number, 'slow', oneMore('V.7'));
    const overtaking = meanwhile(
      engines.room,
      (request, before) => request === 'TransactWriteItems' && before === write,
      async () => {
        await store.takeCorrection(await correction(number, 'quick', movedTo('V.8')));
      },
    );
    const { outcome } = await store.takeCorrection(slow);
    overtaking.heal();
    expect(outcome).toBe('changed meanwhile');
    const after = await store.submission(number);
    expect(after?.revision).toBe(1);
    expect(after?.items.map(({ target }) => target)).toEqual(Array<string>(120).fill('V.8'));
  });
});
