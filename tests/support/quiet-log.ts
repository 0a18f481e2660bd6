import type { Log } from '#platform/log.ts';

/** A log that keeps quiet, for tests that provoke errors on purpose. */
export const quietLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
