import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: the pages in a real browser, which `npm test` does without. One after the other: each has a pipeline of its own. */
export default defineConfig({
  test: {
    include: ['tests/browser/*.browser.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    environment: 'node',
    env: { TZ: 'UTC' },
  },
});
