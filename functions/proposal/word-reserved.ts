import { begun } from './item-of.ts';
import { letters } from './letters.ts';
import type { Evidence } from './reading.ts';
import { doubted, placedOf } from './word-asked.ts';
import type { Asked } from './word-asked.ts';
import type { Known } from './word-places.ts';
import { allChanges, isSameStory, piecesBy } from './word-units.ts';
import type { Unit, UnitPart } from './word-units.ts';

/** Paragraphs that one pair of brackets spans; a bracket that nothing closes until then is a slip. */
const mostSpanned = 100;

/**
 * Brackets that open in one paragraph and close in another reserve those between as well: one item each, tied by a group
 * (PATTERNS.md 14).
 * @param asked what the paragraphs with the brackets themselves ask; those that open or close one get the group.
 */
export const reservedBetween = (
  units: readonly Unit[],
  places: readonly (Known | null)[],
  asked: readonly Asked[],
  evidenceOf: (part: UnitPart) => Evidence,
): Asked[] => {
  const between: Asked[] = [];
  let group = 0;
  for (const opening of asked) {
    if (netOf(units, opening) <= 0) continue;
    const closing = asked.find(
      (one) =>
        one.unit > opening.unit &&
        one.unit - opening.unit <= mostSpanned &&
        one.author === opening.author &&
        netOf(units, one) < 0,
    );
    if (closing === undefined || !isOneStory(units, opening.unit, closing.unit)) continue;
    group += 1;
    const tied = { group: `b${group}` };
    Object.assign(opening.reading, tied);
    Object.assign(closing.reading, tied);
    for (let at = opening.unit + 1; at < closing.unit; at += 1) {
      const known = places[at] ?? null;
      const unit = units[at];
      if (unit === undefined || known === null || allChanges(unit).length > 0) continue;
      const reading = begun(placedOf(known), 'reserve', 1, opening.reading.why.slice(1), unit.parts.map(evidenceOf));
      Object.assign(reading, tied);
      between.push(doubted({ ...opening, reading, unit: at }, 'brackets open above it and close below it'));
    }
  }
  return between;
};

/** Brackets that the author opens in the unit, less those that he closes; none where anything but brackets is put in. */
const netOf = (units: readonly Unit[], { unit, author, reading }: Asked): number => {
  if (reading.kind !== 'reserve') return 0;
  const stretches = units[unit]?.parts.flatMap((part) => part.stretches) ?? [];
  const put = piecesBy(author, stretches).flatMap(({ is, text }) =>
    is === 'put' && letters(text) === '' ? [text] : [],
  );
  return put.join('').split('[').length - put.join('').split(']').length;
};

const isOneStory = (units: readonly Unit[], from: number, to: number): boolean => {
  const [one, other] = [units[from], units[to]].map((unit) => unit?.parts[0]?.paragraph.setting);
  return one !== undefined && other !== undefined && isSameStory(one, other);
};
