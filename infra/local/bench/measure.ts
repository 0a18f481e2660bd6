import { performance } from 'node:perf_hooks';

/** The median time of some runs in milliseconds, after one run that is not counted. */
export const medianOf = async (runs: number, work: () => unknown): Promise<number> => {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
};

/** Runs until the runtime has compiled both: what a process that has been up for a minute needs is compared. */
const warming = 20;

/**
 * The median times of two works in milliseconds, run by turns: what else the machine does meanwhile falls on both alike.
 */
export const mediansByTurns = async (
  runs: number,
  works: readonly [() => unknown, () => unknown],
): Promise<[number, number]> => {
  const times: [number[], number[]] = [[], []];
  for (let run = -warming; run < runs; run += 1)
    for (const [which, work] of works.entries()) {
      const started = performance.now();
      await work();
      if (run >= 0) times[which]?.push(performance.now() - started);
    }
  const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return [median(times[0]), median(times[1])];
};
