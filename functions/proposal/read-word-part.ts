import type { Outline } from '#draft/outline.ts';
import type { Span } from '#mail/spans.ts';
import type { Reading } from './item-of.ts';
import { askedOfUnit } from './word-asked.ts';
import type { Asked } from './word-asked.ts';
import { coveredUnits } from './word-covered.ts';
import { merges, withMoves } from './word-joined.ts';
import { newOfUnit } from './word-new.ts';
import { placesOfUnits } from './word-places.ts';
import type { Known } from './word-places.ts';
import type { Evidence } from './reading.ts';
import { unitsOf } from './word-units.ts';
import type { Unit, UnitPart } from './word-units.ts';
import type { WrittenPart } from './written.ts';

/** What a Word file asks by its changes, and its text without what was thereby read. */
export interface WordRead {
  /** The draft's own paragraphs are quoted; what is left is the sender's prose. */
  readonly part: WrittenPart;
  readonly readings: readonly Reading[];
  /** The paragraphs of the draft in it: where they stand in the text, so that prose below them can mean them. */
  readonly passed: readonly { readonly start: number; readonly end: number; readonly place: string }[];
}

/** Reads the tracked changes of a Word file; a part of another kind comes back as it is. */
export const readWordPart = (part: WrittenPart, outline: Outline): WordRead => {
  if (part.word === undefined) return { part, readings: [], passed: [] };
  const { document, shown } = part.word;
  const units = unitsOf(document);
  const places = placesOfUnits(units, outline);
  const lineOf = (one: UnitPart): { readonly start: number; readonly end: number } =>
    shown.lines[one.index] ?? { start: 0, end: 0 };
  const evidenceOf = (one: UnitPart): Evidence => {
    const { start, end } = lineOf(one);
    return { part: part.part, start, end, quote: part.text.slice(start, end) };
  };
  const rangeOf = (unit: Unit): { readonly start: number; readonly end: number } => ({
    start: Math.min(...unit.parts.map((one) => lineOf(one).start)),
    end: Math.max(...unit.parts.map((one) => lineOf(one).end)),
  });
  const covered = coveredUnits(units, places);
  const asked = askedOfUnits(units, places, covered, outline, evidenceOf);
  const ranges = covered.flatMap((is, index) => {
    const unit = units[index];
    return is && unit !== undefined ? [{ ...rangeOf(unit), place: places[index]?.place ?? null }] : [];
  });
  return {
    part: { ...part, spans: spansAround(ranges, part.text.length) },
    readings: asked.map(({ reading }) => reading),
    passed: ranges.flatMap(({ start, end, place }) => (place === null ? [] : [{ start, end, place }])),
  };
};

const askedOfUnits = (
  units: readonly Unit[],
  places: readonly (Known | null)[],
  covered: readonly boolean[],
  outline: Outline,
  evidenceOf: (part: UnitPart) => Evidence,
): Asked[] => {
  const below = nextKnown(places);
  const standing = units.map((unit, index) => ({
    unit,
    known: places[index] ?? null,
    evidence: unit.parts.map(evidenceOf),
  }));
  const asked: Asked[] = [];
  let above: Known | null = null;
  for (const [index, { unit, known, evidence }] of standing.entries()) {
    if (covered[index] === true) {
      if (known !== null) asked.push(...askedOfUnit({ unit, index, known, outline, evidence }));
      const around = { above, own: known, below: below[index] ?? null };
      asked.push(...newOfUnit(unit, index, around, outline, evidenceOf));
    }
    above = known ?? above;
  }
  asked.push(...merges(standing));
  asked.sort((one, other) => one.unit - other.unit);
  return withMoves(asked, (target) => Object.values(outline.place(target)?.words ?? {})[0] ?? '');
};

/** For each unit the next known one behind it. */
const nextKnown = (places: readonly (Known | null)[]): (Known | null)[] => {
  const out: (Known | null)[] = [];
  let next: Known | null = null;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    out[at] = next;
    next = places[at] ?? next;
  }
  return out;
};

/** The text in spans: what was read as the draft's is quoted, the rest the sender's own. */
const spansAround = (ranges: readonly { readonly start: number; readonly end: number }[], length: number): Span[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    if (start > at) spans.push({ start: at, end: start, role: 'own' });
    spans.push({ start: Math.max(start, at), end, role: 'quoted' });
    at = end;
  }
  if (at < length || length === 0) spans.push({ start: at, end: length, role: 'own' });
  return spans;
};
