import { defineConfig } from 'vitest/config';

/** `npm run test:deploy`: one emulator, one installation, one contribution after another; so nothing runs beside it. */
export default defineConfig({
  test: {
    include: ['tests/deploy/*.deploy.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    environment: 'node',
    env: { TZ: 'UTC' },
    bail: 0,
  },
});
