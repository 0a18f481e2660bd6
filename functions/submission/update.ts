/**
 * How long after a person's last change its sender is told of all of them at once (conference time): an officer who works
 * through a contribution is done with it by then, and a delegation that waits for news is not kept long.
 */
export const quietMs = 10 * 60_000;

/** When a change made at `at` is told, if nothing follows it. ISO 8601 UTC. */
export const updateDueAt = (at: string): string => new Date(Date.parse(at) + quietMs).toISOString();
