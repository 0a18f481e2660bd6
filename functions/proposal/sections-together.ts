import type { Outline } from '#draft/outline.ts';
import type { Inherited } from '#reference/placed.ts';
import { doubt, placeAt } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { kinshipIn } from './kinship.ts';

/**
 * A bare number is read under the section in force, and senders leave a section without a word. So the sections of all
 * numbers of a paper are weighed together, once the whole of it is read: what is said of each against what its namesakes
 * in the other sections speak of; that numbers go up in a section and begin anew in the next; and that the section in
 * force, where there is one, is hardly left unsaid. The cheapest way through the whole paper decides, and a number goes
 * elsewhere only where every way on which it stays costs clearly more.
 *
 * @param open readings of a bare number that no section is known of, with one candidate a section.
 */
export const sectionsTogether = (readings: readonly Reading[], open: ReadonlySet<Reading>, outline: Outline): void => {
  const steps = stepsOf(readings, open, outline);
  if (steps.every(({ ways }) => ways.length < 2)) return;
  const ahead = costs(steps, goingOn);
  const back = costs([...steps].reverse(), (from, to) => goingOn(to, from)).reverse();
  for (const [index, step] of steps.entries()) {
    const ranked = step.ways
      .map((way, at) => ({ way, cost: (ahead[index]?.[at] ?? 0) + way.cost + (back[index]?.[at] ?? 0) }))
      .sort((one, other) => one.cost - other.cost);
    const [best, next] = ranked;
    if (best === undefined || next === undefined) continue;
    const lead = next.cost - best.cost;
    for (const reading of step.readings)
      if (best.way.id !== reading.place && lead >= (step.isOpen ? clearlyThere : clearlyElsewhere))
        place(reading, best.way, step);
      else if (best.way.id !== reading.place || lead < clearlyHere) doubtNamesake(reading);
  }
};

/** A paragraph that a number can be, as its place in the order of sections and in its own. */
interface Way {
  readonly id: string;
  readonly section: string;
  readonly rank: number;
  readonly number: number;
  /** What speaks against it apart from its neighbours. */
  readonly cost: number;
}

/** What is said of one number in a row, and what it can be. */
interface Step {
  readonly readings: readonly Reading[];
  readonly isOpen: boolean;
  readonly ways: readonly Way[];
}

const stepsOf = (readings: readonly Reading[], open: ReadonlySet<Reading>, outline: Outline): Step[] => {
  const kinship = kinshipIn(outline);
  return inARow(readings).flatMap((row) => {
    const [first] = row;
    if (first === undefined) return [];
    const isOpen = open.has(first);
    const ids = isOpen ? first.candidates.map(({ target }) => target) : namesakesOf(first, outline);
    const bits = ids.length > 1 ? kinship(...row) : none;
    const ways = ids.flatMap((id): Way[] => {
      const found = outline.place(id);
      if (found?.kind !== 'paragraph' || found.section === null) return [];
      const leaving = isOpen || id === first.place ? 0 : left(first.inherited);
      const cost = leaving - Math.min(mostBits, bits(id)) / bitsAStep;
      return [{ id, section: found.section, rank: outline.position(found.section), number: Number(found.label), cost }];
    });
    return ways.length === 0 ? [] : [{ readings: row, isOpen, ways }];
  });
};

/** Readings of one and the same number that stand beside each other. */
const inARow = (readings: readonly Reading[]): Reading[][] => {
  const rows: Reading[][] = [];
  for (const reading of readings) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row !== undefined && before !== undefined && reading.place !== null && isSame(before, reading))
      row.push(reading);
    else rows.push([reading]);
  }
  return rows;
};

const isSame = (one: Reading, other: Reading): boolean =>
  one.place === other.place && one.inherited === other.inherited && isRange(one) === isRange(other);

/** The paragraph itself, and those of its number elsewhere where only the number was written. */
const namesakesOf = (reading: Reading, outline: Outline): string[] => {
  const own = outline.place(reading.place ?? '');
  if (own === undefined) return [];
  if (reading.inherited === null || own.kind !== 'paragraph' || isRange(reading)) return [own.id];
  return outline.paragraphs.filter(({ label }) => label === own.label).map(({ id }) => id);
};

const isRange = ({ target, place }: Reading): boolean => target !== place && target !== `${place ?? ''}+`;

const none = (): number => 0;

/** How far a step from one number to the next is from going through the draft in order. */
const goingOn = (from: Way, to: Way): number => {
  if (from.rank === to.rank) return to.number >= from.number ? 0 : 2;
  if (to.rank < from.rank) return 4;
  return to.number < from.number ? 1 : 2;
};

/** What the cheapest way to each of a step's paragraphs costs, up to it. */
const costs = (steps: readonly Step[], step: (from: Way, to: Way) => number): number[][] => {
  const all: number[][] = [];
  for (const [index, { ways }] of steps.entries()) {
    const before = steps[index - 1]?.ways ?? [];
    const known = all[index - 1] ?? [];
    all.push(
      ways.map((way) =>
        before.length === 0 ? 0 : Math.min(...before.map((from, at) => (known[at] ?? 0) + from.cost + step(from, way))),
      ),
    );
  }
  return all;
};

/** What leaving the section in force without a word costs: written over the line, or only named on the way. */
const left = (inherited: Inherited | null): number =>
  inherited === 'heading' || inherited === 'subject' || inherited === 'file name' ? 4 : 3;

/** Words in common weigh as much as so plain a step, and no more than so many. */
const bitsAStep = 2;
const mostBits = 24;

/** The next plainest way costs at least so much more, or nobody can say: as much as going back to an earlier section. */
const clearlyThere = 4;
const clearlyElsewhere = 1;
/** Below this one in four was meant elsewhere (gold set). */
const clearlyHere = 3;

/** A namesake is nearly as likely. */
const doubtNamesake = (reading: Reading): void => {
  if (reading.isTold !== true && reading.target !== 'unknown')
    doubt(reading, 'what is said of it may be meant of that number in another section');
};

/** Placed by inference: a person always looks, and sees the other candidates. */
const place = (reading: Reading, way: Way, { isOpen, ways }: Step): void => {
  const { place: was } = reading;
  const why = `place: the numbers beside it and what is said of it are those of section ${way.section}`;
  if (isOpen) {
    placeAt(reading, way.id, byItself, why);
    return;
  }
  reading.target = reading.target.replace(was ?? '', way.id);
  reading.place = way.id;
  reading.confidence = Math.min(reading.confidence, otherwise);
  reading.why = [why, ...reading.why.slice(1)];
  reading.candidates = ways
    .map(({ id }) => ({ target: id, confidence: id === way.id ? 0.7 : id === was ? 0.25 : 0.02, why: namesake }))
    .sort((one, other) => other.confidence - one.confidence);
};

const byItself = 0.9;
const otherwise = 0.85;
const namesake = 'has that number';
