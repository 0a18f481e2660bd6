import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '#doors/console.ts';
import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import type { StoredItem } from '#submission/record.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { httpEvent } from '#tests/support/http-event.ts';
import { anArrival, anItem, aSubmission, guardsOf } from '#tests/support/submissions.ts';

const cookies = ['__Host-session=a-session'];
/** Where many stand, and where one does: what a page asks the store must not hang on it. */
const crowded = 'II.19';
const lonely = 'II.37';
const waiting = {
  needsReview: true,
  state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' },
} as const;

describe.skipIf(!enginesAvailable())('what a page of the console asks the store', () => {
  let engines: Engines;
  let console: ReturnType<typeof open>;
  const asked: string[] = [];

  const admit = async (items: readonly StoredItem[]): Promise<void> => {
    const store = openStore(engines.room);
    const { drafts } = await liveSettings(store, engines.room);
    const number = await store.nextNumber();
    await store.admit({
      submission: aSubmission(number, {
        items: [...items],
        parts: [{ part: 'body', text: `Words ${String(number)}.` }],
      }),
      guards: guardsOf(`m${String(number)}`),
      arrival: anArrival(`arriving/unoda/${String(number)}`),
      letters: [],
      placesOf: (target) => placesTouched(target, outlineOf(drafts[0]!)),
    });
  };
  const get = async (path: string, rawQueryString = '') => {
    const answer = await console(httpEvent('GET', path, { cookies, rawQueryString }));
    expect(answer.statusCode, `${path} ${answer.body ?? ''}`).toBe(200);
    return answer.body ?? '';
  };
  /** The questions of a page that a process shows for the second time. */
  const questions = async (path: string, query = ''): Promise<string[]> => {
    await get(path, query);
    asked.length = 0;
    await get(path, query);
    return asked.toSorted();
  };
  const queries = (all: readonly string[]): number => all.filter((each) => each === 'QueryCommand').length;

  beforeAll(async () => {
    engines = await startEngines({ SITE_URL: 'https://site.example' });
    const store = openStore(engines.room);
    for (let n = 0; n < 8; n += 1)
      await admit(
        Array.from({ length: 10 }, (_, id) =>
          anItem(id + 1, crowded, {
            kind: 'comment',
            evidence: [{ part: 'body', start: 0, end: 5, quote: `${n} ${id}` }],
          }),
        ),
      );
    await admit([anItem(1, lonely)]);
    for (const target of ['III.4', 'III.5']) await admit([anItem(1, target, waiting)]);
    for (const target of [crowded, lonely, 'III.4', 'III.5']) await store.summarise('d2', target);
    const ana = { subject: 's', name: 'Ana Secretary', role: 'secretariat' } as const;
    await store.beginSession('a-session', ana, engines.room.machineNow());
    console = open(engines.room);
    engines.room.dynamo.middlewareStack.add(
      (next, context) => (args) => {
        asked.push(context.commandName ?? '');
        return next(args);
      },
      { step: 'initialize' },
    );
  });
  afterAll(() => engines.stop());

  it.each([
    ['the board', '/console', ''],
    ['the list of everything', '/console', 'list=newest'],
    ['the board under conditions, searched', '/console', 'q=words&kind=comment&section=II'],
    ['a paragraph', `/console/places/${crowded}`, ''],
    ['an item of the queue', '/console/review', ''],
  ])('%s: three queries at most', async (_, path, query) => {
    const all = await questions(path, query);
    expect(queries(all), all.join(', ')).toBeLessThanOrEqual(3);
    // A session, the settings, one submission: what is asked for by its key.
    expect(all.length, all.join(', ')).toBeLessThanOrEqual(8);
  });

  it('a paragraph of eighty proposals asks no more than one of one', async () => {
    expect(await questions(`/console/places/${crowded}`)).toEqual(await questions(`/console/places/${lonely}`));
  });

  it('the first look at a paragraph, by a process that holds nothing yet, asks for it once', async () => {
    console = open(engines.room);
    asked.length = 0;
    await get(`/console/places/${crowded}`);
    expect(queries(asked), asked.join(', ')).toBeLessThanOrEqual(3);
  });
});
