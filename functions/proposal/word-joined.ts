import { begun } from './item-of.ts';
import { letters } from './letters.ts';
import type { Evidence } from './reading.ts';
import { placedOf, tracked } from './word-asked.ts';
import type { Asked } from './word-asked.ts';
import type { Known } from './word-places.ts';
import { wordChanges, likeness } from './word-changes.ts';
import { isSameStory, piecesBy, signed } from './word-units.ts';
import type { Unit, UnitPart } from './word-units.ts';

/**
 * Paragraphs that a deleted mark joins: one item each, tied by a group (PATTERNS.md 14). A mark that goes with all of its
 * paragraph's words joins nothing.
 */
export const merges = (
  units: readonly Unit[],
  places: readonly (Known | null)[],
  evidenceOf: (part: UnitPart) => Evidence,
): Asked[] => {
  const asked: Asked[] = [];
  let group = 0;
  let at = 0;
  while (at < units.length) {
    const run = [at];
    let last = at;
    for (let next = joinedWith(units, places, last); next !== null; next = joinedWith(units, places, last)) {
      run.push(next);
      last = next;
    }
    if (run.length > 1) {
      group += 1;
      const { author, date } = markOf(units[at]);
      for (const index of run) {
        const known = places[index] ?? null;
        const evidence = units[index]?.parts.map(evidenceOf) ?? [];
        if (known === null) continue;
        const why = [tracked, `marked by ${signed({ name: author, date })}`];
        const reading = begun(placedOf(known), 'merge', 1, why, evidence);
        Object.assign(reading, { group: `w${group}` });
        asked.push({ reading, author, unit: index, move: null, put: null });
      }
    }
    at = last + 1;
  }
  return asked;
};

const markOf = (unit: Unit | undefined): { readonly author: string | null; readonly date: string | null } => {
  const mark = unit?.parts.at(-1)?.paragraph.mark;
  return { author: mark?.name ?? null, date: mark?.date ?? null };
};

/** The unit behind the deleted mark, where both have words left; those between that are wholly gone are stepped over. */
const joinedWith = (units: readonly Unit[], places: readonly (Known | null)[], at: number): number | null => {
  const own = units[at];
  const known = places[at] ?? null;
  const mark = own?.parts.at(-1)?.paragraph.mark ?? null;
  if (own === undefined || known === null || mark?.kind !== 'delete' || !hasWordsLeft(own, known, mark.name))
    return null;
  for (let next = at + 1; next < units.length; next += 1) {
    const other = units[next];
    const place = places[next] ?? null;
    if (other === undefined || !isSameStory(settingOf(own), settingOf(other))) return null;
    if (hasWordsLeft(other, place, mark.name)) return place === null ? null : next;
    if (other.parts.at(-1)?.paragraph.mark?.kind !== 'delete') return null;
  }
  return null;
};

const settingOf = ({ parts }: Unit) => parts[0]?.paragraph.setting ?? { kind: 'body' as const };

/** Words of the paragraph, and not only the number before them. */
const hasWordsLeft = (unit: Unit, known: Known | null, author: string | null): boolean => {
  const kept = unit.parts.flatMap(({ stretches }) =>
    piecesBy(author, stretches).flatMap(({ is, text }) => (is === 'kept' ? [text] : [])),
  );
  const left = letters(kept.join(''));
  return /\p{L}/u.test(left) && left !== letters(known?.label ?? '');
};

/** Of two texts, at least this much is the same where one is the other, moved and then changed. */
const stillSame = 0.8;

/**
 * A paragraph that one author takes out here and puts in there is moved: by Word's own name for the move, or by its words
 * where a program writes only a deletion and an insertion. What changed on the way is one more `amend`. Put in again where
 * it stood (a comparison by Word writes a changed paragraph so), it is not moved.
 * @param stays whether the paragraph with that index is one of the draft that is not taken out.
 */
export const withMoves = (
  asked: readonly Asked[],
  current: (target: string) => string,
  stays: (unit: number) => boolean,
): Asked[] => {
  const ends = new Map<Asked, Asked>();
  const taken = new Set<Asked>();
  const gone = asked.filter(({ reading }) => reading.kind === 'delete' && reading.place !== null);
  const fits: readonly ((from: Asked, to: Asked) => boolean)[] = [
    (from, to) => letters(to.put ?? '') === letters(current(from.reading.target)),
    (from, to) =>
      (from.move !== null && from.move === to.move) ||
      likeness(current(from.reading.target), to.put ?? '') >= stillSame,
  ];
  for (const fit of fits)
    for (const from of gone) {
      if (ends.has(from)) continue;
      const to = asked.find(
        (one) => one.put !== null && !taken.has(one) && one.author === from.author && fit(from, one),
      );
      if (to === undefined) continue;
      ends.set(from, to);
      taken.add(to);
    }
  return asked.flatMap((one) => {
    if (taken.has(one)) return [];
    const to = ends.get(one);
    if (to === undefined) return [one];
    const { reading } = one;
    const words = current(reading.target);
    const edits = wordChanges(words, to.put ?? '');
    const evidence = [...reading.evidence, ...to.reading.evidence];
    const move: Asked = {
      ...one,
      reading: {
        ...reading,
        kind: 'move',
        destination: to.reading.target === 'unknown' ? null : to.reading.target,
        evidence,
        confidence: Math.min(reading.confidence, to.reading.confidence),
      },
    };
    const isSame = letters(words) === letters(to.put ?? '') || edits.length === 0;
    const isMoved = hasPassed(one, to, ends, stays);
    return isSame
      ? isMoved
        ? [move]
        : []
      : [
          ...(isMoved ? [move] : []),
          { ...one, reading: { ...reading, kind: 'amend', edits, evidence: to.reading.evidence } },
        ];
  });
};

/** A paragraph that stays stands between both ends, or another one that moves and now stands on the other side. */
const hasPassed = (
  from: Asked,
  to: Asked,
  ends: ReadonlyMap<Asked, Asked>,
  stays: (unit: number) => boolean,
): boolean => {
  for (let at = Math.min(from.unit, to.unit) + 1; at < Math.max(from.unit, to.unit); at += 1)
    if (stays(at)) return true;
  return [...ends].some(([other, end]) => other.unit < from.unit !== end.unit < to.unit);
};
