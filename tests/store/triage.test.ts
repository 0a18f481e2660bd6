import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { ItemMove, SubmissionMove } from '#submission/moves.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { makeMove, type Ordered } from '#store/make-move.ts';
import type { Hand, Triaged } from '#store/triage.ts';
import { without } from '#submission/without.ts';
import { anArrival, anItem, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { here, store } from '#tests/support/the-store.ts';

const settings = shippedSettings('revcon3');
const doubtful: Partial<StoredItem> = {
  needsReview: true,
  state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' },
};
const admitted = async (changes: Partial<SubmissionWithItems> = {}): Promise<number> => {
  const number = await store.nextNumber();
  await store.admit({
    submission: aSubmission(number, { items: [anItem(1, 'II.19', doubtful), anItem(2, 'II.20')], ...changes }),
    guards: guardsOf(`triage ${String(number)}`),
    arrival: anArrival(`arriving/unoda/triage-${String(number)}`),
    letters: [],
    placesOf,
  });
  return number;
};

let minute = 0;
const hand = (over: Partial<Hand> = {}): Hand => ({
  by: 'Ana',
  at: new Date(Date.parse('2018-06-18T13:00:00Z') + (minute += 1) * 60_000).toISOString(),
  move: 'a move',
  seen: null,
  ...over,
});
const order = (number: number, ordered: Ordered, over: Partial<Hand> = {}): Promise<Triaged> =>
  makeMove(store, settings, number, hand(over), ordered);
const move = (number: number, item: number, one: ItemMove, over: Partial<Hand> = {}): Promise<Triaged> =>
  order(number, { on: 'item', item, move: one }, over);
const whole = (number: number, one: SubmissionMove): Promise<Triaged> => order(number, { on: 'submission', move: one });
const itemOf = async (number: number, id: number): Promise<StoredItem> => {
  const found = (await store.submission(number))?.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${String(id)}`);
  return found;
};
const at = async (target: string, number: number): Promise<number[]> =>
  (await store.proposalsAt('d2', target)).filter((one) => one.number === number).map(({ item }) => item.id);

describe.runIf(here)('a move of a person', () => {
  it('is written with who made it and when, and the proposal counts one version more', async () => {
    const number = await admitted();
    const moved = await move(
      number,
      1,
      { move: 'accept' },
      { by: 'Ben', at: '2018-06-18T14:00:00.000Z', move: 'accept' },
    );
    expect(moved).toMatchObject({ outcome: 'moved', changed: [1] });
    expect(await itemOf(number, 1)).toMatchObject({
      version: 2,
      needsReview: false,
      state: { workflow: 'placed' },
      touched: { by: 'Ben', at: '2018-06-18T14:00:00.000Z', move: 'accept' },
    });
    expect(await itemOf(number, 2)).toMatchObject({ version: 1 });
  });

  it('takes a proposal from one place to another, and both are counted so', async () => {
    const number = await admitted({ items: [anItem(1, 'II.30'), anItem(2, 'II.31')] });
    await move(number, 1, { move: 'target', target: 'II.40' });
    expect([await at('II.30', number), await at('II.40', number)]).toEqual([[], [1]]);
    expect((await store.summarise('d2', 'II.30')).proposals).toBe(0);
    expect((await store.summarise('d2', 'II.40')).counts).toEqual({ delete: 1 });
  });

  it('of a range leaves the places it does not touch any longer', async () => {
    const number = await admitted({ items: [anItem(1, 'II.50-53')] });
    await move(number, 1, { move: 'target', target: 'II.52-54' });
    const standing = await Promise.all([50, 51, 52, 53, 54].map((n) => at(`II.${String(n)}`, number)));
    expect(standing).toEqual([[], [], [1], [1], [1]]);
  });

  it('is new to the next list where it is another reading, also if the list before had it', async () => {
    const number = await admitted();
    const lists = [`${String(number)}/1`, `${String(number)}/2`];
    await store.startRun({
      key: `triage@${String(number)}`,
      digest: 'daily',
      scheduledFor: '2018-06-18T20:00:00Z',
      lists,
    });
    await store.finishRun(`triage@${String(number)}`, []);
    await move(number, 1, { move: 'kind', kind: 'oppose', destination: null });
    await move(number, 2, { move: 'publish' });
    const fresh = (await store.onNoList('d2', '2018-06-19T00:00:00Z')).filter((one) => one.number === number);
    expect(fresh.map(({ item }) => item.id)).toEqual([1]);
  });

  it('adds a proposal under the next number', async () => {
    const number = await admitted();
    const row = { target: 'II.60', kind: 'insert', words: 'New words.', reason: '' } as const;
    expect(await whole(number, { move: 'add', ...row })).toMatchObject({ changed: [3] });
    expect(await itemOf(number, 3)).toMatchObject({ target: 'II.60+', newText: 'New words.', version: 1 });
    expect(await at('II.60', number)).toEqual([3]);
  });

  it('of a submission changes what is said of it, its long words too', async () => {
    const number = await admitted({
      trust: 'unproven',
      items: [anItem(1, 'II.19', { state: { ...anItem(1, 'I').state, workflow: 'queued' } })],
    });
    await whole(number, { move: 'note', text: 'Called.' });
    await whole(number, { move: 'vouch', bound: false });
    const stored = await store.submission(number);
    expect(stored).toMatchObject({ trust: 'authenticated', vouched: true, version: 3, subject: 'Proposals' });
    expect(stored?.notes?.map(({ text }) => text)).toEqual(['Called.']);
    expect(stored?.items[0]?.state.workflow).toBe('placed');
  });

  it('of ninety proposals at once is one move, and one undoing', async () => {
    const items = Array.from({ length: 90 }, (_, i) => anItem(i + 1, `II.${String((i % 90) + 1)}`));
    const number = await admitted({ items });
    const moved = await order(number, { on: 'items', items: null, move: { move: 'publish' } });
    expect(moved).toMatchObject({ outcome: 'moved', changed: items.map(({ id }) => id) });
    expect(await store.moves(number)).toHaveLength(1);
    await order(number, { on: 'journal', item: null });
    const after = await store.submission(number);
    expect(new Set(after?.items.map(({ state }) => state.visibility))).toEqual(new Set(['secretariat']));
  });
});

describe.runIf(here)('two people on one proposal', () => {
  it('do not overwrite each other: the second is told who did what, and when', async () => {
    const number = await admitted();
    const seen = { item: 1, version: (await itemOf(number, 1)).version ?? 0 };
    await move(number, 1, { move: 'target', target: 'II.21' }, { by: 'Ben', move: 'target II.21', seen });
    expect(await move(number, 1, { move: 'target', target: 'II.22' }, { seen })).toMatchObject({
      outcome: 'refused',
      refusal: { why: 'changed since', by: 'Ben', move: 'target II.21' },
    });
    expect((await itemOf(number, 1)).target).toBe('II.21');
  });

  it('at the same instant: one is first, the other is refused', async () => {
    const number = await admitted();
    const seen = { item: 1, version: 1 };
    const both = await Promise.all(
      ['II.21', 'II.22', 'II.23'].map((target) => move(number, 1, { move: 'target', target }, { seen })),
    );
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['moved', 'refused', 'refused']);
    expect(await store.moves(number)).toHaveLength(1);
  });

  it('on two proposals of one submission at the same instant both get their way', async () => {
    const number = await admitted();
    await Promise.all([
      move(number, 1, { move: 'target', target: 'II.70' }, { seen: { item: 1, version: 1 } }),
      move(number, 2, { move: 'target', target: 'II.71' }, { seen: { item: 2, version: 1 } }),
    ]);
    const stored = await store.submission(number);
    expect(stored?.items.map(({ target }) => target)).toEqual(['II.70', 'II.71']);
    expect(await store.moves(number)).toHaveLength(2);
  });

  it('nobody finds a submission that is not there', async () => {
    expect(await move(99_999, 1, { move: 'accept' })).toEqual({ outcome: 'no submission' });
  });
});

describe.runIf(here)('undoing', () => {
  const undo = (number: number, item: number | null): Promise<Triaged> => order(number, { on: 'journal', item });

  it('takes moves back one by one, the last first, until there is none', async () => {
    const number = await admitted();
    const before = await itemOf(number, 1);
    await move(number, 1, { move: 'target', target: 'II.21' });
    await move(number, 1, { move: 'kind', kind: 'oppose', destination: null });
    await undo(number, 1);
    expect(await itemOf(number, 1)).toMatchObject({ target: 'II.21', kind: 'delete' });
    await undo(number, 1);
    const after = await itemOf(number, 1);
    expect(without(after, 'version', 'touched')).toEqual(without(before, 'version'));
    expect(await undo(number, 1)).toMatchObject({ refusal: { why: 'nothing to undo' } });
  });

  it('closes what a split or a typing in had added, and gives its number to nothing else', async () => {
    const number = await admitted();
    await move(number, 1, { move: 'split', targets: ['II.19', 'II.21'] });
    await undo(number, 1);
    expect(await itemOf(number, 3)).toMatchObject({ state: { workflow: 'closed' } });
    await whole(number, { move: 'add', target: 'II.5', kind: 'delete', words: '', reason: '' });
    expect(await itemOf(number, 4)).toMatchObject({ target: 'II.5' });
  });

  it('leaves alone what somebody has changed in another way since', async () => {
    const number = await admitted({ items: [anItem(1, 'II.19'), anItem(2, 'II.20')] });
    await order(number, { on: 'items', items: null, move: { move: 'publish' } });
    await move(number, 2, { move: 'unpublish' }, { by: 'Ben' });
    expect(await undo(number, 1)).toMatchObject({ refusal: { why: 'changed since', by: 'Ben' } });
  });

  it('of a move on the submission gives back what was said of it', async () => {
    const number = await admitted();
    await whole(number, { move: 'speaker', delegation: 'Norway', capacity: 'national', onBehalfOf: null });
    await whole(number, { move: 'quarantine' });
    await undo(number, null);
    expect(await store.submission(number)).toMatchObject({ delegation: 'Norway', quarantined: false });
    await undo(number, null);
    expect(await store.submission(number)).toMatchObject({ delegation: 'Switzerland' });
  });
});
