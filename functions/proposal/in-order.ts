import type { Outline } from '#draft/outline.ts';
import type { Reading } from './item-of.ts';

/**
 * Numbers begin anew in each section: a paper that goes 85, 94, 5, 27 has gone on to the next. Of the sections that have
 * a bare number, the one is found by which the numbers before and behind it go through the draft most plainly; where two
 * ways are nearly as plain, nobody can say.
 * @param open readings of a bare number, unknown, with one candidate a section.
 * @param kinship bits that what is said of it shares with a paragraph.
 */
export const placedInOrder = (
  readings: readonly Reading[],
  open: ReadonlySet<Reading>,
  outline: Outline,
  kinship: (reading: Reading) => (target: string) => number,
  place: (reading: Reading, target: string, confidence: number, why: string) => void,
): void => {
  const steps = readings.flatMap((reading) => stepOf(reading, open.has(reading), outline));
  if (!steps.some((step) => step.reading !== null) || steps.every((step) => step.reading !== null)) return;
  const ahead = costs(steps, goingOn);
  const back = costs([...steps].reverse(), (from, to) => goingOn(to, from)).reverse();
  for (const [index, { reading, ways }] of steps.entries()) {
    if (reading === null || reading.target !== 'unknown') continue;
    const bits = kinship(reading);
    const ranked = ways
      .map((way, at) => ({
        way,
        cost: (ahead[index]?.[at] ?? 0) + (back[index]?.[at] ?? 0) - Math.min(mostBits, bits(way.id)) / bitsAStep,
      }))
      .sort((one, other) => one.cost - other.cost);
    const [best, next] = ranked;
    if (best === undefined || (next !== undefined && next.cost - best.cost < clearly)) continue;
    place(reading, best.way.id, 0.9, `the numbers before and behind it go through section ${best.way.section}`);
  }
};

/** A paragraph, as its place in the order of sections and in its own. */
interface Way {
  readonly id: string;
  readonly section: string;
  readonly rank: number;
  readonly number: number;
}

interface Step {
  /** Null where the place is decided. */
  readonly reading: Reading | null;
  readonly ways: readonly Way[];
}

const stepOf = (reading: Reading, isOpen: boolean, outline: Outline): Step[] => {
  const ids = isOpen ? reading.candidates.map(({ target }) => target) : [reading.place ?? ''];
  const ways = ids.flatMap((id) => {
    const place = outline.place(id);
    return place?.kind === 'paragraph' && place.section !== null
      ? [{ id, section: place.section, rank: outline.position(place.section), number: Number(place.label) }]
      : [];
  });
  return ways.length === 0 ? [] : [{ reading: isOpen ? reading : null, ways }];
};

/** How far a step from one number to the next is from going through the draft in order. */
const goingOn = (from: Way, to: Way): number => {
  if (from.rank === to.rank) return to.number >= from.number ? 0 : 2;
  if (to.rank < from.rank) return 4;
  return to.number < from.number ? 1 : 2;
};

/** What the cheapest way to each of a step's paragraphs costs. */
const costs = (steps: readonly Step[], step: (from: Way, to: Way) => number): number[][] => {
  const all: number[][] = [];
  for (const [index, { ways }] of steps.entries()) {
    const before = steps[index - 1]?.ways ?? [];
    const known = all[index - 1] ?? [];
    all.push(
      ways.map((way) =>
        before.length === 0 ? 0 : Math.min(...before.map((from, at) => (known[at] ?? 0) + step(from, way))),
      ),
    );
  }
  return all;
};

/** The next plainest way costs at least so much more: as much as going back to an earlier section. */
const clearly = 4;
/** Words in common weigh as much as so plain a step, and no more than two. */
const bitsAStep = 4.5;
const mostBits = 9;
