import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doors } from '#infra/doors.ts';
import { changeOf } from '#store/changes.ts';
import { openStore } from '#store/open-store.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { streamed } from '#tests/support/stream.ts';
import { aLetter, anArrival, anItem, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';

const here = enginesAvailable();
let engines: Engines;
const records: DynamoDBRecord[] = [];
const form = aSubmission(1, {
  source: 'form',
  unconfirmed: true,
  items: [
    anItem(1, 'II.4-6', { state: { workflow: 'unconfirmed', decision: 'open', visibility: 'secretariat' } }),
    anItem(2, 'I'),
  ],
});

beforeAll(async () => {
  if (!here) return;
  engines = await startEngines();
  const store = openStore(engines.room);
  await store.admit({
    submission: form,
    guards: guardsOf('stream'),
    arrival: anArrival('arriving/form/stream.json'),
    letters: [aLetter('confirm/stream', { purpose: 'confirm' })],
    placesOf,
  });
  const items = form.items.map((item) => ({ ...item, state: { ...item.state, workflow: 'placed' as const } }));
  await store.confirm({ ...form, unconfirmed: false, trust: 'authenticated', items }, [
    aLetter('receipt/0001/0', { reference: form.reference }),
  ]);
  await store.nudge('confirm/stream', 1_000);
  records.push(...(await streamed(engines)));
});
afterAll(async () => {
  if (here) await engines.stop();
});

const about = (kind: string) => records.filter((record) => record.dynamodb?.NewImage?.['kind']?.S === kind);

describe.runIf(here)('what the stream of the table tells', () => {
  it('of a submission: every place it touches, and its history, once as made and once as confirmed', () => {
    const [made, confirmed] = about('submission').map(changeOf);
    for (const change of [made, confirmed])
      expect(change?.places.map(({ draft, target }) => `${draft} ${target}`)).toEqual([
        'd2 II.4',
        'd2 II.5',
        'd2 II.6',
        'd2 I',
      ]);
    expect(made?.history).toMatchObject({
      reference: 'RC3/0001',
      version: 1,
      event: { kind: 'submission', change: 'made', after: { unconfirmed: true, inboxes: ['unoda'], late: false } },
    });
    expect(confirmed?.history).toMatchObject({
      version: 2,
      event: { change: 'changed', after: { unconfirmed: false } },
    });
  });

  it('of a proposal: its places, and its history under its own reference', () => {
    const changes = about('proposal').map(changeOf);
    const first = changes.filter(({ history }) => history?.reference === 'RC3/0001/1');
    expect(first.map(({ history }) => history?.version)).toEqual([1, 2]);
    expect(first[0]?.places.map(({ target }) => target)).toEqual(['II.4', 'II.5', 'II.6']);
    expect(first[1]?.history?.event['after']).toMatchObject({ state: { workflow: 'placed' }, target: 'II.4-6' });
  });

  it('of a place: that place, and no history', () => {
    expect(about('place').map(changeOf)[0]).toEqual({
      places: [{ draft: 'd2', target: 'II.4' }],
      number: 1,
      history: null,
    });
  });

  it.each(['outbox', 'guard', 'token', 'arrival'])('of a %s: nothing to count', (kind) => {
    const changes = about(kind).map(changeOf);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(change).toEqual({ places: [], number: null, history: null });
  });

  it('of a letter: a record that the sender lets in, when it is made and when it is nudged', () => {
    const told = about('outbox').filter((record) => record.dynamodb?.NewImage?.['id']?.S === 'confirm/stream');
    expect(told.map((record) => [record.eventName, record.dynamodb?.NewImage?.['state']?.S])).toEqual([
      ['INSERT', 'pending'],
      ['MODIFY', 'pending'],
    ]);
    const door = doors.find(({ name }) => name === 'send-mail');
    const filters = door?.source.kind === 'stream' ? door.source.filters : [];
    expect(filters.map((filter) => JSON.stringify(filter))).toEqual(
      ['INSERT', 'MODIFY'].map((name) => expect.stringContaining(name) as string),
    );
  });
});

describe('a record of the stream', () => {
  it('of something that is gone says that its places are to be counted again, and writes no history', () => {
    const OldImage = {
      kind: { S: 'proposal' },
      places: { L: [{ S: 'd2#II.1' }] },
      reference: { S: 'RC3/0001/1' },
      number: { N: '1' },
    };
    expect(changeOf({ eventName: 'REMOVE', dynamodb: { OldImage } })).toEqual({
      places: [{ draft: 'd2', target: 'II.1' }],
      number: 1,
      history: null,
    });
  });

  it('of something that moved says both places', () => {
    const image = (place: string) => ({ kind: { S: 'proposal' }, places: { L: [{ S: place }] }, version: { N: '3' } });
    const moved = {
      eventName: 'MODIFY' as const,
      dynamodb: { OldImage: image('d2#II.1'), NewImage: image('d3#II.2') },
    };
    expect(changeOf(moved).places).toEqual([
      { draft: 'd2', target: 'II.1' },
      { draft: 'd3', target: 'II.2' },
    ]);
  });

  it('without images means nothing', () => {
    expect(changeOf({ eventName: 'INSERT' })).toEqual({ places: [], number: null, history: null });
  });
});
