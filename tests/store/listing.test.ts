import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { openListing } from '#store/listing.ts';
import { makeMove } from '#store/make-move.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { anArrival, anItem, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { here, store } from '#tests/support/the-store.ts';

const settings = shippedSettings('revcon3');
const draft = settings.drafts[0]!;
const admitted = async (changes: Partial<SubmissionWithItems> = {}): Promise<number> => {
  const number = await store.nextNumber();
  await store.admit({
    submission: aSubmission(number, changes),
    guards: guardsOf(`listing ${String(number)}`),
    arrival: anArrival(`arriving/unoda/listing-${String(number)}`),
    letters: [],
    placesOf,
  });
  return number;
};

/** A listing whose questions to the store are counted. */
const watched = () => {
  const asked: string[] = [];
  const listing = openListing({
    countedPlaces: (id) => (asked.push('summaries'), store.countedPlaces(id)),
    proposalsAt: (id, target) => (asked.push(`place ${target}`), store.proposalsAt(id, target)),
    submission: (number) => (asked.push(`submission ${String(number)}`), store.submission(number)),
    wordsOf: (numbers) => (asked.push(`words of ${String(numbers.length)}`), store.wordsOf(numbers)),
  });
  return { listing, asked };
};
const move = (number: number, target: string) =>
  makeMove(
    store,
    settings,
    number,
    { by: 'Ana', at: '2018-06-18T13:00:00.000Z', move: `target ${target}`, seen: null },
    { on: 'item', item: 1, move: { move: 'target', target } },
  );

describe.runIf(here)('what is proposed on a draft, held in memory', () => {
  it('is read once, and then only what the summaries say has changed', async () => {
    const [first, second] = [
      await admitted({ items: [anItem(1, 'II.60')] }),
      await admitted({ items: [anItem(1, 'II.60')] }),
    ];
    await store.summarise('d2', 'II.60', [first, second]);
    const { listing, asked } = watched();
    const at = async (target: string) => (await (await listing.look(draft)).at(target)).map(({ number }) => number);
    expect(await at('II.60')).toEqual([first, second]);
    expect(await at('II.60')).toEqual([first, second]);
    expect(asked).toEqual(['summaries', 'place II.60', 'summaries']);

    asked.length = 0;
    await move(first, 'II.61');
    await store.summarise('d2', 'II.60', [first]);
    await store.summarise('d2', 'II.61', [first]);
    expect(await at('II.60')).toEqual([second]);
    expect(asked).toEqual(['summaries', `submission ${String(first)}`]);
    expect(await at('II.61')).toEqual([first]);
  });

  it('is read whole where nobody said for whom a place was counted, or it was counted too often since', async () => {
    const number = await admitted({ items: [anItem(1, 'II.62')] });
    await store.summarise('d2', 'II.62', [number]);
    const { listing, asked } = watched();
    await (await listing.look(draft)).at('II.62');
    asked.length = 0;
    await store.summarise('d2', 'II.62');
    await (await listing.look(draft)).at('II.62');
    expect(asked).toEqual(['summaries', 'place II.62']);
    asked.length = 0;
    for (let i = 0; i < 21; i += 1) await store.summarise('d2', 'II.62', [number]);
    await (await listing.look(draft)).at('II.62');
    expect(asked).toEqual(['summaries', 'place II.62']);
    asked.length = 0;
    for (let i = 0; i < 20; i += 1) await store.summarise('d2', 'II.62', [number]);
    await (await listing.look(draft)).at('II.62');
    expect(asked).toEqual(['summaries', `submission ${String(number)}`]);
  });

  it('shows a move at once to whoever made it, before any summary tells of it', async () => {
    const number = await admitted({ items: [anItem(1, 'II.63')] });
    await store.summarise('d2', 'II.63', [number]);
    await store.summarise('d2', 'II.64', []);
    const { listing } = watched();
    const there = async (target: string) => (await (await listing.look(draft)).at(target)).map((each) => each.number);
    expect([await there('II.63'), await there('II.64')]).toEqual([[number], []]);
    await move(number, 'II.64');
    const moved = await store.submission(number);
    listing.note(moved!, draft);
    expect([await there('II.63'), await there('II.64')]).toEqual([[], [number]]);
  });

  it('finds what was just written under a condition that its summary does not meet yet', async () => {
    const number = await admitted({ items: [anItem(1, 'II.67')] });
    await store.summarise('d2', 'II.67', [number]);
    const { listing } = watched();
    const waiting = async () =>
      (await (await listing.look(draft)).where(({ target, queued }) => target === 'II.67' && queued > 0))
        .filter(({ item }) => item.state.workflow === 'queued')
        .map((each) => each.number);
    await (await listing.look(draft)).at('II.67');
    expect(await waiting()).toEqual([]);
    const now = (await store.submission(number))!;
    const state = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
    listing.note({ ...now, items: now.items.map((item) => ({ ...item, state })) }, draft);
    expect(await waiting()).toEqual([number]);
  });

  it('keeps the order of receipt when a proposal comes back among others', async () => {
    const times = ['2018-06-18T10:00:00.000Z', '2018-06-18T11:00:00.000Z', '2018-06-18T12:00:00.000Z'];
    const numbers: number[] = [];
    for (const receivedAt of times) numbers.push(await admitted({ receivedAt, items: [anItem(1, 'II.65')] }));
    await store.summarise('d2', 'II.65', numbers);
    const { listing } = watched();
    const there = async () => (await (await listing.look(draft)).at('II.65')).map(({ number }) => number);
    await there();
    await store.summarise('d2', 'II.65', [numbers[1]!]);
    expect(await there()).toEqual(numbers);
  });

  it('gives each proposal once, at its home, with the same words as the store', async () => {
    const number = await admitted({ items: [anItem(1, 'II.70-72', { reason: 'Covered in III.4' })] });
    for (const target of ['II.70', 'II.71', 'II.72']) await store.summarise('d2', target, [number]);
    const { listing } = watched();
    const look = await listing.look(draft);
    const found = await look.where(({ target }) => ['II.70', 'II.71', 'II.72'].includes(target));
    expect(found).toEqual((await store.proposalsAt('d2', 'II.70')).filter((each) => each.number === number));
    expect((await look.at('II.71')).map(({ home }) => home)).toEqual([false]);
  });

  it('knows what the senders wrote, asked for once', async () => {
    const number = await admitted({
      subject: 'Note',
      parts: [{ part: 'body', text: 'كلمات السلام' }],
      items: [anItem(1, 'II.66')],
    });
    const { listing, asked } = watched();
    expect((await listing.saidIn([number])).get(number)).toBe('Note\nكلمات السلام');
    await listing.saidIn([number]);
    expect(asked).toEqual(['words of 1']);
  });
});
