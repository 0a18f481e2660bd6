import { doubt } from './item-of.ts';
import type { Reading } from './item-of.ts';

/**
 * Officers ask once of a place: of what the reader found a second time in the same way, or as a position beside what was
 * asked before, two of three were the reason, an example, or meant of another place (gold set). A person looks.
 */
export const doubtAskedAgain = (readings: readonly Reading[]): void => {
  const asked = new Map<string, Reading[]>();
  for (const [index, reading] of readings.entries()) {
    if (reading.place === null) continue;
    const before = asked.get(reading.place) ?? [];
    // "Replace “x” by “y” and delete “z”": several changes are asked in one go.
    const isGoingOn = readings[index - 1]?.place === reading.place && reading.edits.length > 0;
    const isAgain =
      before.length > 0 &&
      !isGoingOn &&
      (isPosition(reading) || before.some(({ kind, target }) => kind === reading.kind && target === reading.target));
    if (isAgain) doubt(reading, 'something was asked of that place before');
    // What is only to be understood, of a place of which something was asked in so many words, is why.
    if (before.length > 0 && !isGoingOn && (reading.isHint === true || reading.isRemark === true) && plainly(before))
      reading.isAside = true;
    // "The idea in 12 is good. … We propose to delete it": so is praise, of a place that is to go or to change.
    if (isContrary(reading))
      for (const one of before) if (one.isHint === true && one.kind === 'support') one.isAside = true;
    asked.set(reading.place, [...before, reading]);
  }
};

/** Asked in so many words, of the place as a whole, and no praise of it. */
const isContrary = ({ kind, isHint, isRemark, edits }: Reading): boolean =>
  isHint !== true && isRemark !== true && edits.length === 0 && contrary.has(kind);

const contrary: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>([
  ...(['delete', 'oppose', 'reserve', 'merge'] as const),
]);

const plainly = (readings: readonly Reading[]): boolean =>
  readings.some(({ isHint, isRemark }) => isHint !== true && isRemark !== true);

/** On the paragraph itself: of two delegations' proposals on it one may be liked and the other not. */
const isPosition = ({ kind, about }: Reading): boolean =>
  about === null && (kind === 'support' || kind === 'oppose' || kind === 'reserve');
