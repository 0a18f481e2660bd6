import { afterAll, beforeAll } from 'vitest';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';
import { type Engines, enginesAvailable, startEngines } from './engines.ts';

/** The store over the real local engines, begun and ended with the test file that imports it; `describe.runIf(here)`. */
export const here = enginesAvailable();
export let engines: Engines;
export let store: Store;
beforeAll(async () => {
  if (!here) return;
  engines = await startEngines();
  store = openStore(engines.room);
});
afterAll(async () => {
  if (here) await engines.stop();
});
