import { configDefaults, defineConfig } from 'vitest/config';

/** So many tests that a process of their own should hold them. */
const vast = ['tests/proposal/vocabulary.test.ts'];

/** Pure tests: they keep nothing, open nothing and start nothing, so the files of a worker may share what they load. */
const pure = ['proposal', 'reference', 'draft', 'conference', 'wording'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

const shared = { testTimeout: 60_000, hookTimeout: 60_000, environment: 'node', env: { TZ: 'UTC' } } as const;

export default defineConfig({
  test: {
    projects: [
      // Loading the reader's tables costs more than most of these tests: once for each worker, not once for each file.
      {
        test: { ...shared, name: 'pure', include: pure, exclude: [...configDefaults.exclude, ...vast], isolate: false },
      },
      { test: { ...shared, name: 'vocabulary', include: vast } },
      {
        test: {
          ...shared,
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...pure],
        },
      },
    ],
  },
});
