import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import { openDesk } from '#store/desk.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';
import type { ParagraphState } from '#submission/paragraph-state.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { aLetter, aSubmission, anArrival, anItem, guardsOf } from '#tests/support/submissions.ts';

describe.skipIf(!enginesAvailable())('the desk over the real store', () => {
  let engines: Engines;
  let store: Store;
  let desk: ReturnType<typeof openDesk>;
  let now = new Date('2018-06-18T15:00:00Z');

  beforeAll(async () => {
    engines = await startEngines({}, { conferenceNow: () => now });
    store = openStore(engines.room);
    desk = openDesk(store, engines.room, () => liveSettings(store, engines.room));
  });
  afterAll(() => engines.stop());

  const admit = async (changes: Partial<SubmissionWithItems>): Promise<number> => {
    const number = await store.nextNumber();
    const { drafts } = await liveSettings(store, engines.room);
    await store.admit({
      submission: aSubmission(number, { replyToken: `token-${String(number)}`, ...changes }),
      guards: guardsOf(`d${String(number)}`),
      arrival: anArrival(`arriving/unoda/d${String(number)}`),
      letters: [{ ...aLetter(`receipt/${String(number)}/0`), reference: `RC3/${String(number).padStart(4, '0')}` }],
      placesOf: (target) => placesTouched(target, outlineOf(drafts[0]!)),
    });
    return number;
  };
  const visibility = async (number: number): Promise<string[] | undefined> =>
    (await store.submission(number))?.items.map(({ state }) => state.visibility);

  it('binds an address, ends the binding and begins it anew, each with who and when', async () => {
    await desk.bind('Anna@Mission.example', 'Norway', 'Ana');
    await desk.bind('anna@mission.example', 'Norway', 'Ben');
    expect(await desk.bindings('Norway')).toEqual([
      { address: 'anna@mission.example', by: 'Ana', at: '2018-06-18T15:00:00.000Z' },
    ]);
    expect(await desk.unbind('anna@mission.example', 'Norway', 'Ben')).toBe('ended');
    expect(await desk.unbind('anna@mission.example', 'Norway', 'Ben')).toBe('not bound');
    expect(await store.bindings('Norway')).toEqual([]);
    await desk.bind('anna@mission.example', 'Norway', 'Cleo');
    expect((await desk.bindings('Norway')).map(({ by }) => by)).toEqual(['Cleo']);
  });

  it('keeps every change of a paragraph’s state, of two at once too, and none of another paragraph', async () => {
    const set = (state: ParagraphState, by: string, note = '', undoes = false) =>
      desk.setParagraphState('d2', 'II.1', state, { by, note, undoes });
    expect(await desk.paragraphHistory('d2', 'II.1')).toEqual({ standing: null, changes: [] });
    await set('agreed-in-informals', 'Ana', 'At the end of Tuesday.');
    expect(await set('agreed-in-informals', 'Ben')).toEqual({ outcome: 'refused', now: 'agreed-in-informals' });
    await desk.setParagraphState('d2', 'II.10', 'closed', { by: 'Ben', note: '', undoes: false });
    await set('agreed-in-informals', 'Ben', 'Cuba asks to come back to it.');
    now = new Date('2018-06-18T15:01:00Z');
    await set('open', 'Ben', '', true);
    const at = '2018-06-18T15:00:00.000Z';
    const kept = [
      {
        ...{ version: 1, from: 'open', to: 'agreed-in-informals', by: 'Ana', at },
        ...{ note: 'At the end of Tuesday.', undoes: false },
      },
      {
        ...{ version: 2, from: 'agreed-in-informals', to: 'agreed-in-informals', by: 'Ben', at },
        ...{ note: 'Cuba asks to come back to it.', undoes: false },
      },
      {
        ...{ version: 3, from: 'agreed-in-informals', to: 'open', by: 'Ben', at: '2018-06-18T15:01:00.000Z' },
        ...{ note: '', undoes: true },
      },
    ];
    expect(await desk.paragraphHistory('d2', 'II.1')).toEqual({
      standing: {
        target: 'II.1',
        state: 'open',
        by: 'Ben',
        at: kept[2]?.at,
        before: 'agreed-in-informals',
        version: 3,
      },
      changes: kept,
    });
    await Promise.all([set('closed', 'Ana'), set('agreed-ad-ref', 'Ben')]);
    const { standing, changes } = await desk.paragraphHistory('d2', 'II.1');
    expect(changes.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    expect(changes[4]).toMatchObject({ from: changes[3]?.to, to: standing?.state });
    expect((await desk.paragraphStates('d2')).map(({ target }) => target)).toEqual(['II.1', 'II.10']);
  });

  it('enters a paper once, at its formal date', async () => {
    const paper = {
      ...{ delegation: 'France', onBehalfOf: null, at: '2018-06-18T13:00:00.000Z', target: 'II.19' },
      ...{ kind: 'delete' as const, words: '', reason: '' },
    };
    const entered = await desk.enterPaper(paper, 'Ana');
    if (entered.outcome !== 'entered') throw new Error(entered.outcome);
    const stored = await store.submission(entered.submission.number);
    expect(stored).toMatchObject({ source: 'paper', receivedAt: paper.at, delegation: 'France', trust: 'known' });
    expect(await desk.enterPaper(paper, 'Ben')).toEqual({ outcome: 'already', reference: stored?.reference });
    expect((await desk.enterPaper({ ...paper, target: 'II.999' }, 'Ana')).outcome).toBe('refused');
  });

  it('publishes a section in one step and undoes just that step', async () => {
    const items = [anItem(1, 'III.4'), anItem(2, 'II.20'), anItem(3, 'III.5')];
    const [first, second, no] = [
      await admit({ items }),
      await admit({ items }),
      await admit({ items, publication: 'no' }),
    ];
    await desk.move(
      first,
      { by: 'Ana', move: 'publish', seen: null },
      { on: 'item', item: 1, move: { move: 'publish' } },
    );
    expect(await desk.publicationCounts('III')).toEqual({ possible: 3, published: 1, not: 2 });
    const step = await desk.publishPart('publish', 'III', 'Ana');
    expect(step).toMatchObject({ changed: 3, left: 0 });
    expect(await visibility(first)).toEqual(['published', 'secretariat', 'published']);
    expect(await visibility(second)).toEqual(['published', 'secretariat', 'published']);
    expect(await visibility(no)).toEqual(['secretariat', 'secretariat', 'secretariat']);
    expect(await desk.publishPart('publish', 'III', 'Ana')).toMatchObject({ changed: 0, left: 0 });

    now = new Date('2018-06-18T15:05:00Z');
    await desk.move(
      second,
      { by: 'Ben', move: 'note', seen: null },
      { on: 'submission', move: { move: 'note', text: 'Asked.' } },
    );
    expect(await desk.undoPart('publish', 'III', step.at, 'Ana')).toEqual({ changed: 1, left: 0 });
    expect(await visibility(first)).toEqual(['published', 'secretariat', 'secretariat']);
    expect(await visibility(second)).toEqual(['published', 'secretariat', 'published']);
  });

  it('has other mail arrive once more by hand, once however often it is asked', async () => {
    const number = await store.nextOtherMailNumber();
    const id = `M${String(number)}`;
    await store.putArriving('arriving/unoda/visa', new TextEncoder().encode('the mail'), 'message/rfc822');
    await store.file('arriving/unoda/visa', 'kept/visa');
    await store.keepOtherMail(
      {
        ...{ id, disposition: 'logistics', trust: 'known', imported: false, subject: 'Visa', inboxes: ['unoda'] },
        ...{ sender: { name: null, address: 'x@y.example' }, receivedAt: '2018-06-18T12:00:00.000Z', answers: null },
        ...{ problems: [], text: 'Visa', originals: ['kept/visa'] },
      },
      anArrival('arriving/unoda/visa'),
      [],
    );
    expect(await desk.takeUp(number, 'Ana')).toBe('asked');
    expect(await desk.takeUp(number, 'Ben')).toBe('asked');
    const arriving = (await store.stillArriving()).map(({ key }) => key);
    expect(arriving.filter((key) => key.includes('by-hand'))).toEqual([`arriving/by-hand/unoda/${id}`]);
    expect(await desk.takenUpAs(number)).toBeNull();
    expect(await desk.takeUp(99, 'Ana')).toBe('gone');
  });

  it('tells which letters answered a contribution, and erases it whole', async () => {
    const number = await admit({ items: [anItem(1, 'II.19')] });
    expect((await desk.letters(number)).map(({ id }) => id)).toEqual([`receipt/${String(number)}/0`]);
    expect(await desk.letters(number + 1)).toEqual([]);
    const tombstone = await desk.erase(number, 'Ana');
    expect(tombstone).toMatchObject({ by: 'Ana' });
    expect(await store.submission(number)).toBeNull();
    expect(await desk.letters(number)).toEqual([]);
    expect(await desk.tombstone(number)).toEqual(tombstone);
  });
});
