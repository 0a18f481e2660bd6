import { describe, expect, it } from 'vitest';
import { Died, failing, meanwhile } from '#tests/support/faults.ts';
import { aLetter, anArrival, anItem, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { engines, here, store } from '#tests/support/the-store.ts';

const admitOne = async (draft: string, receivedAt: string, count = 1) => {
  const number = await store.nextNumber();
  const items = Array.from({ length: count }, (_, i) => anItem(i + 1, 'II.19'));
  const submission = aSubmission(number, { draft, receivedAt, items });
  const arrival = anArrival(`arriving/unoda/d-${number}`);
  await store.admit({ submission, guards: guardsOf(`d-${number}`), arrival, letters: [], placesOf });
  return number;
};
const listed = async (draft: string, before: string) =>
  (await store.onNoList(draft, before)).map((p) => `${p.number}/${p.item.id}`);
const letters = (key: string) =>
  ['chair@revcon3.example', 'vice@revcon3.example'].map((to) =>
    aLetter(`digest/${key}/${to}`, { purpose: 'digest', to }),
  );

describe.runIf(here)('what is on no list yet', () => {
  it('is what was received before the cut-off, in order of receipt; the instant itself is not', async () => {
    const late = await admitOne('d5', '2018-06-19T00:00:00Z');
    const b = await admitOne('d5', '2018-06-18T23:59:59.999Z');
    const a = await admitOne('d5', '2018-06-18T10:00:00Z', 2);
    expect(await listed('d5', '2018-06-19T00:00:00.000Z')).toEqual([`${a}/1`, `${a}/2`, `${b}/1`]);
    expect(await listed('d5', '2018-06-19T00:00:00.001Z')).toEqual([`${a}/1`, `${a}/2`, `${b}/1`, `${late}/1`]);
    expect(await listed('d6', '2018-07-01T00:00:00Z')).toEqual([]);
  });
});

describe.runIf(here)('a run', () => {
  const about = (key: string) => ({ key, digest: 'daily', scheduledFor: '2018-06-19T00:00:00.000Z' });

  it('is started once, by one of twenty, and keeps the list it was started with', async () => {
    const starts = await Promise.all(
      Array.from({ length: 20 }, (_, i) => store.startRun({ ...about('daily@1'), lists: [`${i + 1}/1`] })),
    );
    expect(starts.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(starts.map(({ run }) => run.lists[0])).size).toBe(1);
    expect(await store.run('daily@1')).toEqual(starts[0]?.run);
    expect(await store.run('daily@2')).toBeNull();
  });

  it('that was never started cannot be finished', async () => {
    await expect(store.finishRun('daily@never', [])).rejects.toThrow(/never started/);
  });

  it('that is finished has its letters out and its proposals off the list; a repeat changes nothing', async () => {
    const number = await admitOne('d7', '2018-06-18T10:00:00Z', 2);
    const left = await admitOne('d7', '2018-06-18T11:00:00Z');
    await store.startRun({ ...about('daily@7'), lists: [`${number}/1`, `${number}/2`] });
    await store.finishRun('daily@7', letters('daily@7'));
    for (const letter of letters('daily@7')) {
      await store.claim(letter.id, 0, 1);
      await store.markSent(letter.id, `ses-${letter.to}`);
    }
    await store.finishRun('daily@7', letters('daily@7'));
    expect(await listed('d7', '2018-07-01T00:00:00Z')).toEqual([`${left}/1`]);
    expect((await store.run('daily@7'))?.state).toBe('sent');
    expect(await store.lettersOfRun('daily@7')).toEqual(letters('daily@7'));
    expect(await store.lettersOfRun('daily@never')).toEqual([]);
    for (const letter of letters('daily@7')) expect((await store.outboxMessage(letter.id))?.state).toBe('sent');
  });

  it('may list more than an item of the table holds', async () => {
    const lists = Array.from({ length: 60_000 }, (_, i) => `${i + 100_000}/1`);
    await store.startRun({ ...about('daily@huge'), lists });
    expect((await store.run('daily@huge'))?.lists).toEqual(lists);
  });

  // The letters fixed (UpdateItem), 2 letters (PutItem), 230 proposals a hundred at a time (TransactWriteItems), the mark
  // (UpdateItem): a crash before each.
  it.each([
    ['before its letters are fixed', 'UpdateItem', 0, 'started'],
    ['before the first letter', 'PutItem', 0, 'written'],
    ['between the letters', 'PutItem', 1, 'written'],
    ['before the first proposal', 'TransactWriteItems', 0, 'written'],
    ['among the proposals', 'TransactWriteItems', 2, 'written'],
    ['before the mark', 'UpdateItem', 1, 'written'],
  ])('that dies %s goes through at the next try, and sends each letter once', async (name, request, count, state) => {
    const draft = `crash${name.replaceAll(' ', '-')}`;
    const number = await admitOne(draft, '2018-06-18T10:00:00Z', 230);
    const lists = await listed(draft, '2018-07-01T00:00:00Z');
    expect(lists).toHaveLength(230);
    const key = `daily@${name}`;
    await store.startRun({ ...about(key), lists });
    const fault = failing(engines.room, (asked, before) => asked === request && before >= count);
    await expect(store.finishRun(key, letters(key))).rejects.toThrow(Died);
    fault.heal();
    expect((await store.run(key))?.state).toBe(state);
    // Made again it may come out otherwise; what was fixed counts, for a part of it may have gone.
    const others =
      state === 'started' ? letters(key) : [aLetter(`digest/${key}/other@x.example`, { purpose: 'digest' })];
    await store.finishRun(key, others);
    expect((await store.run(key))?.state).toBe('sent');
    expect(await listed(draft, '2018-07-01T00:00:00Z')).toEqual([]);
    const due = (await store.outboxDue(1e12)).filter(({ id }) => id.startsWith(`digest/${key}/`));
    expect(due).toHaveLength(2);
    expect((await store.submission(number))?.items).toHaveLength(230);
  });
});

describe.runIf(here)('a summary', () => {
  const at = async (
    target: string,
    changes: Parameters<typeof aSubmission>[1],
    kind: 'delete' | 'amend' = 'delete',
    workflow: 'placed' | 'queued' = 'placed',
    decision: 'open' | 'withdrawn' = 'open',
  ) => {
    const number = await store.nextNumber();
    const items = [anItem(1, target, { kind, state: { workflow, decision, visibility: 'secretariat' } })];
    await store.admit({
      submission: aSubmission(number, { ...changes, items }),
      guards: guardsOf(`s-${number}`),
      arrival: anArrival(`arriving/unoda/s-${number}`),
      letters: [],
      placesOf,
    });
  };

  it('counts kinds, who speaks and what waits; withdrawn and unconfirmed ones do not count', async () => {
    await at('I.5', { delegation: 'Norway', receivedAt: '2018-06-18T12:00:00.500Z' });
    await at(
      'I.5',
      { delegation: 'Bulgaria', onBehalfOf: 'European Union', receivedAt: '2018-06-18T12:00:00Z' },
      'amend',
      'queued',
    );
    await at('I.5', { delegation: 'Norway' });
    await at('I.5', { delegation: 'Peru' }, 'delete', 'placed', 'withdrawn');
    await at('I.5', { delegation: 'Chad', unconfirmed: true });
    const summary = await store.summarise('d2', 'I.5');
    expect(summary).toEqual({
      draft: 'd2',
      target: 'I.5',
      counts: { delete: 2, amend: 1 },
      proposals: 3,
      queued: 1,
      states: { open: 2, queued: 1, withdrawn: 1 },
      delegations: ['European Union', 'Norway'],
      lastReceivedAt: '2018-06-18T12:00:00.500Z',
    });
    expect(await store.summarise('d2', 'I.5')).toEqual(summary);
    expect(await store.summaries('d2')).toEqual([summary]);
    expect(await store.summaries('d3')).toEqual([]);
  });

  it.each([
    ['for the first time', false],
    ['again', true],
  ])('counted %s before another came in and was counted does not overwrite that count', async (when, counted) => {
    const target = `I.8 ${when}`;
    await at(target, {});
    if (counted) await store.summarise('d2', target);
    const interlude = meanwhile(
      engines.room,
      (request) => request === 'UpdateItem',
      async () => {
        await at(target, {});
        await store.summarise('d2', target);
      },
    );
    expect((await store.summarise('d2', target)).proposals).toBe(2);
    interlude.heal();
    expect((await store.summaries('d2')).find((one) => one.target === target)?.proposals).toBe(2);
  });

  it('ends up right when many count while proposals still come in', async () => {
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        await at('I.6', {});
        await store.summarise('d2', 'I.6');
      }),
    );
    expect((await store.summaries('d2')).find(({ target }) => target === 'I.6')?.proposals).toBe(12);
  });

  it('of a place without proposals is zero', async () => {
    expect(await store.summarise('d2', 'I.7')).toMatchObject({ proposals: 0, counts: {}, lastReceivedAt: null });
  });
});
