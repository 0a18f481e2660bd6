import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings } from '#store/store.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';

const here = enginesAvailable();
const seed = (loadedAt = '2018-06-18T12:00:00.000Z'): Omit<Settings, 'version'> => ({
  ...shippedSettings('revcon3'),
  loadedAt,
});
const neverAsked = () => {
  throw new Error('the seed was asked for again');
};

describe.runIf(here).sequential('the settings', () => {
  let engines: Engines;
  beforeAll(async () => {
    engines = await startEngines();
  });
  afterAll(async () => {
    await engines.stop();
  });

  it('are loaded once by ten first starts at the same time, and all see the same', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, i) => openStore(engines.room).settings(() => seed(`2018-06-18T12:00:0${i}.000Z`))),
    );
    expect(new Set(all.map(({ loadedAt }) => loadedAt)).size).toBe(1);
    expect(all[0]).toEqual({ version: 1, ...seed(all[0]?.loadedAt) });
    expect(await openStore(engines.room).settings(neverAsked)).toEqual(all[0]);
  });

  it('are changed by one of two who change the same version, and the other is told', async () => {
    const store = openStore(engines.room);
    const now = await store.settings(neverAsked);
    const outcomes = await Promise.all(
      ['2018-06-19T00:00:00.000Z', '2018-06-20T00:00:00.000Z'].map((loadedAt) =>
        store.changeSettings(now.version, { ...seed(), loadedAt }),
      ),
    );
    expect(outcomes.sort()).toEqual(['changed', 'stale']);
  });

  it('changed by one are seen at the next call by all', async () => {
    const reader = openStore(engines.room);
    const before = await reader.settings(neverAsked);
    const conference = { ...before.conference, shortName: 'RevCon3, changed' };
    expect(await openStore(engines.room).changeSettings(before.version, { ...before, conference })).toBe('changed');
    const after = await reader.settings(neverAsked);
    expect([after.version, after.conference.shortName]).toEqual([before.version + 1, 'RevCon3, changed']);
  });

  it('that do not hold what a conference must are refused before anything is written', async () => {
    const store = openStore(engines.room);
    const now = await store.settings(neverAsked);
    const wrong = { ...now, conference: { ...now.conference, prefix: 'not a prefix' } };
    await expect(store.changeSettings(now.version, wrong)).rejects.toThrow(/prefix/);
    expect((await store.settings(neverAsked)).version).toBe(now.version);
  });
});

describe('a store without its names', () => {
  it('cannot be opened, and says which is missing', () => {
    const room = { environment: () => undefined } as unknown as Engines['room'];
    expect(() => openStore(room)).toThrow(/TABLE/);
  });
});
